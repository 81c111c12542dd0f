"""Cards and sources as QML reads them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.content.model import Source
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
