"""What of a page is read aloud: its words as plain text, one line for each thing to say."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.content.blocks import Block
    from kiosk.content.model import Step


def spoken(*parts: str | Iterable[str]) -> str:
    """Lines to read in this order; a voice pauses between them. Empty ones are left out."""
    lines = [line for part in parts for line in ([part] if isinstance(part, str) else part)]
    return "\n".join(filter(None, (" ".join(line.split()) for line in lines)))


def block_lines(blocks: Sequence[Block]) -> list[str]:
    """The plain words of blocks; each entry of a list by itself."""
    return [
        line
        for block in blocks
        for line in ([span.plain for span in block.spans] or block.plain.splitlines())
    ]


def group_lines(title: str, entries: Sequence[str]) -> list[str]:
    """A heading and its entries; nothing where there are none."""
    return [f"{title}:", *entries] if entries else []


def step_lines(step: Step) -> list[str]:
    """A step: its name, its words, and the cue to remember."""
    return [f"{step.title}.", step.text, step.cue or ""]
