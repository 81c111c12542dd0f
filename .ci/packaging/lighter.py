"""Drop debugging symbols from Python's own libraries, where the building Python kept them."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

Entry = tuple[str, str, str]

# Extension modules of wheels that come with their symbols and link to nothing that is bundled.
HEAVY = ("yaml/_yaml.",)


def lighter(entry: Entry, folder: Path) -> Entry:
    """The entry with its file stripped into `folder`, if it is Python's own or heavy, on Linux.

    Of the wheels' only those in HEAVY: most are as small as they go, and stripping a library whose
    search path was rewritten can break it.
    """
    dest, source, kind = entry
    base = Path(sys.base_prefix).resolve()
    path = Path(source).resolve()
    own = base != Path("/usr") and path.is_relative_to(base) and "site-packages" not in path.parts
    own = own or dest.replace("\\", "/").startswith(HEAVY)
    if sys.platform != "linux" or not own or not shutil.which("strip"):
        return entry
    target = folder / dest
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy2(path, target)
    done = subprocess.run(["strip", "--strip-unneeded", str(target)], capture_output=True)
    return (dest, str(target), kind) if done.returncode == 0 else entry
