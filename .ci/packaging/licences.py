"""Collect the licence of everything the packaged program ships, and write the list of it.

Three kinds of parts: Qt (its wheels bring no licence files, so shipped.py says what holds), Python
and its packages (their own metadata), and libraries of the system the package was built on
(Debian's copyright files).
"""

from __future__ import annotations

import hashlib
import json
import platform
import re
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
    """One thing that is shipped: who made it, under which licence, and where its text is.

    `files` are libraries by name; `paths` every file of it in the bundle; `origin` is ours, qt,
    python, pypi or debian; `record` the SHA-256 of what its package says it holds (pypi).
    """

    name: str
    version: str
    licence: str
    texts: list[str] = field(default_factory=list)
    files: list[str] = field(default_factory=list)
    origin: str = ""
    paths: list[str] = field(default_factory=list)
    record: str = ""


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
    _share_out(parts, [Path(dest).as_posix() for dest, _ in collected])
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
    return Part("Sidestep", kiosk.__version__, "GPL-3.0-or-later", texts, origin="ours")


def _share_out(parts: list[Part], collected: list[str]) -> None:
    """Give every file of the bundle to the part it belongs to; what is left over is ours."""
    by_name = {part.name: part for part in parts}
    qt_by_library = {name: part for part in parts if part.origin == "qt" for name in part.files}
    taken = {path for part in parts for path in part.paths}
    for path in sorted(set(collected) - taken):
        top = path.partition("/")[0]
        if library := shipped.qt_library(path):
            part = qt_by_library[library]
        elif "/Qt/" in path:  # plug-ins and QML modules: under the licence of what they are for
            gpl = "quick3d" in path.lower() or "virtualkeyboard" in path.lower()
            part = by_name[f"Qt ({shipped.GPL if gpl else shipped.LGPL})"]
        elif top in ("PySide6", "shiboken6") or top.startswith(("libpyside6", "libshiboken6")):
            part = by_name["Qt for Python and Shiboken"]
        elif top.startswith(("python3.", "libpython", "base_library")):
            part = by_name["Python"]
        else:
            part = by_name["Sidestep"]
        part.paths.append(path)


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
        Part(f"Qt ({licence})", version, licence, ["LICENSE", *others], sorted(names), "qt")
        for licence, names in sorted(by_licence.items())
    ]
    own = "Qt for Python and Shiboken"
    parts.append(Part(own, version, shipped.LGPL, ["LICENSE"], origin="qt"))
    icu = sorted({Path(dest).name for dest, _ in collected if Path(dest).name.startswith("libicu")})
    if icu:
        texts = _copy([TEXTS / "Unicode-3.0.txt"], out / "icu")
        paths = sorted(dest for dest, _ in collected if Path(dest).name in icu)
        number = icu[0].rpartition(".")[2]
        parts.append(Part("ICU (with Qt)", number, "Unicode-3.0", texts, icu, "icu", paths))
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
    texts = _copy([path for path in candidates if path.is_file()][:1], out / "python")
    return Part("Python", platform.python_version(), "PSF-2.0", texts, origin="python")


def _bootloader(out: Path) -> Part:
    found = _dist_texts(metadata.distribution("pyinstaller"))
    licence = "GPL-2.0-or-later WITH Bootloader-exception"
    texts = _copy(found, out / "pyinstaller")
    version = metadata.version("pyinstaller")
    return Part("PyInstaller bootloader", version, licence, texts, origin="pypi")


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
        tops = {*names[name], f"{name}.libs"}
        paths = sorted(dest for dest, _ in collected if _of_package(dest, tops, distribution))
        part = Part(name, distribution.version, _declared(distribution), texts, origin="pypi")
        part.paths, part.record = paths, _record(distribution)
        parts.append(part)
    return parts


def _of_package(dest: str, tops: set[str], distribution: metadata.Distribution) -> bool:
    """Whether a file of the bundle comes from a Python package."""
    top = Path(dest).parts[0]
    about = f"{distribution.name}-{distribution.version}.dist-info".replace("-", "_")
    return top.partition(".")[0] in tops or top in tops or top.replace("-", "_") == about


def _record(distribution: metadata.Distribution) -> str:
    """SHA-256 over the hashes of all that the package installed, but for what installers add."""
    own = ("INSTALLER", "REQUESTED", "RECORD", "direct_url.json")
    lines = [
        f"{file.as_posix()},{file.hash.mode}={file.hash.value}\n"
        for file in distribution.files or []
        if file.hash is not None and file.name not in own and file.suffix != ".pyc"
    ]
    return hashlib.sha256("".join(sorted(lines)).encode()).hexdigest()


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
    packages: dict[str, list[tuple[str, str]]] = {}
    for dest, path in outside:
        packages.setdefault(_debian_package(path), []).append((dest, path.name))
    parts = []
    for package, found in sorted(packages.items()):
        doc = Path("/usr/share/doc") / package / "copyright"
        texts = _copy([doc], out / package) if doc.is_file() else []
        files = sorted({name for _, name in found})
        part = Part(package, _debian_version(package), _debian_licence(doc), texts, files, "debian")
        part.paths = sorted({Path(dest).as_posix() for dest, _ in found})
        parts.append(part)
    return parts


def _debian_licence(doc: Path) -> str:
    """The licences that a copyright file in Debian's form names; without that form, its text."""
    text = doc.read_text("utf-8", errors="replace") if doc.is_file() else ""
    if not text.startswith("Format:"):
        return "see its text"
    names = re.findall(r"^License:[ \t]*(\S.*)$", text, re.M | re.I)
    return ", ".join(sorted({name.strip() for name in names}, key=str.lower)) or "see its text"


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
