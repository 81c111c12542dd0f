"""A new passphrase while it is typed: how far it is, and whether both times are the same."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.studio.secrets import SHORTEST, WeakSecret, check_passphrase, compose

QML_IMPORT_NAME = "Sidestep.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Screens that take a new passphrase make it.")
class NewPassphrase(QObject):
    """Typed twice and told in words as it grows. `names` are those it must not be made of.

    It is kept here while its screen stands, so that a step back loses nothing; `wipe` forgets it.
    """

    changed = Signal()
    wiped = Signal()

    def __init__(
        self, names: Callable[[], Iterable[str]] = tuple, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._names = names
        self._first = ""
        self._again = ""
        self._problem = ""

    @Property(str, notify=changed)
    def first(self) -> str:
        return self._first

    @first.setter
    def first(self, text: str) -> None:
        if text != self._first:
            self._first = text
            self.look()

    @Property(str, notify=changed)
    def again(self) -> str:
        return self._again

    @again.setter
    def again(self, text: str) -> None:
        if text != self._again:
            self._again = text
            self.changed.emit()

    @Slot()
    def look(self) -> None:
        """Judge it anew: it, or the names around it, have changed."""
        try:
            check_passphrase(self._first, self._names())
            self._problem = ""
        except WeakSecret as why:
            self._problem = str(why)
        self.changed.emit()

    @Property(str, notify=changed)
    def state(self) -> str:
        """One of empty, short, weak, good."""
        if not self._first:
            return "empty"
        if len(compose(self._first)) < SHORTEST:
            return "short"
        return "weak" if self._problem else "good"

    @Property(str, notify=changed)
    def words(self) -> str:
        """What there is to say about it; "" while nothing is typed."""
        state = self.state
        if state == "short":
            missing = SHORTEST - len(compose(self._first))
            return QCoreApplication.translate(
                "NewPassphrase", "%n more characters to go", None, missing
            )
        if state == "good":
            return QCoreApplication.translate(
                "NewPassphrase", "Long enough, and not one that people would guess."
            )
        return self._problem if state == "weak" else ""

    @Property(str, notify=changed)
    def match(self) -> str:
        """Of the second time: "" while it may still become the first, else same or other."""
        if self._again and self._again == self._first:
            return "same"
        return "" if self._first.startswith(self._again) else "other"

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        """Whether it is good and was typed twice."""
        return self.state == "good" and self.match == "same"

    @Slot()
    def wipe(self) -> None:
        """Forget it."""
        self._first = self._again = self._problem = ""
        self.changed.emit()
        self.wiped.emit()
