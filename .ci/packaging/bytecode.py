"""Compile the screens to QML byte code, so that a kiosk need not do it at each cold start."""

from __future__ import annotations

import os
import subprocess
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import PySide6


def _compiler() -> str:
    base = Path(PySide6.__file__).parent
    names = [
        base / "Qt" / "libexec" / "qmlcachegen",
        base / "qmlcachegen.exe",
        base / "qmlcachegen",
    ]
    for name in names:
        if name.is_file():
            return str(name)
    raise SystemExit("package: qmlcachegen is missing from PySide6_Essentials")


def compile_screens(ui: Path, out: Path) -> list[tuple[Path, Path]]:
    """Compile every QML file under `ui`; return each byte-code file and its place below `ui`."""
    compiler = _compiler()

    def compile_one(source: Path) -> tuple[Path, Path]:
        place = source.relative_to(ui).with_suffix(".qmlc")
        target = out / place
        target.parent.mkdir(parents=True, exist_ok=True)
        command = [compiler, "--only-bytecode", "-I", str(ui), "-o", str(target), str(source)]
        done = subprocess.run(command, capture_output=True, text=True)
        if done.returncode or not target.is_file():
            raise SystemExit(f"package: {source} does not compile:\n{done.stderr or done.stdout}")
        return target, place

    with ThreadPoolExecutor(max_workers=os.cpu_count()) as pool:
        return list(pool.map(compile_one, sorted(ui.rglob("*.qml"))))
