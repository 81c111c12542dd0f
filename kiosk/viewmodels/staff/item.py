"""One item: where it stands, in a sentence, what to do next, and everything else about it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import cast

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

import kiosk.viewmodels.staff.folders  # noqa: F401  (the type of its chooser)
from kiosk.studio import marks, overview, review
from kiosk.studio.exporting_item import export_item
from kiosk.studio.items import SPEECHLESS, AnyKind, Key
from kiosk.studio.overview import Overview, Use
from kiosk.studio.people import REVIEWERS
from kiosk.studio.store import Store
from kiosk.viewmodels.staff import item_says, item_words
from kiosk.viewmodels.staff.desk import Desk
from kiosk.viewmodels.staff.office import Office
from kiosk.viewmodels.staff.screen import Place, StaffScreen

QML_IMPORT_NAME = "Sidestep.Backend"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate
NOT_SHOWN = ("motion", "sources")
"""Kinds that patients have no screen of their own for."""
REVIEW_MONTHS = (6, 12, 24)


@QmlElement
@QmlUncreatable("Screens come from the desk.")
class ItemScreen(StaffScreen):
    """`item` is its key, "page:what-it-is"."""

    PAGE = "ItemPage"
    SECTION = "content"

    changed = Signal()
    usesChanged = Signal()

    def __init__(self, desk: Desk, place: Place, parent: QObject | None = None) -> None:
        super().__init__(desk, place, parent)
        kind, _, id = place.item.partition(":")
        self._kind, self._id = cast(AnyKind, kind), id.partition(":")[0]
        self._all: Overview | None = None
        self._gone = ""
        self._uses: list[Use] | None = None

    def arrive(self) -> None:
        kind, id, me = self._kind, self._id, self.desk.me
        languages = self.desk.settings.languages
        today = self.desk.now().astimezone().date()

        def look(office: Office) -> Overview:
            return overview.overview(office.store, kind, id, me, languages, today)

        self.desk.ask(self, look, self._looked, self._failed)
        self.desk.ask(self, lambda office: overview.used_in(office.store, kind, id), self._used)

    def _looked(self, found: Overview) -> None:
        self._all, self._gone = found, ""
        self.changed.emit()

    def _failed(self, error: Exception) -> None:
        self._gone = str(error)
        self.changed.emit()

    def _used(self, uses: list[Use]) -> None:
        self._uses = uses
        self.usesChanged.emit()

    # What it is

    @Property(bool, notify=changed)
    def known(self) -> bool:
        """Whether it was found."""
        return self._all is not None

    @Property(str, notify=changed)
    def gone(self) -> str:
        """Why it cannot be shown; "" when it can."""
        return self._gone

    @Property(str, constant=True)
    def key(self) -> str:
        """What names it: kind:id."""
        return f"{self._kind}:{self._id}"

    @Property(str, notify=changed)
    def title(self) -> str:
        return item_words.title_of(self._kind, self._all.title) if self._all else ""

    @Property(str, constant=True)
    def kindWord(self) -> str:
        return item_words.kind_word(self._kind)

    @Property(bool, notify=changed)
    def shown(self) -> bool:
        """Whether patients have a screen of it now."""
        if self._all is None or self._kind in NOT_SHOWN:
            return False
        there = (one.standing for one in self._all.tongues if one.standing is not None)
        return any(one.published is not None for one in there)

    @Property("QVariantMap", notify=changed)
    def says(self) -> dict[str, object]:
        """`{text, kind}`: where it stands in a sentence; kind is that of a callout."""
        if self._all is None:
            return {}
        language = self.desk.display.language
        return item_says.sentence(self._all, self.desk.now(), language)

    @Property("QVariantMap", notify=changed)
    def primary(self) -> dict[str, str]:
        """`{todo, text, iconName}` of the one thing to do next; empty when nothing is."""
        return item_says.primary(self._all.next) if self._all else {}

    @Property("QVariantList", notify=changed)
    def tongues(self) -> list[dict[str, object]]:
        """One entry a language, the main one first; see `item_says.tongue`."""
        who, now = self.desk.person, self.desk.now()
        if self._all is None or who is None:
            return []
        return [item_says.tongue(self._all, one, now, who) for one in self._all.tongues]

    @Property("QVariantList", notify=changed)
    def sources(self) -> list[dict[str, str]]:
        """`[{text, line}]` of each source it names."""
        if self._all is None:
            return []
        return [
            {
                "text": source.title.strip("[]"),
                "line": ", ".join(
                    part for part in (source.authors, str(source.year or ""), source.where) if part
                ),
            }
            for source in self._all.sources
        ]

    @Property("QVariantList", notify=usesChanged)
    def uses(self) -> list[dict[str, str]]:
        """`[{key, text, line, iconName}]` of each item that leads here."""
        return [
            {
                "key": f"{use.kind}:{use.id}",
                "text": item_words.title_of(use.kind, use.title),
                "line": item_words.kind_word(use.kind),
                "iconName": item_words.KIND_ICONS[use.kind],
            }
            for use in self._uses or ()
        ]

    @Property(str, notify=changed)
    def reviewLine(self) -> str:
        """When the next review is due; "" for what has no date."""
        if self._all is None or self._all.next_review is None:
            return ""
        day = item_words.day(self._all.next_review, self.desk.display.language)
        if self._all.days_left is None:
            return day
        return f"{day}, {item_words.until(self._all.days_left)}"

    # What may be done

    @property
    def _role(self) -> str:
        return self.desk.person.role if self.desk.person else ""

    @Property(bool, notify=changed)
    def judges(self) -> bool:
        """Whether this person may retire it and set its review."""
        return self._role in REVIEWERS

    @Property(bool, notify=changed)
    def retired(self) -> bool:
        return self._all is not None and self._all.retired is not None

    @Property(bool, notify=changed)
    def withdrawn(self) -> bool:
        return self._all is not None and self._all.withdrawn is not None

    @Property(bool, constant=True)
    def speaks(self) -> bool:
        """Whether it is in languages: a movement and the list of sources are not."""
        return self._kind not in SPEECHLESS

    @Property("QVariantList", constant=True)
    def reviewChoices(self) -> list[dict[str, object]]:
        """`[{value, text}]`: days that a next review is often set to."""
        language, today = self.desk.display.language, self.desk.now().astimezone().date()
        words = {
            6: translate("Item", "In half a year: %1"),
            12: translate("Item", "In a year: %1"),
            24: translate("Item", "In two years: %1"),
        }
        out: list[dict[str, object]] = []
        for months in REVIEW_MONTHS:
            day = _months_on(today, months)
            text = words[months].replace("%1", item_words.day(day, language))
            out.append({"value": day.isoformat(), "text": text})
        return out

    @Slot()
    def go(self) -> None:
        """Do the one thing that comes next."""
        if self._all is not None:
            self._do(self._all.next.todo, self._all.next.language)

    @Slot(str, str)
    def act(self, todo: str, language: str) -> None:
        """Do something with one language: what `tongues` names as action."""
        self._do(todo, language)

    def _do(self, todo: str, language: str) -> None:
        here = f"{self.key}:{language}".rstrip(":")
        match todo:
            case "go on" | "change" | "edit":
                original = self._all.tongues[0].language if self._all else ""
                translated = language not in ("", original)
                self.desk.open("translate" if translated else self._editor, here)
            case "translate":
                self.desk.open("translate", here)
            case "review":
                self.desk.open("review-item", here)
            case "publish":
                self.desk.goTo("publish")
            case "submit":
                self._step(language, "submit")
            case "take back":
                self._step(language, "take back")

    @property
    def _editor(self) -> str:
        return {"motion": "motion", "media": "media-item"}.get(self._kind, "edit")

    def _step(self, language: str, what: str) -> None:
        tongue = self._all.tongue(language) if self._all else None
        if tongue is None or tongue.standing is None:
            return
        revision, me = tongue.standing.revision.id, self.desk.me

        def done(_: object) -> None:
            said = {
                "submit": translate("Item", "It is sent. A reviewer will see it on their page."),
                "take back": translate("Item", "It is a draft again."),
            }
            self.desk.say(said[what])
            self.arrive()

        step = review.submit if what == "submit" else review.take_back
        self.desk.ask(self, lambda office: step(office.store, me, revision), done)

    @Slot(str)
    def retire(self, reason: str) -> None:
        """Take it out of use."""
        self._mark(lambda store, me, key: marks.retire(store, me, key, reason))

    @Slot(str)
    def bringBack(self, reason: str) -> None:
        """Take it into use again."""
        self._mark(lambda store, me, key: marks.bring_back(store, me, key, reason))

    def _mark(self, change: Callable[[Store, int, Key], None]) -> None:
        key = Key(self._kind, self._id, "" if self._kind in SPEECHLESS else "en")
        me = self.desk.me

        def done(_: object) -> None:
            self.desk.say(translate("Item", "Done. Patients see it with the next release."), "note")
            self.arrive()

        self.desk.ask(self, lambda office: change(office.store, me, key), done)

    @Slot(str)
    def setReview(self, day: str) -> None:
        """Set the day of the next review, as 2027-11-28, in every language."""
        kind, id, me = self._kind, self._id, self.desk.me
        note = translate("Item", "Set the next review")

        def work(office: Office) -> int:
            when = date.fromisoformat(day)
            return len(overview.set_next_review(office.store, me, kind, id, when, note))

        def done(many: int) -> None:
            if many:
                said = translate("Item", "The date is set. Send it to review to make it count.")
                self.desk.say(said)
            self.arrive()

        self.desk.ask(self, work, done)

    @Slot(str)
    def saveTo(self, folder: str) -> None:
        """Write it as files into a new folder within this one."""
        kind, id = self._kind, self._id

        def work(office: Office) -> Path:
            out = _new_folder(Path(folder), id)
            export_item(office.store, kind, id, out)
            return out

        def done(out: Path) -> None:
            self.desk.say(translate("Item", "Saved to %1").replace("%1", str(out)))

        self.desk.ask(self, work, done, slow=True)

    @Slot(str)
    def openHistory(self, language: str) -> None:
        """What it was before."""
        self.desk.open("history", f"{self.key}:{language}".rstrip(":"))

    @Slot()
    def copy(self) -> None:
        """Begin a new item with these words."""
        self.desk.open("new", self.key)


def _months_on(day: date, months: int) -> date:
    """The same day of a later month, or its last one."""
    month = day.month - 1 + months
    year, month = day.year + month // 12, month % 12 + 1
    after = date(year + month // 12, month % 12 + 1, 1)
    return min(date(year, month, 1) + timedelta(days=day.day - 1), after - timedelta(days=1))


def _new_folder(within: Path, name: str) -> Path:
    """A folder that is not there yet, named like the item."""
    out, n = within / name, 2
    while out.exists():
        out, n = within / f"{name}-{n}", n + 1
    return out
