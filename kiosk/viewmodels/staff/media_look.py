"""A picture or sound as a revision names it, to look at or to hear: for reviewers."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.content.media import Media, MediaFile, read_text
from kiosk.device.made_by_qml import made
from kiosk.studio import media
from kiosk.viewmodels.media_shelf import shared_shelf
from kiosk.viewmodels.patient.page_media import credit
from kiosk.viewmodels.staff import item_words
from kiosk.viewmodels.staff.desk import Desk
from kiosk.viewmodels.staff.office import Office

QML_IMPORT_NAME = "Sidestep.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class MediaGlance(QObject):
    """Set `desk`, then `show` the text of a revision; empty while there is none."""

    changed = Signal()
    deskChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        made(self)
        self._desk: Desk | None = None
        self._words: Media | None = None
        self._file: MediaFile | None = None
        self._player: Any = None
        self._playing = False

    @Property(Desk, notify=deskChanged)
    def desk(self) -> Desk | None:
        return self._desk

    @desk.setter
    def desk(self, desk: Desk | None) -> None:
        if desk is not self._desk:
            self._desk = desk
            self.deskChanged.emit()

    @Slot(str)
    def show(self, text: str) -> None:
        """Look at what this text is about."""
        self.hush()
        self._words, self._file = (read_text(text, "")[0] if text else None), None
        self.changed.emit()
        words = self._words
        if words is None or self._desk is None:
            return

        def work(office: Office) -> MediaFile:
            return media.file_of(office.store, words.sha256)

        def done(file: MediaFile) -> None:
            if words is self._words:
                self._file = file
                self.changed.emit()

        self._desk.ask(self, work, done)

    @Property(str, notify=changed)
    def kind(self) -> str:
        """ "picture", "sound", or "" while nothing is there."""
        return self._file.kind if self._file else ""

    @Property(str, notify=changed)
    def picture(self) -> str:
        """Address of the picture; "" for a sound."""
        if self._file is None or self._file.kind != "picture":
            return ""
        return shared_shelf().put(self._file.sha256, self._file.data)

    @Property("QVariantList", notify=changed)
    def lines(self) -> list[dict[str, str]]:
        """`[{name, text}]`: what it shows in each language, whose it is, where it was found."""
        words = self._words
        if words is None:
            return []
        translate = QCoreApplication.translate
        shows = (
            translate("Media", "What it shows: %1")
            if words.kind == "picture"
            else translate("Media", "What is heard: %1")
        )
        told = [
            {"name": shows.replace("%1", item_words.language_word(tag)), "text": text}
            for tag, text in words.alt.items()
        ]
        told.append({"name": translate("Media", "Beside it stands"), "text": credit(words)})
        if words.licence == "permission" and words.licence_note:
            told.append({"name": translate("Media", "Allowed"), "text": words.licence_note})
        if words.address:
            told.append({"name": translate("Media", "Where it was found"), "text": words.address})
        return told

    @Property(bool, notify=changed)
    def playing(self) -> bool:
        return self._playing

    @Slot()
    def hear(self) -> None:
        """Play the sound, or be silent."""
        from kiosk.device.sound import SoundPlayer

        if self._playing or self._file is None:
            self.hush()
            return
        if self._player is None:
            self._player = SoundPlayer(self)
            self._player.ended.connect(self._over)
        self._playing = self._player.play(self._file.data)
        self.changed.emit()
        if not self._playing and self._desk is not None:
            none = QCoreApplication.translate("Media", "This machine has no sound.")
            self._desk.say(none, "note")

    @Slot()
    def hush(self) -> None:
        """Be silent."""
        if self._player is not None:
            self._player.stop()
        self._over()

    @Slot()
    def _over(self) -> None:
        if self._playing:
            self._playing = False
            self.changed.emit()
