"""Ways to spoil good samples: bytes cut, flipped and spliced; texts; values of JSON; SQL."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from typing import Any

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st

TIMES = float(os.environ.get("SIDESTEP_FUZZ_TIMES", "1"))
"""How many times as many examples as in `make test`; above 1 they differ from run to run."""

NASTY_TEXT = (
    "", " ", "\0", "a\0b", "\ud800", "\u202eevil", "\u200f", "\ufeff", "\n", "\r\n", "\x1b[2J",
    "../../etc/passwd", "/etc/passwd", "C:\\evil", "..\\evil", "a/b", "CON", "%s%n", "${HOME}",
    "'; DROP TABLE items; --", "<script>", "&amp;", "[[[[", "{{{{", "---", "*a", "&a a", "!!python",
    "9" * 400, "1e999", "-1", "NaN", "inf", "١٢", "0x10", "2026-13-45", "0001-01-01", "é" * 300,
    "a" * 5000, "🦵" * 50, "𝟗", "true", "null", "~",
)  # fmt: skip
NASTY_NUMBERS = (
    0, -1, 1, 2**31, 2**32, 2**53, 2**63, 2**64, -(2**63) - 1, 10**30, 1e308, -1e308, 5e-324,
    float("inf"), float("-inf"), float("nan"), 0.1, True, False,
)  # fmt: skip
NASTY_BYTES = (
    b"\0", b"\xff", b"\xff\xff\xff\xff", b"\x7f\xff\xff\xff", b"\x80\0\0\0", b"\0\0\0\0",
    b"\xff\xff\xff\x7f", b"PK\x03\x04", b"\xed\xa0\x80", b"\xe2\x80\xae", b"\n", b"{}", b"[", b'"',
)  # fmt: skip


def fuzz(examples: int) -> Callable[[Any], Any]:
    """The settings of a fuzz test: the same examples each time, unless there are more of them."""
    return settings(
        max_examples=max(1, int(examples * TIMES)),
        deadline=None,
        derandomize=TIMES <= 1,
        database=None,
        print_blob=True,
        phases=(Phase.explicit, Phase.generate, Phase.shrink),
        suppress_health_check=list(HealthCheck),
    )


_place = st.integers(0, 2**20)
_edit = st.one_of(
    st.tuples(st.just("flip"), _place, st.integers(0, 7)),
    st.tuples(st.just("put"), _place, st.sampled_from(NASTY_BYTES) | st.binary(max_size=8)),
    st.tuples(st.just("add"), _place, st.sampled_from(NASTY_BYTES) | st.binary(max_size=8)),
    st.tuples(st.just("cut"), _place, st.integers(1, 4096)),
    st.tuples(st.just("end"), _place, st.just(0)),
    st.tuples(st.just("again"), _place, st.integers(1, 512)),
    st.tuples(st.just("swap"), _place, _place),
)
edits = st.lists(_edit, min_size=1, max_size=6)
"""Changes to bytes; `spoiled` makes them. Places count in millionths of the length."""


def spoiled(data: bytes, changes: list[tuple[str, int, Any]]) -> bytes:
    """The bytes with changes made to them, one after the other."""
    out = bytearray(data)
    for what, place, value in changes:
        at = place * len(out) >> 20
        if what == "flip" and out:
            out[min(at, len(out) - 1)] ^= 1 << value
        elif what == "put":
            out[at : at + len(value)] = value
        elif what == "add":
            out[at:at] = value
        elif what == "cut":
            del out[at : at + value]
        elif what == "end":
            del out[at:]
        elif what == "again":
            out[at:at] = out[at : at + value]
        elif what == "swap":
            other = value * len(out) >> 20
            one, two = out[at : at + 16], out[other : other + 16]
            out[at : at + len(two)], out[other : other + len(one)] = two, one
    return bytes(out)


def spoiled_text(text: str, changes: list[tuple[str, int, Any]]) -> str:
    """The same for a text; what is no UTF-8 any more becomes lone surrogates."""
    return spoiled(text.encode("utf-8", "surrogatepass"), changes).decode(
        "utf-8", "surrogateescape"
    )


nasty_text = st.sampled_from(NASTY_TEXT) | st.text(max_size=20)
nasty_number = st.sampled_from(NASTY_NUMBERS) | st.integers() | st.floats()
nasty = st.recursive(
    st.none() | nasty_number | nasty_text,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(nasty_text, inner, max_size=4),
    max_leaves=8,
)
"""A value of JSON that is not what anybody expects."""


def ways(value: Any, at: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """The way to every value inside a value of JSON, itself included."""
    found = [at]
    if isinstance(value, dict | list):
        for key, inner in value.items() if isinstance(value, dict) else enumerate(value):
            found += ways(inner, (*at, key))
    return found


@st.composite
def spoiled_values(draw: st.DrawFn, good: Any) -> Any:
    """A value of JSON with one to three of its parts replaced, removed, moved or doubled."""
    value = json.loads(json.dumps(good))
    for _ in range(draw(st.integers(1, 3))):
        every = ways(value)
        way = every[draw(st.integers(0, 2**16)) % len(every)]
        if not way:
            if draw(st.integers(0, 9)) == 0:
                return draw(nasty)
            continue
        holder = value
        for key in way[:-1]:
            holder = holder[key]
        what = draw(st.sampled_from(("replace", "replace", "remove", "move", "deep", "add")))
        if what == "replace":
            holder[way[-1]] = draw(nasty)
        elif what == "remove":
            del holder[way[-1]]
        elif what == "move":
            other = every[draw(st.integers(0, 2**16)) % len(every)]
            part = value
            for key in other:
                part = part[key]
            holder[way[-1]] = json.loads(json.dumps(part))
        elif what == "deep":
            part = holder[way[-1]]
            for _ in range(draw(st.sampled_from((5, 60)))):
                part = [part]
            holder[way[-1]] = part
        elif isinstance(holder, dict):
            holder[draw(nasty_text)] = draw(nasty)
        else:
            holder.append(draw(nasty))
    return value


def as_json(value: Any) -> str:
    """JSON as careless programs write it: NaN and lone surrogates stay."""
    return json.dumps(value)
