"""Rules as people build them say what the rules in the files say."""

from __future__ import annotations

from typing import Any

import pytest

from kiosk.content.questions import Rule
from kiosk.motion import yamlread
from kiosk.studio.forms.rules import Leaf, complete, groups_of, rule_of
from tests.studio.test_forms_documents import CONTENT


def rules() -> list[Any]:
    """Every rule that comes with Sidestep."""
    found = []
    for name in ("safety", "cover"):
        text = (CONTENT / f"en/screening/{name}.md").read_text("utf-8")
        data = yamlread.read(text.split("---")[1])[0]
        found += [question["ask_if"] for question in data["questions"] if "ask_if" in question]
        found += [outcome["when"] for outcome in data["outcomes"]]
        found += list(data["flags"].values())
    return found


def test_every_rule_can_be_built_and_comes_back() -> None:
    assert len(rules()) > 25
    for rule in rules():
        groups = groups_of(rule)
        assert groups is not None, rule
        back = rule_of(groups)
        assert Rule.model_validate("otherwise" if back is None else back) == Rule.model_validate(
            rule
        )


@pytest.mark.parametrize(
    "rule",
    [
        {"all": [{"any": [{"question": "a", "is": "b"}]}]},
        {"not": {"any": [{"question": "a", "is": "b"}]}},
        {"not": {"not": {"question": "a", "is": "b"}}},
        "always",
        {"other": 1},
    ],
)
def test_a_rule_with_more_levels_is_left_alone(rule: Any) -> None:
    assert groups_of(rule) is None


def test_what_is_not_whole_is_left_out() -> None:
    half = [[Leaf("a", ("x", "y")), Leaf("b", ())], [Leaf("", ())]]
    assert not complete(half)
    assert rule_of(half) == {"question": "a", "any_of": ["x", "y"]}
    assert rule_of([]) is None
    assert rule_of([[Leaf("a", ("x",), True)], [Leaf("b", ("y",))]]) == {
        "any": [{"not": {"question": "a", "is": "x"}}, {"question": "b", "is": "y"}]
    }
