"""What to know before going on, and what this information is: disclaimers, about, sources."""

from __future__ import annotations

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.viewmodels.patient.blocks import block_maps
from kiosk.viewmodels.patient.cards import source_line
from kiosk.viewmodels.screen import Screen

QML_IMPORT_NAME = "Sidestep.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Screens come from the navigator.")
class NoticeScreen(Screen):
    """A disclaimer that stands before exercises or screening; agreed to once a visit."""

    PAGE = "NoticePage"

    changed = Signal()

    def reload(self) -> None:
        self._shown = self.services.reader.notice(
            self.route.item,  # type: ignore[arg-type]
            self.services.display.language,
        )

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._shown.item.title

    @Property("QVariantList", notify=changed)
    def blocks(self) -> list[dict[str, object]]:
        return block_maps(self._shown.item.blocks)

    @Slot()
    def agree(self) -> None:
        """Remember it for this visit and go on to where the person was going."""
        self.services.session.agreed.add(self.route.item)
        if self.route.then is not None:
            self.services.navigator.go(self.route.then, replace=True)
        else:
            self.services.navigator.back()


@QmlElement
@QmlUncreatable("Screens come from the navigator.")
class AboutScreen(Screen):
    """About this information: who wrote it, that nobody has reviewed it yet, what is kept."""

    PAGE = "AboutPage"

    changed = Signal()

    def reload(self) -> None:
        reader, language = self.services.reader, self.services.display.language
        self._pages = [
            reader.page(card.id, language) for card in reader.chapters("about", language)
        ]
        self._notice = reader.notice("everywhere", language)

    @Property("QVariantList", notify=changed)
    def sections(self) -> list[dict[str, object]]:
        """`[{title, blocks}]`: the notice first, then the pages about the kiosk."""
        items = [self._notice.item, *(page.item for page in self._pages)]
        return [{"title": item.title, "blocks": block_maps(item.blocks)} for item in items]

    @Property("QVariantList", notify=changed)
    def sources(self) -> list[str]:
        """Every source of the release, as one line each."""
        return [source_line(source) for source in self.services.reader.bibliography()]

    @Property(str, notify=changed)
    def release(self) -> str:
        release = self.services.reader.release
        return f"{release.number} · {release.sha256[:8]}"

