"""After a visit nothing of it is left: not in memory, in files, in the clipboard, or in the log."""

from __future__ import annotations

import json
import os
import secrets
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from e2e.real_keys import CONTROL, RealKeys

from kiosk.device.traces import hide
from kiosk.device.traces_files import search_files
from kiosk.device.traces_memory import NotPossible, search_memory

ROOT = Path(__file__).resolve().parents[2]
FOLDERS = ("DATA_HOME", "CONFIG_HOME", "CACHE_HOME", "STATE_HOME", "RUNTIME_DIR")
pytestmark = [
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc"),
    pytest.mark.skipif(shutil.which("Xvfb") is None, reason="needs Xvfb"),
]


class Kiosk:
    """The program in a process of its own, on a display of its own, with folders of its own."""

    def __init__(self, home: Path, release: Path, display: int) -> None:
        self.home = home
        self.data = home / "data"
        self._out, self._err = home / "stdout.txt", home / "stderr.txt"
        folders = {f"XDG_{name}": home / name.lower() for name in FOLDERS}
        folders |= {"HOME": home / "home", "TMPDIR": home / "tmp"}
        for folder in folders.values():
            folder.mkdir(mode=0o700)
        environment = os.environ | {name: str(path) for name, path in folders.items()}
        environment |= {"DISPLAY": f":{display}", "QT_QPA_PLATFORM": "xcb", "LC_ALL": "C.UTF-8"}
        environment.pop("XAUTHORITY", None)
        with self._err.open("wb") as err:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "tests.e2e.forgetful", str(self.data), str(release)],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=err,
                env=environment,
                cwd=ROOT,
                text=True,
            )
        self._said = ""

    def do(self, deed: str) -> dict[str, object]:
        """Have it do something, wait until it has, and be told how things are then."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(f"{deed}\n")
        self.process.stdin.flush()
        name = deed.split()[0]
        while True:
            line = self.process.stdout.readline()
            self._said += line
            assert line, f"{deed}: {self._err.read_text()}"
            if line.startswith(f"{name} "):
                state: dict[str, object] = json.loads(line.partition(" ")[2])
                return state

    def leave(self) -> None:
        """End it in its own time; what it said lies among its files then."""
        said, _ = self.process.communicate("leave\n", timeout=30)
        self._out.write_text(self._said + said)


@pytest.fixture
def display() -> Iterator[int]:
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
        pass_fds=(write,),
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read) as told:
        yield int(told.readline())
    server.terminate()
    server.wait()


@pytest.fixture
def kiosk(tmp_path: Path, shipped: Path, display: int) -> Iterator[Kiosk]:
    made = Kiosk(tmp_path, shipped, display)
    yield made
    made.process.kill()
    made.process.wait()


def made_up() -> str:
    """A word that nobody says, and that no release holds."""
    return "".join(secrets.choice("bdfgkmpvz") + secrets.choice("aeiou") for _ in range(6))


def use(kiosk: Kiosk, keys: RealKeys, first: str, second: str) -> dict[str, object]:
    """A visit that leaves as many kinds of traces as there can be; how things are at its end."""
    kiosk.do("visit")
    kiosk.do("answers")
    kiosk.do("search")
    keys.type(first)
    kiosk.do(f"typed {len(first)}")
    keys.chord(CONTROL, "a")
    keys.chord(CONTROL, "c")
    kiosk.do(f"copied {len(first)}")
    kiosk.do("follow")
    kiosk.do("search")
    keys.chord(CONTROL, "a")
    keys.type(second)
    return kiosk.do(f"typed {len(second)}")


def test_nothing_of_a_visit_is_left(kiosk: Kiosk, display: int) -> None:
    """Of one that the patient ended, and of one that nobody ended."""
    words = [made_up() for _ in range(4)]
    markers = [hide(word) for word in words]
    fresh = kiosk.do("stand")
    with RealKeys(display) as keys:
        there = use(kiosk, keys, *words[:2])
        assert {name for name in fresh if fresh[name] == there[name]} <= {"read"}
        try:
            while_there = search_memory(markers, kiosk.process.pid)
        except NotPossible as error:
            pytest.skip(str(error))
        assert sum(trace.count for trace in while_there) > 5  # the search can find them
        assert kiosk.do("over button") == fresh
        assert search_memory(markers, kiosk.process.pid) == []
        use(kiosk, keys, *words[2:])
    assert kiosk.do("over idle") == fresh
    assert search_memory(markers, kiosk.process.pid) == []
    kiosk.leave()
    assert kiosk.process.returncode == 0
    searched = search_files(markers, [kiosk.home])
    assert searched.files > 5
    assert searched.traces == ()
    assert searched.left_out == ()
    (kiosk.data / "planted").write_text(f"somebody looked for {words[0].upper()}")
    assert len(search_files(markers, [kiosk.home]).traces) == 1
