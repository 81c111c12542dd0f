"""The packaged program inside a compositor, as a user who may do nothing: for tests."""

from __future__ import annotations

import ctypes
import json
import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import psutil
from PIL import Image, ImageGrab

ROOT = Path(__file__).resolve().parents[2]
SIZE = (1024, 768)
USER = "nobody"
GROUP = "nogroup"
PASSPHRASE = "a long enough passphrase"
TOOLS = ("cage", "weston", "grim", "Xvfb", "Xwayland", "xdotool", "setpriv", "dpkg-deb")


def missing() -> str:
    """Why these tests cannot run here; "" when they can."""
    if os.name != "posix" or os.geteuid() != 0:
        return "needs root, to run the kiosk as another user"
    absent = [name for name in TOOLS if shutil.which(name) is None]
    if absent:
        return f"{', '.join(absent)} not installed; `make smoke` brings them where it may"
    if not list((ROOT / "dist").glob("sidestep_*.deb")):
        return "there is no package; run `make dist`"
    return ""


@contextmanager
def unpacked() -> Iterator[Path]:
    """The package's files, in a folder that every user may read."""
    with tempfile.TemporaryDirectory(prefix="sidestep-package-", dir="/tmp") as place:
        folder = Path(place)
        (package,) = (ROOT / "dist").glob("sidestep_*.deb")
        subprocess.run(["dpkg-deb", "-x", str(package), str(folder)], check=True)
        folder.chmod(0o755)
        yield folder


def until(condition: Callable[[], object], seconds: float, what: str) -> None:
    """Wait until something holds. Raises AssertionError."""
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, f"not within {seconds:.0f} s: {what}"
        time.sleep(0.05)


class Home:
    """What the user of the kiosk has: data, cache and a runtime folder."""

    def __init__(self, folder: Path, package: Path) -> None:
        self.folder = folder
        self.program = package / "usr" / "lib" / "sidestep" / "sidestep"
        self.data = folder / "data"
        for name in ("data", "run", "cache"):
            (folder / name).mkdir(mode=0o700)
            shutil.chown(folder / name, USER, GROUP)
        shutil.chown(folder, USER, GROUP)

    @property
    def environment(self) -> dict[str, str]:
        return {
            "PATH": "/usr/bin:/bin:/usr/sbin",
            "LANG": "C.UTF-8",
            "HOME": str(self.folder),
            "XDG_RUNTIME_DIR": str(self.folder / "run"),
            "XDG_CACHE_HOME": str(self.folder / "cache"),
            "QT_QPA_PLATFORM": "wayland",
            "QT_WAYLAND_DISABLE_WINDOWDECORATION": "1",
        }

    def as_user(self, command: Sequence[str]) -> list[str]:
        """A command of this user, who has no more rights than any."""
        to_user = ["setpriv", f"--reuid={USER}", f"--regid={GROUP}", "--clear-groups"]
        return [*to_user, "--no-new-privs", *command]

    def set_up(self) -> None:
        """The first person has an account: from here on the kiosk is locked."""
        command = [str(self.program), "staff", "add", "Ana", "--role", "admin"]
        command += ["--passphrase-stdin", "--data", str(self.data)]
        subprocess.run(
            self.as_user(command),
            input=f"{PASSPHRASE}\n".encode(),
            env=self.environment,
            check=True,
            capture_output=True,
        )

    def health(self) -> dict[str, Any]:
        """What the supervisor wrote down last; {} before it has."""
        try:
            return dict(json.loads((self.data / "health.json").read_text("utf-8")))
        except (OSError, ValueError):
            return {}

    def state(self) -> str:
        """What the kiosk is at: attract, visit, staff; "" when it does not stand."""
        return str((self.health().get("now") or {}).get("state", ""))

    def log(self) -> str:
        path = self.data / "log" / "sidestep.log"
        return path.read_text("utf-8") if path.is_file() else ""


@contextmanager
def home(package: Path) -> Iterator[Home]:
    """A user's folders, empty."""
    with tempfile.TemporaryDirectory(prefix="sidestep-home-", dir="/tmp") as place:
        yield Home(Path(place), package)


class _ClientMessage(ctypes.Structure):
    """XClientMessageEvent of Xlib, as long as any XEvent."""

    _fields_ = [
        ("type", ctypes.c_int),
        ("serial", ctypes.c_ulong),
        ("send_event", ctypes.c_int),
        ("display", ctypes.c_void_p),
        ("window", ctypes.c_ulong),
        ("message_type", ctypes.c_ulong),
        ("format", ctypes.c_int),
        ("data", ctypes.c_long * 24),
    ]


