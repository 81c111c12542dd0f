"""A screen of its own, and hands: what stands before a patient, without a patient."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

SIZE = (1024, 768)
TOUCHES = ((0.5, 0.78), (0.28, 0.45), (0.75, 0.45), (0.18, 0.95), (0.12, 0.85), (0.06, 0.95))
"""Places on a page where something to touch may be, as shares of its width and height."""


class Station:
    """An X server whose picture can be read from a file, without asking it.

    With `resizable` the screen is one inside another, whose size can be changed while it runs.
    """

    def __init__(self, *, resizable: bool = False) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="sidestep-screen-"))
        self._servers: list[subprocess.Popen[bytes]] = []
        self.resizable = resizable
        self.size = SIZE
        outer = (1600, 1200) if resizable else SIZE
        screen = ["-screen", "0", f"{outer[0]}x{outer[1]}x24", "-fbdir", str(self.folder)]
        self.display = self._serve(["Xvfb", *screen], {})
        if resizable:
            inner = ["Xephyr", "-screen", f"{SIZE[0]}x{SIZE[1]}", "-resizeable", "-no-host-grab"]
            self.display = self._serve(inner, {"DISPLAY": self.display})

    @property
    def picture(self) -> Path:
        """The file that holds what is on the screen (X window dump)."""
        return self.folder / "Xvfb_screen0"

    def alive(self) -> bool:
        """Whether the screen is there."""
        return all(server.poll() is None for server in self._servers)

    def go_away(self) -> None:
        """The screen is gone, and with it every window on it."""
        for server in reversed(self._servers):
            server.kill()
            server.wait()
        self._servers.clear()

    def come_back(self) -> None:
        """The screen is there again, under the same name."""
        self.size = SIZE
        screen = ["-screen", "0", f"{SIZE[0]}x{SIZE[1]}x24", "-fbdir", str(self.folder)]
        self._serve(["Xvfb", *screen], {}, self.display)

    def resize(self, width: int, height: int) -> None:
        """Make the screen another size."""
        self._do("xrandr", "-s", f"{width}x{height}")
        self.size = (width, height)

    def touch(self, place: tuple[float, float], how: str = "click") -> None:
        """A touch, as shares of the screen's width and height."""
        x, y = (round(share * (length - 1)) for share, length in zip(place, self.size, strict=True))
        self._do("xdotool", "mousemove", str(x), str(y), how, "1")

    def press(self, place: tuple[float, float]) -> None:
        """A finger comes down, and stays."""
        self.touch(place, "mousedown")

    def release(self) -> None:
        """It is lifted."""
        self._do("xdotool", "mouseup", "1")

    def keys(self, *names: str) -> None:
        """Press keys, one after the other, as xdotool names them."""
        self._do("xdotool", "key", *names)

    def device(self, name: str, *, on: bool) -> None:
        """Plug what touches come from in or out."""
        self._do("xinput", "enable" if on else "disable", name)

    def cut_off(self) -> None:
        """Close the connection of every window on the screen, as a display server may."""
        found = self._ask("xdotool", "search", "--name", "Sidestep").split()
        for window in found:
            self._do("xkill", "-display", self.display, "-id", window)

    def windows(self) -> set[str]:
        """Titles of all windows that can be seen."""
        found = self._ask("xdotool", "search", "--onlyvisible", "--name", ".").split()
        names = {self._ask("xdotool", "getwindowname", one).strip() for one in found}
        return names - {""}  # it went between the two questions: only those with a name are found

    def close(self) -> None:
        """Take the screen down."""
        self.go_away()
        shutil.rmtree(self.folder, ignore_errors=True)

    def _serve(self, command: Sequence[str], more: dict[str, str], name: str = "") -> str:
        if name:
            server = subprocess.Popen(
                [command[0], name, *command[1:], "-nolisten", "tcp"], stderr=subprocess.DEVNULL
            )
            self._servers.append(server)
            until = time.monotonic() + 20
            while not Path(f"/tmp/.X11-unix/X{name[1:]}").exists():
                if time.monotonic() > until:
                    raise TimeoutError("the screen did not come back")
                time.sleep(0.02)
            return name
        read, write = os.pipe()
        server = subprocess.Popen(
            [command[0], _free(), *command[1:], "-displayfd", str(write), "-nolisten", "tcp"],
            pass_fds=(write,),
            stderr=subprocess.DEVNULL,
            env={**os.environ, **more},
        )
        os.close(write)
        self._servers.append(server)
        with os.fdopen(read) as told:
            return f":{told.readline().strip()}"

    def _do(self, *command: str) -> None:
        self._ask(*command)

    def _ask(self, *command: str) -> str:
        done = subprocess.run(
            command,
            env={**os.environ, "DISPLAY": self.display},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=30,
        )
        return done.stdout


def _free() -> str:
    """A display that nobody has, nor takes while it is away: servers count up from the lowest."""
    while True:
        number = random.randrange(1000, 30_000)
        if not Path(f"/tmp/.X11-unix/X{number}").exists():
            return f":{number}"
