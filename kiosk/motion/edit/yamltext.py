"""A YAML text changed where one thing stands: every other character stays as its author wrote it.

The text is read into nodes that know their place; a change is a replaced, added or removed piece
of text. Afterwards the text is read again and must say exactly what was meant, so that a file in
a style that this module does not know is refused, never spoilt.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any

import yaml  # type: ignore[import-untyped]

from kiosk.motion import yamlbounds

_INT = re.compile(r"[-+]?[0-9]+")
_FLOAT = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?")
_WORD = re.compile(r"[A-Za-z_][A-Za-z0-9_./-]*")
_NONE = ("", "~", "null", "Null", "NULL")
_BOOL = {"true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False}

Step = str | int
Way = tuple[Step, ...]
"""Where a value is: keys of maps and numbers of list entries, from the outside in."""


class YamlTextError(ValueError):
    """The text is not YAML, or is written in a way that cannot be changed piece by piece.

    `line` counts from 1.
    """

    def __init__(self, message: str, line: int = 1) -> None:
        super().__init__(message)
        self.line = line


class YamlText:
    """One YAML document whose outermost value is a map. Never changes: changes give a new one.

    Raises YamlTextError for a text that is not such a document.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        try:
            yamlbounds.check(text)
            self._root = yaml.compose(text, Loader=yamlbounds.LOADER)
        except yamlbounds.TooMuch as error:
            raise YamlTextError(str(error), error.line) from None
        except yaml.MarkedYAMLError as error:
            mark = error.problem_mark or error.context_mark
            line = mark.line + 1 if mark else 1
            raise YamlTextError(str(error.problem or error.context), line) from None
        except (yaml.YAMLError, ValueError) as error:
            raise YamlTextError(" ".join(str(error).split())) from None
        if not isinstance(self._root, yaml.MappingNode):
            raise YamlTextError("the text holds no keys and values")

    @cached_property
    def data(self) -> dict[str, Any]:
        """What the text says, as dict, list, str, int, float, bool and None."""
        try:
            return dict(_value(self._root))
        except RecursionError:
            raise YamlTextError("it contains itself") from None

    def line(self, way: Sequence[Step]) -> int:
        """The line (from 1) of a value's name, or of the closest thing around it that is there."""
        node, line = self._root, 1
        for step in way:
            found = _child(node, step)
            if found is None:
                break
            node, line = found, _begin(node, step).line + 1
        return line

    def has(self, way: Sequence[Step]) -> bool:
        """Whether the text itself names this."""
        return self._node(way) is not None

    def put(self, way: Sequence[Step], value: Any, *, block: int = 0) -> YamlText:
        """The text with a value set; what lies on the way there is made.

        What is new and `block` keys deep or less stands on lines of its own, the rest in braces.
        """
        way = tuple(way)
        wanted = _with(self.data, way, value)
        if self.has(way) and _rounded(_at(self.data, way)) == _rounded(value):
            return self
        for known in range(len(way), -1, -1):
            node = self._node(way[:known])
            if node is not None and (known == len(way) or _holds(node, way[known])):
                break
        else:  # pragma: no cover - the root is always there
            raise YamlTextError("there is no place for it")
        if known == len(way):
            text = self._replaced(node, way, value, block)
        else:
            inner = value
            for step in reversed(way[known + 1 :]):
                inner = {step: inner}
            text = self._added(node, way[:known], way[known], inner, block)
        return _meant(text, wanted)

    def drop(self, way: Sequence[Step]) -> YamlText:
        """The text without a key and its value, or without an entry of a list."""
        way = tuple(way)
        wanted = _without(self.data, way)
        parent = self._node(way[:-1])
        if parent is None or _child(parent, way[-1]) is None:
            raise YamlTextError("there is nothing to remove")
        if len(parent.value) == 1 and (len(way) > 1 or parent.flow_style):
            empty = "{}" if isinstance(parent, yaml.MappingNode) else "[]"
            text = self._written(parent, way[:-1], empty)
        elif parent.flow_style:
            text = self._cut(parent, way[-1])
        else:
            text = self._without_lines(parent, way[-1])
        return _meant(text, wanted)

    def rename(self, way: Sequence[Step], name: str) -> YamlText:
        """The text with another name for a key; its value stays where it is."""
        parent = self._node(way[:-1])
        if not isinstance(parent, yaml.MappingNode) or _child(parent, way[-1]) is None:
            raise YamlTextError("there is nothing to rename")
        key = next(k for k, _ in parent.value if k.value == way[-1])
        start, end = int(key.start_mark.index), int(key.end_mark.index)
        value = _at(self.data, tuple(way))
        wanted = _with(_without(self.data, tuple(way)), (*way[:-1], name), value)
        return _meant(self.text[:start] + _quoted(name) + self.text[end:], wanted)

    def insert(self, way: Sequence[Step], index: int, value: Any) -> YamlText:
        """The text with one more entry in a list, before the entry `index`."""
        way = tuple(way)
        node = self._node(way)
        if not isinstance(node, yaml.SequenceNode) or not node.value:
            old = list(_at(self.data, way) or []) if self.has(way) else []
            return self.put(way, [*old[:index], value, *old[index:]], block=len(way))
        wanted = _with(self.data, way, [*_value(node)[:index], value, *_value(node)[index:]])
        rendered = flow(value)
        if node.flow_style:
            place = node.value[index].start_mark.index if index < len(node.value) else None
            if place is None:
                place = _end(node.value[-1])
                text = self.text[:place] + f", {rendered}" + self.text[place:]
            else:
                text = self.text[:place] + f"{rendered}, " + self.text[place:]
        else:
            first = self._dash(node.value[0])
            indent = self.text[self._line_start(first) : first]
            line = f"{indent}- {rendered}\n"
            place = (
                self._line_start(first)
                if index == 0
                else self._line_end(_end(node.value[index - 1]))
            )
            text = self._joined(place, line)
        return _meant(text, wanted)

    # where things stand

    def _node(self, way: Sequence[Step]) -> Any:
        node = self._root
        for step in way:
            node = _child(node, step)
            if node is None:
                return None
        return node

    def _line_start(self, index: int) -> int:
        return self.text.rfind("\n", 0, index) + 1

    def _line_end(self, index: int) -> int:
        """Just behind the line end after this place."""
        end = self.text.find("\n", index)
        return len(self.text) if end < 0 else end + 1

    def _dash(self, node: Any) -> int:
        dash = self.text.rfind("-", 0, int(node.start_mark.index))
        if dash < 0 or self.text[dash + 1 : node.start_mark.index].strip():
            raise YamlTextError("a list is written in an unusual way", node.start_mark.line + 1)
        return dash

    def _indent(self, node: Any) -> str:
        """The blanks before the keys of a map on lines of its own."""
        first = node.value[0][0].start_mark.index
        indent = self.text[self._line_start(first) : first]
        return indent if not indent.strip() else " " * int(node.value[0][0].start_mark.column)

    def _joined(self, place: int, line: str) -> str:
        before = self.text[:place]
        if before and not before.endswith("\n"):
            before += "\n"
        return before + line + self.text[place:]

    # how they change

    def _replaced(self, node: Any, way: Way, value: Any, block: int) -> str:
        if isinstance(value, Mapping | list) and value and self._opens(way, block):
            lines = block_lines(value, self._child_indent(way), len(way) + 1, block)
            return self._written(node, way, "\n" + lines.rstrip("\n"))
        old = node.value if isinstance(node, yaml.ScalarNode) else ""
        return self._written(node, way, _like(old, value, flow_style=self._in_flow(way)))

    def _opens(self, way: Way, block: int) -> bool:
        return 0 < len(way) <= block and not self._in_flow(way)

    def _in_flow(self, way: Way) -> bool:
        return any(
            (node := self._node(way[:n])) is not None
            and not isinstance(node, yaml.ScalarNode)
            and node.flow_style
            for n in range(len(way))
        )

    def _child_indent(self, way: Way) -> str:
        """The blanks before what stands on lines of its own under a key."""
        if not way:
            return ""
        parent = self._node(way[:-1])
        if not isinstance(parent, yaml.MappingNode):
            raise YamlTextError("a list is written in an unusual way")
        key = next(k for k, _ in parent.value if k.value == way[-1])
        return " " * (int(key.start_mark.column) + 2)

    def _written(self, node: Any, way: Way, text: str) -> str:
        """`text` in place of a node's own; a text that begins a line loses the blank before."""
        start, end = int(node.start_mark.index), _end(node)
        if not isinstance(node, yaml.ScalarNode) and not node.flow_style and node.value:
            # a block begins behind its key: on that line nothing but a comment may stand
            key = _begin(self._node(way[:-1]), way[-1]) if way else None
            if key is not None:
                start = self.text.index(":", int(key.end)) + 1 if key.end >= 0 else start
                lead = "" if text.startswith("\n") else " "
                comment = self.text[start : self._line_end(start)].strip()
                if comment.startswith("#"):
                    if text.startswith("\n"):
                        start = self._line_end(start) - 1
                    else:
                        text = f"{text}  {comment}"
                return self.text[:start] + lead + text + self.text[end:]
        before = self.text[:start]
        if text.startswith("\n"):
            before = before.rstrip(" ")
            rest = self.text[end : self._line_end(end)]
            if rest.strip().startswith("#"):
                stop = self._line_end(end) - (1 if rest.endswith("\n") else 0)
                return before + "  " + rest.strip() + text + self.text[stop:]
        elif before and before[-1] in ":-":
            before += " "
        return before + text + self.text[end:]

    def _added(self, node: Any, way: Way, key: Step, value: Any, block: int) -> str:
        if isinstance(node, yaml.SequenceNode) or isinstance(key, int):
            raise YamlTextError("entries of a list are inserted, not set")
        made = {key: value}
        if isinstance(node, yaml.ScalarNode) or not node.value:  # nothing there yet
            if not self._opens(way, block):
                return self._written(node, way, flow(made))
            lines = block_lines(made, self._child_indent(way), len(way) + 1, block)
            return self._written(node, way, "\n" + lines.rstrip("\n"))
        last = node.value[-1]
        place = _end(last[1], last[0])
        if node.flow_style:
            return self.text[:place] + f", {flow(made)[1:-1]}" + self.text[place:]
        lines = block_lines(made, self._indent(node), len(way) + 1, block)
        return self._joined(self._line_end(place), lines)

    def _cut(self, parent: Any, step: Step) -> str:
        """Take an entry and one comma out of a flow collection."""
        if isinstance(parent, yaml.MappingNode):
            spans = [(int(k.start_mark.index), _end(v, k)) for k, v in parent.value]
            names = [k.value for k, _ in parent.value]
            n = names.index(step)
        else:
            spans = [(int(v.start_mark.index), _end(v)) for v in parent.value]
            n = int(step)
        if n == 0:
            return self.text[: spans[0][0]] + self.text[spans[1][0] :]
        return self.text[: spans[n - 1][1]] + self.text[spans[n][1] :]

    def _without_lines(self, parent: Any, step: Step) -> str:
        if isinstance(parent, yaml.MappingNode):
            key, value = next(pair for pair in parent.value if pair[0].value == step)
            start, end = self._line_start(int(key.start_mark.index)), _end(value, key)
        else:
            value = parent.value[int(step)]
            start, end = self._line_start(self._dash(value)), _end(value)
        return self.text[:start] + self.text[self._line_end(end) :]


