"""Differences between two texts as DiffView.qml reads them: before and now, side by side."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication

from kiosk.studio.differences import Change, Differences, Run

KEEP = 160
"""Letters that stay of a long stretch of same words, on each side of what changed."""
Pieces = list[dict[str, str]]


def diff_rows(found: Differences) -> list[dict[str, object]]:
    """`[{name, before, now, spoken}]`, one entry a field; `before` and `now` are pieces of text
    `[{what, text}]`, what is "same", "removed" or "added". Empty lists for nothing there."""
    rows = [_row(change) for change in found.changes]
    if found.body:
        rows.append(_runs_row(QCoreApplication.translate("Diff", "Text"), found.body))
    return rows


def _row(change: Change) -> dict[str, object]:
    if change.runs:
        return _runs_row(change.name, change.runs)
    before: Pieces = [{"what": "removed", "text": change.before}] if change.before else []
    now: Pieces = [{"what": "added", "text": change.after}] if change.after else []
    return _made(change.name, before, now)


def _runs_row(name: str, runs: Sequence[Run]) -> dict[str, object]:
    short = list(_shortened(runs))
    before = [{"what": run.what, "text": run.text} for run in short if run.what != "added"]
    now = [{"what": run.what, "text": run.text} for run in short if run.what != "removed"]
    return _made(name, before, now)


def _made(name: str, before: Pieces, now: Pieces) -> dict[str, object]:
    return {"name": name, "before": before, "now": now, "spoken": _spoken(name, before, now)}


def _shortened(runs: Sequence[Run]) -> Iterable[Run]:
    """Long stretches that stayed the same, cut at a space."""
    for place, run in enumerate(runs):
        text = run.text
        if run.what == "same" and len(text) > 3 * KEEP:
            head = text[: text.rfind(" ", 0, KEEP)] + " " if place else ""
            tail = text[text.find(" ", len(text) - KEEP) :] if place + 1 < len(runs) else ""
            text = f"{head}…{tail}"
        yield Run(run.what, text)


def _spoken(name: str, before: Pieces, now: Pieces) -> str:
    translate = QCoreApplication.translate
    gone, come = (
        " … ".join(piece["text"].strip() for piece in pieces if piece["what"] == what)
        for pieces, what in ((before, "removed"), (now, "added"))
    )
    parts = []
    if gone:
        parts.append(translate("Diff", "Taken out: %1.").replace("%1", gone))
    if come:
        parts.append(translate("Diff", "Put in: %1.").replace("%1", come))
    return f"{name}. {' '.join(parts)}"
