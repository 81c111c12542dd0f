"""Markdown bodies as blocks, with the line of each, its links and its problems."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from html import escape
from typing import Literal

from markdown_it import MarkdownIt
from markdown_it.token import Token

from kiosk.content.blocks import LINK, Block, Span

CALLOUT = re.compile(r"^\s*(key|care|stop):\s*", re.IGNORECASE)
_KINDS = "key, care or stop"
LONGEST = 20_000
"""Signs of a body that are read; ours have 1,000. Parsing takes up to the square of it."""


@dataclass(frozen=True)
class Problem:
    """Something in a body that cannot be shown; `line` counts from 1 within the body."""

    line: int
    code: str
    message: str
    remedy: str


@dataclass(frozen=True)
class Body:
    """A parsed body: its blocks, the line of each, its links (target, line) and its problems."""

    blocks: tuple[Block, ...] = ()
    lines: tuple[int, ...] = ()
    links: tuple[tuple[str, int], ...] = ()
    problems: tuple[Problem, ...] = ()


@cache
def parser() -> MarkdownIt:
    """The one parser of all bodies."""
    return MarkdownIt("commonmark", {"html": False})


class _Reading:
    """State of one pass over the tokens of a body."""

    def __init__(self, tokens: Sequence[Token]) -> None:
        self.tokens = tokens
        self.blocks: list[Block] = []
        self.lines: list[int] = []
        self.links: list[tuple[str, int]] = []
        self.problems: list[Problem] = []

    def span(self, token: Token, line: int) -> Span:
        html: list[str] = []
        plain: list[str] = []
        closers: list[str] = []
        for child in token.children or ():
            match child.type:
                case "text" | "code_inline":
                    html.append(escape(child.content, quote=False))
                    plain.append(child.content)
                case "softbreak":
                    html.append(" ")
                    plain.append(" ")
                case "hardbreak":
                    html.append("<br>")
                    plain.append(" ")
                case "strong_open" | "strong_close" | "em_open" | "em_close":
                    name = "b" if child.type.startswith("strong") else "i"
                    html.append(f"</{name}>" if child.nesting < 0 else f"<{name}>")
                case "link_open":
                    target = str(child.attrs.get("href", ""))
                    if LINK.match(target):
                        self.links.append((target, line))
                        html.append(f'<a href="{target}">')
                        closers.append("</a>")
                    else:
                        self._bad_link(target, line)
                        closers.append("")
                case "link_close":
                    html.append(closers.pop())
                case _:
                    self.unsupported(child.type, line)
                    plain.append(child.content)
                    html.append(escape(child.content, quote=False))
        return Span(html="".join(html).strip(), plain=" ".join("".join(plain).split()))

    def _bad_link(self, target: str, line: int) -> None:
        self.problems.append(
            Problem(
                line,
                "link-form",
                f"The link “{target}” does not lead to an item.",
                "Write it as kind:id, for example term:tendon; put web addresses in sources.",
            )
        )

    def unsupported(self, what: str, line: int) -> None:
        name = what.removesuffix("_open").replace("_", " ")
        self.problems.append(
            Problem(
                line,
                "body-unsupported",
                f"A body cannot hold this: {name}.",
                "Use paragraphs, ## headings, - lists, **bold**, links and > key: callouts.",
            )
        )

    def add(self, block: Block, line: int) -> None:
        self.blocks.append(block)
        self.lines.append(line)

    def until(self, start: int, closing: str) -> int:
        """Index of the token that closes the one at `start`."""
        level = self.tokens[start].level
        i = start + 1
        while not (self.tokens[i].type == closing and self.tokens[i].level == level):
            i += 1
        return i

    def spans(self, start: int, end: int) -> list[Span]:
        """The words of every inline token between two indexes; nested blocks are problems."""
        found = []
        for token in self.tokens[start:end]:
            line = (token.map[0] if token.map else 0) + 1
            if token.type == "inline":
                found.append(self.span(token, line))
            elif token.nesting >= 0 and token.type != "paragraph_open":
                self.unsupported(token.type, line)
        return found


def _joined(spans: Sequence[Span]) -> tuple[str, str]:
    return "<br>".join(s.html for s in spans), " ".join(s.plain for s in spans)


def _list(reading: _Reading, start: int, end: int, line: int) -> None:
    entries: list[Span] = []
    i = start + 1
    while i < end:
        if reading.tokens[i].type == "list_item_open":
            close = reading.until(i, "list_item_close")
            html, plain = _joined(reading.spans(i + 1, close))
            entries.append(Span(html=html, plain=plain))
            i = close
        i += 1
    ordered = reading.tokens[start].type == "ordered_list_open"
    tag = "ol" if ordered else "ul"
    html = "".join(f"<li>{s.html}</li>" for s in entries)
    plain = "\n".join(s.plain for s in entries)
    block = Block(
        kind="list",
        html=f"<{tag}>{html}</{tag}>",
        plain=plain,
        spans=tuple(entries),
        ordered=ordered,
    )
    reading.add(block, line)


def _callout(reading: _Reading, start: int, end: int, line: int) -> None:
    spans = reading.spans(start + 1, end)
    first = spans[0] if spans else Span(html="", plain="")
    mark = CALLOUT.match(first.plain)
    tone: Literal["key", "care", "stop"] = "key"
    if mark is None:
        reading.problems.append(
            Problem(
                line,
                "callout-kind",
                "This callout does not say what it is.",
                f"Start it with {_KINDS} and a colon, for example > care:",
            )
        )
    else:
        word = mark.group(1).lower()
        tone = "care" if word == "care" else "stop" if word == "stop" else "key"
        spans[0] = Span(html=CALLOUT.sub("", first.html), plain=CALLOUT.sub("", first.plain))
    html, plain = _joined(spans)
    reading.add(Block(kind="callout", html=html, plain=plain, spans=tuple(spans), tone=tone), line)


def parse(text: str) -> Body:
    """Read a Markdown body. Never raises: what cannot be shown becomes a problem."""
    tokens = parser().parse(text[:LONGEST])
    reading = _Reading(tokens)
    if len(text) > LONGEST:
        reading.problems.append(
            Problem(
                1,
                "body-long",
                f"The text is longer than {LONGEST} signs; the rest is not read.",
                "Make several items of it.",
            )
        )
    i = 0
    while i < len(tokens):
        token = tokens[i]
        line = (token.map[0] if token.map else 0) + 1
        match token.type:
            case "heading_open":
                span = reading.span(tokens[i + 1], line)
                level = int(token.tag[1:])
                reading.add(
                    Block(kind="heading", html=span.html, plain=span.plain, level=level), line
                )
                i += 2
            case "paragraph_open":
                span = reading.span(tokens[i + 1], line)
                reading.add(Block(kind="text", html=span.html, plain=span.plain), line)
                i += 2
            case "bullet_list_open" | "ordered_list_open":
                end = reading.until(i, token.type.replace("_open", "_close"))
                _list(reading, i, end, line)
                i = end
            case "blockquote_open":
                end = reading.until(i, "blockquote_close")
                _callout(reading, i, end, line)
                i = end
            case _:
                reading.unsupported(token.type, line)
        i += 1
    return Body(
        tuple(reading.blocks),
        tuple(reading.lines),
        tuple(reading.links),
        tuple(reading.problems),
    )


_MARKUP = re.compile(r"[*_`\[\]<>&\\#~|\n]|^\s*(?:[-+>=]|\d+[.)])|  ")


def inline(text: str) -> Span:
    """One line of Markdown (a step, a cue) as words for a screen and for speech."""
    if not _MARKUP.search(text):
        return Span(html=text.strip(), plain=text.strip())
    blocks = parse(text.strip()).blocks
    if not blocks:
        return Span(html="", plain="")
    html, plain = _joined([Span(html=b.html, plain=b.plain) for b in blocks])
    return Span(html=html, plain=plain)
