"""Walking a question set: pure functions from answers to the next question or the outcome.

Answers are values; nothing here remembers a person. A rule over a question that was not answered
yet is neither true nor false, so an outcome that stops the exercises shows as soon as no further
answer could change it, and every other outcome waits for all questions.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from kiosk.content.model import QuestionSet
from kiosk.content.questions import Outcome, Question, Rule
from kiosk.content.questions_sound import unsound


@dataclass(frozen=True)
class Answers:
    """What was answered: question id -> ids of the chosen options; empty means “none of these”."""

    chosen: Mapping[str, frozenset[str]] = field(default_factory=lambda: MappingProxyType({}))

    def __contains__(self, question: str) -> bool:
        return question in self.chosen

    def of(self, question: str) -> frozenset[str]:
        """The chosen options; empty, too, when the question was not answered."""
        return self.chosen.get(question, frozenset())


@dataclass(frozen=True)
class Reason:
    """An answer that led to the outcome: the question and the labels that were touched."""

    question: Question
    labels: tuple[str, ...]


@dataclass(frozen=True)
class Result:
    """The outcome, the answers that led to it, and the flags that gate single exercises."""

    outcome: Outcome
    reasons: tuple[Reason, ...]
    flags: frozenset[str]


class Flow:
    """One question set to walk. Raises ValueError when the set cannot be walked."""

    def __init__(self, questions: QuestionSet) -> None:
        wrong = unsound(questions)
        if wrong:
            raise ValueError(f"{wrong[0].message} {wrong[0].remedy}")
        self.set = questions
        self._by_id = {question.id: question for question in questions.questions}

    def question(self, id: str) -> Question:
        """The question of an id. Raises KeyError."""
        return self._by_id[id]

    def asked(self, answers: Answers) -> tuple[Question, ...]:
        """The questions of the path so far, in order: those known to be asked."""
        return tuple(q for q in self.set.questions if self._asked(q, answers))

    def answer(self, answers: Answers, question: str, options: Iterable[str]) -> Answers:
        """Answer or change an answer; what depended on an earlier one and no longer applies goes.

        Raises ValueError for an answer the question does not offer.
        """
        asked = self._by_id[question]
        chosen = frozenset(options)
        if not chosen <= {option.id for option in asked.options}:
            raise ValueError(f"“{question}” has no such answer")
        if asked.kind == "one" and len(chosen) != 1:
            raise ValueError(f"“{question}” takes exactly one answer")
        return self._pruned({**answers.chosen, question: chosen})

    def clear(self, answers: Answers, question: str) -> Answers:
        """Take back an answer and all that depended on it."""
        return self._pruned({id: c for id, c in answers.chosen.items() if id != question})

    def next(self, answers: Answers) -> Question | None:
        """The first question that waits for an answer; None when all are answered."""
        return next((q for q in self.asked(answers) if q.id not in answers), None)

    def after(self, answers: Answers, question: str) -> Question | None:
        """The question after this one on the path, answered or not; None at its end."""
        path = [q.id for q in self.asked(answers)]
        if question not in path:
            return self.next(answers)
        i = path.index(question) + 1
        return self._by_id[path[i]] if i < len(path) else None

    def before(self, answers: Answers, question: str) -> Question | None:
        """The question before this one on the path; None at its start."""
        path = [q.id for q in self.asked(answers)]
        i = path.index(question) if question in path else len(path)
        return self._by_id[path[i - 1]] if i > 0 else None

    def progress(self, answers: Answers) -> tuple[int, int]:
        """How many questions are answered, and how many the path has as far as is known."""
        path = self.asked(answers)
        return sum(q.id in answers for q in path), len(path)

    def result(self, answers: Answers) -> Result | None:
        """The outcome, or None while a question still has to be answered."""
        done = self.next(answers) is None
        for outcome in self.set.outcomes:
            value = self._holds(outcome.when, answers)
            if value is False:
                continue
            if value is None or not (done or outcome.blocks_exercises):
                return None
            return Result(outcome, self._reasons(outcome.when, answers), self.flags(answers))
        raise AssertionError("the last outcome always holds")

    def flags(self, answers: Answers) -> frozenset[str]:
        """Names of the flags whose rule holds for the answers so far."""
        rules = self.set.flags.items()
        return frozenset(name for name, rule in rules if self._holds(rule, answers))

    def _pruned(self, chosen: Mapping[str, frozenset[str]]) -> Answers:
        """Answers without those to questions that are not asked; one pass, as rules look back."""
        kept: dict[str, frozenset[str]] = {}
        for question in self.set.questions:
            if question.id in chosen and self._asked(question, Answers(kept)):
                kept[question.id] = chosen[question.id]
        return Answers(MappingProxyType(kept))

    def _asked(self, question: Question, answers: Answers) -> bool | None:
        return True if question.ask_if is None else self._holds(question.ask_if, answers)

    def _holds(self, rule: Rule, answers: Answers) -> bool | None:
        """True, False, or None while an answer is missing that could decide it."""
        if rule.otherwise:
            return True
        if rule.question is not None:
            if rule.question in answers:
                wanted = {rule.is_} if rule.is_ is not None else set(rule.any_of)
                return bool(answers.of(rule.question) & wanted)
            asked = self._asked(self._by_id[rule.question], answers)
            return False if asked is False else None
        if rule.not_ is not None:
            value = self._holds(rule.not_, answers)
            return None if value is None else not value
        values = [self._holds(inner, answers) for inner in rule.any_ or rule.all_]
        decisive = bool(rule.any_)
        if decisive in values:
            return decisive
        return None if None in values else not decisive

    def _reasons(self, rule: Rule, answers: Answers) -> tuple[Reason, ...]:
        named = self._because(rule, answers)
        reasons = []
        for question in self.set.questions:
            if question.id in named:
                touched = answers.of(question.id) & (named[question.id] or frozenset())
                touched = touched or answers.of(question.id)
                labels = tuple(o.label for o in question.options if o.id in touched)
                reasons.append(
                    Reason(question, labels or tuple(filter(None, [question.none_label])))
                )
        return tuple(reasons)

    def _because(self, rule: Rule, answers: Answers) -> dict[str, frozenset[str]]:
        """The answered questions that make a rule true, with the options it looked for."""
        found: dict[str, frozenset[str]] = {}
        if rule.question is not None:
            if rule.question in answers:
                wanted = (rule.is_,) if rule.is_ is not None else rule.any_of
                found[rule.question] = frozenset(wanted)
        elif rule.not_ is not None:
            found = {id: frozenset() for id in rule.not_.questions() if id in answers}
        else:
            for inner in rule.any_ or rule.all_:
                if self._holds(inner, answers):
                    for id, options in self._because(inner, answers).items():
                        found[id] = found.get(id, frozenset()) | options
        return found
