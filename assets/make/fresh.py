"""What a drawn picture was made from, as digests: so that a check can tell when it is stale."""

from __future__ import annotations

import hashlib
import re
from functools import cache
from pathlib import Path

from kiosk.paths import ASSETS, CONTENT_SOURCE, ROOT, UI

QML = UI / "Sidestep" / "Figure"
MODELS = ROOT / "kiosk" / "viewmodels" / "figure"
PERSON_PROGRAMS = (
    "person_geometry",
    "ghost_geometry",
    "floor_shadow",
    "surfaces",
    "prop_geometry",
    "prop_shapes",
    "hip_geometry",
    "hip_asset",
    "hip_sheet",
    "hip_fibres",
    "person_hip",
    "work_palette",
    "buffers",
    "framing",
)
"""Modules that decide how the figure looks."""
HIP_PROGRAMS = (
    "hip_geometry",
    "hip_asset",
    "hip_sheet",
    "hip_fibres",
    "work_palette",
    "buffers",
)
DEFORM = ROOT / "kiosk" / "motion" / "deform.py"


def digest(*paths: Path) -> str:
    """SHA-256 over the names and bytes of files; line ends of text do not matter."""
    total = hashlib.sha256()
    for path in sorted(paths):
        data = path.read_bytes()
        if path.suffix in (".py", ".qml"):
            data = data.replace(b"\r\n", b"\n")
        total.update(path.name.encode() + b"\0" + hashlib.sha256(data).digest())
    return total.hexdigest()


def qml_of(name: str) -> list[Path]:
    """A QML file of the figure and, of its folder, all that it is made of."""
    found: dict[str, Path] = {}
    waiting = [name]
    while waiting:
        path = QML / f"{waiting.pop()}.qml"
        if path.stem in found or not path.is_file():
            continue
        found[path.stem] = path
        waiting += re.findall(r"\b([A-Z]\w+)\s*\{", path.read_text("utf-8"))
    return list(found.values())


@cache
def scene(view: str = "PersonView", programs: tuple[str, ...] = PERSON_PROGRAMS) -> str:
    """The digest of a view and of the modules that draw what it shows."""
    modules = [MODELS / f"{name}.py" for name in programs]
    shaders = [*QML.glob("*.frag"), *QML.glob("*.vert")]
    return digest(*qml_of(view), *shaders, DEFORM, *modules)


def motion(name: str) -> str:
    """The digest of a motion's source, of what it extends, and of the programs that compile it."""
    return digest(*family(name), *_compiler())


def family(name: str, folder: Path = CONTENT_SOURCE / "motions") -> list[Path]:
    """A motion's source and those that it extends, one after the other."""
    found: list[Path] = []
    while name and (path := folder / f"{name}.yaml") not in found:
        found.append(path)
        extends = re.search(r"^extends: *(\S+)", path.read_text("utf-8"), re.MULTILINE)
        name = extends[1] if extends else ""
    return found


@cache
def _compiler() -> tuple[Path, ...]:
    return tuple(sorted((ROOT / "kiosk" / "motion").glob("*.py")))


@cache
def figure_file(name: str) -> str:
    """The digest of a mesh file, such as person-alex or hip."""
    return digest(ASSETS / "figure" / f"{name}.npz")
