"""The report in Markdown: first the answers, for whoever runs a clinic; then each section."""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from tests.reliability.results import Result
from tests.reliability.section import Figure, Table, Value

HEAD = """# How reliable Sidestep is

This is what we did to the program to see whether it can be left alone in a waiting room for months,
and what came of it. Every figure was measured in the run that stands beside it. `make reliability`
does all of it again and writes this report anew.
"""


def write_report(
    results: Sequence[Result],
    target: Path,
    expected: Iterable[str] = (),
    since: Mapping[str, str] | None = None,
) -> None:
    """Write the report and copy its plots into the folder of its name, beside it.

    `since` says, for a section that did not pass, what was found out afterwards.
    """
    since = since or {}
    pictures = target.with_suffix("")
    shutil.rmtree(pictures, ignore_errors=True)
    target.parent.mkdir(parents=True, exist_ok=True)
    missing = sorted(set(expected) - {result.name for result in results})
    parts = [HEAD, *_front(results, missing)]
    for result in results:
        for plot in result.section.plots:
            if plot.svg is not None:
                pictures.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(plot.svg, pictures / _file(result, plot.name))
        parts += _section(result, pictures.name, since.get(result.name, ""))
    target.write_text("\n".join(parts).rstrip() + "\n", encoding="utf-8")


def _front(results: Sequence[Result], missing: Sequence[str]) -> list[str]:
    failed = [result for result in results if result.section.problems]
    lines = ["## In short", ""]
    lines += [f"- **{r.section.title}.** {r.section.answer}" for r in results]
    lines.append("")
    if failed:
        lines.append(f"**{_many(len(failed), 'part', 'parts')} did not pass:**")
        lines.append("")
        for result in failed:
            lines += [f"- {result.section.title}: {problem}" for problem in result.section.problems]
    elif results:
        lines.append("Every part passed." if not missing else "Every part that was run passed.")
    if missing:
        lines += ["", f"Not run yet: {', '.join(missing)}."]
    lines += ["", *_made(results), ""]
    return lines


def _made(results: Sequence[Result]) -> list[str]:
    """When, of what and on what: once where all sections agree."""
    if not results:
        return ["Nothing has been run."]
    rows = [(r.section.title, _when(r), _lasted(r.seconds), f"`{r.commit}`") for r in results]
    lines = _table(Table(("part", "begun (UTC)", "took", "commit"), tuple(rows)))
    machines = dict.fromkeys(r.machine for r in results)
    versions = dict.fromkeys(r.version for r in results)
    lines += ["", f"Version {', '.join(versions)}, on {'; and on '.join(machines)}."]
    if any(r.commit.endswith("+") for r in results):
        lines.append("A + after a commit: files of the program differed from it.")
    return lines


def _section(result: Result, pictures: str, since: str) -> list[str]:
    section = result.section
    lines = [f"## {section.title}", "", *(f"- {told}" for told in section.done), ""]
    if section.problems:
        lines += ["**Did not pass:**", "", *(f"- {problem}" for problem in section.problems), ""]
        lines += [f"Since then: {since}", ""] if since else []
    if section.figures:
        lines += [*_table(_as_table(section.figures)), ""]
    for plot in section.plots:
        lines += [f"![{plot.caption}]({pictures}/{_file(result, plot.name)})", ""]
        lines += [f"*{plot.caption}*", ""]
    for table in section.tables:
        if table.title:
            lines += [f"**{table.title}**", ""]
        lines += [*_table(table), ""]
    lines += ["Run again:", "", "```", section.command, "```", ""]
    return lines


def _as_table(figures: Sequence[Figure]) -> Table:
    judged = any(figure.verdict for figure in figures)
    head = ("what", "measured", "verdict") if judged else ("what", "measured")
    rows = []
    for figure in figures:
        value = f"{_value(figure.value)} {figure.unit}".strip()
        rows.append((figure.name, value, figure.verdict) if judged else (figure.name, value))
    return Table(head, tuple(rows))


def _table(table: Table) -> list[str]:
    rule = "|".join("---" for _ in table.head)
    rows = [table.head, *table.rows]
    lines = ["| " + " | ".join(_cell(cell) for cell in row) + " |" for row in rows]
    return [lines[0], f"|{rule}|", *lines[1:]]


def _cell(value: Value) -> str:
    return _value(value).replace("|", "\\|").replace("\n", " ")


def _value(value: Value) -> str:
    if isinstance(value, (bool, str)):
        return str(value)
    return f"{value:,}" if isinstance(value, int) else f"{value:,.10g}"


def _file(result: Result, plot: str) -> str:
    return f"{result.name}-{plot}.svg"


def _when(result: Result) -> str:
    return result.began[:16].replace("T", " ")


def _lasted(seconds: float) -> str:
    if seconds < 90:
        return f"{seconds:.0f} s"
    return f"{seconds / 60:.0f} min" if seconds < 5400 else f"{seconds / 3600:.1f} h"


def _many(count: int, one: str, more: str) -> str:
    return f"{count} {one if count == 1 else more}"
