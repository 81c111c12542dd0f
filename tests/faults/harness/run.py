"""Runs drawn by chance: a sitting is one start of the program, with several faults one after the
other, each looked at by itself."""

from __future__ import annotations

import json
import random
import signal
import sys
import time
import traceback
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from pathlib import Path

import click

from tests.faults.harness import (
    abilities,
    eyes,
    faults_assets,  # noqa: F401
    faults_disk,  # noqa: F401
    faults_files,  # noqa: F401
    faults_machine,  # noqa: F401
    faults_processes,  # noqa: F401
    faults_screen,  # noqa: F401
    verdict,
)
from tests.faults.harness.fault import FAULTS, Fault, Scene
from tests.faults.harness.program import Program
from tests.faults.harness.station import Station
from tests.faults.harness.watch import Seen, Watch
from tests.faults.harness.world import Kept, World, copied, expected, kept, made, new_folder

STATES = ("attract", "visit", "studio")
FIRST_S = 60.0
DISK_MB = 24


@dataclass
class Run:
    """One fault that was done, and what came of it."""

    seed: int
    fault: str
    kind: str
    state: str
    notes: list[str]
    back_s: float | None
    blank_s: float
    plain_s: float
    saw: str
    restarts: int
    rung: str
    seconds: float
    problems: list[str] = field(default_factory=list)


class Bench:
    """Screens and a world that are used again and again by one process."""

    def __init__(self, patience: float, keep: Path | None = None) -> None:
        self.patience = patience
        self.keep = keep
        self._base = new_folder()
        self.world = made(self._base / "made")
        self.before: Kept = kept(self.world.data)
        self._stations: dict[bool, Station] = {}

    def station(self, *, resizable: bool) -> Station:
        """A screen; a new one when the last one went."""
        found = self._stations.get(resizable)
        if found is not None and found.alive() and not resizable:
            return found
        if found is not None:
            found.close()
        self._stations[resizable] = Station(resizable=resizable)
        return self._stations[resizable]

    def scene(self, seed: int, needs: frozenset[str]) -> Scene:
        """A new world for a new program on an old screen."""
        base = self._base / f"{seed}-{time.monotonic_ns()}"
        world = copied(self.world, base, disk_mb=DISK_MB if "mount" in needs else 0)
        station = self.station(resizable="resize" in needs)
        return Scene(world, Program(world, station), station, random.Random(seed))

    def close(self) -> None:
        """Take it all down."""
        for station in self._stations.values():
            station.close()
        World(self._base).remove()


def drawn(chance: random.Random, most: int, names: list[str]) -> list[Fault]:
    """Faults for one sitting: some before the program starts, others while it runs."""
    able = [FAULTS[name] for name in names if abilities.has(FAULTS[name].needs)]
    before = [one for one in able if one.when == "before"]
    running = [one for one in able if one.when == "running"]
    chosen: list[Fault] = []
    if before and (not running or chance.random() < 0.7):
        chosen += chance.choices(before, [one.weight for one in before])
        most = min(most, 2)
    while (
        running and len(chosen) < most and not (chosen and (chosen[-1].alone or chosen[-1].plain))
    ):
        chosen += chance.choices(running, [one.weight for one in running])
    return chosen


def sitting(bench: Bench, seed: int, faults: list[Fault]) -> Iterator[Run]:
    """Do these faults to one program, and say after each what came of it."""
    scene = bench.scene(seed, frozenset().union(*(one.needs for one in faults)))
    before = expected(bench.before, scene.world)
    try:
        yield from _sit(bench, scene, seed, faults, before)
    except (RuntimeError, OSError) as error:
        first = faults[0]
        yield Run(
            *(seed, first.name, first.kind, "attract", list(scene.notes)),
            *(None, 0.0, 0.0, "", 0, "", 0.0),
            problems=[f"{type(error).__name__}: {error}"[:400]],
        )
    finally:
        with suppress(Exception):
            scene.program.stop()
        for work in scene.cleanup:
            work()
        scene.world.remove()


def _sit(bench: Bench, scene: Scene, seed: int, faults: list[Fault], before: Kept) -> Iterator[Run]:
    rest = list(faults)
    state = "attract"
    if rest[0].when == "before":
        first = rest.pop(0)
        yield _one(bench, scene, seed, first, "start", before)
        if first.alone or first.plain:
            return
        state = "visit"
    else:
        scene.program.start()
        watch = Watch(scene.station)
        if not watch.until(
            lambda: watch.seen.last == "page" and "normal stands" in scene.program.log(),
            FIRST_S * bench.patience,
        ):
            raise RuntimeError(f"no page came before any fault: {scene.program.log()[-500:]}")
    for one in rest:
        if state != "attract" or scene.chance.random() < 0.5:
            state = scene.chance.choice(("visit", "visit", "studio"))
            _enter(scene, state)
        run = _one(bench, scene, seed, one, state, before)
        yield run
        state = "visit"
        if run.problems:
            return


def _enter(scene: Scene, state: str) -> None:
    """Come to a visit, or to the studio's door, as people do."""
    for place in scene.chance.choices([(0.5, 0.78), (0.28, 0.45), (0.75, 0.45)], k=2):
        scene.station.touch(place)
    if state == "studio":
        scene.station.keys("ctrl+alt+s")


