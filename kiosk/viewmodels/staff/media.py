"""The library: every picture and sound that was brought in, where it is used, what it lacks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

import kiosk.viewmodels.staff.files
import kiosk.viewmodels.staff.folders  # noqa: F401  # FilePicker.qml makes both
from kiosk.device.made_by_qml import made
from kiosk.studio import media
from kiosk.studio.items import MEDIA
from kiosk.studio.listing import Wanted, listing
from kiosk.studio.media import Kept
from kiosk.viewmodels.media_shelf import shared_shelf, thumbnail
from kiosk.viewmodels.staff import item_words
from kiosk.viewmodels.staff.desk import Desk
from kiosk.viewmodels.staff.office import Office
from kiosk.viewmodels.staff.screen import Place, StaffScreen

QML_IMPORT_NAME = "Sidestep.Backend"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate
SIDE = 480
"""Pixels of the longer side of a small picture."""


@dataclass(frozen=True)
class Stands:
    """One picture or sound and where it stands: draft, in review, published ..."""

    kept: Kept
    state: str


def stands(office: Office, languages: Sequence[str]) -> list[Stands]:
    """The library with the state of each."""
    states = {
        one.id: "withdrawn" if one.withdrawn else one.note or one.state
        for one in listing(office.store, Wanted(kinds=(MEDIA,)))
    }
    return [Stands(kept, states[kept.id]) for kept in media.library(office.store, languages)]


def row_of(one: Stands) -> dict[str, Any]:
    """`{id, sha256, title, kind, line, badge, lacks, alt}` of one card."""
    kept = one.kept
    return {
        "id": kept.id,
        "sha256": kept.words.sha256,
        "title": kept.words.title,
        "kind": kept.words.kind,
        "line": used_line(kept),
        "badge": item_words.state_badge(one.state),
        "lacks": lacks_line(kept.lacks),
        "alt": dict(kept.words.alt),
    }


def used_line(kept: Kept) -> str:
    """How many items use it, and how large or long it is."""
    places = len({(key.kind, key.id) for key in kept.used_in})
    used = (
        translate("Media", "Used in %n items", None, places)
        if places
        else translate("Media", "Not used yet")
    )
    return f"{used} · {measure(kept)}"


def measure(kept: Kept) -> str:
    """“800 × 600”, or how long a sound is."""
    if kept.words.kind == "picture":
        return f"{kept.width} × {kept.height}"
    return length(kept.seconds)


def length(seconds: float) -> str:
    """Minutes and seconds: 1:05."""
    whole = max(1, round(seconds))
    return f"{whole // 60}:{whole % 60:02d}"


def lacks_line(tags: Sequence[str]) -> str:
    """Which languages have no words for it; "" when all have."""
    if not tags:
        return ""
    named = ", ".join(item_words.language_word(tag) for tag in tags)
    return translate("Media", "No words in: %1").replace("%1", named)


class SmallPictures(QObject):
    """Small pictures of kept files for rows that show: `pictures` are addresses by hash."""

    def __init__(self, desk: Desk, owner: QObject, came: Signal) -> None:
        super().__init__(owner)
        self._desk = desk
        self._came = came
        self._asked: set[str] = set()
        self.pictures: dict[str, str] = {}

    def look(self, sha256: str) -> None:
        """A row with this picture shows."""
        if sha256 in self._asked:
            return
        self._asked.add(sha256)

        def work(office: Office) -> bytes:
            return thumbnail(media.file_of(office.store, sha256).data, SIDE)

        def done(small: bytes) -> None:
            if small:
                address = shared_shelf().put(f"small-{sha256}", small)
                self.pictures = {**self.pictures, sha256: address}
                self._came.emit()

        self._desk.ask(self, work, done, lambda _: None)


@QmlElement
@QmlUncreatable("Screens come from the desk.")
class MediaScreen(StaffScreen):
    """All of the library, or only pictures, sounds, or what lacks words in a language."""

    PAGE = "MediaPage"
    SECTION = "media"

    changed = Signal()
    picturesChanged = Signal()

    def __init__(self, desk: Desk, place: Place, parent: QObject | None = None) -> None:
        super().__init__(desk, place, parent)
        self._all: list[Stands] | None = None
        self._only = "all"
        self._small = SmallPictures(desk, self, self.picturesChanged)

    def arrive(self) -> None:
        languages = self.desk.settings.languages

        def work(office: Office) -> list[Stands]:
            return stands(office, languages)

        self.desk.ask(self, work, self._looked)

    def _looked(self, found: list[Stands]) -> None:
        self._all = found
        self.changed.emit()

    @Property(bool, notify=changed)
    def known(self) -> bool:
        """Whether the library was looked through."""
        return self._all is not None

    @Property(bool, notify=changed)
    def empty(self) -> bool:
        """Whether nothing was brought in yet."""
        return self._all == []

    @Property(str, notify=changed)
    def only(self) -> str:
        """What shows: "all", "picture", "sound" or "lacks"."""
        return self._only

    @Slot(str)
    def show(self, only: str) -> None:
        """Show all, one kind, or what lacks words in a language."""
        if only != self._only:
            self._only = only
            self.changed.emit()

    @Property("QVariantList", notify=changed)
    def rows(self) -> list[dict[str, Any]]:
        """`[{id, sha256, title, kind, line, badge, lacks}]`."""
        return [row_of(one) for one in self._all or () if self._wanted(one.kept)]

    def _wanted(self, kept: Kept) -> bool:
        if self._only == "lacks":
            return bool(kept.lacks)
        return self._only in ("all", kept.words.kind)

    @Property(int, notify=changed)
    def lacking(self) -> int:
        """How many lack words in a language."""
        return sum(bool(one.kept.lacks) for one in self._all or ())

    @Property("QVariantMap", notify=picturesChanged)
    def pictures(self) -> dict[str, str]:
        """Addresses of small pictures by hash, as they come."""
        return self._small.pictures

    @Slot(str)
    def look(self, sha256: str) -> None:
        """A card with this picture shows."""
        self._small.look(sha256)

    @Slot(str)
    def bring(self, path: str) -> None:
        """Somebody chose a file to bring in."""
        self.desk.open("media-item", f"new:{path}")


@QmlElement
class MediaChoice(QObject):
    """The library to choose from, for any page: `kind` is "picture" or "sound"."""

    changed = Signal()
    picturesChanged = Signal()
    deskChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        made(self)
        self._desk: Desk | None = None
        self._small: SmallPictures | None = None
        self._rows: list[dict[str, Any]] = []
        self._known = False

    @Property(Desk, notify=deskChanged)
    def desk(self) -> Desk | None:
        return self._desk

    @desk.setter
    def desk(self, desk: Desk | None) -> None:
        if desk is not self._desk and desk is not None:
            self._desk = desk
            self._small = SmallPictures(desk, self, self.picturesChanged)
            self.deskChanged.emit()

    @Slot(str)
    def begin(self, kind: str) -> None:
        """Look through the library."""
        if self._desk is None:
            return
        languages = self._desk.settings.languages

        def work(office: Office) -> list[Stands]:
            return stands(office, languages)

        def done(found: list[Stands]) -> None:
            self._rows = [row_of(one) for one in found if one.kept.words.kind == kind]
            self._known = True
            self.changed.emit()

        self._desk.ask(self, work, done)

    @Property(bool, notify=changed)
    def known(self) -> bool:
        return self._known

    @Property("QVariantList", notify=changed)
    def rows(self) -> list[dict[str, Any]]:
        """As the library's, with `alt` by language."""
        return self._rows

    @Property("QVariantMap", notify=picturesChanged)
    def pictures(self) -> dict[str, str]:
        return self._small.pictures if self._small else {}

    @Slot(str)
    def look(self, sha256: str) -> None:
        """A card with this picture shows."""
        if self._small is not None:
            self._small.look(sha256)
