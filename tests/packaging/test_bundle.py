"""The release gate: what the packaged program holds, against the allow-list.

Skipped where nothing was packaged; `make smoke` runs it on what `make dist` made.
"""

from __future__ import annotations

import hashlib
import importlib.util
import json
import re
import shutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

from kiosk import __version__

ROOT = Path(__file__).resolve().parents[2]
BUNDLE = ROOT / "dist" / f"sidestep-{__version__}"
INSIDE = BUNDLE / "_internal"

pytestmark = [
    pytest.mark.packaged,
    pytest.mark.skipif(not INSIDE.is_dir(), reason="nothing is packaged; run `make dist`"),
]


@pytest.fixture(scope="module")
def shipped() -> ModuleType:
    path = ROOT / ".ci" / "packaging" / "shipped.py"
    spec = importlib.util.spec_from_file_location("shipped", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def files() -> list[Path]:
    return [path for path in INSIDE.rglob("*") if path.is_file()]


def relative(path: Path) -> str:
    return path.relative_to(INSIDE).as_posix()


def test_every_qt_library_is_on_the_list(shipped: ModuleType) -> None:
    found = {name for path in files() if (name := shipped.qt_library(relative(path)))}
    assert {"Core", "Quick", "Quick3D", "VirtualKeyboard"} <= found, "the libraries were not found"
    extra = found - set(shipped.LIBRARIES)
    assert not extra, f"not on the list of .ci/packaging/shipped.py: {sorted(extra)}"


def test_every_plugin_is_on_the_list(shipped: ModuleType) -> None:
    plugins = [path for path in files() if "/plugins/" in relative(path)]
    found = {shipped.plugin_name(relative(path)) for path in plugins}
    assert any(name.startswith("platforms/") for name in found)
    assert "platforminputcontexts/qtvirtualkeyboardplugin" in found
    assert found <= shipped.PLUGINS, sorted(found - shipped.PLUGINS)


def qt_qml(path: Path) -> str | None:
    """A file's place below Qt's qml folder; None if it is elsewhere."""
    return relative(path).partition("/qml/")[2] if "PySide6" in relative(path) else None


def test_every_flipbook_of_the_checkout_is_shipped() -> None:
    wanted = {path.name for path in (ROOT / "assets" / "figure" / "flipbooks").glob("*.flip")}
    found = {path.name for path in files() if path.suffix == ".flip"}
    assert found == wanted


def test_every_qml_folder_is_on_the_list(shipped: ModuleType) -> None:
    extra = [place for path in files() if (place := qt_qml(path)) and not shipped.ships_qml(place)]
    assert not extra, extra


QML_IMPORT = re.compile(r"^\s*import\s+([A-Za-z][\w.]*)", re.M)


def test_every_qml_import_can_be_met(shipped: ModuleType) -> None:
    """A screen that imports what is not shipped would fail at a clinic only."""
    ours = {
        f"Sidestep.{folder.name}"
        for folder in (INSIDE / "kiosk" / "ui" / "Sidestep").iterdir()
        if (folder / "qmldir").is_file()
    }
    screens = [path for path in files() if path.suffix == ".qml" and "/kiosk/ui/" in str(path)]
    assert len(screens) > 10
    known = ours | shipped.qml_modules() | {"Sidestep.Backend"}
    missing = {
        f"{relative(path)} imports {name}"
        for path in screens
        for name in QML_IMPORT.findall(path.read_text("utf-8"))
        if name not in known
    }
    assert not missing, missing
    folders = {place for path in files() if (place := qt_qml(path)) and place.endswith("/qmldir")}
    assert {f"{name.replace('.', '/')}/qmldir" for name in ("QtQuick3D", "QtQuick")} <= folders


def test_every_screen_has_byte_code() -> None:
    screens = [path for path in files() if path.suffix == ".qml" and "/kiosk/ui/" in str(path)]
    assert not [relative(path) for path in screens if not path.with_suffix(".qmlc").is_file()]


@pytest.mark.skipif(sys.platform != "linux" or not shutil.which("ldd"), reason="needs ldd")
def test_every_library_finds_what_it_needs() -> None:
    libraries = [
        path for path in files() if ".so" in path.name and path.read_bytes()[:4] == b"\x7fELF"
    ]
    assert len(libraries) > 50
    missing = []
    for start in range(0, len(libraries), 40):
        batch = [str(path) for path in libraries[start : start + 40]]
        told = subprocess.run(["ldd", *batch], capture_output=True, text=True).stdout
        current = ""
        for line in told.splitlines():
            if line.endswith(":"):
                current = line
            elif "not found" in line:
                missing.append(f"{Path(current).name} {line.strip()}")
    assert not missing, missing


WORKSHOP = {
    *("pip", "tkinter", "_tkinter", "pytest", "_pytest", "PyInstaller", "scipy", "skimage", "PIL"),
    *("matplotlib", "atheris", "hypothesis", "psutil", "xdist", "mypy", "ruff", "setuptools"),
}


def test_nothing_of_the_workshop_is_inside() -> None:
    names = {part.partition(".")[0] for path in files() for part in Path(relative(path)).parts}
    assert not names & WORKSHOP
    assert not [relative(path) for path in files() if path.suffix in (".qmltypes", ".ts", ".md5")]


@pytest.fixture(scope="module")
def modules() -> set[str]:
    """The Python modules inside the program."""
    from PyInstaller.archive.readers import CArchiveReader

    name = "sidestep.exe" if sys.platform == "win32" else "sidestep"
    program = CArchiveReader(str(BUNDLE / name))
    (packed,) = [entry for entry in program.toc if entry.lower().endswith(".pyz")]
    return set(program.open_embedded_archive(packed).toc)


def test_no_module_of_the_workshop_is_inside(modules: set[str]) -> None:
    assert {"kiosk.app", "prometheus_client", "numpy", "kiosk.device.supervise"} <= modules
    found = {name.partition(".")[0] for name in modules} & WORKSHOP
    assert not found, f"name them in EXCLUDED_PYTHON of .ci/packaging/shipped.py: {sorted(found)}"


@pytest.mark.skipif(sys.platform != "linux" or not shutil.which("readelf"), reason="needs readelf")
def test_no_library_looks_in_a_folder_of_the_build_machine() -> None:
    """Whoever can write there could have the kiosk load what they like."""
    libraries = [str(path) for path in files() if ".so" in path.name and not path.is_symlink()]
    told = subprocess.run(["readelf", "-d", *libraries], capture_output=True, text=True).stdout
    paths = re.findall(r"(?:runpath|rpath): \[(.*)\]", told)
    assert paths
    wrong = {one for path in paths for one in path.split(":") if not one.startswith("$ORIGIN")}
    assert not wrong, wrong


def test_the_machine_readable_list_names_every_file() -> None:
    text = json.loads((INSIDE / "licences" / "sbom.cdx.json").read_text("utf-8"))
    assert (text["bomFormat"], text["specVersion"]) == ("CycloneDX", "1.5")
    listed = {
        file["name"]: file["hashes"][0]["content"]
        for part in text["components"]
        for file in part.get("components", ())
    }
    there = {
        path.relative_to(BUNDLE).as_posix(): path
        for path in BUNDLE.rglob("*")
        if path.is_file() and path.name != "sbom.cdx.json"
    }
    assert set(listed) == set(there)
    for name, path in there.items():
        assert hashlib.sha256(path.read_bytes()).hexdigest() == listed[name], name
    for part in text["components"]:
        assert part["version"], part["name"]
        assert part["licenses"][0]["license"]["name"], part["name"]
    parts = {part["name"]: part for part in text["components"]}
    assert parts["numpy"]["purl"].startswith("pkg:pypi/numpy@")
    if sys.platform == "linux":
        assert parts["zlib1g"]["purl"].startswith("pkg:deb/debian/zlib1g@")
        dictionaries = [name for name in listed if name.endswith(".dic")]
        for name in dictionaries:
            owner = next(p for p in parts.values() if name in str(p.get("components", "")))
            assert owner["name"].startswith("hunspell-"), f"{name} is said to be of {owner['name']}"


def test_each_part_has_its_licence(shipped: ModuleType) -> None:
    parts = json.loads((INSIDE / "licences" / "list.json").read_text("utf-8"))
    names = {part["name"] for part in parts}
    assert {"Sidestep", "Python", "numpy", "pydantic", "PyInstaller bootloader"} <= names
    without = [part["name"] for part in parts if not part["texts"] or not part["licence"]]
    assert not without, f"no licence text: {without}"
    for part in parts:
        for text in part["texts"]:
            if "(" not in text:
                assert (INSIDE / "licences" / text).is_file(), f"{part['name']}: {text} is missing"
    listed = {file for part in parts if part["name"].startswith("Qt (") for file in part["files"]}
    found = {name for path in files() if (name := shipped.qt_library(relative(path)))}
    assert found <= listed
    fonts = INSIDE / "assets" / "fonts"
    assert len(list(fonts.glob("*-OFL.txt"))) >= 2
    assert list(fonts.glob("*.ttf"))
