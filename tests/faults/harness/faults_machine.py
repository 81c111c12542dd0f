"""The machine around the program: its clock, its limits, its environment, its memory."""

from __future__ import annotations

import subprocess
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

import psutil

from tests.faults.harness import abilities, clock
from tests.faults.harness.fault import Scene, Undo, fault
from tests.faults.harness.faults_disk import use

CLOCK, HANDLES, MEMORY, BARE = (
    "clock jumps", "exhausted handles", "low memory", "bare surroundings",
)  # fmt: skip
DAY = 86400
JUMPS = {
    "ten years on": "+3652d",
    "a day on": "+1d",
    "an hour back": "-1h",
    "to 1970": "@1970-01-01 00:00:10",
    "past 2038": "@2038-01-20 03:00:00",
    "to 2100": "@2100-03-01 12:00:00",
    "a minute back": "-60",
}


TURNS: dict[str, int | datetime] = {
    "ten years on": 3652 * DAY,
    "a day on": DAY,
    "an hour back": -3600,
    "a minute back": -60,
    "two months on": 61 * DAY,
    "to 1970": datetime(1970, 1, 1, 0, 0, 10, tzinfo=UTC),
    "past 2038": datetime(2038, 1, 20, tzinfo=UTC),
    "to 2100": datetime(2100, 3, 1, tzinfo=UTC),
}


def clocked(scene: Scene, what: str) -> None:
    """Give the program a clock that is wrong from the start."""
    library = abilities.faketime()
    assert library is not None
    hands = scene.world.base / "clock"
    hands.write_text(what + "\n", "ascii")
    scene.program.more |= {
        "LD_PRELOAD": str(library),
        "FAKETIME_TIMESTAMP_FILE": str(hands),
    }


@fault("clock turned while it runs", CLOCK, "before", needs="compiler", weight=6)
def turned(scene: Scene) -> Undo:
    """The clock on the wall is turned; what counts seconds goes on, as in a real system."""
    hands = scene.world.base / "clock"
    hands.write_text("0", "ascii")
    scene.program.more |= {"LD_PRELOAD": str(clock.library()), clock.VARIABLE: str(hands)}
    turns = [scene.chance.choice(list(TURNS)) for _ in range(scene.chance.randint(1, 3))]

    def turn() -> None:
        for name in turns:
            scene.note(name)
            clock.turn(hands, TURNS[name])
            use(scene)

    return turn


@fault("wrong clock from the start", CLOCK, "before", needs="clock", weight=5)
def wrong(scene: Scene) -> None:
    name = scene.chance.choice(list(JUMPS))
    scene.note(name)
    clocked(scene, JUMPS[name])


@fault("no more files can be opened", HANDLES, "running", needs="prlimit", lasts=True, weight=5)
def handles(scene: Scene) -> Undo:
    which = scene.chance.choice(("kiosk", "supervisor", "both"))
    who = {
        "kiosk": lambda: [scene.program.kiosk()],
        "supervisor": lambda: [scene.program.supervisor],
        "both": lambda: [scene.program.kiosk(), scene.program.supervisor],
    }[which]()
    more = scene.chance.choice((0, 1, 3))
    scene.note(f"{which}, {more} more")
    before = {}
    for one in who:
        before[one.pid] = one.rlimit(psutil.RLIMIT_NOFILE)
        most = max(int(path.name) for path in Path(f"/proc/{one.pid}/fd").iterdir())
        one.rlimit(psutil.RLIMIT_NOFILE, (most + 1 + more, before[one.pid][1]))
    use(scene)
    if which != "kiosk" and scene.chance.random() < 0.6:
        scene.note("and the kiosk killed")
        scene.program.kiosk().kill()

    def undo() -> None:
        for pid, limits in before.items():
            with suppress(psutil.Error, OSError):
                psutil.Process(pid).rlimit(psutil.RLIMIT_NOFILE, limits)

    return undo


@fault("few files from the start", HANDLES, "before", needs="prlimit", weight=2)
def few_handles(scene: Scene) -> None:
    most = scene.chance.choice((64, 80, 128, 256))
    scene.note(str(most))
    scene.program.before = ["prlimit", f"--nofile={most}:{most}", "--"]


