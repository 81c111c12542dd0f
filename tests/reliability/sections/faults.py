"""Faults drawn by chance, done to the real program under its supervisor."""

from __future__ import annotations

import json
import subprocess
import sys
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from statistics import median
from typing import Any

from tests.faults.harness import abilities
from tests.faults.harness.fault import FAULTS
from tests.faults.harness.run import FIRST_S  # noqa: F401  (brings every fault into the list)
from tests.reliability.plots import ACTION, INK
from tests.reliability.results import ROOT
from tests.reliability.section import Budget, Figure, Plot, Section, Table

TITLE = "Faults"
WORKERS = 2
A_RUN_S = 60.0
"""More than any run takes on average: a worker that takes longer hangs."""
Row = dict[str, Any]


def run(budget: Budget, out: Path) -> Section:
    """`budget.runs` faults, on two screens at a time."""
    rows, broken = _done(budget, out)
    missing = sorted(
        f"{name} (needs {', '.join(sorted(abilities.missing(one.needs)))})"
        for name, one in FAULTS.items()
        if not abilities.has(one.needs)
    )
    kinds: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        kinds[row["kind"]].append(row)
    answered = [row["back_s"] for row in rows if row["back_s"] is not None and not _plain(row)]
    blank = max((row["blank_s"] for row in rows if not _dark(row)), default=0.0)
    problems = [*broken, *_problems(rows)]
    if len(rows) < budget.runs:
        problems.append(f"only {len(rows)} of {budget.runs} runs were done")
    lost = sum(any(_is_loss(one) for one in row["problems"]) for row in rows)
    worst = max(answered, default=0.0)
    what = f"something in {lost} runs" if lost else "nothing"
    return Section(
        TITLE,
        f"We broke the running program {len(rows)} times in {len(kinds)} kinds of ways: full and"
        f" failing disks, killed programs, damaged files, lost graphics, wrong clocks. A page that"
        f" answers to a touch was back after {median(answered):.1f} seconds at the median and"
        f" {worst:.0f} at worst; {what} was lost.",
        (
            "Each run starts the program as a clinic does, on a data folder with two releases, a"
            " studio, settings and counts, and a screen that is looked at twenty times a second.",
            "Chance draws which faults are done, how strong they are, and whether somebody is using"
            " the screen, or stands at the studio's door.",
            "Then the screen is touched until a page answers; what staff are told is read; and the"
            " data folder is opened from a copy: the studio's log unbroken and no row missing, each"
            " release and the settings as they were, no count gone, nothing left behind.",
            *([f"Not possible on this machine: {'; '.join(missing)}."] if missing else []),
        ),
        f"python -m tests.reliability --only faults --runs {budget.runs} --seed {budget.seed}",
        (
            Figure("runs", len(rows)),
            Figure("kinds of faults", len({row["fault"] for row in rows})),
            Figure("a page answers again, median", round(median(answered or [0.0]), 2), "s"),
            Figure("a page answers again, 95 of 100", _share(answered, 0.95), "s"),
            Figure("a page answers again, worst", worst, "s"),
            Figure("longest time with nothing on the screen (where there is one)", blank, "s"),
            Figure("runs in which something was lost", lost, verdict="none" if not lost else "bad"),
            Figure(
                "runs with any problem",
                sum(bool(row["problems"]) for row in rows),
                verdict="none" if not problems else "bad",
            ),
        ),
        (_by_kind(kinds), _by_fault(rows)),
        (
            Plot(
                "seconds",
                "Seconds until a page answered to a touch, for each kind of fault: every run is a"
                " dot, the line is the median.",
                _dots(kinds),
            ),
        ),
        tuple(problems),
    )


