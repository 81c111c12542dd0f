"""Whether a question set can be walked: rules name what exists, and nothing loops."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kiosk.content.findings import Location
from kiosk.content.model import QuestionSet
from kiosk.content.questions import Rule


@dataclass(frozen=True)
class Unsound:
    """One thing wrong with the questions, at a field's location."""

    at: Location
    message: str
    remedy: str


def unsound(questions: QuestionSet) -> list[Unsound]:
    """All that is wrong. Empty when every path through the questions ends in an outcome."""
    return [*_twice(questions), *_askable(questions), *_rules(questions)]


def _repeated(ids: Iterable[str]) -> set[str]:
    return {id for id, n in Counter(ids).items() if n > 1}


def _twice(questions: QuestionSet) -> Iterator[Unsound]:
    for name in ("questions", "outcomes"):
        entries = getattr(questions, name)
        for id in sorted(_repeated(entry.id for entry in entries)):
            last = max(i for i, entry in enumerate(entries) if entry.id == id)
            message = f"Two {name} have the id “{id}”."
            yield Unsound((name, last, "id"), message, "Give each its own id.")
    for i, question in enumerate(questions.questions):
        for id in sorted(_repeated(option.id for option in question.options)):
            message = f"Two answers of “{question.id}” have the id “{id}”."
            yield Unsound(("questions", i, "options"), message, "Give each answer its own id.")


def _askable(questions: QuestionSet) -> Iterator[Unsound]:
    earlier: set[str] = set()
    for i, question in enumerate(questions.questions):
        if question.kind == "many" and question.none_label is None:
            message = f"Who has none of the signs cannot answer “{question.id}”."
            remedy = "Add none_label: with words such as None of these."
            yield Unsound(("questions", i), message, remedy)
        if question.kind == "one" and len(question.options) < 2:
            message = f"“{question.id}” has only one answer."
            yield Unsound(("questions", i, "options"), message, "Add another answer.")
        if question.ask_if is not None:
            late = question.ask_if.questions() - earlier
            if question.ask_if.otherwise:
                message = f"“{question.id}” is asked “otherwise”, but other than what?"
                yield Unsound(("questions", i, "ask_if"), message, "Remove ask_if.")
            for id in sorted(late):
                message = f"“{question.id}” depends on “{id}”, which is not asked before it."
                remedy = f"Ask “{id}” first, or change ask_if."
                yield Unsound(("questions", i, "ask_if"), message, remedy)
        earlier.add(question.id)


def _rules(questions: QuestionSet) -> Iterator[Unsound]:
    rules: list[tuple[Location, Rule]] = [
        (("questions", i, "ask_if"), q.ask_if)
        for i, q in enumerate(questions.questions)
        if q.ask_if is not None
    ]
    rules += [(("outcomes", i, "when"), o.when) for i, o in enumerate(questions.outcomes)]
    rules += [(("flags", name), rule) for name, rule in questions.flags.items()]
    known = {q.id: {o.id for o in q.options} for q in questions.questions}
    for at, rule in rules:
        for id, option in sorted(rule.options()):
            if id not in known:
                message = f"The rule names the question “{id}”, which does not exist."
                yield Unsound(at, message, f"Use one of: {', '.join(known)}.")
            elif option not in known[id]:
                message = f"The question “{id}” has no answer “{option}”."
                yield Unsound(at, message, f"Use one of: {', '.join(sorted(known[id]))}.")
    for i, outcome in enumerate(questions.outcomes[:-1]):
        if outcome.when.otherwise:
            message = f"Nobody can reach what stands after “{outcome.id}”, which always holds."
            yield Unsound(("outcomes", i, "when"), message, "Move it to the end.")
