"""The releases: what patients see now, what is planned, and the way back in one step."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.library import open_library
from kiosk.content.opening import Release
from kiosk.studio import people, planning, releases
from kiosk.studio.planning import Plan
from kiosk.studio.releases import Past
from kiosk.viewmodels.staff import item_words
from kiosk.viewmodels.staff.desk import Desk
from kiosk.viewmodels.staff.office import Office
from kiosk.viewmodels.staff.screen import Place, StaffScreen

QML_IMPORT_NAME = "Sidestep.Backend"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate
PAGE_OF = 20


@dataclass(frozen=True)
class Looked:
    """All releases, what is planned, and the release on the screen."""

    past: tuple[Past, ...]
    plans: tuple[Plan, ...]
    over: tuple[Plan, ...]
    """Plans of which nothing came, the newest first."""
    shown: Release


@QmlElement
@QmlUncreatable("Screens come from the desk.")
class ReleasesScreen(StaffScreen):
    """History, plans, and roll back."""

    PAGE = "ReleasesPage"
    SECTION = "publish"

    changed = Signal()

    def __init__(self, desk: Desk, place: Place, parent: QObject | None = None) -> None:
        super().__init__(desk, place, parent)
        self._looked: Looked | None = None
        self._most = PAGE_OF
        desk.display.languageChanged.connect(self._say_again)

    def arrive(self) -> None:
        self.desk.ask(self, look, self._seen)

    def _seen(self, looked: Looked) -> None:
        self._looked = looked
        self.changed.emit()

    @Slot()
    def _say_again(self) -> None:
        self.changed.emit()

    @Property(bool, notify=changed)
    def known(self) -> bool:
        return self._looked is not None

    @Property(bool, constant=True)
    def may(self) -> bool:
        """Whether who looks may roll back and cancel."""
        return self.desk.who.get("role") in people.REVIEWERS

    @Property("QVariantMap", notify=changed)
    def shown(self) -> dict[str, object]:
        """What patients see now: `{number, sha256, items, line, note}`; empty until it is known."""
        looked = self._looked
        if looked is None:
            return {}
        past = next((one for one in looked.past if one.shown), None)
        release = looked.shown
        return {
            "number": release.number,
            "sha256": release.sha256,
            "items": release.items,
            "line": self._when(past) if past is not None else "",
            "note": past.note if past is not None and past.how != "came with it" else "",
        }

    @Property("QVariantList", notify=changed)
    def past(self) -> list[dict[str, object]]:
        """The other releases, newest first: `[{number, title, line, note, again}]`."""
        return [self._row(one) for one in self._others[: self._most]]

    @Property(bool, notify=changed)
    def hasMore(self) -> bool:
        """Whether there are older ones than those that show."""
        return len(self._others) > self._most

    @Slot()
    def more(self) -> None:
        """Show older ones, too."""
        self._most += PAGE_OF
        self.changed.emit()

    @property
    def _others(self) -> list[Past]:
        return [one for one in self._looked.past if not one.shown] if self._looked else []

    @Property("QVariantList", notify=changed)
    def plans(self) -> list[dict[str, object]]:
        """What is planned, the next first: `[{id, when, line}]`."""
        if self._looked is None:
            return []
        language = self.desk.display.language
        by = translate("Releases", "planned by %1")
        return [
            {
                "id": plan.id,
                "when": item_words.moment_long(plan.due, language),
                "line": " · ".join(filter(None, (by.replace("%1", plan.name), plan.note))),
            }
            for plan in self._looked.plans
        ]

    @Property("QVariantList", notify=changed)
    def missed(self) -> list[str]:
        """Plans of which nothing came, and why, the newest first."""
        if self._looked is None:
            return []
        language = self.desk.display.language
        words = translate("Releases", "The release planned for %1 was not made: %2")
        return [
            words.replace("%1", item_words.moment_long(plan.due, language)).replace(
                "%2", plan.outcome
            )
            for plan in self._looked.over
        ]

    @Slot(int)
    def cancel(self, plan: int) -> None:
        """Take a plan back."""
        me = self.desk.me

        def done(_: object) -> None:
            self.desk.say(translate("Releases", "The plan is cancelled."))
            self.arrive()

        self.desk.ask(self, lambda office: planning.cancel(office.store, me, plan), done)

    @Slot(int)
    def showAgain(self, number: int) -> None:
        """Show an earlier release again, once the passphrase was right."""
        me = self.desk.me
        why = translate("Releases", "Patients see release %1 again from the next visit on.")

        def done(_: Release) -> None:
            self.desk.say(why.replace("%1", str(number)))
            self.arrive()

        def then(confirmed: Any) -> None:
            self.desk.ask(
                self,
                lambda office: planning.roll_back(
                    office.store, office.shelf, me, number, confirmed=confirmed
                ),
                done,
            )

        self.desk.confirm(
            why.replace("%1", str(number)), translate("Releases", "Show it again"), then
        )

    def _row(self, one: Past) -> dict[str, object]:
        return {
            "number": one.number,
            "title": translate("Releases", "Release %1").replace("%1", str(one.number)),
            "line": self._when(one),
            "note": "" if one.how == "came with it" else one.note,
            "again": one.again and self.may,
        }

    def _when(self, one: Past) -> str:
        """How it came to be, when, and by whom."""
        if one.how == "came with it":
            return translate("Releases", "Came with Sidestep")
        if one.how == "by other means":
            return translate("Releases", "Not published in this studio")
        words = (
            translate("Releases", "Something was taken off the screen by %1, %2")
            if one.how == "withdrew"
            else translate("Releases", "Published by %1, %2")
        )
        at = item_words.moment(one.made_at, self.desk.display.language)
        out = words.replace("%1", one.name).replace("%2", at)
        if one.shown and one.shown_since > one.made_at:
            again = translate("Releases", " · shown again by %1, %2")
            since = item_words.moment(one.shown_since, self.desk.display.language)
            out += again.replace("%1", one.shown_by).replace("%2", since)
        return out


def look(office: Office) -> Looked:
    """All releases and plans."""
    over = [plan for plan in planning.plans(office.store, waiting=False) if plan.done_at]
    missed = [
        plan
        for plan in over
        if plan.outcome != planning.CANCELLED and not plan.outcome.startswith("published")
    ]
    with open_library(office.data).reader as reader:
        shown = reader.release
    return Looked(
        tuple(releases.past(office.store, office.shelf)),
        tuple(planning.plans(office.store)),
        tuple(sorted(missed, key=lambda plan: plan.done_at, reverse=True)[:3]),
        shown,
    )
