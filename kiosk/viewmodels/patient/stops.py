"""Every place a patient can come to, for the tour and for tests that look at all screens."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from kiosk.viewmodels.kiosk import Kiosk
from kiosk.viewmodels.screen import Route
from kiosk.viewmodels.services import Services

if TYPE_CHECKING:
    from kiosk.screening.flow import Flow

TRIES = 400
Touched = dict[str, tuple[str, ...]]


@dataclass(frozen=True)
class Stop:
    """A place by name, and how to get there from anywhere."""

    screen: str
    item: str
    go: Callable[[Kiosk], None]


def stops(services: Services) -> Iterator[Stop]:
    """All stops, in the order a person might meet them; gates are open along the way."""
    reader, language = services.reader, services.display.language
    yield Stop("attract", "", lambda kiosk: kiosk.navigator.reset())
    yield Stop("language", "", lambda kiosk: kiosk.begin())
    yield _stop("home")
    yield _stop("muscle")
    yield from _hip()
    for card in reader.chapters("muscle", language):
        yield _stop("chapter", card.id)
    for card in reader.conditions(language):
        yield _stop("condition", card.id)
    yield from _quizzes(services)
    yield _stop("notice", "exercises")
    yield _stop("notice", "screening")
    yield _stop("exercises")
    for card in reader.exercises(language):
        yield _stop("exercise", card.id)
    yield from _questions(services, "safety", "safety")
    yield _stop("cover")
    yield from _questions(services, "cover", "cover-questions")
    for card in reader.chapters("cover", language):
        yield _stop("chapter", card.id)
    for card in reader.programmes(language):
        yield _stop("programme", card.id)
    yield _stop("search")
    yield Stop("search", "results", lambda kiosk: _search(kiosk, services, "clamshel"))
    yield Stop("search", "nothing", lambda kiosk: _search(kiosk, services, "zzxxqq"))
    yield _stop("glossary")
    for card in reader.glossary(language, limit=3):
        yield Stop("term", card.id, lambda kiosk, id=card.id: _term(kiosk, id))
    yield _stop("about")
    yield Stop("asleep", "", lambda kiosk: kiosk.navigator.reset("asleep"))


def _hip() -> Iterator[Stop]:
    """The hip as it opens, peeled both ways, with a part open, with what hurts, on a person."""
    yield _stop("hip")
    for depth, layer in enumerate(("skin", "outer", "side", "deep", "bones")):
        yield Stop("hip", f"layer {layer}", lambda kiosk, depth=depth: _peeled(kiosk, depth))
    for part in ("medius", "femur_head", "tendon_sore"):
        yield Stop("hip", part, lambda kiosk, part=part: _go(kiosk, "hip", part))
    yield Stop("hip", "on me", lambda kiosk: _asked_of_hip(kiosk, "setOnMe", True))
    yield Stop("hip", "moving", lambda kiosk: _asked_of_hip(kiosk, "swing", "out"))


def _peeled(kiosk: Kiosk, depth: int) -> None:
    _asked_of_hip(kiosk, "peel", float(depth))


def _asked_of_hip(kiosk: Kiosk, what: str, value: object) -> None:
    _go(kiosk, "hip", "")
    getattr(kiosk.navigator.screen, what)(value)


def _stop(name: str, item: str = "") -> Stop:
    return Stop(name, item, lambda kiosk: _go(kiosk, name, item))


def _go(kiosk: Kiosk, name: str, item: str) -> None:
    kiosk.navigator.home()
    if name != "home":
        kiosk.navigator.go(Route(name, item), gated=False)


def _questions(
    services: Services, purpose: Literal["safety", "cover"], screen: str
) -> Iterator[Stop]:
    """The introduction, every question of the calm way through, and an outcome of each level."""
    from kiosk.screening.flow import Answers, Flow

    flow = Flow(services.reader.question_set(purpose, services.display.language).item)
    yield Stop(screen, "introduction", lambda kiosk: _answered(kiosk, screen, purpose, {}))
    answers = Answers()
    while (question := flow.next(answers)) is not None:
        before = dict(answers.chosen)
        yield Stop(
            screen,
            question.id,
            lambda kiosk, id=question.id, before=before: _asked(kiosk, screen, purpose, before, id),
        )
        calm = question.kind == "many" and question.none_label
        answers = flow.answer(answers, question.id, [] if calm else [question.options[0].id])
    for level, found in _ways_out(flow).items():
        yield Stop(
            screen,
            f"outcome {level}",
            lambda kiosk, found=found: _answered(kiosk, screen, purpose, found),
        )


def _ways_out(flow: Flow) -> dict[str, dict[str, frozenset[str]]]:
    """Answers that lead to each level of outcome, found by answering at random (seeded)."""
    from kiosk.screening.flow import Answers

    chance = random.Random(1)
    found: dict[str, dict[str, frozenset[str]]] = {}
    for _ in range(TRIES):
        answers = Answers()
        while flow.result(answers) is None and (question := flow.next(answers)) is not None:
            options = [option.id for option in question.options]
            many = question.kind == "many"
            none = many and chance.random() < 0.9
            answers = flow.answer(answers, question.id, [] if none else [chance.choice(options)])
        result = flow.result(answers)
        if result is not None:
            found.setdefault(result.outcome.level, dict(answers.chosen))
    return found


def _answered(kiosk: Kiosk, screen: str, purpose: str, answers: dict[str, frozenset[str]]) -> None:
    kiosk.navigator.home()
    setattr(kiosk.services.session, purpose, dict(answers))
    kiosk.navigator.go(Route(screen), gated=False)


def _asked(
    kiosk: Kiosk, screen: str, purpose: str, before: dict[str, frozenset[str]], id: str
) -> None:
    _answered(kiosk, screen, purpose, before)
    shown = kiosk.navigator.screen
    if shown is not None and shown.place != f"question:{id}":
        shown.begin()


def _quizzes(services: Services) -> Iterator[Stop]:
    """Each quiz: the opening words, every question, the end; of the first, all it can say."""
    language = services.display.language
    for number, card in enumerate(services.reader.quizzes(language)):
        questions = services.reader.quiz(card.id, language).item.questions
        right, other = (
            {
                question.id: tuple(one.id for one in question.options if one.right is wanted)[:1]
                for question in questions
            }
            for wanted in (True, False)
        )
        first = questions[0].id
        mixed = right | {first: other[first]}
        places: list[tuple[str, str, Touched]] = [("intro", "intro", {})]
        places += [(question.id, question.id, {}) for question in questions]
        places += [(f"{first} not quite", first, mixed), ("end", "end", mixed)]
        if number == 0:
            places.append((f"{first} right", first, right))
            places += [("end, all known", "end", right), ("end, nothing known", "end", other)]
        for name, place, touched in places:
            yield Stop(
                "quiz",
                f"{card.id} {name}",
                lambda kiosk, id=card.id, place=place, touched=touched: _in_quiz(
                    kiosk, id, place, touched
                ),
            )


def _in_quiz(kiosk: Kiosk, id: str, place: str, touched: Touched) -> None:
    kiosk.services.session.quizzes = {id: dict(touched)}
    _go(kiosk, "quiz", id)
    kiosk.navigator.screen.turn_to(place)


def _search(kiosk: Kiosk, services: Services, words: str) -> None:
    services.session.search_text = words
    _go(kiosk, "search", "")


def _term(kiosk: Kiosk, id: str) -> None:
    _go(kiosk, "glossary", "")
    kiosk.navigator.openTerm(id)
