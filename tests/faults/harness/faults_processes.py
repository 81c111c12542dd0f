"""Killed, stopped and cut-off processes."""

from __future__ import annotations

import signal
import time
from contextlib import suppress

import psutil

from tests.faults.harness.fault import Scene, Undo, fault

DEADLY = {
    "killed": signal.SIGKILL,
    "bad memory": signal.SIGSEGV,
    "aborted": signal.SIGABRT,
    "bus error": signal.SIGBUS,
    "asked to end": signal.SIGTERM,
}
KIND = "killed processes"
HUNG = "hanging processes"


@fault("kiosk killed", KIND, "running", told=r"crash", weight=5)
def kill_kiosk(scene: Scene) -> None:
    name, number = scene.chance.choice(list(DEADLY.items()))
    scene.note(name)
    kiosk = scene.program.kiosk()
    kiosk.send_signal(number)
    with suppress(psutil.TimeoutExpired):  # one that is asked takes its time, and answers meanwhile
        kiosk.wait(5)


@fault("kiosk killed while it starts", KIND, "running", told=r"crash", weight=3)
def kill_at_start(scene: Scene) -> None:
    first = scene.program.kiosk()
    first.kill()
    after = scene.chance.uniform(0.0, 1.5)
    scene.note(f"again after {after:.2f} s")
    _wait_for_another(scene, first.pid)
    _wait(after)
    with suppress(psutil.Error, TimeoutError):
        scene.program.kiosk().kill()


@fault(
    "kiosk killed again and again",
    KIND,
    "running",
    told=r"crash",
    back_s=60,
    blank_s=12,
    alone=True,
)
def kill_often(scene: Scene) -> None:
    for _ in range(scene.chance.randint(3, 7)):
        scene.program.kiosk().kill()
        _wait(scene.chance.uniform(0.3, 1.2))


@fault("supervisor killed", KIND, "running", weight=3, told=r"stopped")
def kill_supervisor(scene: Scene) -> None:
    with suppress(psutil.Error):
        scene.program.supervisor.kill()
    assert scene.program.wait(10) is not None
    after = scene.chance.choice((0.1, 1.0, 2.0))  # RestartSec of a service manager
    scene.note(f"started again after {after} s")
    _wait(after)
    scene.program.start()


@fault("supervisor ended and started", KIND, "running", weight=2)
def restart_supervisor(scene: Scene) -> None:
    number = scene.chance.choice((signal.SIGTERM, signal.SIGINT, signal.SIGHUP))
    scene.note(signal.Signals(number).name)
    scene.program.send(number)
    assert scene.program.wait(20) == 0, "it did not end when it was asked to"
    scene.program.start()


@fault("all killed at once", KIND, "running", told=r"stopped")
def kill_all(scene: Scene) -> None:
    for one in scene.program.family():
        with suppress(psutil.Error):
            one.kill()
    assert scene.program.wait(10) is not None
    scene.program.start()


@fault("kiosk stopped", HUNG, "running", told=r"hang", back_s=45, weight=1)
def stop_kiosk(scene: Scene) -> None:
    scene.program.kiosk().suspend()


@fault("kiosk stopped for a moment", HUNG, "running", back_s=30, weight=3, lasts=True)
def pause_kiosk(scene: Scene) -> Undo:
    kiosk = scene.program.kiosk()
    kiosk.suspend()
    _wait(scene.chance.uniform(0.5, 5.0))
    return lambda: _resume(kiosk)


@fault("supervisor stopped for a moment", HUNG, "running", back_s=30, weight=2, lasts=True)
def pause_supervisor(scene: Scene) -> Undo:
    supervisor = scene.program.supervisor
    supervisor.suspend()
    lasted = scene.chance.uniform(0.5, 14.0)
    scene.note(f"{lasted:.1f} s")
    _wait(lasted)
    return lambda: _resume(supervisor)


@fault("machine asleep for a moment", HUNG, "running", back_s=30, weight=1, lasts=True)
def sleep_all(scene: Scene) -> Undo:
    family = scene.program.family()
    for one in family:
        one.suspend()
    lasted = scene.chance.choice((3.0, 12.0, 18.0))
    scene.note(f"{lasted} s")
    _wait(lasted)

    def wake() -> None:
        for one in scene.chance.sample(family, len(family)):
            _resume(one)

    return wake


def _resume(one: psutil.Process) -> None:
    with suppress(psutil.Error):
        one.resume()


def _wait(seconds: float) -> None:
    """How long a fault lasts: not a wait for anything."""
    time.sleep(seconds)


def _wait_for_another(scene: Scene, pid: int) -> None:
    until = time.monotonic() + 20
    while scene.program.kiosk().pid == pid and time.monotonic() < until:
        time.sleep(0.01)
