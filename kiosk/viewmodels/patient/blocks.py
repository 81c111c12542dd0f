"""Blocks of a body as QML reads them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.content.blocks import Block


def block_maps(blocks: Sequence[Block]) -> list[dict[str, object]]:
    """`[{kind, html, plain, tone, level, spans}]`; the spans of a list are its entries' HTML."""
    return [
        {
            "kind": block.kind,
            "html": block.html,
            "plain": block.plain,
            "tone": block.tone,
            "level": block.level,
            "spans": [span.html for span in block.spans],
        }
        for block in blocks
    ]
