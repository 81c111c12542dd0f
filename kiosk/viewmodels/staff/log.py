"""Who did what: searchable, page by page, proved whole, and to take away."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import Property, QCoreApplication, QLocale, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

import kiosk.viewmodels.staff.folders  # noqa: F401  (a type of the page)
from kiosk.studio import audit, items, log, people
from kiosk.studio.audit import Entry
from kiosk.studio.log import Exported, Form, Wanted
from kiosk.viewmodels.models.rows import Rows
from kiosk.viewmodels.staff import item_words, log_words
from kiosk.viewmodels.staff.desk import Desk
from kiosk.viewmodels.staff.office import Office
from kiosk.viewmodels.staff.screen import Place, StaffScreen

QML_IMPORT_NAME = "Sidestep.Backend"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate
PAGE_OF = 100
TYPING_MS = 200
ROLES = ("number", "words", "when", "sign")
DAYS = {"": None, "1": 1, "7": 7, "30": 30, "365": 365}
PROGRAM = "program"


@dataclass(frozen=True)
class Found:
    """A page of the log, and what is known about all of it."""

    entries: tuple[Entry, ...]
    titles: Mapping[str, str]
    count: int
    head: str
    kinds: tuple[str, ...]
    authors: tuple[tuple[int, str], ...]


@QmlElement
@QmlUncreatable("Screens come from the desk.")
class LogScreen(StaffScreen):
    """The log."""

    PAGE = "LogPage"
    SECTION = "log"

    changed = Signal()
    wholeChanged = Signal()
    openChanged = Signal()

    def __init__(self, desk: Desk, place: Place, parent: QObject | None = None) -> None:
        super().__init__(desk, place, parent)
        self._wanted = Wanted(words=place.item)
        self._days = ""
        self._found: Found | None = None
        self._titles: dict[str, str] = {}
        self._turn = 0
        self._more = False
        self._broken: int | None = None
        self._proved = False
        self._open: Entry | None = None
        self._rows = Rows(ROLES, self._row, self)
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._typing.timeout.connect(self.look)
        desk.display.languageChanged.connect(self._say_again)

    def arrive(self) -> None:
        self.look()

        def prove(office: Office) -> int | None:
            return audit.broken(office.store.connection)

        self.desk.ask(self, prove, self._prove, slow=True)

    def _prove(self, broken: int | None) -> None:
        self._broken, self._proved = broken, True
        self.wholeChanged.emit()

    @Slot()
    def look(self) -> None:
        """Look for what is asked, from the newest on."""
        self._turn += 1
        turn, wanted = self._turn, self._asked()

        def work(office: Office) -> Found:
            return read(office, wanted)

        def done(found: Found) -> None:
            if turn == self._turn:
                self._found, self._titles = found, dict(found.titles)
                self._more = len(found.entries) == PAGE_OF
                self._rows.put(found.entries)
                self.changed.emit()
                self.wholeChanged.emit()

        self.desk.ask(self, work, done)

    @Slot()
    def more(self) -> None:
        """The next page, under what shows."""
        rows = self._rows.rows
        if not self._more or not rows:
            return
        self._more = False
        turn, wanted, last = self._turn, self._asked(), rows[-1].id

        def work(office: Office) -> tuple[list[Entry], dict[str, str]]:
            entries = log.find(office.store, wanted, before=last, most=PAGE_OF)
            return entries, _titles(office, entries)

        def done(found: tuple[list[Entry], dict[str, str]]) -> None:
            entries, titles = found
            if turn == self._turn:
                self._titles |= titles
                self._more = len(entries) == PAGE_OF
                self._rows.put([*rows, *entries])
                self.changed.emit()

        self.desk.ask(self, work, done)

    def _asked(self) -> Wanted:
        days = DAYS[self._days]
        if days is None:
            return self._wanted
        here = self.desk.now().astimezone()
        begin = datetime(here.year, here.month, here.day).astimezone() - timedelta(days=days - 1)
        return replace(self._wanted, since=begin.astimezone(UTC).isoformat(timespec="seconds"))

    @Slot()
    def _say_again(self) -> None:
        self._rows.again()
        self.changed.emit()
        self.wholeChanged.emit()

    # What is found

    @Property(QObject, constant=True)
    def rows(self) -> Rows:
        """The entries, newest first: number, words, when, sign."""
        return self._rows

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many entries show so far."""
        return len(self._rows.rows)

    @Property(bool, notify=changed)
    def hasMore(self) -> bool:
        return self._more

    @Property(bool, notify=changed)
    def known(self) -> bool:
        return self._found is not None

    @Property(str, notify=wholeChanged)
    def whole(self) -> str:
        """Whether the log holds, in words; "" while it is looked at."""
        if not self._proved or self._found is None:
            return ""
        if self._broken is not None:
            words = translate(
                "Log", "The log was changed from outside at entry %1. Restore the last backup."
            )
            return words.replace("%1", str(self._broken))
        many = QLocale(self.desk.display.language).toString(self._found.count)
        words = translate("Log", "The log is whole: %1 entries. The newest has the number %2.")
        return words.replace("%1", many).replace("%2", self._found.head[:12])

    @Property(bool, notify=wholeChanged)
    def holds(self) -> bool:
        return self._broken is None

    def _row(self, entry: Entry) -> dict[str, object]:
        language = self.desk.display.language
        return {
            "number": entry.id,
            "words": log_words.sentence(entry, self._titles, language),
            "when": item_words.moment(entry.at, language),
            "sign": _icon(entry),
        }

    # What is asked

    @Property(str, notify=changed)
    def words(self) -> str:
        return self._wanted.words

    @Slot(str)
    def search(self, words: str) -> None:
        """Entries in which all of these words stand."""
        if words != self._wanted.words:
            self._wanted = replace(self._wanted, words=words)
            self._typing.start()

    @Property(str, notify=changed)
    def person(self) -> str:
        """The number of who is asked for, "program", or ""."""
        if self._wanted.program:
            return PROGRAM
        return "" if self._wanted.person is None else str(self._wanted.person)

    @Property("QVariantList", notify=changed)
    def authors(self) -> list[dict[str, str]]:
        """Who can be asked for: `[{value, text}]`."""
        found = self._found.authors if self._found else ()
        return [
            {"value": "", "text": translate("Log", "Everybody")},
            *({"value": str(number), "text": name} for number, name in found),
            {"value": PROGRAM, "text": translate("Log", "Sidestep by itself")},
        ]

    @Slot(str)
    def askPerson(self, value: str) -> None:
        number = int(value) if value.isdecimal() else None
        self._wanted = replace(self._wanted, person=number, program=value == PROGRAM)
        self.look()

    @Property(str, notify=changed)
    def what(self) -> str:
        return self._wanted.what

    @Property("QVariantList", notify=changed)
    def kinds(self) -> list[dict[str, str]]:
        """What can be asked for: `[{value, text}]`."""
        found = self._found.kinds if self._found else ()
        named = [{"value": kind, "text": log_words.what_word(kind)} for kind in found]
        named.sort(key=lambda one: one["text"].casefold())
        return [{"value": "", "text": translate("Log", "Everything")}, *named]

    @Slot(str)
    def askWhat(self, value: str) -> None:
        self._wanted = replace(self._wanted, what=value)
        self.look()

    @Property(str, notify=changed)
    def days(self) -> str:
        return self._days

    @Property("QVariantList", notify=changed)
    def spans(self) -> list[dict[str, str]]:
        """How far back can be asked: `[{value, text}]`."""
        return [
            {"value": "", "text": translate("Log", "Any time")},
            {"value": "1", "text": translate("Log", "Today")},
            {"value": "7", "text": translate("Log", "7 days")},
            {"value": "30", "text": translate("Log", "30 days")},
            {"value": "365", "text": translate("Log", "A year")},
        ]

    @Slot(str)
    def askDays(self, value: str) -> None:
        if value in DAYS:
            self._days = value
            self.look()

    # One entry

    @Property("QVariantMap", notify=openChanged)
    def opened(self) -> dict[str, object]:
        """The entry that lies open: `{number, words, when, lines: [{name, value}]}`; or empty."""
        entry = self._open
        if entry is None:
            return {}
        row = self._row(entry)
        lines = [
            {"name": name.replace("_", " "), "value": _value(value)}
            for name, value in entry.details.items()
        ]
        lines.append(
            {"name": translate("Log", "number of the entry before"), "value": entry.previous}
        )
        lines.append({"name": translate("Log", "its own number"), "value": entry.hash})
        return {**row, "lines": lines}

    @Slot(int)
    def openEntry(self, number: int) -> None:
        """Show all of an entry; 0 closes it."""
        self._open = next((entry for entry in self._rows.rows if entry.id == number), None)
        self.openChanged.emit()

    # To take away

    @Property(bool, constant=True)
    def mayExport(self) -> bool:
        return self.desk.who.get("role") in people.REVIEWERS

    @Slot(str, str)
    def export(self, folder: str, form: str) -> None:
        """Write the whole log into a folder, as "csv" or "jsonl"."""
        me = self.desk.me
        day = self.desk.now().astimezone().date().isoformat()
        wanted: Form = "csv" if form == "csv" else "jsonl"
        path = Path(folder) / f"sidestep-log-{day}.{wanted}"

        def done(made: Exported) -> None:
            words = translate("Log", "%1 entries are in %2. The newest has the number %3.")
            words = words.replace("%1", str(made.count)).replace("%2", str(made.path))
            self.desk.say(words.replace("%3", made.head[:12]))
            self.look()

        self.desk.ask(
            self, lambda office: log.export(office.store, me, path, wanted), done, slow=True
        )


