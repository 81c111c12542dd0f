"""One thing that can go wrong: how it feels, what makes it worse, what helps."""

from __future__ import annotations

from PySide6.QtCore import Property, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.viewmodels.patient.blocks import block_maps
from kiosk.viewmodels.patient.cards import link_maps, picture_map, review_line, source_line
from kiosk.viewmodels.screen import Screen

QML_IMPORT_NAME = "Sidestep.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Screens come from the navigator.")
class ConditionScreen(Screen):
    """A condition, from its item."""

    PAGE = "ConditionPage"

    changed = Signal()

    def reload(self) -> None:
        self._shown = self.services.reader.condition(
            self.route.item, self.services.display.language
        )

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._shown.item.title

    @Property("QVariantList", notify=changed)
    def blocks(self) -> list[dict[str, object]]:
        return block_maps(self._shown.item.blocks)

    @Property("QVariantList", notify=changed)
    def feels(self) -> list[str]:
        return list(self._shown.item.feels)

    @Property("QVariantList", notify=changed)
    def worse(self) -> list[str]:
        return list(self._shown.item.worse)

    @Property("QVariantList", notify=changed)
    def helps(self) -> list[str]:
        return list(self._shown.item.helps)

    @Property("QVariantMap", notify=changed)
    def picture(self) -> dict[str, object]:
        return picture_map(self._shown.item.picture)

    @Property("QVariantList", notify=changed)
    def terms(self) -> list[dict[str, str]]:
        return link_maps(self._shown.terms)

    @Property("QVariantList", notify=changed)
    def related(self) -> list[dict[str, str]]:
        return link_maps(self._shown.related[:4])

    @Property("QVariantList", notify=changed)
    def sources(self) -> list[str]:
        return [source_line(source) for source in self._shown.sources]

    @Property(str, notify=changed)
    def review(self) -> str:
        return review_line(self._shown.item)
