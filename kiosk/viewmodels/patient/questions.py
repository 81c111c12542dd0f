"""A question set walked one screen at a time: an introduction, the questions, the outcome."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.questions import Question
from kiosk.screening.flow import Answers, Flow, Result
from kiosk.viewmodels.patient.blocks import block_maps
from kiosk.viewmodels.patient.review_status import review_line
from kiosk.viewmodels.screen import Route, Screen
from kiosk.viewmodels.services import Services

QML_IMPORT_NAME = "Sidestep.Backend"
QML_IMPORT_MAJOR_VERSION = 1

INTRO = "intro"
OUTCOME = "outcome"
NONE = ""  # the choice "none of these"


@QmlElement
@QmlUncreatable("Screens come from the navigator.")
class QuestionsScreen(Screen):
    """One question set. Answers live in the session only, and count from the touch that gives
    them; `place` is "intro", "outcome" or "question:id".

    Subclasses say which set it is, where the answers are kept and what the outcome offers.
    """

    PAGE = "QuestionsPage"
    PURPOSE = "safety"

    changed = Signal()
    chosenChanged = Signal()
    placeChanged = Signal()

    def __init__(self, services: Services, route: Route, parent: QObject | None = None) -> None:
        self._place = ""
        self._trail: list[str] = []
        super().__init__(services, route, parent)
        self._place = self._first_place()

    def reload(self) -> None:
        self._shown = self.services.reader.question_set(
            self.PURPOSE,  # type: ignore[arg-type]
            self.services.display.language,
        )
        self._flow = Flow(self._shown.item)

    # what subclasses say

    def kept(self) -> Mapping[str, frozenset[str]]:
        """The answers of this visit."""
        raise NotImplementedError

    def keep(self, answers: Mapping[str, frozenset[str]]) -> None:
        """Keep the answers for this visit and act on what follows from them."""
        raise NotImplementedError

    def offers(self, result: Result) -> list[dict[str, str]]:
        """Where to go from an outcome: `[{text, icon, kind, screen, item}]`, the main one first."""
        raise NotImplementedError

    def remarks(self, result: Result) -> list[str]:
        """What else to know with this outcome."""
        return []

    # where we are

    @property
    def flow(self) -> Flow:
        return self._flow

    @property
    def answers_now(self) -> Answers:
        return Answers(self.kept())

    def result_now(self) -> Result | None:
        return self._flow.result(self.answers_now)

    @Property(str, notify=placeChanged)
    def place(self) -> str:
        return self._place

    @Property(str, notify=changed)
    def stage(self) -> str:
        """intro, question or outcome."""
        return self._place.partition(":")[0]

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._shown.item.title

    @Property("QVariantList", notify=changed)
    def intro(self) -> list[dict[str, object]]:
        return block_maps(self._shown.item.blocks)

    @Property(str, notify=changed)
    def review(self) -> str:
        """Who checked these questions."""
        return review_line(self._shown, self.services)

    # the question

    @Property("QVariantMap", notify=changed)
    def question(self) -> dict[str, object]:
        """`{id, text, help, many, options}`; the option whose id is "" means none of these."""
        question = self._question()
        if question is None:
            return {}
        options = [
            {"id": option.id, "label": option.label, "detail": option.detail or ""}
            for option in question.options
        ]
        if question.none_label:
            options.append({"id": NONE, "label": question.none_label, "detail": ""})
        return {
            "id": question.id,
            "text": question.text,
            "help": question.help or "",
            "many": question.kind == "many",
            "options": options,
        }

    @Property("QVariantList", notify=chosenChanged)
    def chosen(self) -> list[str]:
        """Ids of the options that are on."""
        question, answers = self._question(), self.answers_now
        if question is None or question.id not in answers:
            return []
        return sorted(answers.of(question.id)) or [NONE]

    @Property(int, notify=changed)
    def index(self) -> int:
        """The place of this question among those of the path, from 0."""
        question = self._question()
        path = [asked.id for asked in self._flow.asked(self.answers_now)]
        return path.index(question.id) if question is not None and question.id in path else 0

    @Property(int, notify=chosenChanged)
    def count(self) -> int:
        """How many questions the path has, as far as is known."""
        return self._flow.progress(self.answers_now)[1]

    @Slot()
    def begin(self) -> None:
        """From the introduction to the first question that waits."""
        self._move(self._forward())

    @Slot(str)
    def choose(self, option: str) -> None:
        """Touch an answer: the only one, one more, or (again) one less."""
        question, answers = self._question(), self.answers_now
        if question is None:
            return
        if question.kind == "one" or option == NONE:
            wanted = frozenset({option} - {NONE})
            if option == NONE and self.chosen == [NONE]:
                answers = self._flow.clear(answers, question.id)
            else:
                answers = self._flow.answer(answers, question.id, wanted)
        else:
            wanted = answers.of(question.id) ^ {option}
            if wanted or not question.none_label:
                answers = self._flow.answer(answers, question.id, wanted)
            else:
                answers = self._flow.clear(answers, question.id)
        self.keep(dict(answers.chosen))
        self.chosenChanged.emit()

    @Slot()
    def next(self) -> None:
        """On from an answered question: the outcome as soon as it is known, or what waits."""
        question = self._question()
        if question is not None and question.id in self.answers_now:
            self._move(self._forward(question))

    def step_back(self) -> bool:
        """One step back within the set; False where only leaving it is left."""
        place = self._before()
        if place is None:
            return False
        self._set_place(place)
        return True

    # the outcome

    @Property("QVariantMap", notify=changed)
    def outcome(self) -> dict[str, object]:
        """`{level, title, why, do, where, number, numberName}`; empty before the outcome."""
        result = self.result_now()
        if result is None:
            return {}
        outcome, numbers = result.outcome, self.services.settings.numbers
        return {
            "level": outcome.level,
            "title": outcome.title,
            "why": outcome.why,
            "do": outcome.do,
            "where": outcome.where,
            "numberName": outcome.number or "",
            "number": getattr(numbers, outcome.number) if outcome.number else "",
        }

    @Property("QVariantList", notify=changed)
    def reasons(self) -> list[str]:
        """The answers that led here, in the person's words."""
        result = self.result_now()
        if result is None or result.outcome.when.otherwise:
            return []
        lines = []
        for reason in result.reasons:
            if reason.question.kind == "many" and self.answers_now.of(reason.question.id):
                lines += list(reason.labels)
            else:
                lines.append(f"{reason.question.text} {', '.join(reason.labels)}")
        return lines

    @Property("QVariantList", notify=changed)
    def notes(self) -> list[str]:
        result = self.result_now()
        return self.remarks(result) if result is not None else []

    @Property("QVariantList", notify=changed)
    def actions(self) -> list[dict[str, str]]:
        """Where to go from here: `[{text, icon, kind}]`."""
        result = self.result_now()
        return self.offers(result) if result is not None else []

    @Slot(int)
    def act(self, index: int) -> None:
        """Go where an action leads."""
        actions = self.actions
        if 0 <= index < len(actions):
            self.go(Route(actions[index]["screen"], actions[index].get("item", "")))

    def go(self, route: Route) -> None:
        """Leave for another screen; the way back leads here."""
        self.services.navigator.go(route)

    @Property("QVariantList", notify=changed)
    def answers(self) -> list[dict[str, str]]:
        """What was answered, to look at and change: `[{id, question, answer}]`."""
        answers = self.answers_now
        return [
            {"id": question.id, "question": question.text, "answer": _words(question, answers)}
            for question in self._flow.asked(answers)
            if question.id in answers
        ]

    @Slot(str)
    def change(self, question: str) -> None:
        """Back to a question that was answered."""
        if question in self.answers_now:
            self._move(f"question:{question}")

    # moving

    def _first_place(self) -> str:
        if self.result_now() is not None:
            return OUTCOME
        return self._forward() if self.kept() else INTRO

    def _forward(self, question: Question | None = None) -> str:
        """The place after a question: the outcome, or a question."""
        answers = self.answers_now
        if self._flow.result(answers) is not None:
            return OUTCOME
        following = self._flow.after(answers, question.id) if question is not None else None
        if following is None or OUTCOME in self._trail:
            following = self._flow.next(answers)
        return f"question:{following.id}" if following is not None else OUTCOME

    def _before(self) -> str | None:
        answers = self.answers_now
        path = {question.id for question in self._flow.asked(answers)}
        while self._trail:
            place = self._trail.pop()
            stage, _, question = place.partition(":")
            if stage == INTRO or question in path:
                return place
            if stage == OUTCOME and self.result_now() is not None:
                return place
        question_now = self._question()
        if question_now is not None:
            before = self._flow.before(answers, question_now.id)
            return f"question:{before.id}" if before is not None else None
        return None

    def _move(self, place: str) -> None:
        if place != self._place:
            self._trail.append(self._place)
            self._set_place(place)

    def _set_place(self, place: str) -> None:
        self._place = place
        if self.services.usage is not None and place != INTRO:
            self.services.usage.questions(self.PURPOSE, finished=place == OUTCOME)
        self.changed.emit()
        self.chosenChanged.emit()
        self.placeChanged.emit()

    def _question(self) -> Question | None:
        stage, _, id = self._place.partition(":")
        return self._flow.question(id) if stage == "question" else None


def _words(question: Question, answers: Answers) -> str:
    chosen = answers.of(question.id)
    labels = [option.label for option in question.options if option.id in chosen]
    return "\n".join(labels) or question.none_label or ""