class Running:
    """A compositor with the kiosk in it."""

    def __init__(self, process: subprocess.Popen[bytes], told: Path, display: str) -> None:
        self.process = process
        self._told = told
        self._display = display

    def told(self) -> str:
        """What compositor and program wrote."""
        return self._told.read_text("utf-8", errors="replace")

    def children(self) -> list[psutil.Process]:
        """Every process below the compositor, nearest first."""
        return psutil.Process(self.process.pid).children(recursive=True)

    def kiosk(self) -> psutil.Process | None:
        """The process that shows the kiosk."""
        return self.command("run")

    def command(self, name: str) -> psutil.Process | None:
        """The process of the program that does this command."""
        for child in self.children():
            try:
                if child.cmdline()[1:2] == [name]:
                    return child
            except psutil.Error:  # it ended meanwhile
                continue
        return None

    def press(self, *keys: str) -> None:
        """Press keys, as a keyboard does; each may be a combination such as alt+F4."""
        self.do("key", "--delay", "20", *keys)

    def do(self, *words: str) -> None:
        """Let xdotool do something on the screen."""
        subprocess.run(
            ["xdotool", *words], env={"DISPLAY": self._display}, check=True, capture_output=True
        )

    def touch(self, x: int, y: int) -> None:
        self.do("mousemove", str(x), str(y), "click", "1")

    def windows(self) -> list[int]:
        """The program's windows on an X screen."""
        command = ["xdotool", "search", "--onlyvisible", "--name", ".*"]
        done = subprocess.run(command, env={"DISPLAY": self._display}, capture_output=True)
        return [int(line) for line in done.stdout.split()]

    def ask_to_close(self, window: int) -> None:
        """Send what a window manager sends when somebody closes a window (WM_DELETE_WINDOW)."""
        x11 = ctypes.CDLL("libX11.so.6")
        x11.XOpenDisplay.restype = ctypes.c_void_p
        display = ctypes.c_void_p(x11.XOpenDisplay(self._display.encode()))
        x11.XInternAtom.restype = ctypes.c_ulong
        atoms = [x11.XInternAtom(display, n, False) for n in (b"WM_PROTOCOLS", b"WM_DELETE_WINDOW")]
        event = _ClientMessage(
            type=33, send_event=1, window=window, message_type=atoms[0], format=32
        )
        event.data[0] = atoms[1]
        sent = x11.XSendEvent(display, ctypes.c_ulong(window), False, 0, ctypes.byref(event))
        assert sent, "the message was not sent"
        x11.XSync(display, False)
        x11.XCloseDisplay(display)

    def picture(self) -> Image.Image:
        """What is on the screen now."""
        return ImageGrab.grab(xdisplay=self._display)


@contextmanager
def screen() -> Iterator[str]:
    """A screen to run a compositor on, where keys and a pointer can be had: its name."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{SIZE[0]}x{SIZE[1]}x24"]
    process = subprocess.Popen(
        [*command, "-nolisten", "tcp"], pass_fds=[writing], stderr=subprocess.DEVNULL
    )
    os.close(writing)
    with os.fdopen(reading) as told:
        number = told.readline().strip()
    try:
        assert number, "Xvfb does not start"
        yield f":{number}"
    finally:
        process.terminate()
        process.wait(20)


@contextmanager
def running(
    where: Home, compositor: str, command: Sequence[str], *, headless: bool = False
) -> Iterator[Running]:
    """Run a command of the packaged program in cage or weston; all of it is ended afterwards."""
    with ExitStack() as stack:
        display = "" if headless else stack.enter_context(screen())
        environment = where.environment | ({"DISPLAY": display} if display else {})
        if compositor == "cage":
            environment |= {
                "WLR_BACKENDS": "headless" if headless else "x11",
                "WLR_RENDERER": "pixman",
                "WLR_LIBINPUT_NO_DEVICES": "1",
            }
            full = ["cage", "-d", "--", *command]
        else:
            full = _weston(where, command, headless)
        told = where.folder / "told.txt"
        out = stack.enter_context(told.open("wb"))
        process = subprocess.Popen(
            where.as_user(full), env=environment, cwd=where.folder, stdout=out, stderr=out
        )
        try:
            yield Running(process, told, display)
        finally:
            _end(process)


@contextmanager
def bare(where: Home, command: Sequence[str]) -> Iterator[Running]:
    """Run a command on an X screen without any window manager."""
    with screen() as display, (where.folder / "told.txt").open("wb") as out:
        environment = where.environment | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        process = subprocess.Popen(
            where.as_user(command), env=environment, cwd=where.folder, stdout=out, stderr=out
        )
        try:
            yield Running(process, where.folder / "told.txt", display)
        finally:
            _end(process)


def _weston(where: Home, command: Sequence[str], headless: bool) -> list[str]:
    """weston with the settings of the package, but for what it starts."""
    start = where.folder / "start"
    start.write_text(f"#!/bin/sh\nexec {' '.join(command)}\n", "utf-8")
    start.chmod(0o755)
    given = (ROOT / ".ci" / "packaging" / "debian" / "weston.ini").read_text("utf-8")
    assert "path=/usr/share/sidestep/weston-start" in given
    settings = where.folder / "weston.ini"
    mended = given.replace("/usr/share/sidestep/weston-start", str(start))
    settings.write_text(mended, "utf-8")
    backend = "headless-backend.so" if headless else "x11-backend.so"
    full = ["weston", f"--backend={backend}", "--use-pixman", f"--config={settings}"]
    return [*full, f"--width={SIZE[0]}", f"--height={SIZE[1]}"]


def _end(process: subprocess.Popen[bytes]) -> None:
    """End a process and all below it."""
    try:
        below = psutil.Process(process.pid).children(recursive=True)
    except psutil.NoSuchProcess:
        below = []
    process.terminate()
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait(10)
    for child in below:
        try:
            child.kill()
        except psutil.NoSuchProcess:
            continue
    psutil.wait_procs(below, 10)
