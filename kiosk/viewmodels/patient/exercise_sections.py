"""The sections of a walkthrough as lists that QML shows."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from math import ceil

from PySide6.QtCore import QCoreApplication

from kiosk.content.model import Dose, Exercise, Variant


def mistake_maps(item: Exercise, motions: Collection[str]) -> list[dict[str, object]]:
    """`[{id, title, wrong, right, shown}]`; `shown` says that the figure can do it wrong."""
    return [
        {
            "id": m.id,
            "title": m.title,
            "wrong": m.wrong,
            "right": m.right,
            "shown": m.motion in motions,
        }
        for m in item.mistakes
    ]


def variant_maps(
    variants: Sequence[Variant], kind: str, motions: Collection[str]
) -> list[dict[str, object]]:
    """`[{key, title, text, shown}]`; `key` is what the figure is told to show."""
    return [
        {"key": f"{kind}:{v.id}", "title": v.title, "text": v.text, "shown": v.motion in motions}
        for v in variants
    ]


def span(pair: tuple[int, int]) -> str:
    """ "8–10", or one number when both are the same."""
    low, high = pair
    return str(low) if low == high else f"{low}–{high}"


def number(value: float) -> str:
    """A whole number without its point."""
    return f"{value:g}"


def dose_numbers(dose: Dose) -> list[dict[str, str]]:
    """`[{number, word}]`, the most important first; what does not apply is left out."""
    translate = QCoreApplication.translate
    out = [
        (span(dose.sets), translate("Exercises", "sets", None, dose.sets[1])),
        (span(dose.reps), translate("Exercises", "times in each set", None, dose.reps[1])),
    ]
    if hold := dose.hold_seconds:
        word = translate("Exercises", "seconds to hold", None, ceil(hold))
        out.append((number(hold), word))
    if rest := dose.rest_seconds:
        word = translate("Exercises", "seconds of rest between sets", None, ceil(rest))
        out.append((number(rest), word))
    days = dose.days_per_week
    out.append((str(days), translate("Exercises", "days a week", None, days)))
    return [{"number": shown, "word": word} for shown, word in out]