class _Key:
    """Where the name of a value stands."""

    def __init__(self, line: int, end: int) -> None:
        self.line = line
        self.end = end


def _begin(parent: Any, step: Step) -> _Key:
    if isinstance(parent, yaml.MappingNode):
        key = next(k for k, _ in parent.value if k.value == step)
        return _Key(key.start_mark.line, int(key.end_mark.index))
    return _Key(parent.value[int(step)].start_mark.line, -1)


def _child(node: Any, step: Step) -> Any:
    if isinstance(node, yaml.MappingNode):
        return next((v for k, v in node.value if k.value == step), None)
    if isinstance(node, yaml.SequenceNode) and isinstance(step, int):
        return node.value[step] if 0 <= step < len(node.value) else None
    return None


def _holds(node: Any, step: Step) -> bool:
    """Whether a key can be added here: to a map, or in place of nothing."""
    if isinstance(node, yaml.ScalarNode):
        return not node.style and node.value in _NONE and isinstance(step, str)
    return isinstance(node, yaml.MappingNode) and isinstance(step, str)


def _end(node: Any, key: Any = None) -> int:
    """Where a value's own text ends: PyYAML counts the blank lines after a block to it."""
    if isinstance(node, yaml.ScalarNode):
        end = int(node.end_mark.index)
        if key is not None and node.value == "" and not node.style:
            return max(end, int(key.end_mark.index) + 1)
        return end
    if node.flow_style or not node.value:
        return int(node.end_mark.index)
    if isinstance(node, yaml.MappingNode):
        return _end(node.value[-1][1], node.value[-1][0])
    return _end(node.value[-1])


