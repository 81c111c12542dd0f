"""Every place a patient can come to, for the tour and for tests that look at all screens."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from kiosk.viewmodels.kiosk import Kiosk
from kiosk.viewmodels.screen import Route
from kiosk.viewmodels.services import Services


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
    for card in reader.chapters("muscle", language):
        yield _stop("chapter", card.id)
    for card in reader.conditions(language):
        yield _stop("condition", card.id)
    yield _stop("notice", "exercises")
    yield _stop("notice", "screening")
    yield _stop("exercises")
    for card in reader.exercises(language):
        yield _stop("exercise", card.id)
    yield _stop("safety")
    yield _stop("cover")
    for card in reader.chapters("cover", language):
        yield _stop("chapter", card.id)
    for card in reader.programmes(language):
        yield _stop("programme", card.id)
    yield _stop("search")
    yield _stop("glossary")
    for card in reader.glossary(language, limit=3):
        yield Stop("term", card.id, lambda kiosk, id=card.id: _term(kiosk, id))
    yield _stop("about")


def _stop(name: str, item: str = "") -> Stop:
    return Stop(name, item, lambda kiosk: _go(kiosk, name, item))


def _go(kiosk: Kiosk, name: str, item: str) -> None:
    kiosk.navigator.home()
    if name != "home":
        kiosk.navigator.go(Route(name, item), gated=False)


def _term(kiosk: Kiosk, id: str) -> None:
    _go(kiosk, "glossary", "")
    kiosk.navigator.openTerm(id)
