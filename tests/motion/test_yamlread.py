"""YAML 1.2 scalars, lines of everything, and clear words for what is not YAML."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.motion.yamlbounds import YamlProblem
from kiosk.motion.yamlread import nearest, read


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("yes", "yes"),
        ("no", "no"),
        ("on", "on"),
        ("true", True),
        ("False", False),
        ("null", None),
        ("~", None),
        ("12", 12),
        ("-3", -3),
        ("1.5", 1.5),
        ("1e3", 1000.0),
        ('"12"', "12"),
        ("'true'", "true"),
        ("2027-11-01", date(2027, 11, 1)),
        ("2027-13-01", "2027-13-01"),
        ("12:30", "12:30"),
        ("a b", "a b"),
        ("0x10", "0x10"),
    ],
)
def test_scalars(text: str, value: object) -> None:
    found = read(f"key: {text}")[0]["key"]
    assert found == value
    assert type(found) is type(value)


def test_every_field_and_entry_has_its_line() -> None:
    data, lines = read("a: 1\nb:\n  - x\n  - c: y\n    d: [1, 2]\n", 10)
    assert data == {"a": 1, "b": ["x", {"c": "y", "d": [1, 2]}]}
    assert lines[("a",)] == 10
    assert lines[("b",)] == 11
    assert lines[("b", 1, "c")] == 13
    assert lines[("b", 1, "d", 1)] == 14
    assert nearest(lines, ("b", 1, "missing"), 1) == 13
    assert nearest(lines, ("missing",), 1) == 10


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("a: 1\nb: c: d\n", 2),
        ("a: 1\na: 2\n", 2),
        ("a: [1\nb: 2\n", 2),
        ("\t- a", 1),
        ("&a [*a]", 1),
        ("a: *b", 1),
        ("[1]: 2", 1),
        ("? {a: 1}\n: b", 1),
        ("a: \0", 1),
    ],
)
def test_what_is_not_yaml_says_where(text: str, line: int) -> None:
    with pytest.raises(YamlProblem) as caught:
        read(text)
    assert caught.value.line == line
    assert str(caught.value)


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=80) | st.text(alphabet="ab:-[]{}&*!|>'\"# \n\t,?%@", max_size=60))
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        _, lines = read(text)
    except YamlProblem as problem:
        lines = {(): problem.line}
    assert min(lines.values()) >= 1
