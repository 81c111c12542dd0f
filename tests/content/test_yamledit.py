"""Edits of front matter say what was asked, and leave every other byte alone."""

from __future__ import annotations

import copy
import difflib
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.content.source import split
from kiosk.content.yamledit import YamlText, value_at
from kiosk.content.yamlplaces import EditError

CONTENT = Path(__file__).parents[2] / "db" / "content"
FRONTS = [
    parts[0]
    for path in sorted(CONTENT.glob("e[ns]/*/*.md"))
    if (parts := split(path.read_text("utf-8"))) is not None
]
SAMPLE = FRONTS[:: max(1, len(FRONTS) // 40)]

words = st.one_of(
    st.text(min_size=0, max_size=40),
    st.sampled_from(
        ["no", "Yes: and no", "2027-11-01", "12", "- a", "# x", "a # b", '"q"', "it's", "null"]
        + ["", " lead", "a\nb", "[x]", "{a: b}", "*x*", "&a", "é ñ “x”", "a: b", "x,y", "@a", "!t"]
    ),
)
scalars = st.one_of(words, st.integers(-999, 9999), st.booleans(), st.dates(date(1900, 1, 1)))
names = st.sampled_from(["id", "title", "text", "cue", "note", "range", "other"])
values = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(names, inner, max_size=4),
    max_leaves=6,
)


def places(data: Any, at: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    """The locations of everything in the data."""
    found = [at] if at else []
    if isinstance(data, dict | list):
        for key, inner in data.items() if isinstance(data, dict) else enumerate(data):
            found += places(inner, (*at, key))
    return found


def changed_lines(before: str, after: str) -> int:
    diff = difflib.ndiff(before.splitlines(), after.splitlines())
    return sum(line[0] in "+-" for line in diff)


@settings(max_examples=120, deadline=None)
@given(st.data())
def test_any_edits_read_back_as_made(data: st.DataObject) -> None:
    text = YamlText(data.draw(st.sampled_from(SAMPLE)))
    for _ in range(data.draw(st.integers(1, 4))):
        expected = copy.deepcopy(text.data)
        at = data.draw(st.sampled_from(places(expected)))
        lists = [p for p in places(expected) if isinstance(value_at(expected, p), list)]
        what = data.draw(st.sampled_from(["set", "remove", "insert", "move", "add"]))
        if what == "set":
            value = data.draw(values)
            text = text.set(at, value)
            value_at(expected, at[:-1])[at[-1]] = value
        elif what == "remove":
            if len(at) == 1 and len(expected) == 1:
                continue
            text = text.remove(at)
            del value_at(expected, at[:-1])[at[-1]]
        elif what == "add":
            name, value = data.draw(names), data.draw(values)
            text = text.set((name,), value)
            expected[name] = value
        else:
            where = data.draw(st.sampled_from(lists or [()]))
            here = value_at(expected, where)
            if not isinstance(here, list):
                continue
            if what == "insert":
                i, value = data.draw(st.integers(0, len(here))), data.draw(values)
                text = text.insert(where, i, value)
                here.insert(i, value)
            elif len(here) > 1:
                a, b = (data.draw(st.integers(0, len(here) - 1)) for _ in range(2))
                text = text.move(where, a, b)
                here.insert(b, here.pop(a))
        assert text.data == expected


@pytest.mark.parametrize("front", SAMPLE[::4])
def test_setting_what_is_there_already_changes_no_byte(front: str) -> None:
    text = YamlText(front)
    for at in places(text.data):
        assert text.set(at, text.get(at)).text == front


@pytest.mark.parametrize("front", SAMPLE[::4])
def test_one_word_changes_one_line(front: str) -> None:
    text = YamlText(front)
    for at in places(text.data):
        old = text.get(at)
        if isinstance(old, str):
            new = text.set(at, f"{old} again")
            assert changed_lines(front, new.text) == 2, at
            assert new.set(at, old).text == front, at


EXAMPLE = """\
# above
id: one  # the id
title: "A title"
points:
  - First
  # about the second
  - Second  # kept

  - Third
links: [page:a, page:b]
dose: {sets: [1, 2], note: "A: b"}
steps:
  - phase: ready
    text: Lie down. Put a pillow
      between your knees.
  - {phase: move, text: Lift}
flags: {}
empty:
long: >
  Folded
  words
last: 1
"""


def edited(text: YamlText) -> list[str]:
    """What came and went, line by line."""
    diff = difflib.ndiff(EXAMPLE.splitlines(), text.text.splitlines())
    return [line for line in diff if line[0] in "+-"]


@pytest.fixture
def example() -> YamlText:
    return YamlText(EXAMPLE, ("id", "title", "summary", "points", "links"))


def test_comments_and_the_way_of_writing_stay(example: YamlText) -> None:
    assert edited(example.set(("id",), "two")) == ["- id: one  # the id", "+ id: two  # the id"]
    assert edited(example.set(("title",), "B: c")) == ['- title: "A title"', '+ title: "B: c"']
    emptied = example.set(("id",), "")
    assert emptied.get(("id",)) == ""
    assert emptied.set(("id",), "one").text == EXAMPLE  # quotes that were needed go again
    assert edited(example.set(("points", 1), "2nd")) == [
        "-   - Second  # kept",
        "+   - 2nd  # kept",
    ]
    assert edited(example.set(("dose", "sets"), [2, 3])) == [
        '- dose: {sets: [1, 2], note: "A: b"}',
        '+ dose: {sets: [2, 3], note: "A: b"}',
    ]
    assert edited(example.set(("links",), ["page:a", "page:c", "page:b"])) == [
        "- links: [page:a, page:b]",
        "+ links: [page:a, page:c, page:b]",
    ]
    assert sorted(edited(example.set(("long",), "One line"))) == [
        "+ long: One line",
        "-   Folded",
        "-   words",
        "- long: >",
    ]
    assert edited(example.set(("empty",), "full")) == ["- empty:", "+ empty: full"]


def test_entries_come_go_and_move_alone(example: YamlText) -> None:
    assert edited(example.insert(("points",), 3, "Fourth")) == ["+   - Fourth"]
    assert edited(example.insert(("points",), 0, "Zeroth")) == ["+   - Zeroth"]
    assert edited(example.remove(("points", 1))) == ["-   - Second  # kept"]
    moved = example.move(("points",), 2, 0)
    assert moved.get(("points",)) == ["Third", "First", "Second"]
    assert edited(moved) == ["+   - Third", "-   - Third"]
    assert edited(example.remove(("steps", 1))) == ["-   - {phase: move, text: Lift}"]
    added = example.insert(("steps",), 2, {"phase": "hold", "text": "Hold. " * 20})
    assert len(edited(added)) == 2


def test_new_fields_stand_where_they_belong(example: YamlText) -> None:
    assert edited(example.set(("summary",), "Short")) == ["+ summary: Short"]
    assert "title" in example.set(("summary",), "Short").text.split("summary:")[0][-12:]
    assert edited(example.set(("dose", "rest"), 60)) == [
        '- dose: {sets: [1, 2], note: "A: b"}',
        '+ dose: {sets: [1, 2], note: "A: b", rest: 60}',
    ]
    made = example.set(("picture", "alt"), "A hip")
    assert made.get(("picture",)) == {"alt": "A hip"}
    assert example.set(("flags", "floor"), {"question": "a", "is": "b"}).get(("flags", "floor"))
    assert edited(example.remove(("steps", 0, "phase"))) == [
        "-   - phase: ready",
        "-     text: Lie down. Put a pillow",
        "+   - text: Lie down. Put a pillow",
    ]
    assert example.remove(("never",)) is example


def test_what_makes_no_sense_is_refused(example: YamlText) -> None:
    for wrong in (("points", 9), ("title", "x"), ("points", "x")):
        with pytest.raises(EditError):
            example.set(wrong, "y")
    with pytest.raises(EditError):
        example.insert(("points",), 9, "x")
    with pytest.raises(EditError):
        example.move(("points",), 0, 9)
    with pytest.raises(EditError):
        example.remove(("points", 9))


@pytest.mark.parametrize("text", ["x:\n  ? b", "x:\n- ? b", "x: {b}", "x:\n  ? b\n"])
def test_a_key_without_a_value_at_the_end_is_replaced_whole(text: str) -> None:
    assert YamlText(text).set(("x",), "y").data == {"x": "y"}
