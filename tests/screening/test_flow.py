"""Questions: every path ends, cleared answers never count, stops come at once and say why."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.content.model import QuestionSet
from kiosk.screening.flow import Answers, Flow

YES_NO = [{"id": "yes", "label": "Yes"}, {"id": "no", "label": "No"}]
BASE: dict[str, Any] = {
    "id": "set",
    "kind": "question_set",
    "title": "Set",
    "summary": "A set.",
    "next_review": "2027-11-01",
    "revision": 1,
    "purpose": "safety",
}


def outcome(id: str, when: Any, **more: Any) -> dict[str, Any]:
    words = {"title": id, "why": "why", "do": "do", "where": "where"}
    return {"id": id, "level": "info", "when": when, **words, **more}


def make(**fields: Any) -> Flow:
    return Flow(QuestionSet.model_validate({**BASE, **fields}))


@pytest.fixture
def flow() -> Flow:
    return make(
        questions=[
            {"id": "fall", "text": "Fell?", "kind": "one", "options": YES_NO},
            {
                "id": "stand",
                "text": "Can you stand?",
                "kind": "one",
                "options": YES_NO,
                "ask_if": {"question": "fall", "is": "yes"},
            },
            {
                "id": "steps",
                "text": "Can you take a step?",
                "kind": "one",
                "options": YES_NO,
                "ask_if": {"question": "stand", "is": "yes"},
            },
            {
                "id": "signs",
                "text": "Any of these?",
                "kind": "many",
                "none_label": "None of these",
                "options": [
                    {"id": "fever", "label": "Fever"},
                    {"id": "numb", "label": "Numb leg"},
                    {"id": "dizzy", "label": "Dizzy"},
                ],
            },
        ],
        outcomes=[
            outcome(
                "emergency",
                {
                    "any": [
                        {"question": "stand", "is": "no"},
                        {"question": "steps", "is": "no"},
                        {
                            "all": [
                                {"question": "fall", "is": "yes"},
                                {"question": "signs", "is": "numb"},
                            ]
                        },
                    ]
                },
                blocks_exercises=True,
            ),
            outcome("soon", {"question": "signs", "any_of": ["fever", "numb"]}),
            outcome("steady", {"not": {"question": "fall", "is": "yes"}}),
            outcome("start", "otherwise"),
        ],
        flags={
            "balance": {
                "any": [{"question": "signs", "is": "dizzy"}, {"question": "fall", "is": "yes"}]
            }
        },
    )


def walk(flow: Flow, **given: list[str] | str) -> Answers:
    answers = Answers()
    for question, options in given.items():
        answers = flow.answer(answers, question, [options] if isinstance(options, str) else options)
    return answers


@pytest.mark.parametrize(
    ("given", "expected", "reasons"),
    [
        ({"fall": "yes", "stand": "no"}, "emergency", {"stand": ("No",)}),
        ({"fall": "yes", "stand": "yes", "steps": "no"}, "emergency", {"steps": ("No",)}),
        (
            {"fall": "yes", "stand": "yes", "steps": "yes", "signs": ["numb", "fever"]},
            "emergency",
            {"fall": ("Yes",), "signs": ("Numb leg",)},
        ),
        ({"fall": "no", "signs": ["numb", "dizzy"]}, "soon", {"signs": ("Numb leg",)}),
        ({"fall": "no", "signs": []}, "steady", {"fall": ("No",)}),
        ({"fall": "yes", "stand": "yes", "steps": "yes", "signs": []}, "start", {}),
    ],
)
def test_answers_lead_to_an_outcome_that_says_why(
    flow: Flow, given: dict[str, Any], expected: str, reasons: dict[str, tuple[str, ...]]
) -> None:
    result = flow.result(walk(flow, **given))
    assert result is not None
    assert result.outcome.id == expected
    assert {r.question.id: r.labels for r in result.reasons} == reasons


def test_a_stop_comes_before_the_other_questions_and_nothing_else_does(flow: Flow) -> None:
    stopped = walk(flow, fall="yes", stand="no")
    assert flow.next(stopped) is not None
    assert flow.result(stopped) is not None
    assert flow.result(walk(flow, signs=["fever"])) is None


def test_a_later_answer_cannot_hide_a_stop_that_is_not_decided(flow: Flow) -> None:
    assert flow.result(walk(flow, signs=["numb"])) is None
    assert flow.result(walk(flow, fall="yes", signs=["numb"])) is not None


def test_the_path_follows_the_answers(flow: Flow) -> None:
    def path(answers: Answers) -> list[str]:
        return [q.id for q in flow.asked(answers)]

    assert path(Answers()) == ["fall", "signs"]
    answers = walk(flow, fall="yes")
    assert path(answers) == ["fall", "stand", "signs"]
    assert flow.after(answers, "fall").id == "stand"
    assert flow.after(answers, "signs") is None
    assert flow.before(answers, "signs").id == "stand"
    assert flow.before(answers, "fall") is None
    assert flow.progress(answers) == (1, 3)
    assert flow.after(answers, "steps").id == "stand"


def test_clearing_an_answer_clears_what_depended_on_it(flow: Flow) -> None:
    answers = walk(flow, fall="yes", stand="yes", steps="yes", signs=["dizzy"])
    changed = flow.answer(answers, "fall", ["no"])
    assert dict(changed.chosen) == {
        "fall": frozenset({"no"}),
        "signs": frozenset({"dizzy"}),
    }
    back = flow.answer(changed, "fall", ["yes"])
    assert flow.next(back).id == "stand"
    assert set(flow.clear(answers, "stand").chosen) == {"fall", "signs"}
    assert len(answers.chosen) == 4


def test_flags_follow_the_answers(flow: Flow) -> None:
    assert flow.flags(walk(flow, fall="no", signs=["dizzy"])) == {"balance"}
    assert flow.flags(walk(flow, fall="no", signs=[])) == frozenset()


@pytest.mark.parametrize(
    ("question", "options"),
    [
        ("fall", []),
        ("fall", ["yes", "no"]),
        ("fall", ["maybe"]),
        ("signs", ["maybe"]),
    ],
)
def test_an_answer_that_is_not_offered_is_refused(
    flow: Flow, question: str, options: list[str]
) -> None:
    with pytest.raises(ValueError, match="answer"):
        flow.answer(Answers(), question, options)


Q = {"id": "a", "text": "A?", "kind": "one", "options": YES_NO}
LATER = {**Q, "ask_if": {"question": "b", "is": "yes"}}
LAST = [outcome("end", "otherwise")]


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"questions": [LATER, {**Q, "id": "b"}], "outcomes": LAST}, "not asked before"),
        (
            {"questions": [{**Q, "ask_if": {"question": "a", "is": "yes"}}], "outcomes": LAST},
            "not asked before",
        ),
        ({"questions": [Q, Q], "outcomes": LAST}, "Two questions"),
        ({"questions": [{**Q, "kind": "many"}], "outcomes": LAST}, "none of the signs"),
        ({"questions": [{**Q, "options": YES_NO[:1]}], "outcomes": LAST}, "only one answer"),
        (
            {"questions": [Q], "outcomes": [outcome("x", {"question": "z", "is": "yes"}), *LAST]},
            "does not exist",
        ),
        (
            {"questions": [Q], "outcomes": [outcome("x", {"question": "a", "is": "si"}), *LAST]},
            "no answer",
        ),
        ({"questions": [Q], "outcomes": [outcome("x", "otherwise"), *LAST]}, "Nobody can reach"),
        (
            {"questions": [Q], "outcomes": LAST, "flags": {"f": {"question": "q", "is": "x"}}},
            "does not exist",
        ),
    ],
)
def test_a_set_that_cannot_be_walked_is_refused(fields: dict[str, Any], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        make(**fields)


OPTIONS = ["x", "y", "z"]


def rules(earlier: list[str]) -> st.SearchStrategy[dict[str, Any]]:
    atom = st.builds(
        lambda q, o: {"question": q, "any_of": sorted(o)},
        st.sampled_from(earlier),
        st.sets(st.sampled_from(OPTIONS), min_size=1),
    )
    return st.recursive(
        atom,
        lambda inner: st.one_of(
            st.builds(lambda v: {"not": v}, inner),
            st.builds(lambda v: {"any": v}, st.lists(inner, min_size=1, max_size=3)),
            st.builds(lambda v: {"all": v}, st.lists(inner, min_size=1, max_size=3)),
        ),
        max_leaves=4,
    )


@st.composite
def sets(draw: st.DrawFn) -> Flow:
    ids = [f"q{i}" for i in range(draw(st.integers(1, 5)))]
    questions = []
    for i, id in enumerate(ids):
        question: dict[str, Any] = {
            "id": id,
            "text": id,
            "kind": draw(st.sampled_from(["one", "many"])),
            "none_label": "None",
            "options": [{"id": o, "label": o} for o in OPTIONS],
        }
        if i and draw(st.booleans()):
            question["ask_if"] = draw(rules(ids[:i]))
        questions.append(question)
    outcomes = [
        outcome(f"o{i}", draw(rules(ids)), blocks_exercises=draw(st.booleans()))
        for i in range(draw(st.integers(0, 3)))
    ]
    flags = {"f": draw(rules(ids))}
    return make(questions=questions, outcomes=[*outcomes, *LAST], flags=flags)


def choose(draw: st.DrawFn, kind: str) -> list[str]:
    if kind == "one":
        return [draw(st.sampled_from(OPTIONS))]
    return sorted(draw(st.sets(st.sampled_from(OPTIONS))))


def finish(flow: Flow, draw: st.DrawFn, answers: Answers) -> Answers:
    for _ in flow.set.questions:
        question = flow.next(answers)
        if question is None:
            break
        answers = flow.answer(answers, question.id, choose(draw, question.kind))
    return answers


@settings(max_examples=80, deadline=None)
@given(st.data())
def test_every_path_ends_in_an_outcome(data: st.DataObject) -> None:
    flow = data.draw(sets())
    answers = finish(flow, data.draw, Answers())
    assert flow.next(answers) is None
    assert flow.result(answers) is not None


@settings(max_examples=80, deadline=None)
@given(st.data())
def test_changed_answers_leave_no_trace(data: st.DataObject) -> None:
    """Any detour ends where answering straight away would have ended."""
    flow = data.draw(sets())
    answers = finish(flow, data.draw, Answers())
    for _ in range(data.draw(st.integers(1, 6))):
        question = data.draw(st.sampled_from(flow.set.questions))
        if data.draw(st.booleans()):
            answers = flow.clear(answers, question.id)
        elif question in flow.asked(answers):
            answers = flow.answer(answers, question.id, choose(data.draw, question.kind))
    answers = finish(flow, data.draw, answers)
    assert set(answers.chosen) == {q.id for q in flow.asked(answers)}
    straight = Answers()
    while (question := flow.next(straight)) is not None:
        straight = flow.answer(straight, question.id, answers.of(question.id))
    assert straight == answers
    assert flow.result(straight) == flow.result(answers)


@settings(max_examples=80, deadline=None)
@given(st.data())
def test_an_early_stop_is_what_the_end_would_say(data: st.DataObject) -> None:
    flow = data.draw(sets())
    answers = Answers()
    early = None
    while (question := flow.next(answers)) is not None:
        answers = flow.answer(answers, question.id, choose(data.draw, question.kind))
        early = early or flow.result(answers)
    end = flow.result(answers)
    assert end is not None
    if early is not None:
        assert early.outcome == end.outcome
