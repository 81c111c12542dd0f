"""A disk that is full, fails, or is slow; a folder that cannot be written."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
from contextlib import suppress
from pathlib import Path

from tests.faults.harness import abilities
from tests.faults.harness.fault import Scene, Undo, fault
from tests.faults.harness.station import TOUCHES

FULL, ERRORS, SLOW, CLOSED = "full disk", "disk errors", "slow disk", "folder that is read only"
SMALL = 100_000_000
"""Bytes; a disk that is filled has no more."""
BUSY = ("fsync", "fdatasync", "pwrite64", "rename", "renameat", "ftruncate", "unlink", "mkdir")
"""System calls that only a disk is asked."""


def traced(scene: Scene, *rules: str, of: tuple[Path, ...] = ()) -> Undo:
    """Have system calls of the whole program fail, or wait, until it is taken back."""
    command = ["strace", "-f", "-o", "/dev/null", "-e", "signal=none"]
    for rule in rules:
        command += ["-e", f"inject={rule}"]
    for path in of:
        command += ["-P", str(path)]
    for one in scene.program.family():
        command += ["-p", str(one.pid)]
    tracer = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)
    assert tracer.stderr is not None
    line = tracer.stderr.readline()  # "Process 7 attached"
    assert "attached" in line, f"the program cannot be traced: {line}"

    def undo() -> None:
        tracer.send_signal(signal.SIGINT)
        with suppress(subprocess.TimeoutExpired):
            tracer.wait(10)
        if tracer.poll() is None:
            tracer.kill()
            tracer.wait()
        assert tracer.stderr is not None
        tracer.stderr.close()

    return undo


def use(scene: Scene, touches: int = 4) -> None:
    """Go about, so that something is read and written."""
    for _ in range(touches):
        scene.station.touch(scene.chance.choice(TOUCHES))
    scene.station.keys("ctrl+alt+s")


@fault("every write fails, the disk is full", FULL, "running", needs="trace", lasts=True, weight=4)
def no_space(scene: Scene) -> Undo:
    first = scene.chance.choice(("1+", "1+2", "3+"))
    scene.note(first)
    calls = ",".join(BUSY[2:3] + BUSY[5:6])
    undo = traced(
        scene,
        f"{calls}:error=ENOSPC:when={first}",
        f"fsync,fdatasync:error=ENOSPC:when={first}",
    )
    use(scene)
    return undo


@fault(
    "writes to the log and the record fail", FULL, "running", needs="trace", lasts=True, weight=2
)
def no_log(scene: Scene) -> Undo:
    data = scene.world.data
    error = scene.chance.choice(("ENOSPC", "EIO", "EDQUOT"))
    scene.note(error)
    undo = traced(
        scene,
        f"write,openat,rename:error={error}",
        of=(data / "log" / "sidestep.log", data / ".health.json.tmp", data / "health.json"),
    )
    use(scene)
    with suppress(TimeoutError):
        scene.program.kiosk().kill()
    return undo


def fill(data: Path) -> Path:
    """Fill the small disk of a data folder; the file that does it. Any other disk is left alone:
    a fault before may have taken the small one away, and what lies below belongs to the machine.
    """
    filler = data / "filler"
    if not data.is_mount() or shutil.disk_usage(data).total > SMALL:
        raise RuntimeError(f"{data} is no small disk of its own: not filled")
    with suppress(OSError), filler.open("wb", buffering=0) as file:
        while file.write(bytes(1_000_000)):
            pass
    return filler


@fault("disk filled to the last byte", FULL, "running", needs="mount", lasts=True, weight=4)
def filled(scene: Scene) -> Undo:
    filler = fill(scene.world.data)
    free = scene.chance.choice((0, 0, 4096, 200_000))
    with suppress(OSError):
        os.truncate(filler, max(0, filler.stat().st_size - free))
    scene.note(f"{free} bytes free")
    use(scene)
    if scene.chance.random() < 0.6:
        scene.note("and the kiosk killed")
        with suppress(TimeoutError):
            scene.program.kiosk().kill()
    return lambda: filler.unlink(missing_ok=True)


@fault("disk full before the start", FULL, "before", needs="mount", weight=4)
def full_at_start(scene: Scene) -> Undo:
    filler = fill(scene.world.data)
    return lambda: filler.unlink(missing_ok=True)


@fault("writes fail", ERRORS, "running", needs="trace", lasts=True, weight=4)
def write_errors(scene: Scene) -> Undo:
    call = scene.chance.choice((*BUSY, ",".join(BUSY)))
    when = scene.chance.choice(("1+", "1+2", "2+3"))
    error = scene.chance.choice(("EIO", "EROFS"))
    scene.note(f"{call} {error} {when}")
    undo = traced(scene, f"{call}:error={error}:when={when}")
    use(scene)
    return undo


@fault("reads of the release fail", ERRORS, "running", needs="trace", lasts=True, weight=4)
def read_errors(scene: Scene) -> Undo:
    when = scene.chance.choice(("1+", "1+2", "2+3"))
    call = scene.chance.choice(("pread64", "pread64,read"))
    scene.note(f"{call} {when}")
    undo = traced(scene, f"{call}:error=EIO:when={when}", of=(scene.world.release,))
    use(scene, 6)
    return undo


@fault("reads of the studio fail", ERRORS, "running", needs="trace", lasts=True, weight=2)
def studio_errors(scene: Scene) -> Undo:
    data = scene.world.data
    when = scene.chance.choice(("1+", "3+", "1+2"))
    calls = scene.chance.choice(("pread64,read", "openat", "fcntl", "pread64,openat,fcntl"))
    scene.note(f"{calls} {when}")
    undo = traced(
        scene,
        f"{calls}:error=EIO:when={when}",
        of=(data / "studio.db", data / "studio.db-journal"),
    )
    use(scene, 2)
    return undo


@fault("a disk that answers slowly", SLOW, "running", needs="trace", lasts=True, weight=4)
def slow(scene: Scene) -> Undo:
    each = scene.chance.choice((20_000, 200_000, 1_000_000))
    calls = scene.chance.choice(("fsync,fdatasync", "pwrite64,fsync,fdatasync,rename,unlink"))
    scene.note(f"{calls}: {each / 1e6:g} s each")
    undo = traced(scene, f"{calls}:delay_enter={each}")
    use(scene)
    return undo


@fault("slow reads of the release", SLOW, "running", needs="trace", lasts=True, weight=3)
def slow_reads(scene: Scene) -> Undo:
    each = scene.chance.choice((2_000, 20_000, 100_000))
    scene.note(f"{each / 1e6:g} s each")
    undo = traced(scene, f"pread64:delay_enter={each}", of=(scene.world.release,))
    use(scene)
    return undo


@fault(
    "data folder read only from the start", CLOSED, "before", needs="mount", weight=3, alone=True
)
def read_only(scene: Scene) -> None:
    subprocess.run(["mount", "-o", "remount,ro", str(scene.world.data)], check=True)


@fault(
    "data folder read only while it runs", CLOSED, "running", needs="mount", weight=3, lasts=True
)
def turns_read_only(scene: Scene) -> Undo:
    data = str(scene.world.data)
    # laid over it: what is open stays so, as the log, and everything else is opened read only
    subprocess.run(["mount", "--bind", data, data], check=True)
    subprocess.run(["mount", "-o", "remount,bind,ro", data], check=True)
    use(scene)
    if scene.chance.random() < 0.5:
        scene.note("and the kiosk killed")
        with suppress(TimeoutError):
            scene.program.kiosk().kill()
    return lambda: _writable(data)


def _writable(data: str) -> None:
    subprocess.run(["umount", "--lazy", data], check=True)


@fault("no data folder", CLOSED, "before", weight=2, alone=True)
def no_folder(scene: Scene) -> None:
    scene.world.vanish()


@fault("data folder is a file", CLOSED, "before", weight=1, alone=True)
def folder_is_file(scene: Scene) -> None:
    scene.world.vanish()
    scene.world.data.write_text("", "utf-8")


@fault("data folder of somebody else", CLOSED, "before", needs="drop", weight=3, alone=True)
def not_ours(scene: Scene) -> None:
    """The program runs without the rights of an administrator over other people's files."""
    scene.program.before = abilities.WITHOUT_RIGHTS
    mode = scene.chance.choice((0o755, 0o700, 0o000))
    scene.note(f"mode {mode:o}")
    for path in sorted(scene.world.data.rglob("*"), reverse=True):
        os.chown(path, 65534, 65534)
    os.chown(scene.world.data, 65534, 65534)
    scene.world.data.chmod(mode)
