"""Question sets and quizzes of any shape: walked to an end, or refused before anybody is asked."""

from __future__ import annotations

import json
import random
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from kiosk import paths
from kiosk.content.model import QuestionSet, Quiz
from kiosk.content.quiz_sound import unsound as quiz_unsound
from kiosk.content.source import split
from kiosk.motion import yamlread
from kiosk.screening.flow import Answers, Flow
from tests.fuzz.bounds import bounded, refusal
from tests.fuzz.harm import fuzz, spoiled_values


def fields(folder: str) -> list[dict[str, Any]]:
    """The front matter of every file of a folder of the content, as JSON would hold it."""
    found = []
    for path in sorted((paths.CONTENT_SOURCE / "en" / folder).glob("*.md")):
        parts = split(path.read_text("utf-8"))
        assert parts is not None
        found.append(json.loads(json.dumps(yamlread.read(parts[0])[0], default=str)))
    return found


SETS = fields("screening")
QUIZZES = fields("quiz")


def walked(data: Any, seed: int) -> None:
    """Answer a set at random, changing answers on the way, until it says what to do."""
    flow = Flow(QuestionSet.model_validate({**data, "body": "", "blocks": ()}))
    chance, answers = random.Random(seed), Answers()
    for _ in range(200):
        question = flow.next(answers)
        if question is None:
            break
        ids = [option.id for option in question.options]
        many = 1 if question.kind == "one" else chance.randint(0, len(ids))
        answers = flow.answer(answers, question.id, chance.sample(ids, many))
        flow.before(answers, question.id)
        flow.after(answers, question.id)
        done, of = flow.progress(answers)
        assert 0 <= done <= of
        if chance.random() < 0.1:
            answers = flow.clear(answers, question.id)
    else:
        raise AssertionError("a set without an end")
    result = flow.result(answers)
    assert result is not None
    assert result.outcome in flow.set.outcomes


@fuzz(150)
@given(data=st.data(), which=st.integers(0, 100), seed=st.integers(0, 99))
def test_another_question_set_is_walked_or_refused(
    data: st.DataObject, which: int, seed: int
) -> None:
    value = data.draw(spoiled_values(SETS[which % len(SETS)]))
    if not isinstance(value, dict):
        value = {"questions": value}
    with bounded():
        refusal((ValidationError, ValueError), lambda: walked(value, seed))


@fuzz(30)
@given(which=st.integers(0, 100), seed=st.integers(0, 999))
def test_the_real_sets_are_walked_to_an_end(which: int, seed: int) -> None:
    walked(SETS[which % len(SETS)], seed)


def rule(depth: int) -> Any:
    inner: Any = {"question": "a", "is": "b"}
    for _ in range(depth):
        inner = {"not": inner}
    return inner


def test_rules_that_go_deep_are_refused() -> None:
    for depth in (30, 500, 50_000):
        value = {**SETS[0], "flags": {"deep": rule(depth)}}
        with bounded():
            refusal((ValidationError, ValueError), lambda: walked(value, 1))  # noqa: B023


@fuzz(60)
@given(data=st.data(), which=st.integers(0, 100))
def test_another_quiz_is_read_or_refused(data: st.DataObject, which: int) -> None:
    value = data.draw(spoiled_values(QUIZZES[which % len(QUIZZES)]))
    value = value if isinstance(value, dict) else {"questions": value}
    with bounded():
        refusal((ValidationError, ValueError), lambda: quiz_unsound(
            Quiz.model_validate({**value, "body": "", "blocks": ()})))  # fmt: skip
