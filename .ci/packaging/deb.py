"""Make a Debian package of the packaged program: its files, the kiosk's units, and their scripts.

What is in debian/ is laid out as Debian's policy has it. Nothing but dpkg-deb is needed; the same
folder gives the same package, byte for byte.
"""

from __future__ import annotations

import gzip
import hashlib
import json
import os
import shutil
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

from copyright_file import copyright_file
from desktop import write_entry
from manual import manual

HERE = Path(__file__).parent / "debian"
ROOT = Path(__file__).resolve().parents[2]
HOME = Path("usr/lib/sidestep")
ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}

# What the program links or loads and does not bring, by soname: the library's package. The
# versions are those of Debian 12, where it is built.
LIBRARIES = {
    "ld-linux-x86-64.so.2": "libc6 (>= 2.36)",
    "ld-linux-aarch64.so.1": "libc6 (>= 2.36)",
    "libc.so.6": "libc6 (>= 2.36)",
    "libdl.so.2": "libc6 (>= 2.36)",
    "libm.so.6": "libc6 (>= 2.36)",
    "libpthread.so.0": "libc6 (>= 2.36)",
    "libresolv.so.2": "libc6 (>= 2.36)",
    "librt.so.1": "libc6 (>= 2.36)",
    "libutil.so.1": "libc6 (>= 2.36)",
    "libgcc_s.so.1": "libgcc-s1",
    "libstdc++.so.6": "libstdc++6 (>= 12)",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libOpenGL.so.0": "libopengl0",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb.so.1": "libxcb1",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libasound.so.2": "libasound2 | libasound2t64",
}
# What is started or read, beside libraries.
OTHERS = (
    "cage | weston",
    "fontconfig-config",
    "init-system-helpers (>= 1.54)",
    "libgl1-mesa-dri",
    "seatd",
    "systemd (>= 247) | systemd-standalone-sysusers",
    "systemd (>= 247) | systemd-standalone-tmpfiles",
    "udev",
    "xkb-data",
    "xwayland",
)

# Place in the package: file of debian/ and its rights.
FILES = {
    "usr/sbin/sidestep-kiosk": ("sidestep-kiosk", 0o755),
    "usr/lib/systemd/system/sidestep-kiosk.service": ("sidestep-kiosk.service", 0o644),
    "usr/lib/systemd/system/sidestep-kiosk-weston.service": (
        "sidestep-kiosk-weston.service",
        0o644,
    ),
    "usr/lib/sysusers.d/sidestep.conf": ("sysusers.conf", 0o644),
    "usr/lib/tmpfiles.d/sidestep.conf": ("tmpfiles.conf", 0o644),
    "usr/share/sidestep/weston-start": ("weston-start", 0o755),
    "etc/default/sidestep": ("default", 0o644),
    "etc/pam.d/sidestep-kiosk": ("pam", 0o644),
    "etc/sidestep/weston.ini": ("weston.ini", 0o644),
}
SCRIPTS = ("postinst", "prerm", "postrm")


def make_deb(folder: Path, out: Path, version: str, machine: str, epoch: int) -> Path | None:
    """Pack the program's folder into `out`/sidestep_….deb; None where there is no dpkg-deb.

    `machine` is x86_64 or aarch64; `epoch` the time that every file gets.
    """
    architecture = ARCHITECTURES.get(machine)
    if sys.platform != "linux" or not architecture or not shutil.which("dpkg-deb"):
        return None
    tree = out / "deb"
    shutil.rmtree(tree, ignore_errors=True)
    _lay_out(folder, tree, version, datetime.fromtimestamp(epoch, UTC).date().isoformat())
    _control(tree, version, architecture, _depends(folder))
    for path in sorted(tree.rglob("*"), reverse=True):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or _runs(path) else 0o644)
        os.utime(path, (epoch, epoch), follow_symlinks=False)
    os.utime(tree, (epoch, epoch))
    tree.chmod(0o755)
    file = out / f"sidestep_{version}-1_{architecture}.deb"
    # zstd: unpacked in a second or two, which is how long an upgrade leaves a kiosk's screen dark;
    # one thread, because the number of threads may show in what is packed
    command = ["dpkg-deb", "--root-owner-group", "--threads-max=1", "-Zzstd", "-z12"]
    environment = os.environ | {"SOURCE_DATE_EPOCH": str(epoch)}
    done = subprocess.run(
        [*command, "--build", str(tree), str(file)], env=environment, capture_output=True, text=True
    )
    if done.returncode:
        raise SystemExit(f"package: dpkg-deb says: {done.stderr.strip()}")
    shutil.rmtree(tree)
    return file


def _runs(path: Path) -> bool:
    """Whether somebody starts it; libraries are only read."""
    return ".so" not in path.name and bool(path.stat().st_mode & 0o100)