@fault("no more memory for the kiosk", MEMORY, "running", needs="prlimit", lasts=True, traces=True)
def no_memory(scene: Scene) -> Undo:
    kiosk = scene.program.kiosk()
    now = kiosk.memory_info().vms
    more = scene.chance.choice((0, 2_000_000, 30_000_000))
    scene.note(f"{more / 1e6:g} MB more")
    before = kiosk.rlimit(psutil.RLIMIT_AS)
    kiosk.rlimit(psutil.RLIMIT_AS, (now + more, before[1]))
    use(scene, 6)

    def undo() -> None:
        with suppress(psutil.Error, OSError):
            kiosk.rlimit(psutil.RLIMIT_AS, before)

    return undo


@fault(
    "memory of the machine runs out",
    MEMORY,
    "before",
    needs="cgroup",
    weight=4,
    back_s=60,
    told=r"",
)
def little_memory(scene: Scene) -> Undo:
    group = Path("/sys/fs/cgroup/memory") / f"sidestep-{scene.world.base.name}"
    group.mkdir()
    megabytes = scene.chance.choice((220, 300))
    scene.note(f"{megabytes} MB in all, then little")
    (group / "memory.limit_in_bytes").write_text(f"{megabytes}M", "ascii")
    join = f'echo $$ > {group}/cgroup.procs; exec "$@"'
    scene.program.before = ["sh", "-c", join, "sh"]

    def squeeze() -> None:
        """The system must end somebody: the one that holds most."""
        kiosk = scene.program.kiosk()
        eater = subprocess.Popen(
            ["sh", "-c", f"echo $$ > {group}/cgroup.procs; exec tail -c 400M /dev/zero"],
            stdout=subprocess.DEVNULL,
        )
        eater.wait(30)
        with suppress(psutil.Error):
            kiosk.status()

    return squeeze


@fault("bare surroundings", BARE, "before", weight=5)
def bare(scene: Scene) -> None:
    ways = {
        "no HOME": {"HOME": ""},
        "HOME is not there": {"HOME": "/nonexistent/home"},
        "no PATH": {"PATH": ""},
        "no LANG": {"LANG": "", "LC_ALL": "C"},
        "POSIX": {"LC_ALL": "POSIX", "LANG": ""},
        "LANG of no system": {"LANG": "xx_YY.KOI8-R"},
        "TZ of no place": {"TZ": "Nowhere/At_All"},
        "no TMPDIR": {"TMPDIR": "/nonexistent/tmp"},
        "no runtime folder": {"XDG_RUNTIME_DIR": ""},
        "huge": {f"LARGE{n}": "x" * 100_000 for n in range(12)},
        "no bus": {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent"},
        "no sound": {"PULSE_SERVER": "unix:/nonexistent", "ALSA_CONFIG_PATH": "/nonexistent"},
        "no printer": {"CUPS_SERVER": "/nonexistent/cups.sock"},
        "cache cannot be written": {"XDG_CACHE_HOME": "/proc/nonexistent"},
        "Qt's wishes": {"QT_SCALE_FACTOR": scene.chance.choice(("0.5", "1.5", "2", "x"))},
    }
    for name in scene.chance.sample(list(ways), scene.chance.randint(1, 4)):
        scene.note(name)
        scene.program.more |= ways[name]


@fault("no network", BARE, "before", needs="net", weight=2)
def no_network(scene: Scene) -> None:
    scene.program.before = ["unshare", "-n", "--"]


@fault("working folder gone", BARE, "before", weight=1)
def no_folder(scene: Scene) -> None:
    folder = scene.world.base / "gone"
    folder.mkdir()
    scene.program.before = ["sh", "-c", f'cd {folder}; rmdir {folder}; exec "$@"', "sh"]


@fault("nowhere to write what it says", BARE, "before", weight=2)
def closed(scene: Scene) -> None:
    shut = scene.chance.choice(("<&- >&- 2>&-", ">/dev/full 2>/dev/full", "2>&-"))
    scene.note(shut)
    scene.program.before = ["sh", "-c", f'exec "$@" {shut}', "sh"]
