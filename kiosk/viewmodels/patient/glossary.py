"""Words made simple: the list of terms, and one term on a sheet over any page."""

from __future__ import annotations

from itertools import groupby

from PySide6.QtCore import Property, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.words import fold
from kiosk.viewmodels.patient.blocks import block_maps
from kiosk.viewmodels.patient.cards import link_maps, source_line
from kiosk.viewmodels.patient.review_status import review_line
from kiosk.viewmodels.screen import Screen
from kiosk.viewmodels.services import Services

QML_IMPORT_NAME = "Sidestep.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Screens come from the navigator.")
class GlossaryScreen(Screen):
    """Every term, by letter."""

    PAGE = "GlossaryPage"

    changed = Signal()

    def reload(self) -> None:
        self._cards = self.services.reader.glossary(self.services.display.language)

    @Property("QVariantList", notify=changed)
    def letters(self) -> list[dict[str, object]]:
        """`[{letter, terms: [{link, title, summary}]}]`."""
        cards = sorted(self._cards, key=lambda card: fold(card.title))
        return [
            {"letter": letter, "terms": link_maps(tuple(group))}
            for letter, group in groupby(cards, key=lambda card: fold(card.title)[:1].upper())
        ]


def term_map(services: Services, id: str) -> dict[str, object]:
    """One term for the sheet: `{title, say, blocks, related, sources, review}`.

    Raises NotInRelease.
    """
    shown = services.reader.term(id, services.display.language)
    return {
        "id": id,
        "title": shown.item.title,
        "say": shown.item.say,
        "blocks": block_maps(shown.item.blocks),
        "related": link_maps(shown.related[:4]),
        "sources": [source_line(source) for source in shown.sources],
        "review": review_line(shown, services),
    }
