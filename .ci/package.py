"""Make the packaged program: PyInstaller's folder, an archive of it, and a Debian package."""

from __future__ import annotations

import gzip
import os
import platform
import shutil
import subprocess
import sys
import tarfile
import zipfile
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
DIST = ROOT / "dist"
sys.path[:0] = [str(ROOT), str(ROOT / ".ci" / "packaging")]

from deb import make_deb
from desktop import HERE as DESKTOP
from desktop import write_entry
from sbom import write_sbom
from search_path import forget_build_machine

from kiosk import __version__

NAME = f"sidestep-{__version__}"
# A fixed time makes the same sources give the same archive; 2026-01-01 00:00 UTC.
EPOCH = 1767225600


def platform_tag() -> str:
    """linux-x86_64, windows-amd64, macos-arm64."""
    system = {"Darwin": "macos"}.get(platform.system(), platform.system().lower())
    return f"{system}-{platform.machine().lower()}"


def build() -> Path:
    """Run PyInstaller; return the folder it made."""
    folder = DIST / NAME
    shutil.rmtree(folder, ignore_errors=True)
    environment = os.environ | {"PYTHONHASHSEED": "1", "SOURCE_DATE_EPOCH": str(EPOCH)}
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    command += ["--distpath", str(DIST), "--workpath", str(ROOT / "build" / "pyinstaller")]
    subprocess.run([*command, str(ROOT / "build.spec")], check=True, cwd=ROOT, env=environment)
    return folder


def finish(folder: Path) -> None:
    """Add the menu entry, the installer for one user, and the list of every file."""
    for library in folder.rglob("*.so*"):
        if library.is_file() and not library.is_symlink():
            forget_build_machine(library)
    if platform.system() == "Linux":
        day = datetime.fromtimestamp(EPOCH, UTC).date().isoformat()
        write_entry(folder / "desktop", __version__, day)
        shutil.copy(DESKTOP / "install.sh", folder / "install.sh")
    write_sbom(folder, EPOCH)


def pack(folder: Path) -> Path:
    """Pack the folder, names sorted and times fixed: the archive depends on content only."""
    base = DIST / f"{NAME}-{platform_tag()}"
    files = sorted(path for path in folder.rglob("*") if path.is_file() or path.is_symlink())
    if platform.system() == "Windows":
        out = base.with_name(base.name + ".zip")
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
            for path in files:
                name = f"{NAME}/{path.relative_to(folder).as_posix()}"
                info = zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0))
                info.compress_type = zipfile.ZIP_DEFLATED
                archive.writestr(info, path.read_bytes())
        return out
    out = base.with_name(base.name + ".tar.gz")

    def plain(info: tarfile.TarInfo) -> tarfile.TarInfo:
        info.uid = info.gid = 0
        info.uname = info.gname = "root"
        info.mtime = EPOCH
        return info

    with (
        out.open("wb") as raw,
        gzip.GzipFile("", "wb", 9, raw, mtime=EPOCH) as packed,
        tarfile.open(fileobj=packed, mode="w") as archive,
    ):
        for path in files:
            archive.add(path, f"{NAME}/{path.relative_to(folder)}", filter=plain)
    return out


def size(path: Path) -> int:
    """Bytes of a file, or of all files in a folder (links count once)."""
    if path.is_file():
        return path.stat().st_size
    return sum(p.stat().st_size for p in path.rglob("*") if p.is_file() and not p.is_symlink())


def main() -> None:
    folder = build()
    finish(folder)
    archive = pack(folder)
    print(f"package: {folder.relative_to(ROOT)}: {size(folder) / 1e6:.0f} MB unpacked")
    made = [archive, make_deb(folder, DIST, __version__, platform.machine().lower(), EPOCH)]
    for file in made:
        if file is not None:
            print(f"package: {file.relative_to(ROOT)}: {size(file) / 1e6:.0f} MB")


if __name__ == "__main__":
    main()
