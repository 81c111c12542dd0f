"""Which screen shows what, and the gates on the way to exercises and screening."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib import import_module

from kiosk.content.reader import NotInRelease
from kiosk.viewmodels.screen import Route, Screen
from kiosk.viewmodels.services import Services


class _Screens(Mapping[str, type[Screen]]):
    """Screen classes by name, each loaded when somebody first goes there: a start needs one."""

    def __init__(self, places: Mapping[str, str]) -> None:
        self._places = places

    def __getitem__(self, name: str) -> type[Screen]:
        module, _, kind = self._places[name].partition(".")
        return getattr(import_module(f"kiosk.viewmodels.patient.{module}"), kind)

    def __iter__(self) -> Iterator[str]:
        return iter(self._places)

    def __len__(self) -> int:
        return len(self._places)


SCREENS: Mapping[str, type[Screen]] = _Screens(
    {
        "attract": "start.AttractScreen",
        "asleep": "start.AsleepScreen",
        "language": "start.LanguageScreen",
        "home": "start.HomeScreen",
        "notice": "notice.NoticeScreen",
        "muscle": "muscle.MuscleScreen",
        "chapter": "muscle.ChapterScreen",
        "hip": "hip.HipScreen",
        "condition": "conditions.ConditionScreen",
        "glossary": "glossary.GlossaryScreen",
        "about": "notice.AboutScreen",
        "safety": "safety.SafetyScreen",
        "cover": "cover.CoverScreen",
        "cover-questions": "cover.CoverQuestionsScreen",
        "programme": "cover.ProgrammeScreen",
        "quiz": "quiz.QuizScreen",
        "search": "search.SearchScreen",
        "exercises": "gallery.ExercisesScreen",
        "exercise": "walkthrough.ExerciseScreen",
    }
)
# the kind of an item -> the screen that shows it
ITEM_SCREENS = {
    "page": "chapter",
    "exercise": "exercise",
    "condition": "condition",
    "term": "term",
    "programme": "programme",
    "quiz": "quiz",
}


def gate(route: Route, services: Services) -> Route | None:
    """The screen that must come before this one, leading on to it; None when the way is free."""
    session = services.session
    if route.name == "questions":
        return _question_set(route, services)
    if session.accompanied:
        return None
    if route.name in {"exercises", "exercise"}:
        if "exercises" not in session.agreed:
            return Route("notice", "exercises", route)
        if not session.safety_done:
            return Route("safety", "", route)
        if session.exercises_blocked:
            return Route("safety", "outcome")
    if route.name == "safety" and "screening" not in session.agreed and not session.safety_done:
        return Route("notice", "screening", route)
    return None


def _question_set(route: Route, services: Services) -> Route:
    """The screen that walks a question set, by what the set is for."""
    language = services.display.language
    for card in services.reader.cards("question_set", language):
        if card.id == route.item and card.purpose == "cover":
            return Route("cover-questions", "", route.then)
    return Route("safety", "", route.then)


def route_to(item: str, services: Services) -> Route | None:
    """The route of an item by its id ("clamshell") or by kind and id ("term:tendon")."""
    kind, _, id = item.rpartition(":")
    for known, screen in ITEM_SCREENS.items():
        if kind in {"", known}:
            try:
                services.reader.card(known, id, services.display.language)  # type: ignore[arg-type]
            except NotInRelease:
                continue
            return Route(screen, id)
    return Route(item) if item in SCREENS else None
