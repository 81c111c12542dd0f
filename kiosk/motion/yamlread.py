"""YAML as plain values, with the line each value came from.

PyYAML's C parser reads the nodes, 25 times as fast as a parser in Python; the scalars are
understood here, as YAML 1.2 says, so that yes, no and on stay words.
"""

from __future__ import annotations

import math
import re
from datetime import date
from typing import Any

import yaml  # type: ignore[import-untyped]

from kiosk.motion import yamlbounds
from kiosk.motion.yamlbounds import TooMuch, YamlProblem

Location = tuple[str | int, ...]
"""The way to a value: names of fields, places in lists."""

_INT = re.compile(r"[-+]?[0-9]+")
_FLOAT = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?")
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_WORDS: dict[str, bool | None] = {
    "": None,
    "~": None,
    "null": None,
    "Null": None,
    "NULL": None,
    "true": True,
    "True": True,
    "TRUE": True,
    "false": False,
    "False": False,
    "FALSE": False,
}


def scalar(text: str) -> str | int | float | bool | date | None:
    """What a scalar without quotes means."""
    if text in _WORDS:
        return _WORDS[text]
    if _INT.fullmatch(text) and len(text) < 20:
        return int(text)
    if _FLOAT.fullmatch(text) and math.isfinite(number := float(text)):
        return number
    if _DATE.fullmatch(text):
        try:
            return date.fromisoformat(text)
        except ValueError:
            return text
    return text


class _Builder:
    def __init__(self, first_line: int) -> None:
        self.first = first_line
        self.lines: dict[Location, int] = {}

    def build(self, node: Any, at: Location) -> Any:
        self.lines.setdefault(at, node.start_mark.line + self.first)
        if isinstance(node, yaml.MappingNode):
            out: dict[str, Any] = {}
            for key_node, value_node in node.value:
                line = key_node.start_mark.line + self.first
                if not isinstance(key_node, yaml.ScalarNode):
                    raise YamlProblem(line, "a field's name must be one word")
                key = str(key_node.value)
                if key in out:
                    raise YamlProblem(line, f"“{key}” is written twice")
                here = (*at, key)
                self.lines[here] = line
                out[key] = self.build(value_node, here)
            return out
        if isinstance(node, yaml.SequenceNode):
            return [self.build(child, (*at, i)) for i, child in enumerate(node.value)]
        return node.value if node.style else scalar(node.value)


def read(text: str, first_line: int = 1) -> tuple[Any, dict[Location, int]]:
    """Plain values of one YAML document and the line of every field and entry.

    Values are dict, list, str, int, float, bool, date or None. Raises YamlProblem (of which
    TooMuch is one).
    """
    node = compose(text, first_line)
    if node is None:
        return None, {(): first_line}
    builder = _Builder(first_line)
    return builder.build(node, ()), builder.lines


def compose(text: str, first_line: int = 1) -> Any:
    """The nodes of one YAML document within bounds; None when empty. Raises YamlProblem."""
    try:
        yamlbounds.check(text)
        return yaml.compose(text, Loader=yamlbounds.LOADER)
    except TooMuch as error:
        raise TooMuch(error.line - 1 + first_line, str(error)) from None
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = (mark.line if mark else 0) + first_line
        raise YamlProblem(line, str(error.problem or error.context or "not YAML")) from None
    except (yaml.YAMLError, ValueError) as error:
        raise YamlProblem(first_line, " ".join(str(error).split())) from None


def nearest(lines: dict[Location, int], at: Location, default: int) -> int:
    """The line of a location, or of the closest thing around it."""
    while at:
        if at in lines:
            return lines[at]
        at = at[:-1]
    return lines.get((), default)