def _lay_out(folder: Path, tree: Path, version: str, date: str) -> None:
    sys.path.insert(0, str(ROOT))
    from kiosk.cli import cli

    (tree / HOME).parent.mkdir(parents=True)
    left_out = shutil.ignore_patterns("desktop", "install.sh")
    shutil.copytree(folder, tree / HOME, symlinks=True, copy_function=_linked, ignore=left_out)
    (tree / "usr/bin").mkdir()
    (tree / "usr/bin/sidestep").symlink_to("../lib/sidestep/sidestep")
    for place, (name, mode) in FILES.items():
        _put(tree / place, (HERE / name).read_bytes(), mode)
    for path in sorted((HERE / "lock").iterdir()):
        _put(tree / "usr/share/sidestep/lock" / path.name, path.read_bytes())
    entry = tree / "entry"
    write_entry(entry, version, date)
    _put(
        tree / "usr/share/applications/sidestep.desktop", (entry / "sidestep.desktop").read_bytes()
    )
    told = (entry / "sidestep.metainfo.xml").read_bytes()
    _put(tree / "usr/share/metainfo/sidestep.metainfo.xml", told)
    shutil.move(entry / "icons", tree / "usr/share/icons")
    shutil.rmtree(entry)
    _put(tree / "usr/share/man/man1/sidestep.1.gz", _packed(manual(cli, version, date).encode()))
    page = (HERE / "sidestep-kiosk.8").read_bytes()
    _put(tree / "usr/share/man/man8/sidestep-kiosk.8.gz", _packed(page))
    documents = tree / "usr/share/doc/sidestep"
    _put(documents / "changelog.Debian.gz", _packed((HERE / "changelog").read_bytes()))
    _put(documents / "locked.md", (ROOT / "docs" / "locked.md").read_bytes())
    for path in sorted((HERE / "examples").iterdir()):
        _put(documents / "examples" / path.name, path.read_bytes())
    parts = json.loads((folder / "_internal/licences/list.json").read_text("utf-8"))
    _put(documents / "copyright", copyright_file(parts, f"/{HOME}").encode())
    overrides = (HERE / "lintian-overrides").read_bytes()
    _put(tree / "usr/share/lintian/overrides/sidestep", overrides)


def _linked(source: str, target: str) -> None:
    """A second name instead of a copy of 300 MB, where the disk allows it."""
    try:
        os.link(source, target, follow_symlinks=False)
    except OSError:
        shutil.copy2(source, target, follow_symlinks=False)


def _control(tree: Path, version: str, architecture: str, depends: str) -> None:
    control = tree / "DEBIAN"
    bodies = {
        path.relative_to(tree).as_posix(): path
        for path in sorted(tree.rglob("*"))
        if path.is_file() and not path.is_symlink()
    }
    kilobytes = sum((path.stat().st_size + 1023) // 1024 for path in bodies.values())
    text = (HERE / "control").read_text("utf-8")
    for name, value in {
        "version": f"{version}-1",
        "architecture": architecture,
        "depends": depends,
        "kilobytes": str(kilobytes),
    }.items():
        text = text.replace(f"{{{name}}}", value)
    _put(control / "control", text.encode())
    sums = "".join(
        f"{hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()}  {name}\n"
        for name, path in bodies.items()
        if not name.startswith("etc/")
    )
    _put(control / "md5sums", sums.encode())
    kept = "".join(f"/{name}\n" for name in bodies if name.startswith("etc/"))
    _put(control / "conffiles", kept.encode())
    for name in SCRIPTS:
        _put(control / name, (HERE / name).read_bytes(), 0o755)


def _depends(folder: Path) -> str:
    """Every package that the program's libraries need, and what it starts or reads."""
    missing = needed(folder) - set(LIBRARIES)
    if missing:
        raise SystemExit(f"package: .ci/packaging/deb.py names no package of {sorted(missing)}")
    linked = {LIBRARIES[name] for name in needed(folder)} | {LIBRARIES["libEGL.so.1"]}
    return ", ".join(sorted({*linked, *OTHERS}))


def needed(folder: Path) -> set[str]:
    """Sonames that the folder's programs and libraries link and that it does not hold."""
    binaries = [
        path
        for path in folder.rglob("*")
        if path.is_file() and not path.is_symlink() and (".so" in path.name or not path.suffix)
    ]
    here = {path.name for path in folder.rglob("*.so*")}
    found: set[str] = set()
    for start in range(0, len(binaries), 50):
        names = [str(path) for path in binaries[start : start + 50]]
        told = subprocess.run(["readelf", "-d", *names], capture_output=True, text=True).stdout
        for line in told.splitlines():
            if "(NEEDED)" in line:
                found.add(line.partition("[")[2].partition("]")[0])
    return found - here


def _put(path: Path, content: bytes, mode: int = 0o644) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    path.chmod(mode)


def _packed(content: bytes) -> bytes:
    return gzip.compress(content, 9, mtime=0)
