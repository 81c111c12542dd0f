"""What waits for a second pair of eyes: for me, for others, and what came back to me."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.studio import people, waiting
from kiosk.studio.due import Overdue, overdue
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
    """All lists."""

    mine: tuple[Text, ...] = ()
    others: tuple[Text, ...] = ()
    back: tuple[Text, ...] = ()
    late: tuple[Overdue, ...] = ()


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
        me, today = self.desk.me, self.desk.now().astimezone().date()
        withdraw_after = self.desk.settings.review.withdraw_after

        def look(office: Office) -> Lists:
            store = office.store
            return Lists(
                tuple(_text(one) for one in waiting.to_review(store, me)),
                tuple(_text(one.waiting, one.why) for one in waiting.for_others(store, me)),
                tuple(_text(one, one.step.comment) for one in waiting.to_change(store, me)),
                tuple(overdue(store, today, withdraw_after)),
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

    @Property("QVariantList", notify=changed)
    def late(self) -> list[dict[str, str]]:
        """What is past its day of review, and what comes of it."""
        language = self.desk.display.language
        out = []
        for one in self._lists.late:
            words = translate("Review", "To be reviewed by %1.")
            since = words.replace("%1", item_words.day(one.since, language))
            if one.needed:
                then = translate(
                    "Review", "It stays on the screen: the kiosk cannot do without it. Do it first."
                )
            elif one.gone_on is None:
                then = ""
            elif one.gone_on <= self.desk.now().astimezone().date():
                then = translate("Review", "Patients do not see it any more.")
            else:
                then = translate("Review", "Patients do not see it any more from %1 on.")
                then = then.replace("%1", item_words.day(one.gone_on, language))
            out.append(
                {
                    "key": f"{one.key.kind}:{one.key.id}",
                    "title": item_words.title_of(one.key.kind, one.title),
                    "line": f"{item_words.kind_word(one.key.kind)} · {since}",
                    "icon": "warning" if one.needed else "calendar",
                    "why": then,
                }
            )
        return out

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
