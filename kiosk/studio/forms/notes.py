"""What is said beside a field: what is wrong or worth a look, and what to do, in plain words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from pydantic_core import ErrorDetails

from kiosk.content.findings import Location

Weight = Literal["stop", "care", "note"]


@dataclass(frozen=True, slots=True)
class Note:
    """One thing about one field or block.

    `stop`: no version can be saved like this. `care`: it must be put right before patients see
    it. `note`: worth a look. `at` is the form's location; empty for the item as a whole.
    """

    at: Location
    weight: Weight
    code: str
    text: str
    fix: str

    @property
    def words(self) -> str:
        """Both in one line."""
        return f"{self.text} {self.fix}".strip()


_EMPTY: Mapping[str, tuple[str, str]] = {
    "alt": (
        "People who cannot see the picture need words for it.",
        "Say in one or two sentences what it shows.",
    ),
    "next_review": ("There is no day for the next review.", "Choose one, usually in a year."),
    "title": ("It has no title yet.", "Write a few words that say what it is about."),
    "motion": ("No movement is chosen.", "Choose the one that the figure shows."),
    "expires": ("It is not said until when this holds.", "Choose a day."),
    "steps": ("There is no step yet.", "Add the first one."),
    "mistakes": ("There is no mistake yet.", "Add the one that people make most."),
    "questions": ("There are too few questions.", "Add one."),
    "options": ("There are too few answers.", "Add one."),
    "outcomes": ("There is no outcome yet.", "Add one."),
}
_TOO_MANY = {
    "options": "Take one answer away.",
    "questions": "Take one question away.",
}


def of_model(error: ErrorDetails, at: Location) -> Note:
    """What the model says about a field, for who fills in the form."""
    kind, name = error["type"], str(at[-1]) if at else ""
    context = error.get("ctx", {})
    if kind in ("missing", "string_too_short", "too_short"):
        text, fix = _EMPTY.get(name, ("Nothing is written here yet.", "Write a few words."))
        return Note(at, "stop", "empty", text, fix)
    if kind == "too_long":
        fix = _TOO_MANY.get(name, "Take one away.")
        return Note(at, "stop", "too-many", f"At most {context.get('max_length')} fit.", fix)
    if kind == "literal_error":
        return Note(at, "stop", "choice", "Nothing is chosen here.", "Choose one.")
    if kind == "string_pattern_mismatch":
        if name == "code":
            fix = "Write E and a number, for example E12."
            return Note(at, "stop", "form", "The short name is not right.", fix)
        return Note(at, "stop", "form", "This does not lead anywhere.", "Choose one from the list.")
    if kind == "extra_forbidden":
        text = f"“{name}” is a field that this program does not know."
        return Note(
            at, "stop", "unknown", text, "Ask who added it, or go back to a version before."
        )
    if kind.startswith("date"):
        return Note(at, "stop", "date", "This is no day.", "Choose one.")
    if kind.endswith(("_type", "_parsing")):
        return Note(at, "stop", "value", "This cannot be understood.", "Fill it in again.")
    if kind in ("greater_than_equal", "less_than_equal"):
        bound: Any = context.get("ge", context.get("le", ""))
        word = "at least" if "ge" in context else "at most"
        return Note(at, "stop", "value", f"It must be {word} {bound}.", "Change the number.")
    text = str(context.get("error", error["msg"]))
    known = next((said for start, said in _RULES.items() if text.startswith(start)), None)
    if known is not None:
        return Note(at, "stop", "rule", *known)
    return Note(at, "stop", "rule", f"{text[:1].upper()}{text[1:]}.", "Change it so that it holds.")


_RULES: Mapping[str, tuple[str, str]] = {
    "a rule is one of": ("It is not said when this comes.", "Choose a question and its answers."),
    "the last outcome needs": (
        "The last outcome must be for everybody who is left.",
        "Move such a one to the end, or set the last one to “in every other case”.",
    ),
    "give each scene a title": (
        "People cannot tell the pictures apart.",
        "Give each a word for its button.",
    ),
    "name the picture under media": ("No picture is chosen.", "Choose one."),
    "media: goes with": ("A brought-in picture is still named here.", "Choose the kind again."),
}
