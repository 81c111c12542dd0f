"""Front matter edited in place: what nobody touched stays as it was written, byte for byte.

Every edit is read back; where the neat way (`yamlplaces`) would say something else, the smallest
field around it is written anew instead.
"""

from __future__ import annotations

import copy
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from kiosk.content.findings import Location
from kiosk.content.yamlplaces import EditError, Written
from kiosk.content.yamlwrite import fields
from kiosk.motion import yamlread
from kiosk.motion.yamlbounds import YamlProblem


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
        written = Written(self.text)
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