def _value(node: Any) -> Any:
    if isinstance(node, yaml.MappingNode):
        return {str(k.value): _value(v) for k, v in node.value}
    if isinstance(node, yaml.SequenceNode):
        return [_value(v) for v in node.value]
    return node.value if node.style else scalar(node.value)


def scalar(text: str) -> str | int | float | bool | None:
    """A plain word of YAML 1.2 as its value: yes, no and on stay words."""
    if text in _NONE:
        return None
    if text in _BOOL:
        return _BOOL[text]
    if _INT.fullmatch(text) and len(text) < 20:
        return int(text)
    return float(text) if _FLOAT.fullmatch(text) else text


def number(value: float) -> str:
    """A number as people write it: no more than three decimals, none that say nothing."""
    rounded = round(float(value), 3)
    return str(int(rounded)) if rounded == int(rounded) else f"{rounded:g}"


def _like(old: str, value: Any, *, flow_style: bool = True) -> str:
    """A value written as the old one was: 2.5 becomes 3.0, not 3."""
    if isinstance(value, float | int) and not isinstance(value, bool):
        whole = float(value) == int(value)
        return (
            f"{float(value):.1f}"
            if whole and re.fullmatch(r"-?[0-9]+\.[0-9]+", old)
            else number(value)
        )
    return flow(value, inside=flow_style)