def _done(budget: Budget, out: Path) -> tuple[list[Row], list[str]]:
    """Let the workers run; what they found, and how they failed themselves."""
    workers = []
    for number in range(WORKERS):
        runs = budget.runs // WORKERS + (number < budget.runs % WORKERS)
        if not runs:
            continue
        given = ["--runs", runs, "--seed", budget.seed % 100_000 * WORKERS + number]
        files = ["--out", out / f"{number}.jsonl", "--keep", out / "kept"]
        said = (out / f"{number}.txt").open("wb")
        command = [sys.executable, "-m", "tests.faults.harness.run", *map(str, given + files)]
        workers.append((runs, subprocess.Popen(command, cwd=ROOT, stdout=said, stderr=said), said))
    broken = []
    for runs, worker, said in workers:
        try:
            code = worker.wait(300 + runs * A_RUN_S)
        except subprocess.TimeoutExpired:
            worker.terminate()
            code = worker.wait(60)
        said.close()
        if code not in (0, 1):
            broken.append(f"a worker ended with code {code}: see {said.name}")
    rows = []
    for path in sorted(out.glob("*.jsonl")):
        rows += [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    return rows, broken


def _problems(rows: Sequence[Row]) -> list[str]:
    return [
        f"{row['fault']} (seed {row['seed']}; {row['state']}; {', '.join(row['notes'])}): {one}"
        for row in rows
        for one in row["problems"]
    ]


def _is_loss(problem: str) -> bool:
    words = ("is gone", "is changed", "lost", "rows", "usage.db", "cannot be opened", "nobody pub")
    return any(word in problem for word in words)


def _plain(row: Row) -> bool:
    """Whether nothing but the plain page can be had."""
    return FAULTS[row["fault"]].plain


def _dark(row: Row) -> bool:
    """Whether the screen itself is away in this fault."""
    return "display" in row["fault"]


def _share(values: Sequence[float], share: float) -> float:
    return sorted(values)[min(len(values) - 1, int(len(values) * share))] if values else 0.0


def _by_kind(kinds: dict[str, list[Row]]) -> Table:
    rows = []
    for kind, found in sorted(kinds.items()):
        back = [row["back_s"] for row in found if row["back_s"] is not None]
        rows.append(
            (
                kind,
                len(found),
                f"{median(back):.1f}" if back else "never",
                f"{max(back):.1f}" if back else "never",
                f"{max(row['blank_s'] for row in found):.1f}",
                sum(row["plain_s"] > 0 for row in found),
                sum(row["restarts"] for row in found),
                sum(any(_is_loss(one) for one in row["problems"]) for row in found),
            )
        )
    head = (
        "kind", "runs", "answers again, median s", "worst s", "nothing on the screen, worst s",
        "runs with the plain page", "restarts", "lost",
    )  # fmt: skip
    return Table(head, tuple(rows), "What was seen, by kind of fault")


def _by_fault(rows: Sequence[Row]) -> Table:
    found: dict[tuple[str, str], list[Row]] = defaultdict(list)
    for row in rows:
        found[row["kind"], row["fault"]].append(row)
    lines = []
    for (kind, name), runs in sorted(found.items()):
        back = [row["back_s"] for row in runs if row["back_s"] is not None]
        lines.append(
            (
                *(kind, name, len(runs)),
                f"{median(back):.1f}" if back else "never",
                f"{max(back):.1f}" if back else "never",
                f"{FAULTS[name].back_s:.0f}",
                sum(bool(row["problems"]) for row in runs),
            )
        )
    head = ("kind", "fault", "runs", "median s", "worst s", "allowed s", "problems")
    return Table(head, tuple(lines), "Every fault")


def _dots(kinds: dict[str, list[Row]]) -> Any:
    def onto(axes: Any) -> None:
        names = sorted(kinds, reverse=True)
        for place, name in enumerate(names):
            back = sorted(row["back_s"] for row in kinds[name] if row["back_s"] is not None)
            if not back:
                continue
            spread = [place + (n % 7 - 3) * 0.07 for n in range(len(back))]
            axes.plot(back, spread, ".", color=ACTION, markersize=3, alpha=0.6)
            axes.plot([median(back)] * 2, [place - 0.34, place + 0.34], color=INK, linewidth=1.4)
        axes.set_yticks(range(len(names)), names, fontsize=7)
        axes.set_xscale("symlog", linthresh=1)
        axes.set_xlim(left=0)
        axes.set_xticks(marks := [0, 0.5, 1, 2, 5, 10, 20], [f"{mark:g}" for mark in marks])
        axes.set_xlabel("seconds")

    return onto
