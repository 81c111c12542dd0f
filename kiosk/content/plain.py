"""What pydantic found wrong, in words for the person who wrote the file."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from kiosk.content.findings import Finding, Location
from kiosk.motion import yamlread

_MISSING: dict[str, tuple[str, str, str]] = {
    "alt": (
        "alt-missing",
        "The picture has no words for people who cannot see it.",
        "Add alt: one or two sentences that say what the picture shows.",
    ),
    "next_review": (
        "field-missing",
        "The day of the next review is missing.",
        "Add next_review: with a date, for example 2027-11-01.",
    ),
}
_SLUG = "lower-case letters, digits and single hyphens"


def _name(at: Location) -> str:
    out = ""
    for part in at:
        out += f"[{part + 1}]" if isinstance(part, int) else f".{part}" if out else part
    return out


def _words(error: ErrorDetails, at: Location) -> tuple[str, str, str]:
    """Code, message and remedy for one error."""
    name, context = _name(at), error.get("ctx", {})
    last = at[-1] if at else ""
    kind = error["type"]
    if kind in ("missing", "string_too_short") and last in _MISSING:
        return _MISSING[str(last)]
    if kind == "missing":
        return "field-missing", f"The field “{name}” is missing.", f"Add {last}: with its value."
    if kind == "extra_forbidden":
        return (
            "field-unknown",
            f"There is no field “{name}” here.",
            "Check its spelling and its indent, or remove it.",
        )
    if kind == "literal_error":
        expected = str(context.get("expected", "")).replace("'", "")
        message = f"“{error['input']}” is not a value of “{name}”."
        return "value", message, f"Use one of: {expected}."
    if kind == "string_pattern_mismatch":
        message = f"“{error['input']}” has the wrong form for “{name}”."
        return "form", message, f"Use {_SLUG} (for a link, kind:id)."
    if kind == "too_short" and context["actual_length"] > 0:
        fewest = context["min_length"]
        message = f"“{name}” has {context['actual_length']}; it needs {fewest} or more."
        return "too-few", message, "Add what is missing."
    if kind == "too_long":
        message = f"“{name}” has more than {context['max_length']}."
        return "too-many", message, "Keep those that matter most."
    if kind in ("string_too_short", "too_short"):
        return "empty", f"“{name}” is empty.", "Write at least one, or remove the field."
    if kind.startswith("date"):
        return "date", f"“{name}” is not a date.", "Write it like 2027-11-01."
    if kind.endswith(("_type", "_parsing")):
        wanted = kind.removesuffix("_type").removesuffix("_parsing")
        noun = {
            "string": "words in “quotes”",
            "int": "a whole number",
            "float": "a number",
            "bool": "true or false",
            "tuple": "a list, one entry a line after a hyphen",
            "dict": "fields, one a line",
            "model": "fields, one a line",
        }.get(wanted, f"a {wanted}")
        return "value", f"“{name}” has the wrong kind of value.", f"Write {noun}."
    if kind == "value_error":
        text = str(context.get("error", error["msg"]))
        return "value", f"“{name or 'The item'}”: {text}.", "Change it so that this holds."
    return "value", f"“{name}”: {error['msg']}.", "Correct the value."


def explain(
    error: ValidationError,
    file: str,
    lines: Mapping[Location, int],
    data: Mapping[str, Any],
    prefix: Location = (),
) -> list[Finding]:
    """One finding for each error, at the line of its field."""
    findings = []
    for detail in error.errors():
        at = tuple(part for part in detail["loc"] if not str(part).startswith("function-"))
        code, message, remedy = _words(detail, at)
        line = yamlread.nearest(dict(lines), (*prefix, *at), 1)
        findings.append(Finding(file, line, code, message, remedy))
    return findings
