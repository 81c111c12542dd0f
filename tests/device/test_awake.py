"""The screen is kept on in opening hours, left to the system outside: on real buses, on real X."""

from __future__ import annotations

import ctypes
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from bus_fixtures import Daemon, Desktop

from kiosk.app import Application
from kiosk.device.awake import FAREWELL_S, Awake
from kiosk.device.awake_bus import Login, ScreenSaver
from kiosk.device.awake_x11 import XServer
from kiosk.device.settings import HoursSettings, Settings, save_settings
from kiosk.device.sleeping import QUIET_S, SleepClock
from kiosk.paths import ROOT

BOTH, NEITHER = (1, 1), (0, 0)


def wait_for(condition: Callable[[], bool], seconds: float = 20) -> None:
    until = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < until, "it did not come in time"
        time.sleep(0.02)


def test_on_off_and_on_again(desktop: Desktop) -> None:
    awake = Awake()
    awake.keep_on(True)
    desktop.wait(lambda: desktop.held() == BOTH)
    desktop.wait(lambda: len(desktop.asked("saver")) == 2)
    assert [one[1:3] for one in desktop.asked("saver")] == [
        ["Inhibit", "Sidestep"],
        ["SimulateUserActivity"],
    ]
    assert desktop.asked("login") == [["idle:sleep", "Sidestep", "block"]]
    wait_for(lambda: awake.held_by == ("desktop", "logind"))
    awake.keep_on(True)  # nothing new
    awake.keep_on(False)
    desktop.wait(lambda: desktop.held() == NEITHER)
    assert [one[1] for one in desktop.asked("saver")].count("Inhibit") == 1
    assert desktop.asked("saver")[-1][1] == "UnInhibit"
    awake.keep_on(True)
    desktop.wait(lambda: desktop.held() == BOTH)
    awake.close()
    desktop.wait(lambda: desktop.held() == NEITHER)
    assert [one[1] for one in desktop.asked("saver")].count("UnInhibit") == 2


def test_asked_again_there_is_no_moment_between(desktop: Desktop) -> None:
    saver, login = ScreenSaver(), Login()
    for _ in range(3):
        saver.hold()
        login.hold()
    desktop.wait(lambda: sum("free" in one for one in desktop.said) == 2)
    desktop.wait(lambda: len(desktop.asked("saver")) == 5)
    assert [one[1] for one in desktop.asked("saver")] == ["Inhibit"] + ["Inhibit", "UnInhibit"] * 2
    assert desktop.held() == BOTH
    saver.let_go()
    login.let_go()
    desktop.wait(lambda: desktop.held() == NEITHER)


