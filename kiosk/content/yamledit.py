"""Front matter edited in place: what nobody touched stays as it was written, byte for byte.

An edit finds the characters of its value and writes only those anew, in the way they were
written: between brackets or line by line, in quotes or without. Every edit is read back; where
the neat way would say something else, the smallest field around it is written anew instead.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any

import yaml  # type: ignore[import-untyped]

from kiosk.content import yamlread
from kiosk.content.findings import Location
from kiosk.content.yamlread import YamlProblem

_DUMPER = getattr(yaml, "CSafeDumper", yaml.SafeDumper)
_PLAIN = re.compile(r"[¿¡“«]?\w[^\n\t\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff]*(?<!\s)")
_FLOW_UNSAFE = re.compile(r"[,\[\]{}]")
_OLD_BOOLEANS = re.compile(r"(?i:y|n|yes|no|on|off|true|false|null|~)")
WIDTH = 88
"""A list or group that fits in such a line is written in one line."""
SHORT = 30
"""Entries of a list longer than this stand each on a line of its own."""


class EditError(ValueError):
    """The edit makes no sense there: no such field, or a place outside the list."""


def value_at(data: Any, at: Location) -> Any:
    """The value at a location; None where there is none."""
    for part in at:
        if isinstance(data, dict):
            data = data.get(str(part))
        elif isinstance(data, list) and isinstance(part, int) and 0 <= part < len(data):
            data = data[part]
        else:
            return None
    return data


# --- writing values ---------------------------------------------------------------------------


def _reads_as(written: str, value: Any) -> bool:
    try:
        return bool(yamlread.read(written)[0] == value)
    except YamlProblem:
        return False


def _scalar(value: Any, flow: bool, quoted: bool = False) -> str:
    """One value on one line."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return repr(int(value)) if value.is_integer() else repr(value)
    if isinstance(value, int):
        return str(value)
    if isinstance(value, date):
        return value.isoformat()
    text = str(value)
    plain = _PLAIN.fullmatch(text) and not _OLD_BOOLEANS.fullmatch(text)
    if plain and not quoted and not (flow and _FLOW_UNSAFE.search(text)):
        written = f"[{text}]" if flow else f"k: {text}"
        if _reads_as(written, [text] if flow else {"k": text}):
            return text
    dumped: str = yaml.dump(
        text, Dumper=_DUMPER, default_style='"', allow_unicode=True, width=1_000_000
    )
    return dumped.rstrip("\n")


def _flow(value: Any) -> str:
    """A value between brackets, on one line."""
    if isinstance(value, dict):
        inner = (f"{_scalar(k, True)}: {_flow(v)}" for k, v in value.items())
        return "{" + ", ".join(inner) + "}"
    if isinstance(value, list | tuple):
        return "[" + ", ".join(map(_flow, value)) + "]"
    return _scalar(value, True)


def _in_one_line(value: Any, room: int) -> bool:
    """Whether a list or group is better written between brackets."""
    if not value:
        return True
    if isinstance(value, list | tuple):
        if any(isinstance(one, dict | list | tuple) for one in value):
            return False
        if any(isinstance(one, str) and len(one) > SHORT for one in value):
            return False
    elif any(isinstance(one, str) and len(one) > SHORT for one in value.values()):
        return False
    return len(_flow(value)) <= room


def _block(value: Any, indent: int) -> tuple[str, list[str]]:
    """What stands after `key:` or `-`, and the lines below it."""
    pad = " " * indent
    if not isinstance(value, dict | list | tuple):
        return f" {_scalar(value, False)}", []
    if _in_one_line(value, WIDTH - indent):
        return f" {_flow(value)}", []
    lines: list[str] = []
    if isinstance(value, dict):
        for key, inner in value.items():
            first, below = _block(inner, indent + 2)
            lines += [f"{pad}{_scalar(key, False)}:{first}", *below]
        return "", lines
    for inner in value:
        lines += _entry(inner, indent)
    return "", lines


