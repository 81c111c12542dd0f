"""Writing something new: what it should be, what it is called, and where its words come from."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.model import KINDS, Kind
from kiosk.studio.begin import begin
from kiosk.studio.items import Key
from kiosk.studio.listing import Listed, Wanted, listing
from kiosk.viewmodels.staff import item_words
from kiosk.viewmodels.staff.desk import Desk
from kiosk.viewmodels.staff.office import Office
from kiosk.viewmodels.staff.screen import Place, StaffScreen

QML_IMPORT_NAME = "Sidestep.Backend"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate
ORDER: tuple[Kind, ...] = (
    *("page", "exercise", "condition", "term", "notice", "quiz", "question_set", "programme"),
)
"""The kinds as they are offered: what people write most, first."""
assert set(ORDER) == set(KINDS)


@QmlElement
@QmlUncreatable("Screens come from the desk.")
class ContentNewScreen(StaffScreen):
    """Asks for a kind, then for a name. Opened with an item, "page:rest", it copies that one."""

    PAGE = "ContentNewPage"
    SECTION = "content"

    changed = Signal()

    def __init__(self, desk: Desk, place: Place, parent: QObject | None = None) -> None:
        super().__init__(desk, place, parent)
        kind, _, like = place.item.partition(":")
        self._kind = kind if kind in KINDS else ""
        self._like = like if self._kind else ""
        self._there: list[Listed] = []
        self._working = False

    def arrive(self) -> None:
        kind = self._kind
        if not kind:
            return

        def look(office: Office) -> list[Listed]:
            return listing(office.store, Wanted(kinds=(cast(Kind, kind),)))

        self.desk.ask(self, look, self._looked)

    def _looked(self, there: list[Listed]) -> None:
        self._there = there
        self.changed.emit()

    @Property("QVariantList", constant=True)
    def kinds(self) -> list[dict[str, str]]:
        """`[{value, text, line, iconName}]` of what can be written."""
        lines = {
            "page": translate("Content", "A chapter to read, with a picture: how the hip works"),
            "exercise": translate("Content", "Something to do, step by step, with the figure"),
            "condition": translate("Content", "Something that can go wrong, and what helps"),
            "term": translate("Content", "A hard word and what it means, in plain words"),
            "notice": translate("Content", "A short text that patients see before they go on"),
            "quiz": translate("Content", "A few kind questions: what do you know by now?"),
            "question_set": translate("Content", "Questions with answers that lead to advice"),
            "programme": translate("Content", "A program of another provider, and whom it suits"),
        }
        out = [
            {
                "value": kind,
                "text": item_words.kind_word(kind),
                "line": lines[kind],
                "iconName": item_words.KIND_ICONS[kind],
            }
            for kind in ORDER
        ]
        out.append(
            {
                "value": "motion",
                "text": item_words.kind_word("motion"),
                "line": translate("Content", "How the figure moves, for an exercise to show"),
                "iconName": item_words.KIND_ICONS["motion"],
            }
        )
        return out

    @Property(str, notify=changed)
    def kind(self) -> str:
        """The chosen kind; "" while nothing is chosen."""
        return self._kind

    @Property(str, notify=changed)
    def kindWord(self) -> str:
        return item_words.kind_word(self._kind) if self._kind else ""

    @Property(str, notify=changed)
    def like(self) -> str:
        """The id of the item whose words it begins with; "" to begin blank."""
        return self._like

    @Property(str, notify=changed)
    def likeTitle(self) -> str:
        found = next((one for one in self._there if one.id == self._like), None)
        return found.title if found else self._like

    @Property("QVariantList", notify=changed)
    def there(self) -> list[dict[str, str]]:
        """`[{value, text}]` of the items whose words it could begin with."""
        return [
            {"value": one.id, "text": one.title}
            for one in self._there
            if one.version("en") is not None
        ]

    @Property(bool, notify=changed)
    def working(self) -> bool:
        return self._working

    @Slot(str)
    def choose(self, kind: str) -> None:
        """Write this kind of thing; "" to choose again."""
        if kind == "motion":
            self.desk.replace("new-motion", "")
            return
        if kind in (*KINDS, ""):
            self._kind, self._like, self._there = kind, "", []
            self.changed.emit()
            self.arrive()

    @Slot(str)
    def beginLike(self, id: str) -> None:
        """Begin with the words of this item; "" to begin blank."""
        self._like = id
        self.changed.emit()

    @Slot(str)
    def begin(self, title: str) -> None:
        """Begin it, and go on to its form."""
        kind, like, me = cast(Kind, self._kind), self._like, self.desk.me
        today = self.desk.now().astimezone().date()
        self._working = True
        self.changed.emit()

        def work(office: Office) -> Key:
            return begin(office.store, me, kind, title, today, like)

        def done(key: Key) -> None:
            self.desk.replace("edit", f"{key.kind}:{key.id}:{key.language}")

        def failed(error: Exception) -> None:
            self._working = False
            self.changed.emit()
            self.desk.say(str(error), "stop")

        self.desk.ask(self, work, done, failed)
