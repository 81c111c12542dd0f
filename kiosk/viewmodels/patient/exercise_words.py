"""The kiosk's own words about exercises: position, effort, muscle work, and what to mind today."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from PySide6.QtCore import QCoreApplication

from kiosk.viewmodels.figure.work_level import WORDS, strongest


def position_word(position: str) -> str:
    translate = QCoreApplication.translate
    return {
        "lying": translate("Exercises", "Lying down"),
        "standing": translate("Exercises", "Standing"),
        "seated": translate("Exercises", "Sitting"),
    }.get(position, "")


def effort_word(effort: str) -> str:
    translate = QCoreApplication.translate
    return {
        "gentle": translate("Exercises", "Gentle"),
        "moderate": translate("Exercises", "Medium effort"),
        "strong": translate("Exercises", "Strong"),
    }.get(effort, "")


def band_word(needs_band: str) -> str:
    translate = QCoreApplication.translate
    return {"yes": translate("Exercises", "With a band")}.get(needs_band, "")


def work_word(work: str) -> str:
    translate = QCoreApplication.translate
    return {
        "none": translate("Exercises", "at rest"),
        "light": translate("Exercises", "light work"),
        "medium": translate("Exercises", "medium work"),
        "strong": translate("Exercises", "strong work"),
    }.get(work, "")


def part_word(part: str) -> str:
    translate = QCoreApplication.translate
    return {
        "front": translate("Exercises", "Front part"),
        "middle": translate("Exercises", "Middle part"),
        "back": translate("Exercises", "Back part"),
    }.get(part, "")


def equipment_word(thing: str) -> str:
    translate = QCoreApplication.translate
    return {
        "mat": translate("Exercises", "a mat or a firm bed"),
        "pillow": translate("Exercises", "a pillow"),
        "band": translate("Exercises", "an exercise band"),
        "chair": translate("Exercises", "a steady chair"),
        "step": translate("Exercises", "a low step"),
        "counter": translate("Exercises", "a counter to hold"),
        "wall": translate("Exercises", "a wall"),
        "strap": translate("Exercises", "a strap or belt"),
    }.get(thing, thing)


def work_now(work: Mapping[str, str], other: str = "none") -> str:
    """One line for `{front, middle, back}` of none, light, medium or strong.

    `other` is the level of the other hip: it is told where that one works harder.
    """
    told = _work_of(work)
    if WORDS.index(other) <= WORDS.index(strongest(work)):
        return told
    translate = QCoreApplication.translate
    beside = {
        "light": translate("Exercises", "Other hip: light"),
        "medium": translate("Exercises", "Other hip: medium"),
        "strong": translate("Exercises", "Other hip: strong"),
    }[other]
    return f"{told}. {beside}"


def _work_of(work: Mapping[str, str]) -> str:
    translate = QCoreApplication.translate
    most = strongest(work)
    if most == "none":
        return translate("Exercises", "At rest")
    parts = [part for part, level in work.items() if level == most]
    words = {
        "light": translate("Exercises", "Light work"),
        "medium": translate("Exercises", "Medium work"),
        "strong": translate("Exercises", "Strong work"),
    }[most]
    if len(parts) >= 3:
        return f"{words}: " + translate("Exercises", "all parts")
    names = {
        "front": translate("Exercises", "front"),
        "middle": translate("Exercises", "middle"),
        "back": translate("Exercises", "back"),
    }
    return f"{words}: " + ", ".join(names[part] for part in parts)


def closed(action: str, gates: Collection[str], flags: Collection[str]) -> bool:
    """Whether today's answers close this exercise: a stretch is not for a sore outer hip."""
    return action == "stretch" and "outer_hip_pain" in gates and "outer_hip_pain" in flags


def short_notes(gates: Collection[str], flags: Collection[str]) -> list[str]:
    """The same in a few words, for a card."""
    translate = QCoreApplication.translate
    words = {
        "hip_replacement": translate("Exercises", "Ask your surgeon first"),
        "outer_hip_pain": translate("Exercises", "Keep for later"),
        "balance": translate("Exercises", "Hold on to a counter"),
        "floor": translate("Exercises", "On a firm bed"),
    }
    return [text for gate, text in words.items() if gate in gates and gate in flags]


def care_notes(gates: Collection[str], flags: Collection[str]) -> list[str]:
    """What to mind today, from the person's own answers; most serious first."""
    translate = QCoreApplication.translate
    words = {
        "hip_replacement": translate(
            "Exercises", "New hip or hip surgery? Ask your surgeon before you try this one."
        ),
        "outer_hip_pain": translate(
            "Exercises", "You told us your outer hip is sore. Keep this one for later."
        ),
        "balance": translate(
            "Exercises", "You told us about your balance. Hold on to a counter the whole time."
        ),
        "floor": translate(
            "Exercises", "You told us the floor is hard for you. Do this one on a firm bed."
        ),
    }
    return [text for gate, text in words.items() if gate in gates and gate in flags]
