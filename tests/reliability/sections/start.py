"""Cold starts in every state that a machine may be found in."""

from __future__ import annotations

from pathlib import Path
from statistics import median

from tests.faults.harness import abilities, verdict
from tests.faults.harness.run import Bench
from tests.faults.harness.starts import STARTS, able, attract_ms
from tests.faults.harness.watch import Watch
from tests.faults.harness.world import expected
from tests.reliability.section import Budget, Figure, Section, Table

TITLE = "Cold starts"
TIMES = 5
WITHIN_S = 60.0
CHANGED = ("for the first time ever", "after an update of the program")
"""Starts that begin with another data folder: nothing of the usual one is asked for."""


def run(budget: Budget, out: Path) -> Section:
    """Every start, some times over."""
    bench = Bench(1.0, out)
    problems: list[str] = []
    rows = []
    every: list[float] = []
    try:
        for name in STARTS:
            if not able(name):
                need = ", ".join(sorted(abilities.missing(STARTS[name].needs)))
                rows.append((name, 0, f"not here: {need}", "", ""))
                continue
            times, answers = [], []
            for turn in range(TIMES):
                try:
                    ms, answered = _once(bench, name, budget.seed + turn)
                except (AssertionError, TimeoutError, OSError) as error:
                    problems.append(f"{name}: {error}"[:600])
                    continue
                times.append(ms)
                answers.append(answered)
            every += times
            if times:
                rows.append(
                    (
                        *(name, len(times)),
                        *(round(median(times)), round(max(times))),
                        round(max(answers) * 1000),
                    )
                )
    finally:
        bench.close()
    head = ("start", "times", "first page, median ms", "worst ms", "then answers, worst ms")
    worst = max(every, default=0.0)
    return Section(
        TITLE,
        f"The program was started {len(every)} times in {len(rows)} states, from a wrong clock to a"
        f" power cut in the midst of writing. The first page stood after {median(every) / 1000:.1f}"
        f" seconds at the median and {worst / 1000:.1f} at worst."
        if every
        else "No start could be measured.",
        (
            "Each start is measured from the start of the supervisor's process to the first page on"
            " the screen, which is then touched until it answers. The damaged cache counts the"
            " start that fails and the one that heals it.",
        ),
        f"python -m tests.reliability --only start --seed {budget.seed}",
        (
            Figure("starts", len(every)),
            Figure("to the first page, median", round(median(every or [0.0])), "ms"),
            Figure("to the first page, worst", round(worst), "ms"),
        ),
        (Table(head, tuple(rows), "Every start"),),
        problems=tuple(problems),
    )


def _once(bench: Bench, name: str, seed: int) -> tuple[float, float]:
    """Milliseconds to the first page, and seconds from there to an answer."""
    scene = bench.scene(seed, frozenset())
    before = expected(bench.before, scene.world)
    try:
        STARTS[name].prepare(scene)
        ms = attract_ms(scene, WITHIN_S)
        seen = Watch(scene.station).answer(WITHIN_S)
        assert seen.answered_s is not None, f"the page does not answer (seen: {seen.words()})"
        assert verdict.TRACE not in scene.program.log(), "a traceback is in the log"
        assert scene.program.stop() == 0, "it did not end when it was asked to"
        if name not in CHANGED:
            lost = verdict.lost(scene.world, before)
            assert not lost, f"lost: {lost}"
        return ms, seen.answered_s
    finally:
        scene.program.stop()
        scene.world.remove()
