"""A trial run of a question set as it stands in the form, by the engine that patients meet."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.model import QuestionSet
from kiosk.screening.flow import Answers, Flow, Result
from kiosk.viewmodels.staff.edit_rules import said_of, sentence
from kiosk.viewmodels.staff.edit_words import FormWords

QML_IMPORT_NAME = "Sidestep.Backend"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


@QmlElement
@QmlUncreatable("The form has one.")
class Trial(QObject):
    """One walk through the questions. Nothing of it is kept."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._flow: Flow | None = None
        self._words: FormWords | None = None
        self._answers = Answers()
        self._at = ""
        self._chosen: set[str] = set()

    def begin(self, questions: QuestionSet, words: FormWords) -> str:
        """Start the walk; why it cannot be walked, or empty."""
        try:
            self._flow = Flow(questions)
        except ValueError as error:
            return str(error)
        self._words = words
        self.again()
        return ""

    @Property(bool, notify=changed)
    def on(self) -> bool:
        return self._flow is not None

    @Slot()
    def again(self) -> None:
        """From the first question."""
        if self._flow is not None:
            self._answers = Answers()
            self._to(self._flow.next(self._answers))

    def _to(self, question: Any) -> None:
        self._at = "" if question is None else question.id
        self._chosen = set(self._answers.of(self._at)) if self._at else set()
        self.changed.emit()

    @property
    def _result(self) -> Result | None:
        return self._flow.result(self._answers) if self._flow is not None else None

    @Property("QVariantMap", notify=changed)
    def question(self) -> dict[str, object]:
        """`{text, help, many, none, options: [{id, label, detail, checked}]}`; empty at the end."""
        if self._flow is None or self._at == "" or self._result is not None:
            return {}
        question = self._flow.question(self._at)
        return {
            "text": question.text,
            "help": question.help or "",
            "many": question.kind == "many",
            "none": question.none_label or "",
            "options": [
                {
                    "id": option.id,
                    "label": option.label,
                    "detail": option.detail or "",
                    "checked": option.id in self._chosen,
                }
                for option in question.options
            ],
        }

    @Property("QVariantList", notify=changed)
    def told(self) -> list[dict[str, str]]:
        """`[{question, answer}]` so far."""
        if self._flow is None:
            return []
        out = []
        for question in self._flow.asked(self._answers):
            if question.id not in self._answers:
                continue
            chosen = self._answers.of(question.id)
            labels = [option.label for option in question.options if option.id in chosen]
            out.append(
                {
                    "question": question.text,
                    "answer": "; ".join(labels) or question.none_label or "",
                }
            )
        return out

    @Property("QVariantMap", notify=changed)
    def outcome(self) -> dict[str, object]:
        """`{title, level, why, do, where, closes, rule, because, flags}`; empty before the end."""
        result = self._result
        if result is None or self._flow is None or self._words is None:
            return {}
        one = result.outcome
        said = said_of([q.model_dump(mode="json", by_alias=True) for q in self._flow.set.questions])
        rule = one.when.model_dump(mode="json", by_alias=True, exclude_defaults=True)
        place = self._flow.set.outcomes.index(one) + 1
        return {
            "title": one.title,
            "level": self._words.answer("level", one.level)[0],
            "stops": one.level in ("emergency", "same_day"),
            "why": one.why,
            "do": one.do,
            "where": one.where,
            "closes": one.blocks_exercises,
            "rule": translate("Trial", "Outcome %1 decided: %2")
            .replace("%1", str(place))
            .replace(
                "%2",
                sentence("otherwise" if one.when.otherwise else rule, said, asked=False),
            ),
            "because": [f"{r.question.text} {'; '.join(r.labels)}" for r in result.reasons],
            "flags": [self._words.answer("gates", flag)[0] for flag in sorted(result.flags)],
        }

    @Slot(str)
    def touch(self, option: str) -> None:
        """Touch an answer: one answer goes on, several wait for Next."""
        if self._flow is None or self._at == "":
            return
        if self._flow.question(self._at).kind == "one":
            self._answer({option})
        else:
            self._chosen ^= {option}
            self.changed.emit()

    @Slot()
    def none(self) -> None:
        """None of these."""
        self._answer(set())

    @Slot()
    def next(self) -> None:
        """On with what is chosen."""
        if self._chosen:
            self._answer(self._chosen)

    def _answer(self, chosen: set[str]) -> None:
        if self._flow is None:
            return
        self._answers = self._flow.answer(self._answers, self._at, chosen)
        self._to(self._flow.next(self._answers))

    @Slot()
    def previous(self) -> None:
        """Back by one question."""
        if self._flow is None:
            return
        before = self._flow.before(self._answers, self._at)
        if before is not None:
            self._answers = self._flow.clear(self._answers, before.id)
            self._to(before)

    @Slot()
    def close(self) -> None:
        """Back to the form."""
        if self._flow is not None:
            self._flow = None
            self.changed.emit()
