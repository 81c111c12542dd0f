"""The composition root's nights: the dark screen, and what keeps the bright one on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from kiosk.viewmodels.night import Night

if TYPE_CHECKING:
    from kiosk.app import Application
    from kiosk.device.awake import Awake


class Nights(QObject):
    """The screen stays on, unless it is dark. A window among others leaves that to its system."""

    def __init__(self, application: Application) -> None:
        super().__init__()
        self._app = application
        self._awake: Awake | None = None
        self.night = Night(
            application.navigator,
            hours=lambda: application.services.settings.hours,
            present=self._present,
            since=lambda: application.services.reader.release.created,
        )
        application.window.installEventFilter(self.night)
        self.night.changed.connect(self._follow)

    @property
    def asleep(self) -> bool:
        """Whether the screen is dark by plan."""
        return self.night.asleep

    @property
    def held_by(self) -> tuple[str, ...]:
        """What keeps the screen on now."""
        return self._awake.held_by if self._awake is not None else ()

    def begin(self) -> None:
        """The kiosk stands: from now on the clock counts, and the system is asked."""
        if self._app.options.windowed is None:
            from kiosk.device.awake import Awake

            self._awake = Awake(self._app.gui.platformName())
        self.night.begin()
        self._follow()

    def look(self) -> None:
        """The settings have changed."""
        self.night.look()

    def end(self) -> None:
        """The kiosk is taken down."""
        self.night.end()
        self._app.window.removeEventFilter(self.night)
        if self._awake is not None:
            self._awake.close()
            self._awake = None

    def _present(self) -> bool:
        return self._app.kiosk.desk is not None or not self._app.idle.resting

    @Slot()
    def _follow(self) -> None:
        if self._awake is not None:
            self._awake.keep_on(not self.night.asleep)