def _entry(value: Any, indent: int) -> list[str]:
    """The lines of one entry of a list whose hyphens stand at `indent`."""
    first, below = _block(value, indent + 2)
    if not first and below and isinstance(value, dict):
        return [f"{' ' * indent}- {below[0][indent + 2 :]}", *below[1:]]
    return [f"{' ' * indent}-{first}", *below]


def fields(values: Mapping[str, Any]) -> str:
    """Fields and their values as a whole text."""
    out = ""
    for key, value in values.items():
        first, below = _block(value, 2)
        out += "\n".join((f"{_scalar(key, False)}:{first}", *below)) + "\n"
    return out


# --- finding what is written ------------------------------------------------------------------


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
    return not _scalar(node.value, flow).startswith('"')


class _Written:
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
                return self.splice(place.after, node.end_mark.index, f" {_flow(value)}")
            quoted = _quotes_by_choice(node, True) and isinstance(value, str)
            new = _scalar(value, True, quoted=True) if quoted else _flow(value)
            return self.splice(node.start_mark.index, self.end(node), new)
        end = max(self.end(node), place.after)
        if not isinstance(value, dict | list | tuple):
            quoted = _quotes_by_choice(node, False) and isinstance(value, str)
            return self.splice(place.after, end, f" {_scalar(value, False, quoted=quoted)}")
        flat = (
            not simple
            and node.flow_style
            and not any(
                isinstance(one, dict | list) for one in (value if isinstance(value, list) else ())
            )
        )
        if flat:
            return self.splice(place.after, end, f" {_flow(value)}")
        first, below = _block(value, place.indent + 2)
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
            new = f"{_scalar(key, True)}: {_flow(value)}"
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
        first, below = _block(value, indent + 2)
        lines = [f"{' ' * indent}{_scalar(key, False)}:{first}", *below]
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
                return self.splice(start, start, f"{_flow(value)}, ")
            end = self.end(node.value[-1])
            return self.splice(end, end, f", {_flow(value)}")
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
            return [f"{' ' * indent}- {_flow(value)}"]
        if isinstance(value, dict) and value and not flow:
            lines: list[str] = []
            for key, inner in value.items():
                first, below = _block(inner, indent + 4)
                lines += [f"{' ' * (indent + 2)}{_scalar(key, False)}:{first}", *below]
            return [f"{' ' * indent}- {lines[0].lstrip()}", *lines[1:]]
        return _entry(value, indent)

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


# --- the whole ---------------------------------------------------------------------------------


