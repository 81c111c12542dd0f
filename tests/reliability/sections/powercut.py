"""The power cut at every step of every deed, with unsynced writes lost, torn and reordered."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from tests.faults.power.deeds import DEEDS
from tests.faults.power.ops import Recording, Sync
from tests.faults.power.recorder import record, without_syncs
from tests.faults.power.states import prefixes, reordered
from tests.faults.power.trial import Outcome, Trial
from tests.reliability.plots import ACTION, QUIET
from tests.reliability.section import Budget, Figure, Plot, Section, Table

TITLE = "Power cuts"
LOSSES = 25_000
"""Cuts with losses in all, shared among the deeds by how many steps each has."""
PROOF = ("publish", "count", "first-settings")
"""Deeds that are also tried without waiting for the disk: the model must find fault with them."""
SAYS = {
    "autosave": "a draft is kept, twice",
    "save-approve": "words are saved, sent to review, approved",
    "import": "a folder of content comes in",
    "publish": "a release is made and shown",
    "first-publish": "the first release of a site",
    "finish-publish": "a start after a publishing that was cut off",
    "withdraw": "an item is taken off the screen",
    "roll-back": "an earlier release is shown again",
    "content-publish": "a release file is put on a full shelf",
    "first-content": "a release file on a new machine",
    "content-rollback": "an earlier release file is shown again",
    "setting": "two settings are changed and logged",
    "finish-setting": "a start after a change that was cut off",
    "first-settings": "the first settings of a machine",
    "count": "visits are counted; old days become months",
    "first-count": "the first visits of a machine",
    "backup": "a backup is made",
    "plan": "a backup by plan, old ones thinned",
    "restore": "a backup is put back",
    "restore-anew": "a backup onto a new machine",
    "finish-restore": "a start after a restore that was cut off",
    "begin": "the studio's first start: file, tables, account",
    "migrate": "the file of an older program is brought up to date",
    "health": "two restarts are written down",
}


def run(budget: Budget, out: Path) -> Section:
    """Record every deed, then try every step and at least `LOSSES` cuts with losses."""
    memory = Path("/dev/shm")  # the disks are a model's: what they lie on does not matter
    with tempfile.TemporaryDirectory(dir=memory if os.access(memory, os.W_OK) else out) as name:
        return _cut(Path(name).resolve(), budget)


def _cut(folder: Path, budget: Budget) -> Section:
    base = folder / "base"
    base.mkdir()
    recorded = record(base, folder / "trace", "tests.faults.power.deeds", list(DEEDS))
    (folder / "trace").unlink()
    shares = _shares(recorded, max(LOSSES, 10 * budget.runs))
    rows: list[tuple[Outcome, int]] = []
    for name, recording in recorded.items():
        trial = Trial(recording, base)
        trial.run(prefixes(recording))
        stepwise = trial.outcome.disks
        rows.append((trial.run(reordered(recording, budget.seed, shares[name])), stepwise))
    careless = [
        Trial(one, base).run(reordered(one, budget.seed, 200))
        for one in (without_syncs(recorded[name]) for name in PROOF)
    ]
    return section(rows, careless, recorded)


def _shares(recorded: dict[str, Recording], count: int) -> dict[str, int]:
    """How many cuts with losses for each deed: by its steps, and 200 at least."""
    steps = sum(len(one.ops) for one in recorded.values())
    return {name: max(200, count * len(one.ops) // steps) for name, one in recorded.items()}


def section(
    rows: Sequence[tuple[Outcome, int]],
    careless: Sequence[Outcome],
    recorded: dict[str, Recording],
) -> Section:
    """The section of what came of each deed: its outcome, and different disks of whole steps."""
    outcomes = [outcome for outcome, _ in rows]
    steps = sum(one.steps for one in outcomes)
    cuts = sum(one.cuts for one in outcomes)
    disks = sum(one.disks for one in outcomes)
    stepwise = sum(count for _, count in rows)
    failed = sum(one.failed for one in outcomes)
    problems = [failure for one in outcomes for failure in one.failures]
    problems += [f"the model let a careless {one.deed} pass" for one in careless if not one.failed]
    syncs = sum(isinstance(op, Sync) for one in recorded.values() for op in one.ops)
    came = (
        "The kiosk found the state from before or from after every time, whole, with a release to "
        "show."
        if not failed
        else f"{failed:,} of them did not leave the state from before or from after."
    )
    return Section(
        TITLE,
        f"The power was cut {cuts:,} times in a model of the disk, at every step of {len(rows)} "
        f"things that staff and the kiosk do. {came}",
        (
            "Each deed was done once by the real program under strace. Its writes, new names and "
            "waits for the disk were replayed up to every step; played to the end they give the "
            "real folder, byte for byte.",
            "In the cuts with losses, what the program had not yet waited for was there, torn at "
            "sectors of 512 bytes or 4 KB, or lost, in any order between files; files that had "
            "grown read as zeros. New names followed either a journal, in their order, or were "
            "each kept or lost alone.",
            "Each disk was opened as a start of the kiosk and as a command does it: restore and "
            "publishing finished, every page of the studio's file and its log checked, the "
            "release that is shown read whole, settings, counts, health and backups read; then "
            "one more entry was written. Where the program had said that it was done, only the "
            "state from after was good.",
            "As a proof that the model finds what is wrong, some deeds were tried as if the "
            "program never waited for the disk: "
            + ", ".join(f"{one.deed} failed in {one.failed} of {one.cuts}" for one in careless)
            + ".",
        ),
        "python -m tests.reliability --only powercut",
        (
            Figure("things done", len(rows)),
            Figure("steps on the disk", steps),
            Figure("waits for the disk among them", syncs),
            Figure("cuts", cuts),
            Figure("different disks", disks),
            Figure("of them with something lost, torn or reordered", disks - stepwise),
            Figure("disks neither before nor after", failed, "", "bad" if failed else "good"),
        ),
        (
            Table(
                ("what was done", "steps", "cuts", "different disks", "failed"),
                tuple((SAYS[o.deed], o.steps, o.cuts, o.disks, o.failed) for o in outcomes),
            ),
        ),
        (
            Plot(
                "disks",
                "Different disks that were opened, by what was done: dark after whole steps, light "
                "with losses.",
                _bars(rows),
            ),
        ),
        tuple(problems),
    )


def _bars(rows: Sequence[tuple[Outcome, int]]) -> Any:
    def onto(axes: Any) -> None:
        names = [outcome.deed for outcome, _ in rows]
        whole = [count for _, count in rows]
        lost = [outcome.disks - count for outcome, count in rows]
        axes.barh(names, whole, color=ACTION)
        axes.barh(names, lost, left=whole, color=QUIET)
        axes.invert_yaxis()
        axes.tick_params(axis="y", labelsize=8)
        axes.set_xlabel("disks")

    return onto
