"""YAML as plain values, with the line each value came from."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from kiosk.content.findings import Location

_TAG = "tag:yaml.org,2002:"


class YamlProblem(Exception):
    """The text is not YAML; `line` counts from 1."""

    def __init__(self, line: int, message: str) -> None:
        super().__init__(message)
        self.line = line


def _scalar(node: ScalarNode) -> Any:
    text = str(node.value)
    match str(node.tag).removeprefix(_TAG):
        case "null":
            return None
        case "bool":
            return text.lower() in ("true", "yes", "on")
        case "int":
            try:
                return int(text.replace("_", ""), 0)
            except ValueError:
                return text
        case "float":
            try:
                return float(text.replace("_", ""))
            except ValueError:
                return text
        case "timestamp":
            try:
                return date.fromisoformat(text)
            except ValueError:
                try:
                    return datetime.fromisoformat(text)
                except ValueError:
                    return text
        case _:
            return text


class _Builder:
    def __init__(self, first_line: int) -> None:
        self.first = first_line
        self.lines: dict[Location, int] = {}

    def build(self, node: Node, at: Location) -> Any:
        self.lines.setdefault(at, node.start_mark.line + self.first)
        if isinstance(node, MappingNode):
            out: dict[Any, Any] = {}
            for key_node, value_node in node.value:
                key = str(key_node.value)
                if key in out:
                    line = key_node.start_mark.line + self.first
                    raise YamlProblem(line, f"“{key}” is written twice")
                here = (*at, key)
                self.lines[here] = key_node.start_mark.line + self.first
                out[key] = self.build(value_node, here)
            return out
        if isinstance(node, SequenceNode):
            return [self.build(child, (*at, i)) for i, child in enumerate(node.value)]
        return _scalar(node) if isinstance(node, ScalarNode) else None


def read(text: str, first_line: int = 1) -> tuple[Any, dict[Location, int]]:
    """Plain values of one YAML document and the line of every field and entry.

    Values are dict, list, str, int, float, bool, date or None. Raises YamlProblem.
    """
    try:
        node = YAML(typ="safe", pure=True).compose(text)
    except MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = (mark.line if mark else 0) + first_line
        raise YamlProblem(line, str(error.problem or error.context or "not YAML")) from None
    except (YAMLError, ValueError) as error:
        raise YamlProblem(first_line, " ".join(str(error).split())) from None
    if node is None:
        return None, {(): first_line}
    builder = _Builder(first_line)
    return builder.build(node, ()), builder.lines


def nearest(lines: dict[Location, int], at: Location, default: int) -> int:
    """The line of a location, or of the closest thing around it."""
    while at:
        if at in lines:
            return lines[at]
        at = at[:-1]
    return lines.get((), default)