def read(office: Office, wanted: Wanted) -> Found:
    """The first page of what is asked."""
    store = office.store
    count, _, head = audit.head(store.connection)
    entries = tuple(log.find(store, wanted, most=PAGE_OF))
    return Found(
        entries,
        _titles(office, entries),
        count,
        head,
        tuple(log.kinds(store)),
        tuple(log.authors(store)),
    )


def _titles(office: Office, entries: Iterable[Entry]) -> dict[str, str]:
    """Names of the items that entries are about, by "kind id"; in English where they have one."""
    out: dict[str, str] = {}
    for entry in entries:
        kind, _, rest = entry.subject.partition(" ")
        id = rest.partition(" ")[0]
        if kind not in items.ALL_KINDS or f"{kind} {id}" in out:
            continue
        out[f"{kind} {id}"] = items.title_of(office.store, kind, id) or id
    return out


def _icon(entry: Entry) -> str:
    return {
        "approved": "approve",
        "changes asked": "comment",
        "submitted": "send",
        "published": "publish",
        "withdrew": "withdraw",
        "withdrawn": "withdraw",
        "rolled back": "restore",
        "restored": "restore",
        "signed in": "key",
        "saved": "edit",
        "imported": "download",
        "backed up": "backup",
        "exported the log": "upload",
        "planned a release": "clock",
    }.get(entry.what, "log" if entry.person else "machine")


def _value(value: object) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
