"""The health report on paper and as plain text."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from kiosk.viewmodels.staff.health_report import CARE, Report, ReportDay
from kiosk.viewmodels.staff.paper import write_a4

translate = QCoreApplication.translate
COLOURS = {"good": "#dcead9", "care": "#f6dfae", "none": "#ffffff"}
STRIP = 15
"""Days side by side on paper."""


def write_pdf(report: Report, out: Path) -> int:
    """Write the report as a PDF on A4; the number of its pages. Raises OSError."""
    return write_a4(out, report.title, lambda document: document.setHtml(as_html(report)))


def write_text(report: Report, out: Path) -> None:
    """Write the report as plain text. Raises OSError."""
    out.write_text(as_text(report), encoding="utf-8")


def as_text(report: Report) -> str:
    """The report line by line; what needs care begins with an exclamation mark."""
    return "\n".join(_lines(report)) + "\n"


def _lines(report: Report) -> Iterator[str]:
    yield from (report.title, report.made, "", report.headline)
    for section in report.sections:
        yield from ("", section.title)
        for one in section.facts:
            yield f"{'!' if one['kind'] in CARE else '-'} {one['text']}"
    yield from ("", _days_title(), report.days_told)
    yield from (f"! {one.told}" for one in report.days if one.mark == "care")
    yield from ("", _rows_title())
    if not report.rows:
        yield _no_rows()
    for row in report.rows:
        yield f"{'!' if row['kind'] in CARE else '-'} {row['when']}: {row['text']}"
    if report.counted:
        yield report.counted


def as_html(report: Report) -> str:
    """The report in the small HTML that QTextDocument knows."""
    parts = [
        f"<h1>{escape(report.title)}</h1><p>{escape(report.made)}</p>",
        f"<h2>{escape(report.headline)}</h2>",
    ]
    for section in report.sections:
        parts.append(f"<h3>{escape(section.title)}</h3><ul>")
        for one in section.facts:
            text = escape(one["text"])
            parts.append(f"<li>{f'<b>{text}</b>' if one['kind'] in CARE else text}</li>")
        parts.append("</ul>")
    parts.append(f"<h3>{escape(_days_title())}</h3><p>{escape(report.days_told)}</p>")
    parts.append(_strip(report.days))
    parts.append(f"<h3>{escape(_rows_title())}</h3>")
    parts.append(_table(report) if report.rows else f"<p>{escape(_no_rows())}</p>")
    if report.counted:
        parts.append(f"<p>{escape(report.counted)}</p>")
    return "".join(parts)


def _strip(days: tuple[ReportDay, ...]) -> str:
    """Days as boxes: the day of the month, and in bold how often it failed."""
    rows = []
    for at in range(0, len(days), STRIP):
        cells = []
        for one in days[at : at + STRIP]:
            mark = f"<b>{one.faults} ×</b>" if one.faults else "·" if one.mark == "good" else " "
            cells.append(
                f'<td align="center" bgcolor="{COLOURS[one.mark]}">{one.number}<br>{mark}</td>'
            )
        rows.append(f"<tr>{''.join(cells)}</tr>")
    frame = "border-collapse: collapse; border-style: solid; border-color: #8a8474"
    return f'<table border="1" style="{frame}" cellpadding="4" width="100%">{"".join(rows)}</table>'


def _table(report: Report) -> str:
    rows = []
    for row in report.rows:
        text = escape(row["text"])
        told = f"<b>{text}</b>" if row["kind"] in CARE else text
        rows.append(f"<tr><td>{escape(row['when'])}</td><td>{told}</td></tr>")
    return f'<table cellpadding="3" width="100%">{"".join(rows)}</table>'


def _days_title() -> str:
    return translate("Health", "The last 30 days")


def _rows_title() -> str:
    return translate("Health", "When it was started again")


def _no_rows() -> str:
    return translate("Health", "It was not started again in the last 30 days.")
