"""Content as files: taken out into a folder, one item or all of it, and brought in again."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

import kiosk.viewmodels.staff.folders  # noqa: F401  (the type of its chooser)
from kiosk.content.findings import Finding
from kiosk.device.pictures import clean_picture
from kiosk.studio.exporting import export_folder
from kiosk.studio.exporting_item import export_item
from kiosk.studio.importing import CannotImport, Imported, import_file, import_folder
from kiosk.studio.items import SOURCES, AnyKind
from kiosk.studio.listing import Wanted, listing
from kiosk.viewmodels.staff import item_words
from kiosk.viewmodels.staff.desk import Desk
from kiosk.viewmodels.staff.office import Office
from kiosk.viewmodels.staff.screen import Place, StaffScreen

QML_IMPORT_NAME = "Sidestep.Backend"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate
MOST = 12
"""Items that are offered for a few letters; more letters find the others."""


@dataclass(frozen=True)
class _Found:
    """An item to choose."""

    kind: str
    id: str
    title: str


@QmlElement
@QmlUncreatable("Screens come from the desk.")
class TransferScreen(StaffScreen):
    """Export and import. `outcome` tells what was last done, `findings` what was refused."""

    PAGE = "TransferPage"
    SECTION = "machine"

    changed = Signal()
    foundChanged = Signal()

    def __init__(self, desk: Desk, place: Place, parent: QObject | None = None) -> None:
        super().__init__(desk, place, parent)
        self._words = ""
        self._found: list[_Found] = []
        self._outcome = ""
        self._findings: tuple[Finding, ...] = ()
        self._working = False

    @Property(bool, notify=changed)
    def working(self) -> bool:
        return self._working

    @Property(str, notify=changed)
    def outcome(self) -> str:
        """What was done; "" when nothing was yet, or when it was refused."""
        return self._outcome

    @Property("QVariantList", notify=changed)
    def findings(self) -> list[dict[str, str]]:
        """`[{where, text}]`: why nothing was brought in."""
        return [
            {
                "where": translate("Transfer", "%1, line %2")
                .replace("%1", one.file)
                .replace("%2", str(one.line)),
                "text": f"{one.message} {one.remedy}".strip(),
            }
            for one in self._findings
        ]

    @Property("QVariantList", constant=True)
    def languages(self) -> list[dict[str, str]]:
        """`[{value, text}]`: of a single file that does not lie in its language's folder."""
        return [
            {"value": tag, "text": item_words.language_word(tag)}
            for tag in self.desk.settings.languages
        ]

    # out

    @Slot(str, bool)
    def exportAll(self, folder: str, saved: bool) -> None:
        """Write all content into a new folder: what patients see, or all that is saved."""
        out = self._new_folder(Path(folder), "content")

        def work(office: Office) -> int:
            return export_folder(office.store, out, saved=saved)

        def done(many: int) -> None:
            text = translate("Transfer", "%1 texts are in %2")
            self._tell(text.replace("%1", str(many)).replace("%2", str(out)))

        self._do(work, done)

    @Slot(str, str, str)
    def exportOne(self, kind: str, id: str, folder: str) -> None:
        """Write one item, with what it needs, into a new folder."""
        out = self._new_folder(Path(folder), id)

        def work(office: Office) -> int:
            return len(export_item(office.store, cast(AnyKind, kind), id, out))

        def done(many: int) -> None:
            text = translate("Transfer", "It and all it needs is in %2: %1 files")
            self._tell(text.replace("%1", str(many)).replace("%2", str(out)))

        self._do(work, done)

    def _new_folder(self, folder: Path, name: str) -> Path:
        base = f"sidestep-{name}-{self.desk.now():%Y%m%d}"
        out, number = folder / base, 2
        while out.exists():
            out, number = folder / f"{base}-{number}", number + 1
        return out

    @Slot(str)
    def look(self, words: str) -> None:
        """Look for items with these words in their titles."""
        self._words = words

        def work(office: Office) -> list[_Found]:
            if not words.strip():
                return []
            found = listing(office.store, Wanted(words=words))
            return [_Found(one.kind, one.id, one.title) for one in found if one.kind != SOURCES]

        def done(found: list[_Found]) -> None:
            if words == self._words:
                self._found = found
                self.foundChanged.emit()

        self.desk.ask(self, work, done)

    @Property("QVariantList", notify=foundChanged)
    def found(self) -> list[dict[str, str]]:
        """`[{kind, id, title, line, icon}]`: items to choose from."""
        return [
            {
                "kind": one.kind,
                "id": one.id,
                "title": item_words.title_of(one.kind, one.title),
                "line": item_words.kind_word(one.kind),
                "icon": item_words.KIND_ICONS.get(one.kind, "page"),
            }
            for one in self._found[:MOST]
        ]

    @Property(int, notify=foundChanged)
    def more(self) -> int:
        """How many more there are than are offered."""
        return max(0, len(self._found) - MOST)

    # in

    @Slot(str, str)
    def bringIn(self, path: str, language: str) -> None:
        """Bring in a folder of content or one file. All of it, or nothing."""
        source, me = Path(path), self.desk.me
        note = translate("Transfer", "brought in from %1").replace("%1", source.name)

        def work(office: Office) -> Imported:
            if source.is_dir():
                return import_folder(
                    office.store, me, source, note=note, read_picture=clean_picture
                )
            try:
                return import_file(office.store, me, source, note=note, read_picture=clean_picture)
            except CannotImport as error:
                if error.findings or not language:
                    raise
                return import_file(
                    *(office.store, me, source),
                    language=language,
                    note=note,
                    read_picture=clean_picture,
                )

        def done(result: Imported) -> None:
            new = translate(
                "Transfer",
                "%n texts are new or changed. They wait as drafts.",
                None,
                len(result.new),
            )
            same = translate("Transfer", "%n texts were here already.", None, result.unchanged)
            self._tell(f"{new} {same}")

        self._do(work, done)

    def _do(self, work: Any, done: Any) -> None:
        if self._working:
            return
        self._working, self._outcome, self._findings = True, "", ()
        self.changed.emit()
        self.desk.ask(self, work, done, self._failed, slow=True)

    def _tell(self, outcome: str) -> None:
        self._working, self._outcome = False, outcome
        self.changed.emit()
        self.desk.say(outcome)

    def _failed(self, error: Exception) -> None:
        self._working = False
        if isinstance(error, CannotImport) and error.findings:
            self._findings = error.findings
            self.desk.say(translate("Transfer", "Nothing was brought in. See why below."), "stop")
        else:
            self.desk.say(str(error), "stop")
        self.changed.emit()
