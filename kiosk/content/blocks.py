"""The blocks that a body consists of: what screens, speech and search use."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Literal

from pydantic import BaseModel, ConfigDict

LINK = re.compile(
    r"^(?:term|page|exercise|condition|question_set|quiz|notice|programme):"
    r"[a-z0-9]+(?:-[a-z0-9]+)*$"
)
_ANCHOR = re.compile(r'<a href="([^"]+)">(.*?)</a>', re.DOTALL)
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


def unlinked(block: Block, gone: Collection[str]) -> Block:
    """A block whose links to what is not there lead nowhere: the words stay."""

    def plain(html: str) -> str:
        return _ANCHOR.sub(lambda link: link[2] if link[1] in gone else link[0], html)

    spans = tuple(span.model_copy(update={"html": plain(span.html)}) for span in block.spans)
    return block.model_copy(update={"html": plain(block.html), "spans": spans})


def links_of(block: Block) -> tuple[str, ...]:
    """The items a block leads to, each once, as kind:id."""
    return tuple(dict.fromkeys(_TARGET.findall(block.html)))
