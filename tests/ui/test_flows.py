"""Every state of the questions, their outcomes and search: words fit, targets are large, Tab
reaches all."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from lint import look
from PySide6.QtTest import QTest

from kiosk.app import Application
from kiosk.viewmodels.patient.questions import QuestionsScreen

SHAPES = [
    ((1920, 1080), "en", 1.0),
    ((1024, 600), "es", 1.0),
    ((1024, 600), "en", 2.0),
    ((600, 1024), "es", 2.0),
    ((1080, 1920), "es", 1.5),
    ((3840, 2160), "en", 1.25),
    ((600, 1024), "qps-plocm", 1.0),
    ((1920, 1080), "qps-plocm", 1.5),
]
# an answer for each level of outcome
SIGNS = {"emergency": "cannot-stand", "same_day": "swollen", "soon": "night", "start": ""}


@pytest.mark.slow
@pytest.mark.parametrize(("size", "language", "scale"), SHAPES)
@pytest.mark.usefixtures("undrawn")
def test_all_states_fit(
    start: Callable[..., Application], size: tuple[int, int], language: str, scale: float
) -> None:
    application = start(
        size, language=language, text_scale=scale, tier="still", reduced_motion=True
    )
    problems = set()
    for state in states(application):
        QTest.qWait(20)
        seen = look(application)
        found = seen.text_problems() + seen.target_problems() + seen.tab_problems()
        problems |= {f"{state}: {problem}" for problem in found}
    assert sorted(problems) == []


def states(application: Application) -> Iterator[str]:
    """Goes from state to state, naming each."""
    navigator, session = application.navigator, application.services.session
    application.idle.begin()
    navigator.reset("home")
    session.agreed |= {"screening", "exercises"}
    for level, sign in SIGNS.items():
        session.safety = {}
        navigator.home()
        navigator.open("safety", "")
        screen = navigator.screen
        if level == "start":
            yield "introduction"
        screen.begin()
        while screen.stage == "question":
            if level == "start":
                yield f"question {screen.question['id']}"
            choose(screen, sign)
            screen.next()
        assert screen.outcome["level"] == level
        yield f"outcome {level}"
    navigator.open("cover-questions", "")
    screen = navigator.screen
    screen.begin()
    while screen.stage == "question":
        choose(screen, "my-job")
        yield f"cover {screen.question['id']}"
        screen.next()
    yield "cover outcome"
    for words in ("", "clmshell", "zzxxqq"):
        navigator.home()
        session.search_text = words
        navigator.open("search", "")
        yield f"search “{words}”"


def choose(screen: QuestionsScreen, sign: str) -> None:
    """The sign where it is asked for; else none, or the first answer."""
    ids = [option["id"] for option in screen.question["options"]]
    screen.choose(sign if sign in ids else "" if "" in ids else ids[0])
