"""A quiz, one question a screen: what a person knows by now, never what they scored."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.viewmodels.patient.blocks import block_maps
from kiosk.viewmodels.patient.cards import source_line
from kiosk.viewmodels.patient.page_media import credits_in_full
from kiosk.viewmodels.patient.picture import PagePicture
from kiosk.viewmodels.patient.review_status import review_line
from kiosk.viewmodels.patient.spoken import block_lines, group_lines, spoken
from kiosk.viewmodels.screen import Route, Screen
from kiosk.viewmodels.services import Services

if TYPE_CHECKING:
    from kiosk.content.model import QuizOption, QuizQuestion

QML_IMPORT_NAME = "Sidestep.Backend"
QML_IMPORT_MAJOR_VERSION = 1

INTRO = "intro"
END = "end"


@QmlElement
@QmlUncreatable("Screens come from the navigator.")
class QuizScreen(Screen):
    """One quiz. What was touched lives in the session only; `place` is "intro", "question:id" or
    "end". A question is known when the first answer that was touched is right."""

    PAGE = "QuizPage"

    changed = Signal()
    touchedChanged = Signal()
    spokenChanged = Signal()
    placeChanged = Signal()

    def __init__(self, services: Services, route: Route, parent: QObject | None = None) -> None:
        self._place = ""
        self._picture = PagePicture(services)
        super().__init__(services, route, parent)
        self._picture.setParent(self)
        self._picture.player.movingChanged.connect(self._tell_playing)
        self._place = self._first_place()
        self._show_picture()

    @Slot()
    def _tell_playing(self) -> None:
        self.playing = self._picture.player.moving

    def reload(self) -> None:
        reader, language = self.services.reader, self.services.display.language
        self._shown = reader.quiz(self.route.item, language)
        self._questions = self._shown.item.questions
        # what a question is taught in is among the links of the quiz, if the release has it
        self._titles = {card.key: card.title for card in self._shown.related}
        if self._place:
            self._show_picture()

    def refresh(self) -> None:
        super().refresh()
        self.touchedChanged.emit()
        self.spokenChanged.emit()

    # where we are

    @Property(str, notify=placeChanged)
    def place(self) -> str:
        return self._place

    @Property(str, notify=changed)
    def stage(self) -> str:
        """intro, question or end."""
        return self._place.partition(":")[0]

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._shown.item.title

    @Property("QVariantList", notify=changed)
    def blocks(self) -> list[dict[str, object]]:
        """The words before the first question."""
        return block_maps(self._shown.item.blocks)

    @Property("QVariantList", notify=changed)
    def sources(self) -> list[str]:
        """Where it comes from, and whose the pictures are."""
        reader = self.services.reader
        credits = [
            line
            for question in self._questions
            for line in credits_in_full(reader, question.picture, None)
        ]
        return [source_line(source) for source in self._shown.sources] + [*dict.fromkeys(credits)]

    @Property(str, notify=changed)
    def review(self) -> str:
        return review_line(self._shown, self.services)

    # the question

    @Property("QVariantMap", notify=changed)
    def question(self) -> dict[str, object]:
        """`{id, text, several, options: [{id, label, right, verdict, why}]}`; `several` is true
        where more than one answer is right. Empty beside the questions."""
        question = self._question()
        if question is None:
            return {}
        return {
            "id": question.id,
            "text": question.text,
            "several": sum(option.right for option in question.options) > 1,
            "options": [
                {
                    "id": option.id,
                    "label": option.label,
                    "right": option.right,
                    "verdict": verdict(option),
                    "why": option.why,
                }
                for option in question.options
            ],
        }

    @Property(PagePicture, constant=True)
    def picture(self) -> PagePicture:
        return self._picture

    @Property(int, notify=changed)
    def index(self) -> int:
        """The place of this question among all, from 0."""
        question = self._question()
        return self._questions.index(question) if question is not None else 0

    @Property(int, notify=changed)
    def count(self) -> int:
        return len(self._questions)

    @Property("QVariantList", notify=touchedChanged)
    def touched(self) -> list[str]:
        """Ids of the answers that were touched, the last one last."""
        question = self._question()
        return list(self._touched(question)) if question is not None else []

    @Property(str, notify=touchedChanged)
    def also(self) -> str:
        """What to add to a right answer where another one is right, too; "" otherwise."""
        question = self._question()
        touched = self._touched(question) if question is not None else ()
        if question is None or not touched:
            return ""
        right = {option.id for option in question.options if option.right}
        if touched[-1] not in right or right <= set(touched):
            return ""
        return QCoreApplication.translate("Quiz", "There is one more right answer here.")

    @Property(str, notify=changed)
    def taughtTitle(self) -> str:
        """The title of the page where this is taught; "" when the release does not have it."""
        question = self._question()
        return self._titles.get(question.taught_in or "", "") if question is not None else ""

    @Property(str, notify=spokenChanged)
    def spoken(self) -> str:
        """What is read aloud: the words before, the question with its answers, what an answer
        led to, or the end."""
        if self.stage == INTRO:
            return spoken(self.title, block_lines(self._shown.item.blocks))
        question = self._question()
        if question is None:
            known, again = self._known_titles()
            return spoken(
                self.endTitle,
                self.endText,
                group_lines(QCoreApplication.translate("Quiz", "You know this well"), known),
                group_lines(QCoreApplication.translate("Quiz", "Good to read again"), again),
            )
        touched = self._touched(question)
        if not touched:
            return spoken(question.text, (f"{option.label}." for option in question.options))
        option = next(option for option in question.options if option.id == touched[-1])
        return spoken(f"{option.label}.", f"{verdict(option)}.", option.why, self.also)

    @Slot()
    def begin(self) -> None:
        """From the opening words to the first question that waits."""
        first = self._first_place()
        self.turn_to(self._questions[0].id if first in {INTRO, END} else first)

    @Slot(str)
    def choose(self, option: str) -> None:
        """Touch an answer: it tells what is right about it. Another may follow."""
        question = self._question()
        if question is None or option not in {one.id for one in question.options}:
            return
        touched = self._touched(question)
        if touched[-1:] != (option,):
            answers = self.services.session.quizzes.setdefault(self._shown.item.id, {})
            answers[question.id] = (*touched, option)
            self.touchedChanged.emit()
            self.spokenChanged.emit()

    @Slot()
    def next(self) -> None:
        """On to the next question, answered or not; after the last, the end."""
        question = self._question()
        if question is not None:
            following = self._questions[self._questions.index(question) + 1 :]
            self.turn_to(following[0].id if following else END)

    def step_back(self) -> bool:
        """One step back within the quiz; False where only leaving it is left."""
        if self._place == INTRO:
            return False
        question = self._question()
        index = self._questions.index(question) if question is not None else self.count
        self.turn_to(self._questions[index - 1].id if index else INTRO)
        return True

    @Slot()
    def readMore(self) -> None:
        """Open the page where this question is taught; the way back leads here."""
        question = self._question()
        if question is not None and question.taught_in is not None:
            self.follow(question.taught_in)

    # the end

    @Property(str, notify=changed)
    def endTitle(self) -> str:
        translate = QCoreApplication.translate
        if self._all_known():
            return translate("Quiz", "You know your hip well")
        return (
            translate("Quiz", "What you know now")
            if self.known
            else translate("Quiz", "A good start")
        )

    @Property(str, notify=changed)
    def endText(self) -> str:
        translate = QCoreApplication.translate
        if self._all_known():
            return translate("Quiz", "You can read any page again when you like.")
        if not self.known:
            return translate("Quiz", "These pages tell it step by step. Take your time.")
        return translate("Quiz", "You know some of this well. The rest you can read again.")

    @Property("QVariantList", notify=changed)
    def known(self) -> list[dict[str, str]]:
        """What was well known: `[{question, answer}]`, the answer that was touched first."""
        found = []
        for question in self._questions:
            if self._known(question):
                first = self._touched(question)[0]
                answer = next(one.label for one in question.options if one.id == first)
                found.append({"question": question.text, "answer": answer})
        return found

    @Property("QVariantList", notify=changed)
    def again(self) -> list[dict[str, str]]:
        """What to read again, `[{link, title, questions}]`: each page once, with its questions."""
        pages: dict[str, list[str]] = {}
        for question in self._questions:
            if not self._known(question) and question.taught_in in self._titles:
                pages.setdefault(question.taught_in, []).append(question.text)
        return [
            {"link": link, "title": self._titles[link], "questions": "\n".join(texts)}
            for link, texts in pages.items()
        ]

    @Property(bool, notify=changed)
    def goesFurther(self) -> bool:
        """Whether there is another quiz, which was not begun yet."""
        return self._further() is not None

    @Slot()
    def goOn(self) -> None:
        """On from the end: to the next quiz in place of this one, or to the exercises."""
        further = self._further()
        if further is not None:
            self.services.navigator.go(Route("quiz", further), replace=True)
        else:
            self.open("exercises", "")

    @Slot()
    def startOver(self) -> None:
        """Forget what was touched and ask again."""
        self.services.session.quizzes.pop(self._shown.item.id, None)
        self.turn_to(self._questions[0].id)

    # moving

    def turn_to(self, place: str) -> None:
        """Show a place: "intro", "end", or a question by its id."""
        self._place = place if place in {INTRO, END} else f"question:{place.rpartition(':')[2]}"
        self._show_picture()
        self.changed.emit()
        self.touchedChanged.emit()
        self.spokenChanged.emit()
        self.placeChanged.emit()

    def _first_place(self) -> str:
        answers = self.services.session.quizzes.get(self._shown.item.id)
        if not answers:
            return INTRO
        waiting = [question.id for question in self._questions if question.id not in answers]
        return f"question:{waiting[0]}" if waiting else END

    def _further(self) -> str | None:
        """The id of the next quiz that was not begun."""
        cards = self.services.reader.quizzes(self.services.display.language)
        ids = [card.id for card in cards]
        # the last day of a quiz may end while somebody is in it
        here = ids.index(self._shown.item.id) if self._shown.item.id in ids else -1
        begun = self.services.session.quizzes
        return next((id for id in (*ids[here + 1 :], *ids[:here]) if not begun.get(id)), None)

    def _show_picture(self) -> None:
        question = self._question()
        self._picture.show(question.picture if question is not None else None)

    def _question(self) -> QuizQuestion | None:
        stage, _, id = self._place.partition(":")
        if stage != "question":
            return None
        return next(question for question in self._questions if question.id == id)

    def _touched(self, question: QuizQuestion) -> tuple[str, ...]:
        """Ids of the answers touched, the first touch first, the last one last."""
        answers = self.services.session.quizzes.get(self._shown.item.id, {})
        return answers.get(question.id, ())

    def _known(self, question: QuizQuestion) -> bool:
        right = {option.id for option in question.options if option.right}
        return bool(set(self._touched(question)[:1]) & right)

    def _all_known(self) -> bool:
        return all(self._known(question) for question in self._questions)

    def _known_titles(self) -> tuple[list[str], list[str]]:
        """Questions that were known, and the pages to read again."""
        known = [f"{one['question']} {one['answer']}." for one in self.known]
        return known, [f"{one['title']}." for one in self.again]


def verdict(option: QuizOption) -> str:
    """What is said of an answer before the reason."""
    translate = QCoreApplication.translate
    return translate("Quiz", "That is right") if option.right else translate("Quiz", "Not quite")
