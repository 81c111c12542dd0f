"""Break-in: ways into the studio from the patients' side, what refused each, where that stands."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

from tests.breakin.attempts import ATTEMPTS, OPEN
from tests.reliability.section import Budget, Figure, Section, Table

TITLE = "Breaking in"
TESTS = sorted({test for one in ATTEMPTS for test in one.tests})


def run(budget: Budget, out: Path) -> Section:
    """Make every attempt once, in the real program."""
    report = out / "tests.txt"
    command = [sys.executable, "-m", "pytest", "-v", *TESTS]
    done = subprocess.run(["bash", ".ci/display", *command], capture_output=True, text=True)
    report.write_text(done.stdout + done.stderr, encoding="utf-8")
    outcomes = dict(
        re.findall(r"^(tests/\S+?)(?:\[.*\])? (PASSED|FAILED|ERROR)", done.stdout, re.M)
    )
    bad = {
        name
        for name, how in re.findall(
            r"^(tests/\S+?)(?:\[.*\])? (PASSED|FAILED|ERROR|SKIPPED)", done.stdout, re.M
        )
        if how != "PASSED"
    }
    return section(set(outcomes), bad)


def section(ran: set[str], bad: set[str]) -> Section:
    """The section of the tests that ran, and those of them that did not pass."""
    rows, problems = [], []
    for one in ATTEMPTS:
        wrong = [test for test in one.tests if not _passed(test, ran, bad)]
        problems += [f"{one.how}: {test} did not pass" for test in wrong]
        rows.append((one.how, "NOT REFUSED" if wrong else one.refused, one.logged))
    answer = (
        f"{len(ATTEMPTS)} kinds of ways into the staff's part were tried from where a patient or a "
        "stranger with a memory stick stands. "
    )
    answer += (
        "Each was refused, and stands where staff can find it."
        if not problems
        else "Not each was refused; see below."
    )
    return Section(
        TITLE,
        answer,
        (
            "Each row stands for tests with the real parts; the last column is what staff see.",
            *(f"Not protected by the program: {text}" for text in OPEN),
        ),
        "python -m tests.reliability --only breakin",
        (
            Figure("ways that were tried", len(ATTEMPTS)),
            Figure("tests", len(ran), "", "all passed" if not problems else "not all passed"),
        ),
        (Table(("tried", "refused by", "where it stands"), tuple(rows), "Attempts"),),
        problems=tuple(problems),
    )


def _passed(test: str, ran: set[str], bad: set[str]) -> bool:
    if "::" in test:
        return test in ran and test not in bad
    return any(name.startswith(test) for name in ran) and not any(
        name.startswith(test) for name in bad
    )
