"""How the kiosk is used: charts and lists of daily counts, and the same as a file."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, cast

from PySide6.QtCore import Property, QCoreApplication, QDate, QLocale, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

import kiosk.viewmodels.staff.folders  # noqa: F401  (the type of its chooser)
from kiosk.content.model import Kind
from kiosk.content.reader import NotInRelease
from kiosk.device import usage_report
from kiosk.device.usage import FEWEST, REACHED
from kiosk.device.usage_file import Count, UsageError, read
from kiosk.device.usage_report import Bar, Line, Report, Span, tellable
from kiosk.viewmodels.staff import item_words
from kiosk.viewmodels.staff.desk import Desk
from kiosk.viewmodels.staff.office import Office
from kiosk.viewmodels.staff.screen import Place, StaffScreen

QML_IMPORT_NAME = "Sidestep.Backend"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate
MOST = 8
"""Rows of a list; what comes after is in the file."""
KINDS = {"chapter": "page", "exercise": "exercise", "condition": "condition"} | {
    "programme": "programme",
    "quiz": "quiz",
}


@QmlElement
@QmlUncreatable("Screens come from the desk.")
class UsageScreen(StaffScreen):
    """Counts over the last days, weeks or months; what is below 5 is not told."""

    PAGE = "UsagePage"

    changed = Signal()

    def __init__(self, desk: Desk, place: Place, parent: QObject | None = None) -> None:
        super().__init__(desk, place, parent)
        self._counts: list[Count] | None = None
        self._span: Span = "day"
        self._exercise = ""
        self._problem = ""
        self._report: Report | None = None

    def arrive(self) -> None:
        def work(office: Office) -> list[Count]:
            return read(office.data)

        self.desk.ask(self, work, self._looked, self._failed)

    def _looked(self, counts: list[Count]) -> None:
        self._counts, self._problem = counts, ""
        self._add_up()

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, UsageError):
            raise error
        self._counts, self._problem = [], str(error)
        self._add_up()

    def _add_up(self) -> None:
        today = self.desk.now().astimezone().date()
        self._report = usage_report.report(self._counts or [], self._span, today)
        self.changed.emit()

    @Property(bool, notify=changed)
    def looked(self) -> bool:
        """Whether the counts were read."""
        return self._counts is not None

    @Property(bool, notify=changed)
    def empty(self) -> bool:
        """Whether nothing was ever counted."""
        return not self._counts

    @Property(str, notify=changed)
    def problem(self) -> str:
        """Why there are no counts; "" when all is well."""
        return self._problem or (self.desk.services.usage.line if self.desk.services.usage else "")

    @Property(str, notify=changed)
    def span(self) -> str:
        """day, week or month."""
        return self._span

    @Slot(str)
    def chooseSpan(self, span: str) -> None:
        if span in usage_report.SPANS and span != self._span:
            self._span = cast(Span, span)
            self._add_up()

    @Property(str, notify=changed)
    def total(self) -> str:
        """How many visits there were, in a sentence."""
        many = self._report.visits if self._report else 0
        text = {
            "day": translate("Usage", "%1 visits in the last 14 days"),
            "week": translate("Usage", "%1 visits in the last 12 weeks"),
            "month": translate("Usage", "%1 visits in the last 13 months"),
        }[self._span]
        return text.replace("%1", _told(many, capital=True))

    @Property("QVariantList", notify=changed)
    def bars(self) -> list[dict[str, Any]]:
        """`[{label, name, told, share, few}]`: `share` of the highest bar, from 0 to 1."""
        bars: Sequence[Bar] = self._report.bars if self._report else ()
        highest = max((_height(bar.many) for bar in bars), default=0) or 1
        return [
            {
                "label": self._label(bar),
                "name": self._name(bar),
                "told": _told(bar.many),
                "share": _height(bar.many) / highest,
                "few": tellable(bar.many) is None,
            }
            for bar in bars
        ]

    @Property("QVariantList", notify=changed)
    def lists(self) -> list[dict[str, Any]]:
        """`[{id, title, help, rows: [{text, told, share, few}], more}]`, those with something."""
        told = self._report
        if told is None:
            return []
        found = [
            self._list("pages", told.pages, self._place_name),
            self._list("exercises", told.exercises, self._exercise_name),
            self._list("languages", told.languages, item_words.language_word),
            self._list("questions", told.questions, _questions_name),
            self._list("left", told.left, self._place_name),
            self._list("ended", told.ended, _ended_name),
        ]
        if told.searched:
            search = (Line("search", told.searched),)
            found.append(self._list("search", search, lambda _: translate("Usage", "Search")))
        return [one for one in found if one["rows"]]

    @Property("QVariantList", notify=changed)
    def funnel(self) -> list[dict[str, Any]]:
        """How far people get with the exercise that is chosen: as the rows of a list."""
        if self._report is None:
            return []
        lines = self._report.reached.get(self._exercise) or self._report.reached[""]
        return _rows(lines, _reached_name) if lines[0].many else []

    @Property(str, notify=changed)
    def exercise(self) -> str:
        """The exercise whose funnel shows; "" for all of them."""
        return self._exercise

    @Property("QVariantList", notify=changed)
    def exercises(self) -> list[dict[str, str]]:
        """`[{value, text}]` for the choice of a funnel."""
        if self._report is None:
            return []
        names = [name for name in self._report.reached if name]
        return [
            {"value": "", "text": translate("Usage", "All exercises")},
            *sorted(
                ({"value": name, "text": self._exercise_name(name)} for name in names),
                key=lambda one: one["text"],
            ),
        ]

    @Slot(str)
    def chooseExercise(self, exercise: str) -> None:
        self._exercise = exercise
        self.changed.emit()

    @Slot(str)
    def export(self, folder: str) -> None:
        """Write all counts into a folder, as a table that other programs read."""
        day = self.desk.now().date()

        def work(office: Office) -> Path:
            file = Path(folder) / f"sidestep-use-{day:%Y%m%d}.csv"
            # with a mark at its beginning, by which spreadsheets know its letters
            file.write_text(
                usage_report.csv_text(read(office.data)), encoding="utf-8-sig", newline=""
            )
            return file

        def done(file: Path) -> None:
            text = translate("Usage", "The counts are saved: %1")
            self.desk.say(text.replace("%1", str(file)))

        self.desk.ask(self, work, done)

    # words

    def _list(self, id: str, lines: Sequence[Line], name: Any) -> dict[str, Any]:
        title, help = _list_words(id)
        return {
            "id": id,
            "title": title,
            "help": help,
            "rows": _rows(lines[:MOST], name),
            "more": max(0, len(lines) - MOST),
        }

    def _label(self, bar: Bar) -> str:
        locale = QLocale(self.desk.display.language)
        if self._span == "month":
            return str(locale.standaloneMonthName(bar.first.month, QLocale.FormatType.ShortFormat))
        return str(bar.first.day)

    def _name(self, bar: Bar) -> str:
        locale = QLocale(self.desk.display.language)
        day = QDate(bar.first.year, bar.first.month, bar.first.day)
        if self._span == "month":
            return str(locale.toString(day, "MMMM yyyy"))
        written = item_words.day(bar.first, self.desk.display.language)
        if self._span == "week":
            return translate("Usage", "Week from %1").replace("%1", written)
        weekday = locale.dayName(day.dayOfWeek(), QLocale.FormatType.LongFormat)
        return f"{weekday}, {written}"

    def _exercise_name(self, id: str) -> str:
        return self._title("exercise", id)

    def _place_name(self, place: str) -> str:
        screen, _, item = place.partition(":")
        if screen in KINDS and item:
            return self._title(KINDS[screen], item)
        return _screen_name(screen)

    def _title(self, kind: str, id: str) -> str:
        services = self.desk.services
        try:
            return services.reader.card(cast(Kind, kind), id, services.display.language).title
        except NotInRelease:  # shown once, and gone since
            return id


def _told(many: int, *, capital: bool = False) -> str:
    """A count in words."""
    told = tellable(many)
    if told is None:
        fewer = (
            translate("Usage", "Fewer than %1") if capital else translate("Usage", "fewer than %1")
        )
        return fewer.replace("%1", str(FEWEST))
    return str(told)


def _height(many: int) -> int:
    """The height of a bar: all that is not told is drawn alike."""
    return FEWEST - 1 if tellable(many) is None else many


def _rows(lines: Sequence[Line], name: Any) -> list[dict[str, Any]]:
    highest = max((_height(one.many) for one in lines), default=0) or 1
    return [
        {
            "text": name(one.which),
            "told": _told(one.many),
            "share": _height(one.many) / highest,
            "few": tellable(one.many) is None,
        }
        for one in lines
    ]


def _list_words(id: str) -> tuple[str, str]:
    return {
        "pages": (
            translate("Usage", "What people look at"),
            translate("Usage", "Visits that opened the page"),
        ),
        "exercises": (translate("Usage", "Exercises"), translate("Usage", "Visits that opened it")),
        "languages": (
            translate("Usage", "Languages"),
            translate("Usage", "The language at the end of the visit"),
        ),
        "questions": (
            translate("Usage", "Questions"),
            translate("Usage", "Only that they were begun or finished. Answers are never counted."),
        ),
        "left": (
            translate("Usage", "Where people leave"),
            translate("Usage", "The last page of the visit"),
        ),
        "ended": (translate("Usage", "How visits end"), ""),
        "search": (
            translate("Usage", "Search"),
            translate("Usage", "Visits that searched. The words are never kept."),
        ),
    }[id]


def _questions_name(which: str) -> str:
    name, _, stage = which.rpartition(":")
    title = {
        "safety": translate("Usage", "Should I see someone first?"),
        "cover": translate("Usage", "Who may qualify?"),
    }.get(name, name)
    word = translate("Usage", "finished") if stage == "finished" else translate("Usage", "begun")
    return f"{title} · {word}"


def _ended_name(which: str) -> str:
    if which == "quiet":
        return translate("Usage", "Nobody touched the screen any more")
    return translate("Usage", "Somebody chose to start over")


def _reached_name(which: str) -> str:
    return {
        REACHED[0]: translate("Usage", "Opened it"),
        REACHED[1]: translate("Usage", "Did the first step"),
        REACHED[2]: translate("Usage", "Got half way"),
        REACHED[3]: translate("Usage", "Came to the last step"),
    }[which]


def _screen_name(screen: str) -> str:
    return {
        "home": translate("Usage", "The first page"),
        "language": translate("Usage", "Choice of language"),
        "muscle": translate("Usage", "Your hip muscle"),
        "hip": translate("Usage", "The hip that opens"),
        "exercises": translate("Usage", "All exercises"),
        "notice": translate("Usage", "A notice to agree to"),
        "glossary": translate("Usage", "Words made simple"),
        "about": translate("Usage", "About this information"),
        "safety": translate("Usage", "Should I see someone first?"),
        "cover": translate("Usage", "Help and cover"),
        "cover-questions": translate("Usage", "Who may qualify?"),
        "search": translate("Usage", "Search"),
        "quiz": translate("Usage", "A quiz"),
    }.get(screen, screen)