def _one(bench: Bench, scene: Scene, seed: int, fault: Fault, state: str, before: Kept) -> Run:
    scene.notes.clear()
    began = time.monotonic()
    log = len(scene.program.log())
    count = verdict.restarts(scene)
    problems: list[str] = []
    seen = Seen()
    watch = Watch(scene.station)
    try:
        undo = fault.do(scene)
        if fault.when == "before":
            scene.program.start()
            watch = Watch(scene.station)
        since = None
        if fault.lasts and undo is not None:
            watch.glance()
            undo()
            undo, since = None, time.monotonic()
        limit = fault.back_s * bench.patience
        if fault.plain:
            seen = watch.plain(limit)
        else:
            seen = watch.answer(limit, since)
        if undo is not None:
            undo()
            again = watch.plain(limit) if fault.plain else watch.answer(limit, time.monotonic())
            seen = again
    except Exception as error:  # noqa: BLE001
        problems.append(f"{type(error).__name__}: {error}"[:300])
        if not isinstance(error, AssertionError):
            traceback.print_exc()
        seen = watch.seen
    if seen.answered_s is None and not problems:
        what = "the plain page did not come" if fault.plain else "no page answered"
        problems.append(f"{what} within {fault.back_s:.0f} s (seen: {seen.words()})")
    if seen.longest["blank"] > fault.blank_s * bench.patience:
        problems.append(f"nothing on the screen for {seen.longest['blank']:.1f} s")
    told = scene.program.log()[log:]
    if fault.told:  # the record is written by a thread of its own
        watch.until(lambda: not verdict.untold(fault, scene, scene.program.log()[log:]), 10)
        told = scene.program.log()[log:]
    problems += verdict.untold(fault, scene, told)
    problems += verdict.lost(scene.world, before)
    problems += verdict.shown_legally(scene, before)
    if strangers := scene.station.windows() - {"Sidestep"} if scene.station.alive() else set():
        problems.append(f"other windows: {strangers}")
    record = scene.program.health()
    rung = record.now.rung if record is not None and record.now is not None else ""
    run = Run(
        *(seed, fault.name, fault.kind, state, list(scene.notes)),
        back_s=None if seen.answered_s is None else round(seen.answered_s, 2),
        blank_s=round(seen.longest["blank"], 2),
        plain_s=round(seen.longest["plain"], 2),
        saw=seen.words(),
        restarts=max(0, verdict.restarts(scene) - count),
        rung=rung,
        seconds=round(time.monotonic() - began, 1),
        problems=problems,
    )
    if problems and bench.keep is not None:
        _keep(bench.keep, scene, run)
    return run


def _keep(folder: Path, scene: Scene, run: Run) -> None:
    """What is needed to look into a run that went wrong."""
    folder.mkdir(parents=True, exist_ok=True)
    name = f"{run.seed}-{run.fault.replace(' ', '-').replace('/', '-')}"
    (folder / f"{name}.txt").write_text(
        json.dumps(asdict(run), indent=1) + "\n\n" + scene.program.log(), "utf-8"
    )
    eyes.save(eyes.look(scene.station.picture, scene.station.size), folder / f"{name}.ppm")


@click.command()
@click.option("--runs", type=int, default=20, show_default=True)
@click.option("--seed", type=int, default=1, show_default=True)
@click.option("--most", type=int, default=4, show_default=True, help="Faults in one sitting.")
@click.option("--only", multiple=True, help="Only faults whose name or kind begins so.")
@click.option("--patience", type=float, default=1.0, show_default=True)
@click.option("--out", type=click.Path(dir_okay=False, path_type=Path), default=None)
@click.option("--keep", type=click.Path(file_okay=False, path_type=Path), default=None)
@click.option("--list", "listed", is_flag=True, help="Name the faults, and go.")
def main(
    runs: int,
    seed: int,
    most: int,
    only: tuple[str, ...],
    patience: float,
    out: Path | None,
    keep: Path | None,
    listed: bool,
) -> None:
    """Do faults drawn by chance; exit 1 when something did not hold."""
    names = [
        name
        for name, one in FAULTS.items()
        if not only or any(name.startswith(o) or one.kind.startswith(o) for o in only)
    ]
    if listed:
        for name in names:
            missing = ", ".join(sorted(abilities.missing(FAULTS[name].needs)))
            click.echo(
                f"{FAULTS[name].kind}: {name}" + (f" (not here: {missing})" if missing else "")
            )
        return
    abilities.own_mounts()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    done, bad, turn = 0, 0, 0
    bench = Bench(patience, keep)
    try:
        while done < runs:
            number = seed * 1000 + turn
            turn += 1
            chance = random.Random(number)
            for run in sitting(bench, number, drawn(chance, min(most, runs - done), names)):
                done += 1
                bad += bool(run.problems)
                line = json.dumps(asdict(run), ensure_ascii=False)
                if out is not None:
                    with out.open("a", encoding="utf-8") as file:
                        file.write(line + "\n")
                words = f"{run.seed} {run.fault} ({run.state}; {', '.join(run.notes)}): "
                words += f"back {run.back_s} s; {run.saw}; rung {run.rung}; {run.seconds} s"
                click.echo(words + "".join(f"\n    PROBLEM {one}" for one in run.problems))
    finally:
        bench.close()
    click.echo(f"{done} runs, {bad} with problems")
    sys.exit(1 if bad else 0)


if __name__ == "__main__":
    main()
