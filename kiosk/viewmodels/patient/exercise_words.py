"""The kiosk's own words about exercises: position, effort, muscle work, and what to mind today."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from PySide6.QtCore import QCoreApplication


def position_word(position: str) -> str:
    tr = QCoreApplication.translate
    return {
        "lying": tr("Exercises", "Lying down"),
        "standing": tr("Exercises", "Standing"),
        "seated": tr("Exercises", "Sitting"),
    }.get(position, "")


def effort_word(effort: str) -> str:
    tr = QCoreApplication.translate
    return {
        "gentle": tr("Exercises", "Gentle"),
        "moderate": tr("Exercises", "Medium effort"),
        "strong": tr("Exercises", "Strong"),
    }.get(effort, "")


def band_word(needs_band: str) -> str:
    tr = QCoreApplication.translate
    return {"yes": tr("Exercises", "With a band")}.get(needs_band, "")


def work_word(work: str) -> str:
    tr = QCoreApplication.translate
    return {
        "none": tr("Exercises", "at rest"),
        "light": tr("Exercises", "light work"),
        "medium": tr("Exercises", "medium work"),
        "strong": tr("Exercises", "strong work"),
    }.get(work, "")


def part_word(part: str) -> str:
    tr = QCoreApplication.translate
    return {
        "front": tr("Exercises", "Front part"),
        "middle": tr("Exercises", "Middle part"),
        "back": tr("Exercises", "Back part"),
    }.get(part, "")


def equipment_word(thing: str) -> str:
    tr = QCoreApplication.translate
    return {
        "mat": tr("Exercises", "a mat or a firm bed"),
        "pillow": tr("Exercises", "a pillow"),
        "band": tr("Exercises", "an exercise band"),
        "chair": tr("Exercises", "a steady chair"),
        "step": tr("Exercises", "a low step"),
        "counter": tr("Exercises", "a counter to hold"),
        "wall": tr("Exercises", "a wall"),
        "strap": tr("Exercises", "a strap or belt"),
    }.get(thing, thing)


def work_now(work: Mapping[str, str]) -> str:
    """One line for `{front, middle, back}` of none, light, medium or strong."""
    tr = QCoreApplication.translate
    order = ("none", "light", "medium", "strong")
    most = max(work.values(), key=order.index, default="none")
    if most == "none":
        return tr("Exercises", "At rest")
    parts = [part for part, level in work.items() if level == most]
    words = {
        "light": tr("Exercises", "Light work"),
        "medium": tr("Exercises", "Medium work"),
        "strong": tr("Exercises", "Strong work"),
    }[most]
    if len(parts) >= 3:
        return f"{words}: " + tr("Exercises", "all parts")
    names = {
        "front": tr("Exercises", "front"),
        "middle": tr("Exercises", "middle"),
        "back": tr("Exercises", "back"),
    }
    return f"{words}: " + ", ".join(names[part] for part in parts)


def closed(action: str, gates: Collection[str], flags: Collection[str]) -> bool:
    """Whether today's answers close this exercise: a stretch is not for a sore outer hip."""
    return action == "stretch" and "outer_hip_pain" in gates and "outer_hip_pain" in flags


def short_notes(gates: Collection[str], flags: Collection[str]) -> list[str]:
    """The same in a few words, for a card."""
    tr = QCoreApplication.translate
    words = {
        "hip_replacement": tr("Exercises", "Ask your surgeon first"),
        "outer_hip_pain": tr("Exercises", "Keep for later"),
        "balance": tr("Exercises", "Hold on to a counter"),
        "floor": tr("Exercises", "On a firm bed"),
    }
    return [text for gate, text in words.items() if gate in gates and gate in flags]


def care_notes(gates: Collection[str], flags: Collection[str]) -> list[str]:
    """What to mind today, from the person's own answers; most serious first."""
    tr = QCoreApplication.translate
    words = {
        "hip_replacement": tr(
            "Exercises", "New hip or hip surgery? Ask your surgeon before you try this one."
        ),
        "outer_hip_pain": tr(
            "Exercises", "You told us your outer hip is sore. Keep this one for later."
        ),
        "balance": tr(
            "Exercises", "You told us about your balance. Hold on to a counter the whole time."
        ),
        "floor": tr(
            "Exercises", "You told us the floor is hard for you. Do this one on a firm bed."
        ),
    }
    return [text for gate, text in words.items() if gate in gates and gate in flags]
