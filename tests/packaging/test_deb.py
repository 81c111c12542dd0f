"""The Debian package: its files, units and scripts, and that what enabling did is undone whole."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from kiosk import __version__

ROOT = Path(__file__).resolve().parents[2]
SOURCE = ROOT / ".ci" / "packaging" / "debian"
UNITS = ("sidestep-kiosk.service", "sidestep-kiosk-weston.service")
PACKAGES = sorted((ROOT / "dist").glob(f"sidestep_{__version__}-*.deb"))
WORST_EXPOSURE = 2.0
"""Of systemd-analyze security: 0 is a program in a box, 10 one that may do anything."""

pytestmark = [
    pytest.mark.packaged,
    pytest.mark.skipif(not PACKAGES, reason="there is no package; run `make dist` on Debian"),
]


def told(*command: str) -> str:
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, f"{' '.join(command)}:\n{done.stdout}{done.stderr}"
    return done.stdout


def field(name: str) -> str:
    return told("dpkg-deb", "--field", str(PACKAGES[0]), name).strip()


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The package's files, unpacked; its scripts under DEBIAN."""
    folder = tmp_path_factory.mktemp("deb")
    told("dpkg-deb", "--raw-extract", str(PACKAGES[0]), str(folder))
    return folder


@pytest.fixture
def system(tree: Path, tmp_path: Path) -> Path:
    """A system of files only, with the package on it: for what works on a folder."""
    for name in ("etc", "usr/lib/systemd", "usr/share/sidestep"):
        shutil.copytree(tree / name, tmp_path / name, symlinks=True)
    for name in ("cage", "weston", "sidestep"):
        program = tmp_path / "usr/bin" / name
        program.parent.mkdir(parents=True, exist_ok=True)
        program.write_text("#!/bin/sh\n")
        program.chmod(0o755)
    seatd = tmp_path / "usr/sbin/seatd"
    seatd.parent.mkdir(parents=True)
    seatd.write_text("#!/bin/sh\n")
    seatd.chmod(0o755)
    for name in ("seatd.service", "getty@.service", "systemd-user-sessions.service"):
        text = "[Unit]\nDescription=of the system\n[Service]\nExecStart=/usr/sbin/seatd\n"
        text += "[Install]\nWantedBy=multi-user.target\n"
        (tmp_path / "usr/lib/systemd/system" / name).write_text(text)
    for name in ("graphical", "multi-user", "basic", "sysinit", "shutdown", "ctrl-alt-del"):
        unit = tmp_path / "usr/lib/systemd/system" / f"{name}.target"
        unit.write_text("[Unit]\nDescription=of the system\n")
    (tmp_path / "etc/passwd").write_text("root:x:0:0::/root:/bin/sh\nsidestep:x:997:997::/:/no\n")
    (tmp_path / "etc/default/grub").write_text("GRUB_TIMEOUT=5\n")
    return tmp_path


def kiosk(system: Path, *words: str) -> subprocess.CompletedProcess[str]:
    command = ["sh", str(SOURCE / "sidestep-kiosk"), "--root", str(system), *words]
    return subprocess.run(command, capture_output=True, text=True)


def files(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): str(path.readlink())
        if path.is_symlink()
        else path.read_text("utf-8")
        for path in sorted(folder.rglob("*"))
        if path.is_symlink() or path.is_file()
    }


def test_it_names_itself_and_what_it_needs() -> None:
    assert field("Package") == "sidestep"
    assert field("Version").startswith(f"{__version__}-")
    needs = field("Depends")
    for name in ("cage | weston", "seatd", "libc6 (>=", "libegl1", "libgl1-mesa-dri", "xwayland"):
        assert name in needs
    first = (SOURCE / "changelog").read_text("utf-8").splitlines()[0]
    assert f"({field('Version')})" in first, "debian/changelog begins with this version"


