"""Runs sections and writes the report; `tests.reliability` says how."""

from __future__ import annotations

import importlib
import pkgutil
import shutil
import subprocess
import sys
import traceback
from datetime import UTC, datetime
from pathlib import Path

import click

from tests.reliability import results, sections
from tests.reliability.report import write_report
from tests.reliability.section import Budget, Section


def names() -> list[str]:
    """Every section there is, in the report's order."""
    found = [module.name for module in pkgutil.iter_modules(sections.__path__)]
    return sorted(found, key=lambda name: (results.place(name), name))


def run_one(name: str, budget: Budget, folder: Path = results.FOLDER) -> bool:
    """Run a section here and store it; whether it passed."""
    module = importlib.import_module(f"tests.reliability.sections.{name}")
    out = folder / name
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    began = datetime.now(UTC)
    try:
        section = module.run(budget, out)
    except Exception as error:  # noqa: BLE001
        traceback.print_exc()
        section = broken(module.TITLE, name, f"{type(error).__name__}: {error}")
    stored = results.store(name, section, began, folder).section
    for problem in stored.problems:
        click.echo(f"{name}: {problem}", err=True)
    return not stored.problems


def broken(title: str, name: str, why: str) -> Section:
    """What stands in the report for a section that could not be run."""
    command = f"python -m tests.reliability --only {name}"
    told = f"This could not be carried out: {why.splitlines()[0]}"
    return Section(title, told, (told,), command, problems=(why,))


@click.command()
@click.option("--only", multiple=True, help="Run these sections only.")
@click.option("--minutes", type=float, default=Budget.minutes, show_default=True)
@click.option("--runs", type=int, default=Budget.runs, show_default=True)
@click.option("--seed", type=int, default=Budget.seed, show_default=True)
@click.option(
    "--write",
    type=click.Path(dir_okay=False, path_type=Path),
    default=None,
    help="Write the report of all that was run into this Markdown file, its plots beside it.",
)
@click.option(
    "--since",
    nargs=2,
    multiple=True,
    metavar="SECTION WORDS",
    help="With --write: what was found out since about a section that did not pass.",
)
def main(
    only: tuple[str, ...],
    minutes: float,
    runs: int,
    seed: int,
    write: Path | None,
    since: tuple[tuple[str, str], ...],
) -> None:
    """Run the long form of the reliability tests; with --write alone, only write the report."""
    budget = Budget(minutes, runs, seed)
    passed = True
    if write is None or only:
        if len(only) == 1:
            passed = run_one(only[0], budget)
        else:
            each = [_apart(name, budget) for name in only or names()]
            passed = all(each)
    if write is not None:
        found = results.load_all()
        write_report(found, write, expected=names(), since=dict(since))
        click.echo(f"{write}: {len(found)} sections")
        passed = passed and not any(result.section.problems for result in found)
    sys.exit(0 if passed else 1)


def _apart(name: str, budget: Budget) -> bool:
    """Run a section in a process of its own: one that falls takes no other with it."""
    click.echo(f"{name} ...")
    given = ["--minutes", budget.minutes, "--runs", budget.runs, "--seed", budget.seed]
    before = datetime.now(UTC)
    command = [sys.executable, "-m", "tests.reliability", "--only", name, *map(str, given)]
    done = subprocess.run(command, cwd=results.ROOT)
    stored = results.FOLDER / f"{name}.json"
    if not stored.is_file() or stored.stat().st_mtime < before.timestamp():
        why = f"The section ended with code {done.returncode} before it had a result."
        results.store(name, broken(name, name, why), before)
        return False
    return done.returncode == 0


if __name__ == "__main__":
    main()
