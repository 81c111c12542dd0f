"""The support file: what whoever helps from afar needs to know, and nothing about anybody.

A ZIP archive of plain text. It names versions, the machine's make, settings that say nothing
about the site, sizes, how the kiosk has been, and the last lines that were told to staff or written
to the log, with every name, quotation and path taken out.
"""

from __future__ import annotations

import getpass
import json
import os
import platform
import re
import socket
import sqlite3
import sys
import zipfile
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path
from typing import Any

import kiosk
from kiosk.device import health
from kiosk.device.health import HealthError
from kiosk.device.settings import Settings
from kiosk.device.supervise import log

LINES = 200
LOG_BYTES = 100_000
"""Of the log, its end."""
TOLD = {"languages", "idle", "hours", "reduced_motion", "staff_menu", "appearance", "tier", "sound"}
"""Settings that say nothing about the site or its people."""
ABOUT = """Sidestep support file

For whoever helps with this kiosk. It holds versions, sizes, settings and messages. It holds no
names, no phone numbers, nothing anybody wrote, and nothing about patients.
"""
_WINDOWS_PATH = r"[A-Za-z]:\\[^\s\"'“”:;,()]+"
_PATH = re.compile(rf"(?:file://\S+|{_WINDOWS_PATH}|(?<![\w.])[~/](?:[^\s\"'“”:;,()]+/?)+)")
_QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"|'[^']*'|‘[^’]*’|«[^»]*»")
_MAIL = re.compile(r"\S+@\S+")
_NUMBER = re.compile(r"(?<!\w)(?!\d{4}-\d\d-\d\d)\+?\d[\d ()/-]{5,}\d(?!\w)")
_WHOLE = r"(?<![^\W_]){}(?![^\W_])"


def scrub(line: str, names: Iterable[str] = ()) -> str:
    """A message without paths, quotations, numbers to call, addresses, and these names."""
    # names first: a path may end in the middle of one
    parts = {part for name in names for part in _parts(name)}
    for part in sorted(parts, key=lambda part: (-len(part), part)):
        line = re.sub(_WHOLE.format(re.escape(part)), "<name>", line, flags=re.IGNORECASE)
    line = _MAIL.sub("<address>", line)
    line = _PATH.sub("<path>", line)
    line = _QUOTED.sub("“…”", line)
    return _NUMBER.sub("<number>", line)


def _parts(name: str) -> list[str]:
    """A name and its words; what is shorter than three letters would take too much with it."""
    return [part for part in (name.strip(), *re.split(r"[\s,.@_-]+", name)) if len(part) > 2]


def own_names() -> list[str]:
    """Whose machine this is, as the machine itself says it."""
    names = [socket.gethostname(), Path.home().name]
    with suppress(OSError, KeyError):  # nobody the system knows
        names.append(getpass.getuser())
    return [name for name in names if name not in {"root", "home", "localhost"}]


def told_settings(settings: Settings) -> dict[str, Any]:
    """The settings without what names the site; of those only whether they are set."""
    found = asdict(settings)
    told = {name: found[name] for name in sorted(TOLD)}
    told["screen"] = found["screen"]
    told["review"] = found["review"]
    told["backup"] = {**found["backup"], "folder": bool(found["backup"]["folder"])}
    told["set"] = {
        "site_name": bool(settings.site_name),
        "printer": bool(settings.printer),
        "metrics.folder": bool(settings.metrics.folder),
        **{f"numbers.{name}": bool(number) for name, number in found["numbers"].items()},
    }
    return told


def sizes(data: Path) -> dict[str, int]:
    """Bytes of what is in the data folder, by kind of file; no file is named."""
    found = {"studio.db": 0, "usage.db": 0, "releases": 0, "media": 0, "other": 0, "files": 0}
    for path in data.rglob("*"):
        try:
            size = path.stat().st_size if path.is_file() else None
        except OSError:
            continue
        if size is None:
            continue
        top = path.relative_to(data).parts[0]
        found[top if top in found else "other"] += size
        found["files"] += 1
    return found


def versions() -> dict[str, str]:
    """Of the program and of what it stands on."""
    from PySide6 import __version__ as pyside
    from PySide6.QtCore import qVersion

    return {
        "sidestep": kiosk.__version__,
        "python": sys.version.split()[0],
        "qt": qVersion(),
        "pyside": pyside,
        "sqlite": sqlite3.sqlite_version,
        "system": platform.system(),
        "system release": platform.release(),
        "processor": platform.machine(),
        "processors": str(os.cpu_count() or 0),
        "packaged": str(bool(getattr(sys, "frozen", False))),
    }


def told_health(data: Path) -> Any:
    """The record of health; why it cannot be read; None where there is none."""
    try:
        record = health.read(data)
    except (HealthError, OSError) as error:
        return {"problem": str(error)}
    return None if record is None else asdict(record)


def log_lines(data: Path) -> list[str]:
    """The last lines of the log."""
    try:
        with (data / log.FOLDER / log.FILE).open("rb") as file:
            file.seek(max(0, file.seek(0, os.SEEK_END) - LOG_BYTES))
            return file.read().decode("utf-8", "replace").splitlines()
    except OSError:
        return []


def _scrubbed(lines: Iterable[str], names: Iterable[str]) -> str:
    return "".join(f"{scrub(line, names)}\n" for line in list(lines)[-LINES:])


def write_support(
    target: Path,
    *,
    data: Path,
    settings: Settings,
    facts: Mapping[str, Any],
    lines: Iterable[str],
    names: Iterable[str],
) -> Path:
    """Write the support file. Raises OSError; then there is no file.

    `facts` is what is measured now (release, graphics, tier, frames, checks as counts), `lines`
    what was told to staff last, `names` those of the site, its staff and its things: they are
    taken out of every text.
    """
    hidden = [*names, settings.site_name, settings.printer, *own_names()]
    told = {
        "about.txt": ABOUT,
        "versions.json": _json(versions(), hidden),
        "settings.json": _json(told_settings(settings), hidden),
        "sizes.json": _json(sizes(data), hidden),
        "facts.json": _json(facts, hidden),
        "health.json": _json(told_health(data), hidden),
        "lines.txt": _scrubbed(lines, hidden),
        "log.txt": _scrubbed(log_lines(data), hidden),
    }
    temporary = target.with_name(f".{target.name}.tmp")
    try:
        with zipfile.ZipFile(temporary, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, text in told.items():
                archive.writestr(zipfile.ZipInfo(name), text)
        temporary.replace(target)
    finally:
        temporary.unlink(missing_ok=True)
    return target


def _json(value: Any, names: Iterable[str]) -> str:
    return json.dumps(_clean(value, list(names)), indent=1, ensure_ascii=False) + "\n"


def _clean(value: Any, names: list[str]) -> Any:
    if isinstance(value, Mapping):
        return {str(key): _clean(inner, names) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_clean(inner, names) for inner in value]
    return scrub(value, names) if isinstance(value, str) else value
