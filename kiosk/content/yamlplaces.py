"""Where the values of a YAML text stand, and the text after one edit there.

An edit finds the characters of its value and writes only those anew, in the way they were
written: between brackets or line by line, in quotes or without.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import yaml  # type: ignore[import-untyped]

from kiosk.content.findings import Location
from kiosk.content.yamlwrite import block, entry, in_brackets, scalar
from kiosk.motion import yamlread


class EditError(ValueError):
    """The edit makes no sense there: no such field, or a place outside the list."""


@dataclass(frozen=True)
class _Place:
    """A value, where what it belongs to ends (`key:` or `-`), and whether brackets are around."""

    node: Any
    after: int
    flow: bool
    indent: int
    """The column of its key or hyphen."""


def _end(node: Any) -> int:
    """Where the characters of a node end, without comments and line ends after it."""
    if isinstance(node, yaml.ScalarNode) or node.flow_style:
        return int(node.end_mark.index)
    if isinstance(node, yaml.MappingNode):
        return max(_end(node.value[-1][1]), int(node.value[-1][0].end_mark.index) + 1)
    return _end(node.value[-1])


def _quotes_by_choice(node: Any, flow: bool) -> bool:
    """Whether words stand in quotes that do not need them: then others there get them, too."""
    if not isinstance(node, yaml.ScalarNode) or node.style != '"':
        return False
    return not scalar(node.value, flow).startswith('"')


class Written:
    """A text with the nodes that were read from it."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.root = yamlread.compose(text)

    def end(self, node: Any) -> int:
        end = min(_end(node), len(self.text))  # one that the text breaks off may end after it
        # a folded text (| or >) ends with its last line, without the line end
        while end > node.start_mark.index and self.text[end - 1] in "\n ":
            end -= 1
        return end

    def line_start(self, at: int) -> int:
        return self.text.rfind("\n", 0, at) + 1

    def line_end(self, at: int) -> int:
        """Where the line of a place ends, before its line end."""
        found = self.text.find("\n", at)
        return len(self.text) if found < 0 else found

    def colon(self, key: Any) -> int:
        """The place after the colon of a key."""
        return int(self.text.index(":", key.end_mark.index)) + 1

    def hyphen(self, sequence: Any, item: Any) -> int:
        """The place of an entry's hyphen."""
        column = sequence.start_mark.column
        line = self.line_start(item.start_mark.index)
        while self.text[line + column : line + column + 1] != "-" or (
            line + column >= item.start_mark.index and item.start_mark.column == column
        ):
            if line == 0:
                raise EditError("no hyphen")
            line = self.line_start(line - 1)
        return int(line + column)

    def find(self, at: Location) -> _Place:
        """The place of a value. Raises EditError."""
        node, after, flow, indent = self.root, 0, False, -2
        for part in at:
            if isinstance(node, yaml.MappingNode):
                found = next(((k, v) for k, v in node.value if k.value == str(part)), None)
                if found is None:
                    raise EditError(f"there is no {part}")
                flow = flow or bool(node.flow_style)
                key, inner = found
                after, indent = self.colon(key), key.start_mark.column
                node = inner
            elif isinstance(node, yaml.SequenceNode):
                if not (isinstance(part, int) and 0 <= part < len(node.value)):
                    raise EditError(f"there is no entry {part}")
                flow = flow or bool(node.flow_style)
                inner = node.value[part]
                if not flow:
                    after = self.hyphen(node, inner) + 1
                    indent = node.start_mark.column
                else:
                    after = inner.start_mark.index
                node = inner
            else:
                raise EditError(f"there is no {part}")
        return _Place(node, after, flow, indent)

    def splice(self, start: int, end: int, new: str) -> str:
        return self.text[:start] + new + self.text[end:]

    # --- one edit each, giving the new text ---

    def replace(self, at: Location, value: Any) -> str:
        """Another value for a field or an entry."""
        place = self.find(at)
        node = place.node
        simple = isinstance(node, yaml.ScalarNode)
        if place.flow:
            if simple and node.start_mark.index == node.end_mark.index:
                return self.splice(place.after, node.end_mark.index, f" {in_brackets(value)}")
            quoted = _quotes_by_choice(node, True) and isinstance(value, str)
            new = scalar(value, True, quoted=True) if quoted else in_brackets(value)
            return self.splice(node.start_mark.index, self.end(node), new)
        end = max(self.end(node), place.after)
        if not isinstance(value, dict | list | tuple):
            quoted = _quotes_by_choice(node, False) and isinstance(value, str)
            return self.splice(place.after, end, f" {scalar(value, False, quoted=quoted)}")
        flat = (
            not simple
            and node.flow_style
            and not any(
                isinstance(one, dict | list) for one in (value if isinstance(value, list) else ())
            )
        )
        if flat:
            return self.splice(place.after, end, f" {in_brackets(value)}")
        first, below = block(value, place.indent + 2)
        if not first and self.text[place.after - 1] == "-" and isinstance(value, dict):
            first, below = f" {below[0].lstrip()}", below[1:]
        rest = self.text[end : self.line_end(end)]
        new = "\n".join([f"{first}{rest}", *below])
        return self.splice(place.after, self.line_end(end), new)

    def add_key(self, at: Location, value: Any, order: Sequence[str]) -> str:
        """A new field of a group, in its place among the others."""
        group, key = self.find(at[:-1]).node if at[:-1] else self.root, str(at[-1])
        if not isinstance(group, yaml.MappingNode):
            raise EditError("not a group of fields")
        flow = bool(group.flow_style) or (bool(at[:-1]) and self.find(at[:-1]).flow)
        names = [k.value for k, _ in group.value]
        before = _predecessor(names, key, order)
        if flow:
            new = f"{scalar(key, True)}: {in_brackets(value)}"
            if not names:
                return self.splice(group.start_mark.index, group.end_mark.index, "{" + new + "}")
            if before is None:
                start = group.value[0][0].start_mark.index
                return self.splice(start, start, f"{new}, ")
            end = max(self.end(group.value[before][1]), self.colon(group.value[before][0]))
            return self.splice(end, end, f", {new}")
        if not names:
            raise EditError("an empty group")
        indent = group.value[0][0].start_mark.column
        first, below = block(value, indent + 2)
        lines = [f"{' ' * indent}{scalar(key, False)}:{first}", *below]
        head = self.line_start(group.value[0][0].start_mark.index)
        inside = self.text[head : group.value[0][0].start_mark.index].strip()
        if before is None and not inside:
            return self.splice(head, head, "\n".join(lines) + "\n")
        previous = group.value[before or 0]
        end = self.line_end(max(self.end(previous[1]), self.colon(previous[0])))
        return self.splice(end, end, "\n" + "\n".join(lines))

    def drop_key(self, at: Location) -> str:
        """A group without one of its fields."""
        group = self.find(at[:-1]).node if at[:-1] else self.root
        names = [k.value for k, _ in group.value]
        i = names.index(str(at[-1]))
        key, node = group.value[i]
        end = max(self.end(node), self.colon(key))
        if group.flow_style or (at[:-1] and self.find(at[:-1]).flow):
            return self._drop_flow([(k.start_mark.index, v) for k, v in group.value], i, key=key)
        if len(names) == 1:
            return self.replace(at[:-1], {})
        start = key.start_mark.index
        head = self.line_start(start)
        if self.text[head:start].strip():  # the first field of an entry, after its hyphen
            return self.splice(start, group.value[i + 1][0].start_mark.index, "")
        return self.splice(head, self.line_end(end) + 1, "")

    def _drop_flow(self, parts: Sequence[tuple[int, Any]], i: int, key: Any = None) -> str:
        start, node = parts[i]
        end = self.end(node) if key is None else max(self.end(node), self.colon(key))
        if i + 1 < len(parts):
            return self.splice(start, parts[i + 1][0], "")
        if i:
            previous = parts[i - 1][1]
            comma = self.text.rindex(",", self.end(previous), start)
            return self.splice(comma, end, "")
        return self.splice(start, end, "")

    def add_entry(self, at: Location, index: int, value: Any) -> str:
        """One more entry of a list, before `index`."""
        place = self.find(at)
        node = place.node
        if not isinstance(node, yaml.SequenceNode) or not node.value:
            return self.replace(at, [value])
        if place.flow or node.flow_style:
            if isinstance(value, dict | list):
                raise EditError("no room between the brackets")
            if index < len(node.value):
                start = node.value[index].start_mark.index
                return self.splice(start, start, f"{in_brackets(value)}, ")
            end = self.end(node.value[-1])
            return self.splice(end, end, f", {in_brackets(value)}")
        lines = "\n".join(self._entry_like(node, value))
        if index == 0:
            start = self.line_start(self.hyphen(node, node.value[0]))
            return self.splice(start, start, lines + "\n")
        previous = node.value[index - 1]
        end = self.line_end(max(self.end(previous), self.hyphen(node, previous) + 1))
        return self.splice(end, end, "\n" + lines)

    def _entry_like(self, node: Any, value: Any) -> list[str]:
        """The lines of an entry, between brackets where the others are so."""
        indent = node.start_mark.column
        flow = all(not isinstance(one, yaml.ScalarNode) and one.flow_style for one in node.value)
        if flow and isinstance(value, dict | list):
            return [f"{' ' * indent}- {in_brackets(value)}"]
        if isinstance(value, dict) and value and not flow:
            lines: list[str] = []
            for key, inner in value.items():
                first, below = block(inner, indent + 4)
                lines += [f"{' ' * (indent + 2)}{scalar(key, False)}:{first}", *below]
            return [f"{' ' * indent}- {lines[0].lstrip()}", *lines[1:]]
        return entry(value, indent)

    def drop_entry(self, at: Location, index: int) -> str:
        """A list without one of its entries."""
        place = self.find(at)
        node = place.node
        if place.flow or node.flow_style:
            return self._drop_flow([(v.start_mark.index, v) for v in node.value], index)
        if len(node.value) == 1:
            return self.replace(at, [])
        start, end = self._lines(node, index)
        return self.splice(start, end, "")

    def move_entry(self, at: Location, index: int, to: int) -> str:
        """A list with one of its entries elsewhere; `to` is its place afterwards."""
        place = self.find(at)
        node = place.node
        if place.flow or node.flow_style:
            parts = [self.text[v.start_mark.index : self.end(v)] for v in node.value]
            parts.insert(to, parts.pop(index))
            new = "[" + ", ".join(parts) + "]"
            return self.splice(node.start_mark.index, node.end_mark.index, new)
        start, end = self._lines(node, index)
        piece = self.text[start:end]
        goal = self._lines(node, to)[0 if to < index else 1]
        if to < index:
            return self.text[:goal] + piece + self.text[goal:start] + self.text[end:]
        return self.text[:start] + self.text[end:goal] + piece + self.text[goal:]

    def _lines(self, node: Any, index: int) -> tuple[int, int]:
        """Where the whole lines of an entry begin and end."""
        item = node.value[index]
        hyphen = self.hyphen(node, item)
        start = self.line_start(hyphen)
        if self.text[start:hyphen].strip():
            raise EditError("the entry shares its line")
        return start, self.line_end(max(self.end(item), hyphen + 1)) + 1


def _predecessor(names: list[str], key: str, order: Sequence[str]) -> int | None:
    """The field that a new one comes after; None to come first."""
    if key not in order:
        return len(names) - 1 if names else None
    earlier = set(order[: order.index(key)])
    found = [i for i, name in enumerate(names) if name in earlier]
    return found[-1] if found else None
