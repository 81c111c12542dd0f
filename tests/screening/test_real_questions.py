"""The questions we ship: every outcome can be reached, every sign alone has its answer."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from kiosk.content.model import QuestionSet
from kiosk.content.source import read_tree
from kiosk.screening.flow import Answers, Flow

SETS = [
    pytest.param(questions, id=f"{entry.language}-{questions.id}")
    for entry, questions in read_tree(Path(__file__).parents[2] / "db" / "content").of(QuestionSet)
]


def walk(flow: Flow, chance: random.Random, calm: float) -> Answers:
    """Answer all questions; with probability `calm` the first answer of one, or none of many."""
    answers = Answers()
    while (question := flow.next(answers)) is not None:
        options = [option.id for option in question.options]
        if question.kind == "one":
            chosen = [options[0] if chance.random() < calm else chance.choice(options)]
        else:
            some = chance.sample(options, chance.randint(1, len(options)))
            chosen = [] if chance.random() < calm else some
        answers = flow.answer(answers, question.id, chosen)
    return answers


@pytest.mark.parametrize("questions", SETS)
def test_every_outcome_can_be_reached(questions: QuestionSet) -> None:
    flow, chance = Flow(questions), random.Random(1)
    reached = set()
    for i in range(4000):
        result = flow.result(walk(flow, chance, calm=(0.0, 0.5, 0.8, 0.95)[i % 4]))
        assert result is not None
        reached.add(result.outcome.id)
    assert reached == {outcome.id for outcome in questions.outcomes}


@pytest.mark.parametrize(
    "questions",
    [p for p in SETS if p.values[0].purpose == "safety"],  # type: ignore[attr-defined]
)
def test_who_has_no_sign_may_start_and_a_stop_always_says_why(questions: QuestionSet) -> None:
    flow, chance = Flow(questions), random.Random(2)
    levels = set()
    for i in range(1500):
        result = flow.result(walk(flow, chance, calm=(0.3, 0.9)[i % 2]))
        assert result is not None
        levels.add(result.outcome.level)
        if result.outcome.level in ("emergency", "same_day"):
            assert result.outcome.blocks_exercises
            assert result.reasons
            assert result.outcome.number is not None
    assert levels >= {"emergency", "same_day", "soon", "start"}
