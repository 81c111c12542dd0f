"""The program in a process of its own, used with real keys, for proofs of what it forgets."""

from __future__ import annotations

import json
import os
import secrets
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

from tests.e2e.real_keys import CONTROL, RealKeys

ROOT = Path(__file__).resolve().parents[2]
FOLDERS = ("DATA_HOME", "CONFIG_HOME", "CACHE_HOME", "STATE_HOME", "RUNTIME_DIR")


@contextmanager
def display() -> Iterator[int]:
    """A virtual display that lets anybody in; its number."""
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
        pass_fds=(write,),
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    try:
        with os.fdopen(read) as told:
            yield int(told.readline())
    finally:
        server.terminate()
        server.wait()


@dataclass(frozen=True)
class Visit:
    """How somebody uses the kiosk: what they choose, and the words they type."""

    words: tuple[str, ...]
    language: str = "es"
    look: str = "dark"
    text_scale: float = 1.5
    side: str = "left"
    option: int = 0
    copies: bool = True

    def choices(self) -> str:
        """All but the words: those go by the keys alone."""
        return json.dumps(asdict(self) | {"words": []})


class Kiosk:
    """The program in a process of its own, on a display of its own, with folders of its own."""

    def __init__(self, home: Path, release: Path, display: int) -> None:
        self.home = home
        self.data = home / "data"
        self.data.mkdir()  # somebody has set it up: it may keep things
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


def made_up() -> str:
    """A word that nobody says, and that no release holds."""
    return "".join(secrets.choice("bdfgkmpvz") + secrets.choice("aeiou") for _ in range(6))


def use(kiosk: Kiosk, keys: RealKeys, visit: Visit) -> dict[str, object]:
    """A visit that leaves as many kinds of traces as there can be; how things are at its end."""
    kiosk.do(f"visit {visit.choices()}")
    there = kiosk.do(f"answers {visit.option}")
    for word in visit.words:
        kiosk.do("search")
        keys.chord(CONTROL, "a")
        keys.type(word)
        there = kiosk.do(f"typed {len(word)}")
        if visit.copies and word == visit.words[0]:
            keys.chord(CONTROL, "a")
            keys.chord(CONTROL, "c")
            kiosk.do(f"copied {len(word)}")
            there = kiosk.do("follow")
    return there
