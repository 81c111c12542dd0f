"""Lint and format the screens: qmllint against the Python types, and qmlformat.

``qml.py lint`` dumps the Python view models to a type description first, so a misspelt property
or slot in QML is found without starting the program. ``qml.py format`` rewrites files, with
``--check`` it only says which differ.
"""

from __future__ import annotations

import ast
import difflib
import json
import os
import subprocess
import sys
from pathlib import Path

import PySide6

ROOT = Path(__file__).resolve().parents[1]
UI = ROOT / "kiosk" / "ui"
TYPES = ROOT / "build" / "qmltypes"
URI = "Sidestep.Backend"
# Libraries whose classes the Python types use, by the names of Qt's own type descriptions.
FOREIGN = ("core", "gui", "qml", "quick", "quick3d")


def tool(name: str) -> str:
    """The path of a tool that comes with PySide6."""
    suffix = ".exe" if os.name == "nt" else ""
    return str(Path(sys.executable).parent / f"pyside6-{name}{suffix}")


def binary(name: str) -> str:
    """The program itself, where the wrapper of `tool` would add noise to what it says."""
    suffix = ".exe" if os.name == "nt" else ""
    return str(Path(PySide6.__file__).parent / f"{name}{suffix}")


def screens() -> list[Path]:
    """Every QML file of ours."""
    return sorted(UI.rglob("*.qml"))


def module_name(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts)


def backend_files() -> list[Path]:
    """Python files with types for QML, each after the files whose classes it derives from."""
    found: dict[str, Path] = {}
    imports: dict[str, set[str]] = {}
    everything = sorted((ROOT / "kiosk").rglob("*.py"))
    trees = {path: ast.parse(path.read_text("utf-8")) for path in everything}
    classes_of = {
        path: [node for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]
        for path, tree in trees.items()
    }
    for path, tree in trees.items():
        uri = [
            node.value.value
            for node in tree.body
            if isinstance(node, ast.Assign)
            and isinstance(node.value, ast.Constant)
            and any(isinstance(t, ast.Name) and t.id == "QML_IMPORT_NAME" for t in node.targets)
        ]
        if uri == [URI]:
            found[module_name(path)] = path
        bases = {ast.unparse(base) for node in classes_of[path] for base in node.bases}
        imports[module_name(path)] = {
            node.module
            for node in ast.walk(tree)
            if isinstance(node, ast.ImportFrom)
            and node.module
            and any((alias.asname or alias.name) in bases for alias in node.names)
        }
    by_module = {module_name(path): path for path in everything}
    ordered: list[Path] = []

    def visit(name: str, trail: tuple[str, ...] = ()) -> None:
        path = by_module.get(name)
        if path is None or path in ordered or name in trail:
            return
        for base in sorted(imports[name]):
            visit(base, (*trail, name))
        ordered.append(path)

    for name in found:
        visit(name)
    return ordered


def foreign_types() -> list[str]:
    """Qt's own type descriptions for the registrar; the wheels keep them in one of two places."""
    base = Path(PySide6.__file__).parent
    found = []
    for folder in (base / "Qt" / "metatypes", base / "metatypes"):
        for name in FOREIGN:
            found += sorted(folder.glob(f"qt6{name}_*metatypes.json"))[:1]
    return [str(path) for path in found]


def know_qt_bases(dump: Path) -> None:
    """Mark classes derived from a Qt Quick class as objects: the dump knows only a few of Qt's."""
    described = json.loads(dump.read_text("utf-8"))
    entries = [entry for file in described for entry in file.get("classes", [])]
    known = {entry["className"] for entry in entries if entry.get("object")}
    for _ in entries:  # as deep as a chain of bases can be
        for entry in entries:
            bases = {base["name"] for base in entry.get("superClasses", [])}
            if bases & known or any(name.startswith("QQuick") for name in bases):
                entry["object"] = True
                known.add(entry["className"])
    dump.write_text(json.dumps(described, indent=1), "utf-8")


def write_types() -> None:
    """Describe the Python types for qmllint under build/qmltypes."""
    out = TYPES / Path(*URI.split("."))
    out.mkdir(parents=True, exist_ok=True)
    files = backend_files()
    if not files:
        return
    dump = out / "types.json"
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    subprocess.run(
        [tool("metaobjectdump"), "-o", str(dump), *map(str, files)],
        check=True,
        cwd=ROOT,
        env=environment,
    )
    know_qt_bases(dump)
    foreign = foreign_types()
    command = [tool("qmltyperegistrar"), "--generate-qmltypes", str(out / "backend.qmltypes")]
    command += ["--import-name", URI, "--major-version", "1", "--minor-version", "0"]
    if foreign:
        command.append("--foreign-types=" + ",".join(foreign))
    subprocess.run([*command, str(dump)], check=True, cwd=ROOT, stdout=subprocess.DEVNULL)
    needs = "depends QtQuick auto\ndepends QtQuick3D auto\n"
    (out / "qmldir").write_text(f"module {URI}\ntypeinfo backend.qmltypes\n{needs}", "utf-8")


def lint() -> int:
    """Run qmllint over every screen; any warning fails."""
    files = screens()
    if not files:
        print("qml: there are no screens yet")
        return 0
    write_types()
    command = [binary("qmllint"), "-W", "0", "-I", str(UI), "-I", str(TYPES), *map(str, files)]
    done = subprocess.run(command, cwd=ROOT)
    print(f"qml: {len(files)} files, qmllint says {'yes' if done.returncode == 0 else 'no'}")
    return 1 if done.returncode else 0


def formatted(path: Path) -> str:
    """The file as qmlformat would write it."""
    done = subprocess.run([binary("qmlformat"), str(path)], capture_output=True, cwd=ROOT)
    if done.returncode:
        sys.exit(f"{path}: {done.stderr.decode('utf-8', 'replace').strip()}")
    return done.stdout.decode("utf-8")


def format_screens(check: bool) -> int:
    """Bring every screen into qmlformat's form, or say which are not."""
    different = 0
    for path in screens():
        before = path.read_bytes().decode("utf-8")
        after = formatted(path)
        if before == after:
            continue
        different += 1
        name = str(path.relative_to(ROOT))
        if check:
            lines = difflib.unified_diff(
                before.splitlines(),
                after.splitlines(),
                name,
                f"{name} as `make format` writes it",
                lineterm="",
            )
            print("\n".join(lines))
        else:
            path.write_bytes(after.encode("utf-8"))
            print(f"qml: wrote {name}")
    if check:
        print(f"qml: {different} files to format" if different else "qml: all files are in form")
    return 1 if check and different else 0


def main(arguments: list[str]) -> int:
    match arguments:
        case ["types"]:
            write_types()
            return 0
        case ["lint"]:
            return lint()
        case ["format"]:
            return format_screens(check=False)
        case ["format", "--check"]:
            return format_screens(check=True)
    print("qml.py types | lint | format [--check]", file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
