"""The list of everything: what there is, where it stands, and what asks for attention."""

from __future__ import annotations

from datetime import datetime
from typing import cast

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.viewmodels.models.rows import Rows
from kiosk.viewmodels.staff import content_rows, item_words
from kiosk.viewmodels.staff.content_rows import Answer, Asked, Everything, Row
from kiosk.viewmodels.staff.desk import Desk
from kiosk.viewmodels.staff.office import Office
from kiosk.viewmodels.staff.screen import Place, StaffScreen

QML_IMPORT_NAME = "Sidestep.Backend"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate
Found = tuple[Asked, Everything, Answer]
ROLES = (
    "key",
    "title",
    "line",
    "picture",
    "group",
    "badge",
    "languages",
    "due",
    "dueMark",
    "spoken",
)


@QmlElement
@QmlUncreatable("Screens come from the desk.")
class ContentScreen(StaffScreen):
    """Everything in one list. It can be opened with a question: "waits", "due:90", "behind:es"."""

    PAGE = "ContentPage"
    SECTION = "content"

    changed = Signal()
    narrowed = Signal()
    """Other rows were asked for: begin at the top."""

    def __init__(self, desk: Desk, place: Place, parent: QObject | None = None) -> None:
        super().__init__(desk, place, parent)
        self._asked = _asked_by(place.item)
        self._all = Everything()
        self._answer = Answer()
        self._turn = 0
        self._languages = desk.settings.languages
        self._rows = Rows(ROLES, self._look, self)
        desk.display.languageChanged.connect(self._say_again)

    def arrive(self) -> None:
        me, languages, now = self.desk.me, self._languages, self.desk.now()
        today, asked = now.astimezone().date(), self._asked

        def begin(office: Office) -> Found:
            found = content_rows.beginning(office.store, languages, today)
            return asked, found, content_rows.answer(found, asked)

        def look(office: Office) -> Found:
            found = content_rows.everything(office.store, me, languages, today)
            return asked, found, content_rows.answer(found, asked)

        if asked == Asked() and not self._rows.rows:  # what shows first, until all is there
            self.desk.ask(self, begin, self._looked)
        self.desk.ask(self, look, self._looked)

    def _looked(self, found: Found) -> None:
        asked, self._all, answer = found
        if asked == self._asked:
            self._show(answer)
        else:
            self._answer_again()

    def _show(self, answer: Answer) -> None:
        self._answer = answer
        self._rows.put(answer.rows)
        self.changed.emit()

    # What is asked

    def _ask(self, **change: str) -> None:
        asked = Asked(**{**self._asked.__dict__, **change})
        if asked == self._asked:
            return
        self._asked = asked
        self.changed.emit()
        self._answer_again()

    def _answer_again(self) -> None:
        self._turn += 1
        turn, known, asked = self._turn, self._all, self._asked

        def done(found: Answer) -> None:
            if turn != self._turn:
                return  # something else was asked since
            self.scroll = 0.0
            self._show(found)
            self.narrowed.emit()

        self.desk.ask(self, lambda _: content_rows.answer(known, asked), done)

    @Slot(str)
    def look(self, words: str) -> None:
        """Only what has these words in its title."""
        self._ask(words=words)

    @Slot(str)
    def ask(self, question: str) -> None:
        """Only what answers one of the questions."""
        if question in content_rows.QUESTIONS:
            self._ask(question=question)

    @Slot(str)
    def askDue(self, when: str) -> None:
        """Reviews that are past due, or due within so many days."""
        if when in content_rows.DUE_DAYS:
            self._ask(question="due", due=when)

    @Slot(str)
    def askKind(self, kind: str) -> None:
        """Only one kind; "" for all."""
        self._ask(kind=kind)

    @Slot(str)
    def sort(self, order: str) -> None:
        """By kind, title, review due ("due") or last change ("last")."""
        if order in content_rows.ORDERS:
            self._ask(order=order)

    @Slot(int)
    def choose(self, place: int) -> None:
        """Open a row."""
        if not 0 <= place < len(self._rows.rows):
            return
        row = cast(Row, self._rows.rows[place])
        if row.new and row.draft is not None:
            self.desk.open("edit", f"{row.key}:{row.draft.language}".rstrip(":"))
        else:
            self.desk.open("item", row.key)

    @Property(str, notify=changed)
    def question(self) -> str:
        return self._asked.question

    @Property(str, notify=changed)
    def due(self) -> str:
        return self._asked.due

    @Property(str, notify=changed)
    def kind(self) -> str:
        return self._asked.kind

    @Property(str, notify=changed)
    def order(self) -> str:
        return self._asked.order

    @Property(str, notify=changed)
    def words(self) -> str:
        return self._asked.words

    # What is shown

    @Property(QObject, constant=True)
    def rows(self) -> Rows:
        """Rows with the roles in ROLES."""
        return self._rows

    @Property(int, notify=changed)
    def count(self) -> int:
        return len(self._answer.rows)

    @Property(bool, notify=changed)
    def known(self) -> bool:
        """Whether the whole list is there."""
        return self._all.whole

    @Property("QVariantList", notify=changed)
    def questions(self) -> list[dict[str, object]]:
        """`[{value, text, count}]`: what can be asked, -1 while nobody knows how many."""
        counts = self._answer.counts if self._all.whole else {}
        return [
            {"value": value, "text": text, "count": counts.get(value, -1)}
            for value, text in (
                ("all", translate("Content", "All")),
                ("waits", translate("Content", "Waits for me")),
                ("drafts", translate("Content", "Drafts of mine")),
                ("due", translate("Content", "Due for review")),
                ("changed", translate("Content", "Changed since last release")),
                ("behind", translate("Content", "To translate")),
                ("retired", translate("Content", "Retired")),
            )
        ]

    @Property("QVariantList", notify=changed)
    def dueChoices(self) -> list[dict[str, object]]:
        """`[{value, text}]`: how soon a review may be due."""
        words = {
            "past": translate("Content", "Past due"),
            "30": translate("Content", "In 30 days"),
            "60": translate("Content", "In 60 days"),
            "90": translate("Content", "In 90 days"),
        }
        counts = self._answer.counts
        return [
            {"value": when, "text": f"{text} ({counts.get(f'due:{when}', 0)})"}
            for when, text in words.items()
        ]

    @Property("QVariantList", notify=changed)
    def kindChoices(self) -> list[dict[str, object]]:
        """`[{value, text, iconName, detail}]`: all kinds together, then each."""
        every = sum(self._answer.kinds.values())
        out = [_kind_choice("", translate("Content", "All kinds"), "list", every)]
        for kind in content_rows.KINDS:
            many = self._answer.kinds.get(kind, 0)
            if many or kind == self._asked.kind:
                icon = item_words.KIND_ICONS[kind]
                out.append(_kind_choice(kind, item_words.kinds_word(kind), icon, many))
        return out

    @Property("QVariantList", notify=changed)
    def orders(self) -> list[dict[str, object]]:
        """`[{value, text}]`"""
        return [
            {"value": "kind", "text": translate("Content", "By kind")},
            {"value": "title", "text": translate("Content", "By name")},
            {"value": "due", "text": translate("Content", "Review due first")},
            {"value": "last", "text": translate("Content", "Last change first")},
        ]

    @Property(str, notify=changed)
    def nothing(self) -> str:
        """What to say when no row answers the question."""
        if self._asked.words.strip():
            return translate("Content", "Nothing is called that. Try a shorter word.")
        return {
            "waits": translate("Content", "Nothing waits for you. Well done."),
            "drafts": translate("Content", "You have no drafts. All you wrote is saved."),
            "due": translate("Content", "No review is due then. All is looked after."),
            "changed": translate(
                "Content", "Patients see all that was saved. Nothing is left over."
            ),
            "behind": translate("Content", "Everything is translated and up to date."),
            "retired": translate("Content", "Nothing is retired."),
        }.get(self._asked.question, translate("Content", "Nothing is written yet."))

    def _look(self, row: Row) -> dict[str, object]:
        return look(row, self._asked.order, self.desk.now(), self._languages)

    @Slot()
    def _say_again(self) -> None:
        self._rows.again()
        self.changed.emit()


