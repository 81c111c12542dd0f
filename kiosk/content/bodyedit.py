"""The body of an item as parts to edit one by one; the parts nobody touched stay as written."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

from markdown_it.token import Token

from kiosk.content.markdown import CALLOUT, LONGEST, parser
from kiosk.content.runs import Run, joined, plain, runs_of, tidy, write, write_bare, write_escaped

PartKind = Literal["heading", "text", "list", "callout", "other"]
Runs = tuple[Run, ...]
_GAP = "\n\n"


@dataclass(frozen=True)
class Part:
    """One block as an editor shows it.

    `entries` holds the words: one for a heading or a text, one for each paragraph of a callout
    and for each entry of a list. `other` is what no screen can show; its words are in `source`.
    """

    kind: PartKind
    entries: tuple[Runs, ...] = ((),)
    tone: Literal["", "key", "care", "stop"] = ""
    level: int = 0
    ordered: bool = False
    source: str = field(default="", compare=False)
    """As it is written; empty for a part that was made or changed and is not written yet."""

    @property
    def plain(self) -> str:
        """The words alone, one entry a line."""
        return "\n".join(plain(entry) for entry in self.entries)

    @property
    def blank(self) -> bool:
        """Whether it is a text without a word, which no Markdown can hold."""
        return self.kind == "text" and not self.plain.strip()


def _parts(text: str) -> tuple[list[Part], list[str]]:
    """The parts of a body, and what stands before each and after the last."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")  # as Markdown counts its lines
    lines = text.split("\n")
    tokens = parser().parse(text) if len(text) <= LONGEST else []  # what is too long stays whole
    parts: list[Part] = []
    gaps: list[str] = []
    done = 0
    for i, token in enumerate(tokens):
        if token.level or token.nesting < 0 or token.map is None:
            continue
        start, end = token.map
        while end > start + 1 and not lines[end - 1].strip():
            end -= 1
        gaps.append(_lines(lines, done, start))
        source = "\n".join(lines[start:end])
        parts.append(replace(_part(tokens, i), source=source))
        done = end
    tail = "\n".join(lines[done:])
    if parts:
        gaps = [gaps[0], *(f"\n{gap}" for gap in gaps[1:])]
        tail = f"\n{tail}" if done < len(lines) else ""
    return parts, [*gaps, tail]


def _lines(lines: Sequence[str], start: int, end: int) -> str:
    return "".join(f"{line}\n" for line in lines[start:end])


def _closing(tokens: Sequence[Token], i: int) -> int:
    end = tokens[i].type.replace("_open", "_close")
    return next(j for j in range(i, len(tokens)) if tokens[j].type == end and tokens[j].level == 0)


def _part(tokens: Sequence[Token], i: int) -> Part:
    token = tokens[i]
    match token.type:
        case "heading_open":
            return Part("heading", (tidy(runs_of(tokens[i + 1])),), level=int(token.tag[1:]))
        case "paragraph_open":
            return Part("text", (tidy(runs_of(tokens[i + 1])),))
        case "blockquote_open":
            return _callout(tokens[i + 1 : _closing(tokens, i)]) or Part("other", ())
        case "bullet_list_open" | "ordered_list_open":
            entries = _entries(tokens[i + 1 : _closing(tokens, i)])
            if entries is None:
                return Part("other", ())
            return Part("list", entries, ordered=token.type.startswith("ordered"))
        case _:
            return Part("other", ())


def _callout(tokens: Sequence[Token]) -> Part | None:
    if any(token.type not in ("paragraph_open", "inline", "paragraph_close") for token in tokens):
        return None
    found = [runs_of(token) for token in tokens if token.type == "inline"] or [()]
    mark = CALLOUT.match(found[0][0].text) if found[0] else None
    if mark is None:
        return Part("callout", tuple(map(tidy, found)))
    first = found[0][0]
    found[0] = joined([replace(first, text=first.text[mark.end() :]), *found[0][1:]])
    word = mark[1].lower()
    tone: Literal["key", "care", "stop"] = (
        "care" if word == "care" else "stop" if word == "stop" else "key"
    )
    return Part("callout", tuple(map(tidy, found)), tone=tone)


def _entries(tokens: Sequence[Token]) -> tuple[Runs, ...] | None:
    """The entries of a simple list; None when an entry holds more than words."""
    out: list[Runs] = []
    words = 0
    for token in tokens:
        match token.type:
            case "list_item_open":
                out.append(())
                words = 0
            case "inline":
                words += 1
                out[-1] = tidy(runs_of(token))
            case "paragraph_open" | "paragraph_close" | "list_item_close":
                pass
            case _:
                return None
        if words > 1:
            return None
    return tuple(out)


def _one_line(runs: Runs) -> Runs:
    return tuple(replace(run, text=run.text.replace("\n", " ")) for run in runs)


