"""Whether a quiz can be answered: each question has something right and something else."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from kiosk.content.model import Quiz
from kiosk.content.questions_sound import Unsound


def unsound(quiz: Quiz) -> list[Unsound]:
    """All that is wrong, at the fields' locations. Empty when every question can be answered."""
    return [*_twice(quiz), *_answerable(quiz)]


def _repeated(words: Iterable[str]) -> list[str]:
    return [one for one, count in Counter(words).items() if count > 1]


def _twice(quiz: Quiz) -> Iterator[Unsound]:
    for id in _repeated(question.id for question in quiz.questions):
        yield Unsound(
            ("questions",), f"Two questions are called “{id}”.", "Give each question its own id."
        )
    for i, question in enumerate(quiz.questions):
        at = ("questions", i, "options")
        for id in _repeated(option.id for option in question.options):
            message = f"Two answers of “{question.id}” are called “{id}”."
            yield Unsound(at, message, "Give each answer its own id.")
        for label in _repeated(option.label.casefold() for option in question.options):
            message = f"Two answers of “{question.id}” say the same: “{label}”."
            yield Unsound(at, message, "Change or remove one of them.")


def _answerable(quiz: Quiz) -> Iterator[Unsound]:
    for i, question in enumerate(quiz.questions):
        right = sum(option.right for option in question.options)
        at = ("questions", i, "options")
        if right == 0:
            message = f"No answer of “{question.id}” is right."
            yield Unsound(at, message, "Add right: true to each answer that is right.")
        elif right == len(question.options):
            message = f"Every answer of “{question.id}” is right, so there is nothing to know."
            yield Unsound(at, message, "Remove right: true from an answer, or add another one.")