def _asked_by(item: str) -> Asked:
    """The question that a screen was opened with."""
    question, _, more = item.partition(":")
    if question not in content_rows.QUESTIONS:
        return Asked()
    if question == "due":
        due = more if more in content_rows.DUE_DAYS else "30"
        return Asked(question, due=due, order="due")
    return Asked(question, language=more if question == "behind" else "")


def _kind_choice(value: str, text: str, icon: str, many: int) -> dict[str, object]:
    return {"value": value, "text": text, "iconName": icon, "detail": str(many)}


def look(row: Row, order: str, now: datetime, languages: tuple[str, ...]) -> dict[str, object]:
    """One row in words; see ROLES."""
    one = row.item
    kind = item_words.kind_word(one.kind)
    title = item_words.title_of(one.kind, one.title)
    state = "withdrawn" if one.withdrawn else one.note or one.state
    badge = item_words.state_badge(state)
    if row.new:
        when = item_words.ago(one.changed_at, now)
        last = translate("Content", "not saved yet, written %1").replace("%1", when)
    else:
        last = translate("Content", "%1, %2").replace("%1", one.changed_by)
        last = last.replace("%2", item_words.ago(one.changed_at, now))
    parts = [last] if order == "kind" else [kind, last]
    if row.draft is not None and not row.new:
        parts.append(translate("Content", "you have a draft"))
    line = " · ".join(parts)
    tongues = _tongues(row, languages)
    due, mark = _due(row)
    spoken = [title, kind, str(badge["text"]), *(str(tongue["said"]) for tongue in tongues)]
    return {
        "key": row.key,
        "title": title,
        "line": line,
        "picture": item_words.KIND_ICONS[one.kind],
        "group": item_words.kinds_word(one.kind) if order == "kind" else "",
        "badge": badge,
        "languages": tongues,
        "due": due,
        "dueMark": mark,
        "spoken": ". ".join(part for part in (*spoken, due, line) if part),
    }


def _tongues(row: Row, languages: tuple[str, ...]) -> list[dict[str, object]]:
    """`[{text, said, mark}]` of each language; mark is there, behind or missing."""
    one, out = row.item, []
    if one.version("") is not None or row.new or one.kind in ("motion", "sources"):
        return []
    for tag in languages:
        state = one.translation(tag)
        words = {
            "present": "%1",
            "stale": translate("Content", "%1 behind"),
            "missing": translate("Content", "no %1"),
        }[state]
        short, name = tag.partition("-")[0].upper(), item_words.language_word(tag)
        said = {"text": words.replace("%1", short), "said": words.replace("%1", name)}
        out.append({**said, "mark": state})
    return out


def _due(row: Row) -> tuple[str, str]:
    """When the review is due, in words, and how urgent: "", soon or past."""
    left = row.item.days_left
    if left is None:
        return "", ""
    when = item_words.until(left)
    if left < 0:
        return translate("Content", "Was due %1").replace("%1", when), "past"
    return translate("Content", "Review %1").replace("%1", when), "soon" if left <= 30 else ""
