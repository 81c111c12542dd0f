"""One piece of Markdown as runs of words, and back: what an editor shows instead of the signs."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from markdown_it.token import Token

from kiosk.content.markdown import parser


@dataclass(frozen=True, slots=True)
class Run:
    """Words that look alike. `link` is the target they lead to, as kind:id; a line end within
    them is a forced one."""

    text: str
    bold: bool = False
    italic: bool = False
    link: str = ""

    @property
    def look(self) -> tuple[bool, bool, str]:
        """All but the words."""
        return self.bold, self.italic, self.link


def joined(runs: Iterable[Run]) -> tuple[Run, ...]:
    """The same words with neighbours of one look in one run, and none empty."""
    out: list[Run] = []
    for run in runs:
        if not run.text:
            continue
        if out and out[-1].look == run.look:
            out[-1] = replace(run, text=out[-1].text + run.text)
        else:
            out.append(run)
    return tuple(out)


def plain(runs: Iterable[Run]) -> str:
    """The words alone."""
    return "".join(run.text for run in runs)


def runs_of(token: Token) -> tuple[Run, ...]:
    """The runs of an inline token."""
    out: list[Run] = []
    bold = italic = 0
    links: list[str] = []
    for child in token.children or ():
        text = child.content
        match child.type:
            case "strong_open" | "strong_close":
                bold += child.nesting
                continue
            case "em_open" | "em_close":
                italic += child.nesting
                continue
            case "link_open":
                links.append(str(child.attrs.get("href", "")))
                continue
            case "link_close":
                links.pop()
                continue
            case "softbreak":
                text = " "
            case "hardbreak":
                text = "\n"
            case _:
                pass
        out.append(Run(text, bold > 0, italic > 0, links[-1] if links else ""))
    return joined(out)


def read(markdown: str) -> tuple[Run, ...]:
    """The runs of one paragraph of Markdown; of several, one after the other."""
    out: list[Run] = []
    for token in parser().parse(markdown):
        if token.type == "inline":
            out += [Run("\n")] if out else []
            out += runs_of(token)
    return joined(out)


_UNSEEN = re.compile(r"[\x00-\x09\x0b-\x1f\x7f\ufeff\ufffd\u2028\u2029\ud800-\udfff]")
_EMPHASIS = re.compile(r"[\\*_`\[\]<&!]")
_ANY = re.compile(r"[!-/:-@\[-`{-~]")
_AT_START = re.compile(r"^(?:[-+>#=~|]|\d{1,9}(?=[.)]))", re.MULTILINE)


def write(runs: Iterable[Run]) -> str:
    """The Markdown of some runs: the fewest signs that read back the same.

    Words are never lost. Where bold cannot be written (inside a word before a sign), it goes.
    """
    wanted = tidy(runs)
    for escape in (_as_it_is, _what_means_something, _everything):
        written = _written(wanted, escape)
        if read(written) == wanted:
            return written
    bare = joined(Run(run.text, link=run.link) for run in wanted)
    written = _written(bare, _everything)
    return written if read(written) == bare else write_bare(wanted)


def write_escaped(runs: Iterable[Run]) -> str:
    """The Markdown of some runs with every sign made harmless."""
    return _written(tidy(runs), _everything)


def write_bare(runs: Iterable[Run]) -> str:
    """The words alone as Markdown, without their looks and links."""
    return _written(joined(Run(run.text) for run in tidy(runs)), _everything)


def tidy(runs: Iterable[Run]) -> tuple[Run, ...]:
    """The runs as Markdown can hold them: single spaces, none at the ends or inside of bold."""
    pieces: list[Run] = []
    for run in joined(runs):
        text = _UNSEEN.sub("", run.text.replace("\t", " "))
        inner = text.strip()
        if not inner:
            pieces.append(Run(text))
        elif run.look == Run("").look:
            pieces.append(replace(run, text=text))
        else:
            at = text.index(inner)
            pieces += [
                Run(text[:at]),
                replace(run, text=inner),
                Run(text[at + len(inner) :]),
            ]
    return _single_spaced(joined(pieces))


def _single_spaced(runs: tuple[Run, ...]) -> tuple[Run, ...]:
    out: list[Run] = []
    last = "\n"  # no space at the start
    for run in runs:
        text = re.sub(r"\s*\n\s*", "\n", re.sub(r"[^\S\n\u00a0]+", " ", run.text))
        if last == "\n":
            text = text.lstrip()
        elif last == " ":
            text = text.lstrip(" ")
        if text[:1] == "\n" and out:
            out[-1] = replace(out[-1], text=out[-1].text.rstrip())
        if text:
            out.append(replace(run, text=text))
            last = text[-1]
    while out and (rest := out[-1].text.rstrip()) != out[-1].text:
        out[-1] = replace(out[-1], text=rest)
        if not rest:
            out.pop()
    return joined(out)


def _as_it_is(text: str) -> str:
    return text


def _what_means_something(text: str) -> str:
    return _EMPHASIS.sub(r"\\\g<0>", text)


def _everything(text: str) -> str:
    return _ANY.sub(r"\\\g<0>", text)


def _written(runs: tuple[Run, ...], escape: Callable[[str], str]) -> str:
    out = ""
    for run in runs:
        text = escape(run.text).replace("\n", "\\\n")
        if run.italic:
            text = f"*{text}*"
        if run.bold:
            text = f"**{text}**"
        out += f"[{text}]({run.link})" if run.link else text
    return _AT_START.sub(_not_a_block, out)


def _not_a_block(match: re.Match[str]) -> str:
    """A sign at the start of a line that would make a list or a heading of it."""
    rest = match.string[match.end() :]
    if match[0][0].isdigit():
        return match[0] if not re.match(r"[.)](?:\s|$)", rest) else f"{match[0]}\\"
    if match[0] in "-+" and not re.match(r"\s|$|-", rest):
        return match[0]
    if match[0] == "#" and not re.match(r"#{0,5}(?:\s|$)", rest):
        return match[0]
    return f"\\{match[0]}"
