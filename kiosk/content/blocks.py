"""The blocks that a body consists of: what screens, speech and search use."""

from __future__ import annotations

import re
from typing import Literal

from pydantic import BaseModel, ConfigDict

LINK = re.compile(
    r"^(?:term|page|exercise|condition|question_set|quiz|notice|programme):"
    r"[a-z0-9]+(?:-[a-z0-9]+)*$"
)
_TARGET = re.compile(r'<a href="([^"]+)">')


class Span(BaseModel):
    """One run of words: `html` for Qt's StyledText and RichText, `plain` for speech and search."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    html: str
    plain: str


class Block(BaseModel):
    """One block of a body.

    `heading` has a level; `list` has its entries in `spans`; `callout` has a tone; every block
    has all its words in `html` and `plain`.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    kind: Literal["heading", "text", "list", "callout"]
    html: str
    plain: str
    spans: tuple[Span, ...] = ()
    tone: Literal["", "key", "care", "stop"] = ""
    level: int = 0
    ordered: bool = False


def links_of(block: Block) -> tuple[str, ...]:
    """The items a block leads to, each once, as kind:id."""
    return tuple(dict.fromkeys(_TARGET.findall(block.html)))