def test_what_is_where(tree: Path) -> None:
    wanted = [
        *("usr/lib/sidestep/sidestep", "usr/share/applications/sidestep.desktop"),
        *(f"usr/lib/systemd/system/{name}" for name in UNITS),
        *("usr/lib/sysusers.d/sidestep.conf", "usr/lib/tmpfiles.d/sidestep.conf"),
        *("usr/share/man/man1/sidestep.1.gz", "usr/share/man/man8/sidestep-kiosk.8.gz"),
        *("usr/share/doc/sidestep/copyright", "usr/share/doc/sidestep/changelog.Debian.gz"),
        *("usr/share/doc/sidestep/locked.md", "usr/share/doc/sidestep/examples/network.conf"),
        *("usr/share/metainfo/sidestep.metainfo.xml", "usr/sbin/sidestep-kiosk"),
        *("usr/share/icons/hicolor/48x48/apps/sidestep.png", "usr/share/sidestep/weston-start"),
    ]
    assert not [name for name in wanted if not (tree / name).is_file()]
    assert (tree / "usr/bin/sidestep").readlink() == Path("../lib/sidestep/sidestep")
    assert told(str(tree / "usr/bin/sidestep"), "--version").strip().endswith(__version__)


def test_nothing_is_owned_or_writable_by_others() -> None:
    for line in told("dpkg-deb", "--contents", str(PACKAGES[0])).splitlines():
        rights, owner = line.split()[:2]
        assert owner == "root/root", line
        assert rights[0] == "l" or (rights[5] == "-" and rights[8] == "-"), line
        assert "s" not in rights, line


def test_settings_of_the_site_are_kept_at_an_upgrade(tree: Path) -> None:
    named = set((tree / "DEBIAN/conffiles").read_text("utf-8").split())
    assert named == {f"/etc/{name}" for name in files(tree / "etc")}
    assert "/etc/sidestep/weston.ini" in named


@pytest.mark.parametrize("name", ["postinst", "prerm", "postrm"])
def test_its_scripts_are_sound_and_never_touch_the_data(tree: Path, name: str) -> None:
    path = tree / "DEBIAN" / name
    told("sh", "-n", str(path))
    deletes = [line for line in path.read_text("utf-8").splitlines() if "rm -r" in line]
    assert all("/var/cache/sidestep" in line or "echo" in line for line in deletes), deletes
    assert subprocess.run(["sh", str(path), "nonsense"], capture_output=True).returncode == 1


@pytest.fixture
def analyze() -> str:
    found = shutil.which("systemd-analyze")
    if found is None:
        pytest.skip("needs systemd-analyze")
    return found


@pytest.mark.parametrize("unit", UNITS)
def test_systemd_reads_the_units_without_a_word(system: Path, analyze: str, unit: str) -> None:
    path = f"{system}/usr/lib/systemd/system/{unit}"
    command = [analyze, "verify", "--man=no", f"--root={system}", "--recursive-errors=no", path]
    done = subprocess.run(command, capture_output=True, text=True)
    words = [line for line in done.stderr.splitlines() if "sidestep" in line]
    assert not words, words
    assert done.returncode == 0, done.stderr


def test_the_unit_is_hard_to_break_out_of(system: Path, analyze: str) -> None:
    command = [analyze, "security", "--offline=true", f"--root={system}", UNITS[0], "--no-pager"]
    found = re.search(r"exposure level for \S+: ([\d.]+)", told(*command))
    assert found is not None
    print(f"exposure of {UNITS[0]}: {found[1]}")
    assert float(found[1]) <= WORST_EXPOSURE


@pytest.mark.parametrize("unit", UNITS)
def test_a_kiosk_is_always_started_again(unit: str) -> None:
    lines = (SOURCE / unit).read_text("utf-8").splitlines()
    for line in ("Restart=always", "StartLimitIntervalSec=0", "Type=notify", "WatchdogSec=60"):
        assert line in lines, line


def test_the_program_gets_no_network() -> None:
    lines = (SOURCE / UNITS[0]).read_text("utf-8").splitlines()
    assert "RestrictAddressFamilies=AF_UNIX AF_NETLINK" in lines
    assert "IPAddressDeny=any" in lines
    given_back = (SOURCE / "examples" / "network.conf").read_text("utf-8")
    assert "IPAddressAllow=192.0.2.10" in given_back, "one address, not all"


def test_the_supervisor_is_heard_by_systemd() -> None:
    """With a PAM session it would not be: its words would count for a scope, not for the unit."""
    lines = (SOURCE / UNITS[0]).read_text("utf-8").splitlines()
    assert "NotifyAccess=all" in lines
    assert not [line for line in lines if line.startswith("PAMName=")]


