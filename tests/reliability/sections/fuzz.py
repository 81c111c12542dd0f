"""Bad input: every reader, with spoiled samples, and by coverage where it reads bytes itself."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from tests.reliability.section import Budget, Figure, Section, Table

TITLE = "Bad input"
FOLDER = Path("tests/fuzz")
WHAT = {
    "test_texts": "pages as text: YAML and Markdown",
    "test_motion_files": "movements as text",
    "test_release_file": "release files",
    "test_figure_files": "compiled movements, flipbooks, figures, translations",
    "test_backup_file": "backups and the studio's file in them",
    "test_media_files": "pictures and sounds",
    "test_device_files": "settings, record of health, counts of use",
    "test_question_sets": "question sets and quizzes",
    "test_command_line": "the command line",
}
TARGETS = ("yaml", "markdown", "item", "media", "wave", "qm", "clip", "flipbook")
BOUNDS = "5 seconds and 1 GB of memory each (20 seconds and 2 GB for a command)"


@dataclass(frozen=True)
class Came:
    """What came of one group of readers: examples, and the first line of what went wrong."""

    name: str
    examples: int
    wrong: str


def run(budget: Budget, out: Path) -> Section:
    """Many more examples than `make test` has, then some minutes of coverage-guided fuzzing."""
    times = max(2.0, budget.runs / 50)
    groups = [_group(path, times, budget.seed, out) for path in sorted(FOLDER.glob("test_*.py"))]
    seconds = max(10, int(budget.minutes * 60 / 4 / len(TARGETS)))
    guided = [_guided(name, seconds, budget.seed, out) for name in TARGETS]
    return section(groups, guided, seconds)


def _group(path: Path, times: float, seed: int, out: Path) -> Came:
    command = [sys.executable, "-m", "pytest", "-q", "--hypothesis-show-statistics"]
    command += [f"--hypothesis-seed={seed}", str(path)]
    variables = {**os.environ, "SIDESTEP_FUZZ_TIMES": str(times)}
    done = subprocess.run(command, capture_output=True, text=True, env=variables)
    (out / f"{path.stem}.txt").write_text(done.stdout + done.stderr, encoding="utf-8")
    numbers = re.findall(r"- (\d+) passing, (\d+) failing", done.stdout)
    examples = sum(int(good) + int(bad) for good, bad in numbers)
    passed = re.search(r"(\d+) passed", done.stdout)
    wrong = re.findall(r"^(?:FAILED|ERROR) (.*)$", done.stdout, re.MULTILINE)
    if done.returncode and not wrong:
        wrong = [f"{path} ended with code {done.returncode}"]
    examples += int(passed[1]) - len(numbers) if passed else 0
    return Came(path.stem, examples, wrong[0] if wrong else "")


def _guided(name: str, seconds: int, seed: int, out: Path) -> Came:
    command = [sys.executable, "-m", "tests.fuzz.coverage_guided", name]
    command += ["--seconds", str(seconds), "--seed", str(seed), "--out", str(out / "guided")]
    done = subprocess.run(command, capture_output=True, text=True, errors="replace")
    (out / f"guided-{name}.txt").write_text(done.stdout + done.stderr, encoding="utf-8")
    units = re.search(r"number_of_executed_units: (\d+)", done.stderr)
    said = re.search(r"Uncaught Python exception: ===\s+(.+)", done.stderr)
    why = said[1] if said else f"ended with code {done.returncode}"
    wrong = "" if done.returncode == 0 else f"{name}: {why} (guided-{name}.txt)"
    return Came(name, int(units[1]) if units else 0, wrong)


def section(groups: list[Came], guided: list[Came], seconds: int) -> Section:
    """The section of what came of it."""
    spoiled = sum(one.examples for one in groups)
    read = sum(one.examples for one in guided)
    problems = [one.wrong for one in (*groups, *guided) if one.wrong]
    answer = (
        f"The program was given {spoiled + read:,} files and command lines that were damaged, or "
        "made to do harm. "
    )
    answer += (
        "It refused each in words or read what could be read; none stopped it, held it up, filled "
        "the memory, or wrote outside its folder."
        if not problems
        else "Not all of it was as it must be; see below."
    )
    done = (
        f"{spoiled:,} samples were spoiled: bits flipped, parts cut, swapped, doubled, values "
        "replaced by others, and files built to do harm (bombs, endless views, triggers, links, "
        f"pipes). Each had {BOUNDS}, and every file it opened for writing was watched.",
        f"{read:,} inputs were made by looking at which code they reach (Atheris), {seconds} "
        f"seconds for each of {len(guided)} readers that are written in Python.",
    )
    return Section(
        TITLE,
        answer,
        done,
        "python -m tests.reliability --only fuzz",
        (
            Figure("spoiled samples", spoiled, "", "none got through" if not problems else ""),
            Figure("inputs by coverage", read),
            Figure("readers that failed", len(problems), "", "none" if not problems else "some"),
        ),
        (
            Table(
                ("what was read", "examples", "came of it"),
                tuple(
                    (WHAT.get(one.name, one.name), one.examples, one.wrong or "refused or read")
                    for one in groups
                ),
                "Spoiled samples",
            ),
            Table(
                ("reader", "inputs", "came of it"),
                tuple((one.name, one.examples, one.wrong or "refused or read") for one in guided),
                "By coverage",
            ),
        ),
        problems=tuple(problems),
    )
