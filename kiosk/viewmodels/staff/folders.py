"""A chooser of folders and files: where to save to, what to bring in."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.device.folders import Entry, Volume, entries, may_write, volumes
from kiosk.device.made_by_qml import made
from kiosk.viewmodels.staff.desk import Desk
from kiosk.viewmodels.staff.office import Office

QML_IMPORT_NAME = "Sidestep.Backend"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate
Look = Callable[[], tuple[list[Volume], list[Entry], bool]]


@QmlElement
class Folders(QObject):
    """Begins at the sticks and the usual folders; `here` is the folder that is open, "" none.

    Disks are asked on a worker: a stick may take its time.
    """

    changed = Signal()
    deskChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        made(self)
        self._desk: Desk | None = None
        self._endings: tuple[str, ...] = ()
        self._here = ""
        self._begin = ""
        self._volumes: list[Volume] = []
        self._entries: list[Entry] = []
        self._writable = False
        self._problem = ""

    @Property(Desk, notify=deskChanged)
    def desk(self) -> Desk | None:
        return self._desk

    @desk.setter
    def desk(self, desk: Desk | None) -> None:
        if desk is not self._desk:
            self._desk = desk
            self.deskChanged.emit()

    @Property(str, notify=changed)
    def here(self) -> str:
        """The folder that is open; "" while the places to begin show."""
        return self._here

    @Property(str, notify=changed)
    def name(self) -> str:
        """What the open folder is called."""
        known = next((one.name for one in self._volumes if one.path == self._here), "")
        return known or Path(self._here).name or self._here

    @Property(bool, notify=changed)
    def writable(self) -> bool:
        """Whether something can be saved in the open folder."""
        return bool(self._here) and self._writable

    @Property(str, notify=changed)
    def problem(self) -> str:
        """Why a folder cannot be opened; "" when all is well."""
        return self._problem

    @Property("QVariantList", notify=changed)
    def rows(self) -> list[dict[str, Any]]:
        """`[{path, name, line, icon, folder}]`: what can be touched now."""
        if not self._here:
            return [
                {
                    "path": one.path,
                    "name": one.name,
                    "line": _free(one.free) if one.free else one.path,
                    "icon": "usb" if one.kind == "stick" else "folder",
                    "folder": True,
                }
                for one in self._volumes
            ]
        return [
            {
                "path": one.path,
                "name": one.name,
                "line": "" if one.folder else _size(one.size),
                "icon": "folder" if one.folder else "file",
                "folder": one.folder,
            }
            for one in self._entries
        ]

    @Slot("QStringList", str)
    def begin(self, endings: list[str], here: str) -> None:
        """Show the places to begin, or `here` if that folder is there. No endings: folders only."""
        self._endings = tuple(endings)
        self._here, self._problem, self._entries, self._volumes = "", "", [], []
        self.changed.emit()
        self.enter(here)

    @Slot(str)
    def enter(self, folder: str) -> None:
        """Open a folder; "" goes back to the places to begin."""
        endings = self._endings

        def look() -> tuple[list[Volume], list[Entry], bool]:
            found = volumes()
            if not folder:
                return found, [], False
            return found, entries(folder, endings), may_write(folder)

        self._ask(folder, look)

    @Slot()
    def up(self) -> None:
        """To the folder around this one, or back to the places to begin."""
        known = {one.path for one in self._volumes}
        around = str(Path(self._here).parent)
        self.enter("" if self._here in known or around == self._here else around)

    @Slot(str)
    def make(self, name: str) -> None:
        """Make a folder in the one that is open, and open it."""
        clean = name.strip().strip(".")
        if not clean or any(sign in clean for sign in '/\\:*?"<>|'):
            self._problem = translate("Folders", "A folder cannot be called that.")
            self.changed.emit()
            return
        folder = Path(self._here) / clean

        def look() -> tuple[list[Volume], list[Entry], bool]:
            folder.mkdir(exist_ok=True)
            return volumes(), entries(str(folder)), may_write(str(folder))

        self._ask(str(folder), look)

    def _ask(self, folder: str, look: Look) -> None:
        if self._desk is None:
            return

        def work(_: Office) -> tuple[list[Volume], list[Entry], bool]:
            return look()

        def done(found: tuple[list[Volume], list[Entry], bool]) -> None:
            self._here, self._problem = folder, ""
            self._volumes, self._entries, self._writable = found
            self.changed.emit()

        def failed(error: Exception) -> None:
            reason = error.strerror if isinstance(error, OSError) else error
            text = translate("Folders", "“%1” cannot be opened (%2).")
            self._problem = text.replace("%1", Path(folder).name).replace("%2", str(reason))
            self.changed.emit()
            if not self._volumes and folder:
                self.enter("")

        self._desk.ask(self, work, done, failed)


def _size(size: int) -> str:
    if size < 1_000_000:
        return translate("Folders", "%1 KB").replace("%1", str(max(1, round(size / 1000))))
    return translate("Folders", "%1 MB").replace("%1", f"{size / 1e6:.1f}")


def _free(size: int) -> str:
    return translate("Folders", "%1 GB free").replace("%1", f"{size / 1e9:.1f}")