@pytest.mark.parametrize("words", [(), ("--weston",)])
def test_what_enabling_did_disabling_undoes(system: Path, words: tuple[str, ...]) -> None:
    before = files(system)
    done = kiosk(system, "enable", *words)
    assert done.returncode == 0, done.stderr
    unit = UNITS[len(words)]
    during = files(system)
    assert during["etc/systemd/system/ctrl-alt-del.target"] == "/dev/null"
    assert f"etc/systemd/system/graphical.target.wants/{unit}" in during
    for place in ("logind.conf.d", "system.conf.d", "journald.conf.d"):
        assert during[f"etc/systemd/{place}/50-sidestep.conf"].startswith("/usr/share/sidestep")
    links = {Path(to).name for to in during.values() if to.startswith("/usr/share/sidestep/lock/")}
    here = {path.name for path in (SOURCE / "lock").iterdir()}
    assert links == here - ({"user-slice.conf"} if not words else set())
    status = kiosk(system, "status")
    assert status.returncode == 0, status.stdout
    assert kiosk(system, "disable").returncode == 0
    after = files(system)
    expected = {"etc/systemd/system/default.target"}  # a system without a desktop has it so anyway
    expected |= {name for name in after if name.endswith("wants/seatd.service")}
    assert {name for name in after if after[name] != before.get(name)} <= expected
    assert kiosk(system, "status").returncode == 1


def test_wrong_use_of_the_command_says_how(system: Path) -> None:
    for words in ((), ("nonsense",), ("enable", "disable", "more")):
        done = kiosk(system, *words)
        assert done.returncode == 2
        assert "usage" in done.stderr


def test_without_its_compositor_nothing_is_enabled(system: Path) -> None:
    (system / "usr/bin/cage").unlink()
    before = files(system)
    done = kiosk(system, "enable")
    assert done.returncode == 1
    assert "apt install cage" in done.stderr
    assert files(system) == before


def test_the_copyright_file_names_every_licence(tree: Path) -> None:
    text = (tree / "usr/share/doc/sidestep/copyright").read_text("utf-8")
    assert text.startswith("Format: https://www.debian.org/doc/packaging-manuals/copyright-format")
    listed = tree / "usr/lib/sidestep/_internal/licences/list.json"
    parts = [part for part in json.loads(listed.read_text("utf-8")) if part["paths"]]
    assert len(parts) > 50
    for part in parts:
        assert f"\nLicense: {part['licence'].replace(',', ' and')}\n" in text, part["name"]
    used = set(re.findall(r"^License: (.+)$", text, re.M))
    explained = set(re.findall(r"^License: (.+)\n ", text, re.M))
    assert used == explained


def test_the_installer_for_one_user(tmp_path: Path) -> None:
    """It installs under ~/.local, starts, and what was written stays when it is removed."""
    bundle = ROOT / "dist" / f"sidestep-{__version__}"
    environment = {"HOME": str(tmp_path), "PATH": "/usr/bin:/bin"}

    def run(*command: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(command, env=environment, capture_output=True, text=True)

    for _ in range(2):  # the second time over the first
        done = run("sh", str(bundle / "install.sh"))
        assert done.returncode == 0, done.stderr
    program = tmp_path / ".local/bin/sidestep"
    assert run(str(program), "--version").stdout.strip().endswith(__version__)
    entry = (tmp_path / ".local/share/applications/sidestep.desktop").read_text("utf-8")
    assert f'Exec="{program}" run --windowed' in entry
    assert (tmp_path / ".local/share/icons/hicolor/128x128/apps/sidestep.png").is_file()
    if shutil.which("desktop-file-validate"):
        told("desktop-file-validate", str(tmp_path / ".local/share/applications/sidestep.desktop"))
    written = tmp_path / ".local/share/Sidestep/studio.db"
    written.parent.mkdir(parents=True)
    written.write_text("words")
    again = run("sh", str(tmp_path / ".local/lib/sidestep/install.sh"), "--uninstall")
    assert again.returncode == 0, again.stderr
    cache = "mimeinfo.cache"  # of all desktop entries, made anew
    left = [path for path in tmp_path.rglob("*") if path.is_file() and path.name != cache]
    assert left == [written]
