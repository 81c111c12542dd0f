"""How this site reviews: who may approve what, and what becomes of old translations. For admins."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.studio import review, translations
from kiosk.viewmodels.staff.desk import Desk
from kiosk.viewmodels.staff.office import Office
from kiosk.viewmodels.staff.screen import Place, StaffScreen

QML_IMPORT_NAME = "Sidestep.Backend"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Rules:
    """The rules as they are, and who can approve."""

    own: bool
    behind: translations.Choice
    approvers: tuple[str, ...]


@QmlElement
@QmlUncreatable("Screens come from the desk.")
class ReviewRulesScreen(StaffScreen):
    """The site's own rules of review. Each change needs the passphrase."""

    PAGE = "ReviewRulesPage"
    SECTION = "review"

    changed = Signal()

    def __init__(self, desk: Desk, place: Place, parent: QObject | None = None) -> None:
        super().__init__(desk, place, parent)
        self._rules: Rules | None = None

    def arrive(self) -> None:
        def look(office: Office) -> Rules:
            store = office.store
            return Rules(
                store.setting(review.SELF_APPROVAL, "no") == "yes",
                translations.site_choice(store),
                tuple(one.name for one in review.approvers(store)),
            )

        self.desk.ask(self, look, self._looked)

    def _looked(self, rules: Rules) -> None:
        self._rules = rules
        self.changed.emit()

    @Property(bool, notify=changed)
    def known(self) -> bool:
        return self._rules is not None

    @Property(bool, constant=True)
    def may(self) -> bool:
        """Whether who looks may change the rules."""
        return self.desk.who.get("role") == "admin"

    @Property(bool, notify=changed)
    def own(self) -> bool:
        """Whether the only approver may approve their own words."""
        return self._rules is not None and self._rules.own

    @Property(bool, notify=changed)
    def alone(self) -> bool:
        """Whether only one person can approve."""
        return self._rules is not None and len(self._rules.approvers) < 2

    @Property(str, notify=changed)
    def approvers(self) -> str:
        """Who can approve, in words."""
        names = self._rules.approvers if self._rules else ()
        if not names:
            return translate("ReviewRules", "No one can approve yet: give someone a credential.")
        words = translate("ReviewRules", "Who can approve: %1.")
        return words.replace("%1", ", ".join(names))

    @Property(bool, notify=changed)
    def tells(self) -> bool:
        """Whether pages with an old translation are shown, and say so."""
        return self._rules is not None and self._rules.behind == "tell"

    @Slot(bool)
    def setOwn(self, on: bool) -> None:
        """Let the only approver approve their own words, or no longer."""
        if on == self.own:
            return
        me = self.desk.me
        why = (
            translate("ReviewRules", "Every page then says: written and checked by one person.")
            if on
            else translate("ReviewRules", "From now on somebody else must approve.")
        )
        self._change(
            why,
            lambda office, confirmed: review.set_self_approval(
                office.store, me, on, confirmed=confirmed
            ),
        )

    @Slot(bool)
    def setTells(self, on: bool) -> None:
        """Show pages with an old translation and say so, or show the English."""
        if on == self.tells:
            return
        me = self.desk.me
        choice: translations.Choice = "tell" if on else "original"
        why = translate("ReviewRules", "It counts from the next release on.")
        self._change(
            why,
            lambda office, confirmed: translations.choose(
                office.store, me, choice, confirmed=confirmed
            ),
        )

    def _change(self, why: str, work: Any) -> None:
        def done(_: object) -> None:
            self.desk.say(translate("ReviewRules", "Saved."))
            self.arrive()

        def then(confirmed: Any) -> None:
            self.desk.ask(self, lambda office: work(office, confirmed), done)

        self.desk.confirm(why, translate("ReviewRules", "Change it"), then)
