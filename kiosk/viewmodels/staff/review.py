"""What waits for a second pair of eyes: for me, for others, and what came back to me."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.studio import people, waiting
from kiosk.studio.items import Key
from kiosk.studio.waiting import Waiting
from kiosk.viewmodels.staff import item_words
from kiosk.viewmodels.staff.desk import Desk
from kiosk.viewmodels.staff.keys import key_text, what_it_is
from kiosk.viewmodels.staff.office import Office
from kiosk.viewmodels.staff.screen import Place, StaffScreen

QML_IMPORT_NAME = "Sidestep.Backend"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Text:
    """A text in the list."""

    key: Key
    title: str
    by: str
    at: str
    why: str = ""
    """Why it is not for who looks, or what should change."""


@dataclass(frozen=True)
class Lists:
    """The three lists."""

    mine: tuple[Text, ...] = ()
    others: tuple[Text, ...] = ()
    back: tuple[Text, ...] = ()


@QmlElement
@QmlUncreatable("Screens come from the desk.")
class ReviewScreen(StaffScreen):
    """The lists of the review."""

    PAGE = "ReviewPage"
    SECTION = "review"

    changed = Signal()

    def __init__(self, desk: Desk, place: Place, parent: QObject | None = None) -> None:
        super().__init__(desk, place, parent)
        self._lists = Lists()
        self._known = False

    def arrive(self) -> None:
        me = self.desk.me

        def look(office: Office) -> Lists:
            store = office.store
            return Lists(
                tuple(_text(one) for one in waiting.to_review(store, me)),
                tuple(_text(one.waiting, one.why) for one in waiting.for_others(store, me)),
                tuple(_text(one, one.step.comment) for one in waiting.to_change(store, me)),
            )

        self.desk.ask(self, look, self._looked)

    def _looked(self, lists: Lists) -> None:
        self._lists = lists
        self._known = True
        self.changed.emit()

    @Property(bool, notify=changed)
    def known(self) -> bool:
        return self._known

    @Property("QVariantList", notify=changed)
    def mine(self) -> list[dict[str, str]]:
        """What waits for who looks: `[{key, title, line, icon, why}]`."""
        return [self._row(one, translate("Review", "sent by %1")) for one in self._lists.mine]

    @Property("QVariantList", notify=changed)
    def others(self) -> list[dict[str, str]]:
        """What waits for somebody else, and why."""
        return [self._row(one, translate("Review", "sent by %1")) for one in self._lists.others]

    @Property("QVariantList", notify=changed)
    def back(self) -> list[dict[str, str]]:
        """What came back to who looks, with what should change."""
        return [self._row(one, translate("Review", "sent back by %1")) for one in self._lists.back]

    @Property(bool, constant=True)
    def approves(self) -> bool:
        """Whether who looks has a role that judges words."""
        return self.desk.who.get("role") in people.REVIEWERS

    def _row(self, one: Text, by: str) -> dict[str, str]:
        ago = item_words.ago(one.at, self.desk.now())
        return {
            "key": key_text(one.key),
            "title": item_words.title_of(one.key.kind, one.title),
            "line": f"{what_it_is(one.key)} · {by.replace('%1', one.by)}, {ago}",
            "icon": item_words.KIND_ICONS.get(one.key.kind, "page"),
            "why": one.why,
        }


def _text(one: Waiting, why: str = "") -> Text:
    return Text(one.revision.key, one.title, one.step.name, one.step.at, why)
