"""Sounds of pages, as the screens hear them: one at a time, and silent with the page."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.opening import ReleaseError
from kiosk.content.reader import NotInRelease, Reader

if TYPE_CHECKING:
    from kiosk.device.sound import SoundPlayer

QML_IMPORT_NAME = "Sidestep.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The application makes it.")
class Sounds(QObject):
    """`playing` is the sound that is heard, "" none; `silent` that this machine has no sound.

    `reader` gives the release that is shown now; `player` makes what plays, for tests.
    """

    changed = Signal()

    def __init__(
        self,
        reader: Callable[[], Reader],
        player: Callable[[QObject], SoundPlayer] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._reader = reader
        self._make = player or _player
        self._player: SoundPlayer | None = None
        self._playing = ""
        self._silent = False

    @Property(str, notify=changed)
    def playing(self) -> str:
        return self._playing

    @Property(bool, notify=changed)
    def silent(self) -> bool:
        return self._silent

    @Slot(str)
    def toggle(self, id: str) -> None:
        """Play this sound from its beginning, or be silent when it is what is heard."""
        if id == self._playing:
            self.stop()
            return
        try:
            data = self._reader().media_bytes(id)
        except (NotInRelease, ReleaseError):
            return
        if self._player is None:
            self._player = self._make(self)
            self._player.ended.connect(self._end)
        heard = self._player.play(data)
        self._playing, self._silent = (id if heard else ""), not heard
        self.changed.emit()

    @Slot()
    def stop(self) -> None:
        """Be silent, and ask for a loudspeaker again the next time."""
        if self._player is not None:
            self._player.stop()
        self._silent = False
        self._end()

    @Slot()
    def _end(self) -> None:
        self._playing = ""
        self.changed.emit()


def _player(parent: QObject) -> SoundPlayer:
    from kiosk.device.sound import SoundPlayer

    return SoundPlayer(parent)