def test_a_desktop_that_comes_later_or_anew_is_asked(
    daemon: Daemon, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", daemon.address)
    monkeypatch.setattr("kiosk.device.awake.RENEW_S", 0.05)
    awake = Awake(keepers=lambda platform: [ScreenSaver()])
    awake.keep_on(True)
    time.sleep(0.2)
    assert awake.held_by == ()
    for _ in range(2):
        desktop = Desktop(daemon)
        desktop.wait(lambda desktop=desktop: desktop.held() == (1, 0))
        wait_for(lambda: awake.held_by == ("desktop",))
        desktop.close()
    awake.close()


def test_without_a_seat_only_idleness_is_put_off(
    daemon: Daemon, monkeypatch: pytest.MonkeyPatch
) -> None:
    desktop = Desktop(daemon, "--no-seat")
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", daemon.address)
    login = Login()
    login.hold()
    desktop.wait(lambda: len(desktop.asked("login")) == 2)
    assert [one[0] for one in desktop.asked("login")] == ["idle:sleep", "idle"]
    assert not any("free" in one for one in desktop.said)
    login.let_go()
    desktop.wait(lambda: {"free": "idle"} in desktop.said)
    desktop.close()


def test_where_there_is_no_bus_nothing_fails(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", f"unix:path={tmp_path}/none")
    awake = Awake()
    awake.keep_on(True)
    awake.keep_on(False)
    awake.keep_on(True)
    awake.close()
    assert not awake._thread.is_alive()
    assert awake.held_by == ()


def test_a_bus_that_hangs_keeps_nobody_waiting(daemon: Daemon, desktop: Desktop) -> None:
    os.kill(daemon.process.pid, signal.SIGSTOP)
    awake = Awake()
    began = time.monotonic()
    awake.keep_on(True)
    assert time.monotonic() - began < 0.1
    awake.close()
    assert time.monotonic() - began < FAREWELL_S + 1
    os.kill(daemon.process.pid, signal.SIGCONT)


# the real kiosk


@pytest.mark.display
@pytest.mark.parametrize("end", [signal.SIGTERM, signal.SIGKILL])
def test_the_kiosk_holds_it_and_however_it_ends_it_is_let_go(
    desktop: Desktop, shipped: Path, tmp_path: Path, end: signal.Signals
) -> None:
    program = (
        "import sys; from pathlib import Path; from kiosk import paths\n"
        "paths.SHIPPED_RELEASES = (Path(sys.argv.pop(1)),)\n"
        "from kiosk.cli import main; main()"
    )
    options = ["run", "--data", str(tmp_path), "--tier", "still"]
    kiosk = subprocess.Popen(
        [sys.executable, "-c", program, str(shipped), *options], cwd=ROOT, stderr=subprocess.PIPE
    )
    desktop.wait(lambda: desktop.held() == BOTH)
    kiosk.send_signal(end)
    kiosk.communicate(timeout=20)
    desktop.wait(lambda: desktop.held() == NEITHER)
    polite = any(one[1] == "UnInhibit" for one in desktop.asked("saver"))
    assert polite is (end is signal.SIGTERM)


def test_the_screen_may_go_off_when_it_is_dark_and_not_before(
    desktop: Desktop, start: Callable[..., Application], tmp_path: Path
) -> None:
    save_settings(tmp_path, replace(Settings(), hours=HoursSettings(always=False)))
    application = start(None, tier="still", reduced_motion=True)
    night, seconds = application.nights.night, [1000.0]
    night.wall, night.now = lambda: datetime(2030, 6, 2, 12, 0), lambda: seconds[0]  # a Sunday
    night._clock = SleepClock.begun(1000.0)
    events = application.gui.processEvents
    desktop.wait(lambda: desktop.held() == BOTH, events)
    assert application.navigator.screen.route.name == "attract"
    seconds[0] += QUIET_S
    night.look()
    desktop.wait(lambda: desktop.held() == NEITHER, events)
    assert application.navigator.screen.route.name == "asleep"
    application.kiosk.openStaff()
    desktop.wait(lambda: desktop.held() == BOTH, events)


# X without a desktop


class Screen:
    """An X server of its own, whose screen saver begins after a second."""

    def __init__(self) -> None:
        read, write = os.pipe()
        self.server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), "-nolisten", "tcp"],
            pass_fds=(write,),
            stderr=subprocess.DEVNULL,
        )
        os.close(write)
        with os.fdopen(read) as told:
            self.display = f":{told.readline().strip()}"
        self._x11, self._xss = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXss.so.1")
        self._x11.XOpenDisplay.restype = ctypes.c_void_p
        self._xss.XScreenSaverAllocInfo.restype = ctypes.c_void_p
        self._at = ctypes.c_void_p(self._x11.XOpenDisplay(self.display.encode()))
        self._x11.XSetScreenSaver(self._at, 1, 0, 1, 1)
        self._info = ctypes.c_void_p(self._xss.XScreenSaverAllocInfo())

    def blank(self) -> bool:
        root = self._x11.XDefaultRootWindow(self._at)
        self._xss.XScreenSaverQueryInfo(self._at, ctypes.c_ulong(root), self._info)
        # struct XScreenSaverInfo: a window (unsigned long), then its state; ScreenSaverOn is 1
        at = self._info.value
        assert at is not None
        return ctypes.c_int.from_address(at + ctypes.sizeof(ctypes.c_ulong)).value == 1

    def close(self) -> None:
        self._x11.XCloseDisplay(self._at)
        self.server.terminate()
        self.server.wait()


@pytest.fixture
def screen(monkeypatch: pytest.MonkeyPatch) -> Iterator[Screen]:
    made = Screen()
    monkeypatch.setenv("DISPLAY", made.display)
    yield made
    made.close()


def test_an_x_server_blanks_outside_hours_only(screen: Screen) -> None:
    wait_for(screen.blank)
    keeper = XServer()
    keeper.hold()
    keeper.rouse()
    assert not screen.blank()
    until = time.monotonic() + 2.5
    while time.monotonic() < until:
        assert not screen.blank()
        time.sleep(0.1)
    keeper.let_go()
    wait_for(screen.blank)


def test_an_x_server_that_is_not_there_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":987")
    with pytest.raises(OSError, match="X server"):
        XServer().hold()
