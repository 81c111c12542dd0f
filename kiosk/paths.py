"""Where the program's own files are, in a checkout and in the packaged program."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ASSETS = ROOT / "assets"
CONTENT_SOURCE = ROOT / "db" / "content"
UI = ROOT / "kiosk" / "ui"
# The release that the program ships with: built by `make`, or packed into the bundle.
SHIPPED_RELEASES = (ROOT / "build" / "content.db", ROOT / "db" / "content.db")


def default_data_folder() -> Path:
    """The user's data folder of this program (not created here)."""
    import platformdirs  # only where nobody names a folder

    return Path(platformdirs.user_data_dir("Sidestep", appauthor=False))


def shipped_release() -> Path | None:
    """The release file the program came with, if there is one."""
    return next((path for path in SHIPPED_RELEASES if path.is_file()), None)
