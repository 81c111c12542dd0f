"""Cards, sources and review status as QML reads them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from kiosk.content.model import Item, Source
    from kiosk.content.reader import Card


def link_maps(cards: Sequence[Card]) -> list[dict[str, str]]:
    """`[{link, kind, title, summary}]`; `link` is "kind:id"."""
    return [
        {"link": card.key, "kind": card.kind, "title": card.title, "summary": card.summary}
        for card in cards
    ]


def source_line(source: Source) -> str:
    """Author, year, title, where: as it is usual to name a source."""
    parts = (
        f"{source.authors.rstrip('.')}." if source.authors else "",
        f"{source.year}." if source.year else "",
        source.title.rstrip(".") + ".",
        f"{source.where.rstrip('.')}." if source.where else "",
        source.address,
    )
    return " ".join(part for part in parts if part)


def review_line(item: Item) -> str:
    """Who reviewed an item, in plain words; nobody, unless somebody really signed it."""
    translate = QCoreApplication.translate
    if not item.reviewed_by:
        return translate("Review", "Draft: not yet checked by a clinician.")
    review = item.reviewed_by[-1]
    return (
        translate("Review", "Checked by %1, %2, on %3.")
        .replace("%1", review.name)
        .replace("%2", review.credential)
        .replace("%3", review.date.isoformat())
    )