@dataclass(frozen=True)
class YamlText:
    """A YAML mapping as text. Edits give a new one; `order` is where new top fields belong.

    Raises YamlProblem when the text is not YAML.
    """

    text: str
    order: tuple[str, ...] = ()

    @cached_property
    def data(self) -> dict[str, Any]:
        """All values, as `yamlread` understands them."""
        found = yamlread.read(self.text)[0]
        return found if isinstance(found, dict) else {}

    def get(self, at: Location) -> Any:
        """The value at a location; None where there is none."""
        return value_at(self.data, at)

    def set(self, at: Location, value: Any) -> YamlText:
        """The text with another value; groups on the way are made when missing."""
        expected = copy.deepcopy(self.data)
        here: Any = expected
        for i, part in enumerate(at[:-1]):
            inner = value_at(here, (part,))
            if not isinstance(inner, dict | list):
                if isinstance(inner, str) or not isinstance(here, dict):
                    raise EditError(f"{part} is not a group of fields")
                return self.set(at[: i + 1], _nested(at[i + 1 :], value))
            here = inner
        last = at[-1]
        if isinstance(here, list):
            if not (isinstance(last, int) and 0 <= last < len(here)):
                raise EditError(f"there is no entry {last}")
            old, there = here[last], True
            here[last] = value
        else:
            old, there = here.get(str(last)), str(last) in here
            here[str(last)] = value
        if there and old == value and type(old) is type(value):
            return self
        if there and isinstance(old, dict | list) and type(old) is type(value) and old and value:
            return self._inside(at, old, value)
        return self._made(
            lambda w: w.replace(at, value) if there else w.add_key(at, value, self._order(at)),
            expected,
            at,
        )

    def _order(self, at: Location) -> tuple[str, ...]:
        return self.order if len(at) == 1 else ()

    def _inside(self, at: Location, old: Any, new: Any) -> YamlText:
        """Only what differs within a group or a list."""
        if isinstance(old, dict):
            done = self
            for key in [key for key in old if key not in new]:
                done = done.remove((*at, key))
            for key, value in new.items():
                done = done.set((*at, key), value)
            return done
        done = self
        same = 0
        while same < min(len(old), len(new)) and old[same] == new[same]:
            same += 1
        tail = 0
        while tail < min(len(old), len(new)) - same and old[-1 - tail] == new[-1 - tail]:
            tail += 1
        a, b = list(old[same : len(old) - tail]), list(new[same : len(new) - tail])
        for i in range(min(len(a), len(b))):
            done = done.set((*at, same + i), b[i])
        for _ in range(len(a) - len(b)):
            done = done.remove((*at, same + len(b)))
        for i in range(len(a), len(b)):
            done = done.insert(at, same + i, b[i])
        return done

    def remove(self, at: Location) -> YamlText:
        """The text without a field or an entry; a field that is not there is gone already."""
        expected = copy.deepcopy(self.data)
        here, last = value_at(expected, at[:-1]), at[-1]
        if isinstance(here, list) and isinstance(last, int) and 0 <= last < len(here):
            del here[last]
            return self._made(lambda w: w.drop_entry(at[:-1], last), expected, at)
        if isinstance(here, dict) and str(last) in here:
            del here[str(last)]
            return self._made(lambda w: w.drop_key(at), expected, at)
        if isinstance(here, list):
            raise EditError(f"there is no entry {last}")
        return self

    def insert(self, at: Location, index: int, value: Any) -> YamlText:
        """One more entry of a list, before `index`; the list is made when missing."""
        old = self.get(at)
        if old is None or old == []:
            return self.set(at, [value])
        if not isinstance(old, list) or not 0 <= index <= len(old):
            raise EditError(f"there is no place {index}")
        expected = copy.deepcopy(self.data)
        value_at(expected, at).insert(index, value)
        return self._made(lambda w: w.add_entry(at, index, value), expected, at)

    def move(self, at: Location, index: int, to: int) -> YamlText:
        """A list with one of its entries elsewhere; `to` is its place afterwards."""
        old = self.get(at)
        if not isinstance(old, list) or not (0 <= index < len(old) and 0 <= to < len(old)):
            raise EditError(f"there is no place {to}")
        if index == to:
            return self
        expected = copy.deepcopy(self.data)
        entries = value_at(expected, at)
        entries.insert(to, entries.pop(index))
        return self._made(lambda w: w.move_entry(at, index, to), expected, at)

    def _made(self, edit: Any, expected: dict[str, Any], at: Location) -> YamlText:
        """The edited text, once it reads back as expected; otherwise the field around it anew."""
        written = _Written(self.text)
        tries = [edit]
        for n in range(len(at) - 1, 0, -1):
            tries.append(lambda w, n=n: w.replace(at[:n], value_at(expected, at[:n])))
        for one in tries:
            try:
                text = one(written)
                got = yamlread.read(text)[0]
            except (EditError, YamlProblem, ValueError):
                continue
            if got == expected:
                return YamlText(text, self.order)
        whole = YamlText(fields(expected), self.order)
        if whole.data != expected:
            raise EditError("the value cannot be written")
        return whole


def _nested(at: Location, value: Any) -> Any:
    for part in reversed(at):
        if isinstance(part, int):
            raise EditError(f"there is no entry {part}")
        value = {part: value}
    return value
