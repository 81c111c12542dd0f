"""Make the packaged program: run PyInstaller on build.spec, measure, and pack an archive."""

from __future__ import annotations

import gzip
import os
import platform
import shutil
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
DIST = ROOT / "dist"
sys.path.insert(0, str(ROOT))

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
    archive = pack(folder)
    print(f"package: {folder.relative_to(ROOT)}: {size(folder) / 1e6:.0f} MB unpacked")
    print(f"package: {archive.relative_to(ROOT)}: {size(archive) / 1e6:.0f} MB")


if __name__ == "__main__":
    main()
