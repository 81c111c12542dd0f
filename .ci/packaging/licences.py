"""Collect the licence of everything the packaged program ships, and write the list of it.

Three kinds of parts: Qt (its wheels bring no licence files, so shipped.py says what holds), Python
and its packages (their own metadata), and libraries of the system the package was built on
(Debian's copyright files).
"""

from __future__ import annotations

import json
import platform
import shutil
import subprocess
import sys
import sysconfig
from dataclasses import asdict, dataclass, field
from importlib import metadata
from pathlib import Path
from typing import Any

import shipped

TEXTS = Path(__file__).parent / "texts"
LICENCE_NAMES = ("LICEN", "COPYING", "NOTICE", "AUTHORS", "COPYRIGHT")


@dataclass
class Part:
    """One thing that is shipped: who made it, under which licence, and where its text is."""

    name: str
    version: str
    licence: str
    texts: list[str] = field(default_factory=list)
    files: list[str] = field(default_factory=list)


def collect_licences(analysis: Any, out: Path) -> list[tuple[str, str, str]]:
    """Write licence texts and the list under `out`; return them as entries for the bundle."""
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    collected = [(dest, source) for dest, source, _ in [*analysis.binaries, *analysis.datas]]
    modules = {name.partition(".")[0] for name, _, _ in analysis.pure}
    parts = [_ours(), *_qt_parts(collected, out), _python(out), _bootloader(out)]
    parts += _python_packages(collected, modules, out)
    parts += _system_libraries(collected, out)
    parts.sort(key=lambda part: part.name.lower())
    (out / "list.json").write_text(json.dumps([asdict(part) for part in parts], indent=1) + "\n")
    (out / "LIST.md").write_text(_as_table(parts), "utf-8")
    return [
        (str(Path("licences", path.relative_to(out))), str(path), "DATA")
        for path in sorted(out.rglob("*"))
        if path.is_file()
    ]


def _ours() -> Part:
    import kiosk

    texts = ["LICENSE", "../assets/fonts (typefaces: SIL Open Font License 1.1)"]
    return Part("Sidestep", kiosk.__version__, "GPL-3.0-or-later", texts)


def _qt_parts(collected: list[tuple[str, str]], out: Path) -> list[Part]:
    """Qt's libraries by licence. Whatever offers a choice is used under the GPL, version 3."""
    version = metadata.version("PySide6_Essentials")
    others = _copy([TEXTS / "qt-third-party.md"], out / "qt")
    by_licence: dict[str, set[str]] = {}
    for dest, _ in collected:
        if library := shipped.qt_library(dest):
            licence = shipped.LIBRARIES.get(library, shipped.LGPL)
            by_licence.setdefault(licence, set()).add(library)
    parts = [
        Part(f"Qt ({licence})", version, licence, ["LICENSE", *others], sorted(names))
        for licence, names in sorted(by_licence.items())
    ]
    parts.append(Part("Qt for Python and Shiboken", version, shipped.LGPL, ["LICENSE"]))
    icu = sorted({Path(dest).name for dest, _ in collected if Path(dest).name.startswith("libicu")})
    if icu:
        texts = _copy([TEXTS / "Unicode-3.0.txt"], out / "icu")
        parts.append(Part("ICU (with Qt)", icu[0].rpartition(".")[2], "Unicode-3.0", texts, icu))
    return parts


def _copy(texts: list[Path], folder: Path) -> list[str]:
    names = []
    for text in texts:
        folder.mkdir(parents=True, exist_ok=True)
        target = folder / text.name
        number = 2
        while target.exists():
            target = folder / f"{text.stem}-{number}{text.suffix}"
            number += 1
        shutil.copyfile(text, target)
        names.append(str(target.relative_to(folder.parent)))
    return names


def _python(out: Path) -> Part:
    library = Path(sysconfig.get_path("stdlib"))
    candidates = [library / "LICENSE.txt", Path(sys.base_prefix) / "LICENSE.txt"]
    candidates += [Path("/usr/share/doc/libpython3-stdlib/copyright")]
    candidates += [
        Path(f"/usr/share/doc/python{sys.version_info[0]}.{sys.version_info[1]}/copyright")
    ]
    texts = [path for path in candidates if path.is_file()][:1]
    return Part("Python", platform.python_version(), "PSF-2.0", _copy(texts, out / "python"))