def flow(value: Any, *, inside: bool = True) -> str:
    """A value on one line. `inside` braces or brackets, more words need quotes."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float | int):
        return number(value)
    if isinstance(value, Mapping):
        pairs = (f"{_quoted(str(k))}: {_timed(str(k), v)}" for k, v in value.items())
        return "{" + ", ".join(pairs) + "}"
    if isinstance(value, list | tuple):
        return "[" + ", ".join(flow(v) for v in value) + "]"
    return _quoted(str(value), inside=inside)


def _timed(key: str, value: Any) -> str:
    """Moments of a motion are written with a decimal: `at: 3.0`."""
    if key == "at" and isinstance(value, float) and value == int(value):
        return f"{value:.1f}"
    return flow(value)


def _quoted(text: str, *, inside: bool = True) -> str:
    if _WORD.fullmatch(text) and isinstance(scalar(text), str):
        return text
    if not inside and "\n" not in text and text == text.strip():
        try:
            node = yaml.compose(f"k: {text}", Loader=yamlbounds.LOADER)
            said = node.value[0][1]
            if said.value == text and not said.style and scalar(text) == text:
                return text
        except (yaml.YAMLError, AttributeError, IndexError):
            pass
    out = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{out}"'


def block_lines(value: Any, indent: str, depth: int, block: int) -> str:
    """A map or a list on lines of its own. Its keys are `depth` keys deep; maps and lists under
    keys up to `block` deep open in turn."""
    if isinstance(value, list):
        return "".join(f"{indent}- {flow(entry)}\n" for entry in value)
    out = []
    for key, inner in value.items():
        name = _quoted(str(key))
        if depth <= block and isinstance(inner, Mapping | list) and inner:
            lines = block_lines(inner, indent + "  ", depth + 1, block)
            out.append(f"{indent}{name}:\n{lines}")
        else:
            out.append(f"{indent}{name}: {flow(inner, inside=False)}\n")
    return "".join(out)


def _at(data: Any, way: Way) -> Any:
    for step in way:
        data = data[step]
    return data


def _with(data: Any, way: Way, value: Any) -> Any:
    if not way:
        return value
    if isinstance(data, list):
        out = list(data)
        out[int(way[0])] = _with(out[int(way[0])], way[1:], value)
        return out
    known = dict(data) if isinstance(data, Mapping) else {}
    known[way[0]] = _with(known.get(way[0]), way[1:], value)
    return known


def _without(data: Any, way: Way) -> Any:
    if isinstance(data, list):
        out = list(data)
        if len(way) == 1:
            del out[int(way[0])]
        else:
            out[int(way[0])] = _without(out[int(way[0])], way[1:])
        return out
    known = dict(data)
    if len(way) == 1:
        known.pop(way[0], None)
    else:
        known[way[0]] = _without(known[way[0]], way[1:])
    return known


def _meant(text: str, wanted: Any) -> YamlText:
    """The changed text, which must say what was meant."""
    changed = YamlText(text)
    if _rounded(changed.data) != _rounded(wanted):
        raise YamlTextError("the file is written in a way that cannot be changed here")
    return changed


def _rounded(value: Any) -> Any:
    """What a value is once written: numbers to three decimals, keys as words."""
    if isinstance(value, Mapping):
        return {str(k): _rounded(v) for k, v in value.items()}
    if isinstance(value, list | tuple):
        return [_rounded(v) for v in value]
    if isinstance(value, float | int) and not isinstance(value, bool):
        return round(float(value), 3)
    return value