def _source(part: Part, marker: str, spell: Callable[[Runs], str]) -> str:
    if part.kind == "heading":
        return f"{'#' * (part.level or 2)} {spell(_one_line(part.entries[0]))}".rstrip()
    if part.kind == "callout":
        tone = f"{part.tone}: " if part.tone else ""
        words = [spell(entry) for entry in part.entries]
        lines = f"{tone}{words[0]}\n\n" + "\n\n".join(words[1:])
        return "\n".join(f"> {line}".rstrip() for line in lines.rstrip("\n").split("\n"))
    if part.kind == "list":
        out = []
        for n, entry in enumerate(part.entries, 1):
            mark = f"{n}{marker}" if part.ordered else marker
            words = spell(entry).split("\n")
            pad = " " * (len(mark) + 1)
            out.append(f"{mark} {words[0]}".rstrip())
            out += [f"{pad}{line}" for line in words[1:]]
        return "\n".join(out)
    return spell(part.entries[0])


def written(part: Part, second: bool = False) -> Part:
    """The part with its Markdown. `second`: with other marks than the list before it."""
    if part.kind == "other":
        return part
    if part.kind in ("text", "heading", "list"):
        part = replace(part, entries=part.entries or ((),))
    part = replace(part, entries=tuple(tidy(entry) for entry in part.entries))
    if part.kind == "heading":
        part = replace(part, level=part.level or 2, entries=(tidy(_one_line(part.entries[0])),))
    marker = (")" if second else ".") if part.ordered else ("*" if second else "-")
    for spell in (write, write_escaped, write_bare):
        source = _source(part, marker, spell)
        if _parts(source)[0] == [part]:
            return replace(part, source=source)
    # bold that cannot be written goes; the words stay
    return replace(_parts(source)[0][0], source=source)


@dataclass(frozen=True)
class BodyText:
    """A body in parts. `gaps` is what stands before each part, and after the last."""

    parts: tuple[Part, ...] = ()
    gaps: tuple[str, ...] = ("",)

    @classmethod
    def read(cls, text: str) -> BodyText:
        """The parts of a body's Markdown. Never raises."""
        parts, gaps = _parts(text)
        return cls(tuple(parts), tuple(gaps))

    @property
    def text(self) -> str:
        """The Markdown of the whole; parts without a word are not in it."""
        out, first = "", True
        for gap, part in zip(self.gaps, self.parts, strict=False):
            if part.blank and not part.source:
                continue
            out += gap if not first or part is self.parts[0] else gap.lstrip("\n")
            out += part.source
            first = False
        return out + (self.gaps[-1] if not first or not self.parts else "\n")

    def shown(self) -> Iterator[tuple[int, Part]]:
        """The parts a screen shows as blocks, each with its place here."""
        for i, part in enumerate(self.parts):
            if (part.kind != "other" and not part.blank) or part.source[:1] in (*">-*+",):
                yield i, part

    def put(self, index: int, part: Part) -> BodyText:
        """Another part at a place; the same words leave it as it was written."""
        if self.parts[index] == part:
            return self
        parts = [*self.parts]
        parts[index] = written(part) if not part.blank else replace(part, source="")
        return self._settled(parts, self.gaps)

    def insert(self, index: int, part: Part) -> BodyText:
        """One more part, before `index`."""
        parts, gaps = [*self.parts], [*self.gaps]
        made = written(part) if not part.blank else replace(part, source="")
        if not parts:
            return BodyText((made,), ("", "\n"))
        gaps.insert(index if index else 1, _GAP)
        parts.insert(index, made)
        return self._settled(parts, tuple(gaps))

    def remove(self, index: int) -> BodyText:
        """The body without one of its parts."""
        parts, gaps = [*self.parts], [*self.gaps]
        del parts[index]
        if not parts:
            return BodyText((), ("".join(gap for gap in gaps if gap.strip()),))
        gone = gaps.pop(index) if index else gaps.pop(1)
        if gone.strip():  # it holds what no part shows, for example where a link leads
            at = index if index < len(gaps) else len(gaps) - 1
            gaps[at] = gone if not gaps[at].strip() else gone + gaps[at].lstrip("\n")
        return self._settled(parts, tuple(gaps))

    def move(self, index: int, to: int) -> BodyText:
        """The body with one of its parts elsewhere; `to` is its place afterwards."""
        parts = [*self.parts]
        parts.insert(to, parts.pop(index))
        return self._settled(parts, self.gaps)

    def _settled(self, parts: Sequence[Part], gaps: tuple[str, ...]) -> BodyText:
        """Lists next to each other get different marks, or Markdown makes one list of them."""
        out: list[Part] = []
        last: Part | None = None
        for part in parts:
            lists = part.kind == "list" and last is not None and last.kind == "list"
            if lists and last and last.ordered == part.ordered and _mark(last) == _mark(part):
                part = written(part, second=_mark(last) in "-.")
            if part.source:
                last = part
            out.append(part)
        return BodyText(tuple(out), gaps)


def _mark(part: Part) -> str:
    """The sign of a list's entries."""
    return part.source.lstrip().lstrip("0123456789")[:1]