def _bootloader(out: Path) -> Part:
    found = _dist_texts(metadata.distribution("pyinstaller"))
    licence = "GPL-2.0-or-later WITH Bootloader-exception"
    texts = _copy(found, out / "pyinstaller")
    return Part("PyInstaller bootloader", metadata.version("pyinstaller"), licence, texts)


def _dist_texts(distribution: metadata.Distribution) -> list[Path]:
    found = []
    for file in distribution.files or []:
        parts = file.parts
        if not any(part.endswith(".dist-info") for part in parts):
            continue
        if file.name.upper().startswith(LICENCE_NAMES) or "licenses" in parts:
            path = Path(str(distribution.locate_file(file)))
            if path.is_file():
                found.append(path)
    return found


def _declared(distribution: metadata.Distribution) -> str:
    """The licence as the package's metadata names it: SPDX expression, classifier or short text."""
    about = distribution.metadata
    if expression := about.get("License-Expression"):
        return str(expression)
    classified = [
        entry.rpartition(":: ")[2]
        for entry in about.get_all("Classifier", [])
        if entry.startswith("License ::")
    ]
    if classified:
        return " OR ".join(classified)
    return str(about.get("License") or "see its licence text").splitlines()[0]


def _python_packages(collected: list[tuple[str, str]], modules: set[str], out: Path) -> list[Part]:
    used = modules | {Path(dest).parts[0] for dest, _ in collected if len(Path(dest).parts) > 1}
    used |= {Path(dest).name.partition(".")[0] for dest, _ in collected}
    parts = []
    names: dict[str, set[str]] = {}
    for module, distributions in metadata.packages_distributions().items():
        if module in used:
            for name in distributions:
                names.setdefault(name, set()).add(module)
    for name in sorted(names):
        if name.lower().startswith(("pyside6", "shiboken6", "sidestep", "pyinstaller")):
            continue
        distribution = metadata.distribution(name)
        texts = _copy(_dist_texts(distribution), out / name.lower())
        parts.append(Part(name, distribution.version, _declared(distribution), texts))
    return parts


def _system_libraries(collected: list[tuple[str, str]], out: Path) -> list[Part]:
    """Libraries taken from the building system: on Debian their packages and copyright files."""
    prefix = Path(sys.base_prefix).resolve()
    homes = [Path(sys.prefix).resolve(), Path(__file__).resolve().parents[2], prefix]
    outside = []
    for dest, source in collected:
        path = Path(source).resolve() if source else None
        if (
            path
            and path.is_file()
            and not any(path.is_relative_to(h) for h in homes if h != Path("/usr"))
        ):
            outside.append((dest, path))
    packages: dict[str, list[str]] = {}
    for _, path in outside:
        packages.setdefault(_debian_package(path), []).append(path.name)
    parts = []
    for package, files in sorted(packages.items()):
        doc = Path("/usr/share/doc") / package / "copyright"
        texts = _copy([doc], out / package) if doc.is_file() else []
        parts.append(
            Part(package, _debian_version(package), "see its text", texts, sorted(set(files)))
        )
    return parts


def _debian_package(path: Path) -> str:
    if shutil.which("dpkg-query"):
        for name in (path, Path("/usr") / path.relative_to("/"), path.name):
            done = subprocess.run(["dpkg-query", "-S", str(name)], capture_output=True, text=True)
            if done.returncode == 0:
                return done.stdout.partition(":")[0].partition(",")[0]
    return f"system library {path.name}"


def _debian_version(package: str) -> str:
    if not shutil.which("dpkg-query"):
        return ""
    command = ["dpkg-query", "-W", "-f", "${Version}", package]
    return subprocess.run(command, capture_output=True, text=True).stdout.strip()


def _as_table(parts: list[Part]) -> str:
    lines = [
        "# What this program is made of",
        "",
        "The whole is distributed under the GNU General Public License, version 3 or later",
        "(LICENSE). Its parts, with their own licences:",
        "",
        "| part | version | licence | text | files |",
        "|---|---|---|---|---|",
    ]
    for part in parts:
        texts = ", ".join(part.texts) or "-"
        licence = part.licence.replace("|", "/")
        lines.append(
            f"| {part.name} | {part.version} | {licence} | {texts} | {', '.join(part.files)} |"
        )
    return "\n".join(lines) + "\n"
