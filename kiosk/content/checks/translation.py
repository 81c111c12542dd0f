"""Is every translation there, of the newest original, and the same in all but its words?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from kiosk.content.findings import Finding, Location
from kiosk.content.languages import MAIN_LANGUAGE
from kiosk.content.model import Item
from kiosk.content.source import SourceTree
from kiosk.content.textof import NOT_PROSE

_OWN = frozenset(
    {
        "body",
        "blocks",
        "keywords",
        "aliases",
        "say",
        "revision",
        "translation_of",
        "reviewed_by",
        "next_review",
        "source_note",
    }
)
"""Fields in which a translation may differ."""
_RECORDED = "sound"
"""May differ too, wherever it is named: each language can have a recording of its own."""
_WORDS = frozenset({"range"})
"""Words inside what is otherwise not prose: “42-81% MVIC”."""


def check(tree: SourceTree) -> Iterator[Finding]:
    """Missing, stale, ahead, orphaned and differing translations."""
    originals = {e.key: e for e in tree.items if e.language == MAIN_LANGUAGE}
    languages = [tag for tag in tree.languages if tag != MAIN_LANGUAGE]
    have = {(e.language, *e.key) for e in tree.items}
    for entry in tree.items:
        if entry.language == MAIN_LANGUAGE:
            for tag in languages:
                if (tag, *entry.key) not in have:
                    yield Finding(
                        entry.file,
                        1,
                        "translation-missing",
                        f"There is no translation into “{tag}”; the English words are shown.",
                        f"Translate it to {tag}/{entry.file.partition('/')[2]}.",
                        "warning",
                    )
            continue
        original = originals.get(entry.key)
        made_from = entry.item.translation_of
        if original is None:
            message = f"There is no English {entry.item.kind} “{entry.item.id}”."
            remedy = "Give it the id of its original, or write the original."
            yield Finding(entry.file, entry.line("id"), "translation-orphan", message, remedy)
            continue
        newest = original.item.revision
        line = entry.line("translation_of")
        if made_from is None:
            message = "It does not say which revision it translates."
            remedy = f"Add translation_of: {{language: {MAIN_LANGUAGE}, revision: {newest}}}."
            yield Finding(entry.file, line, "translation-unmarked", message, remedy)
        elif made_from.revision != newest:
            stale = made_from.revision < newest
            message = f"It translates revision {made_from.revision}; "
            message += f"{original.file} is at revision {newest}."
            remedy = "Translate what changed, then set" if stale else "Set"
            yield Finding(
                entry.file,
                line,
                "translation-stale" if stale else "translation-ahead",
                message,
                f"{remedy} revision: {newest} in translation_of.",
            )
        for at in _differences(_bones(original.item), _bones(entry.item), ()):
            name = " ".join(str(part) for part in at)
            yield Finding(
                entry.file,
                entry.line(*at),
                "translation-differs",
                f"“{name}” is not as in {original.file}:{original.line(*at)}.",
                "A translation changes words only; make both the same.",
            )


def differs(original: Item, translation: Item) -> bool:
    """Whether more than words differs: the dose, a motion, a rule, a picture."""
    found = _differences(_bones(original), _bones(translation), ())
    return next(found, None) is not None


def _bones(item: Item) -> Any:
    """An item without its words: what must be the same in every language."""
    return _strip(item.model_dump(mode="json", exclude=set(_OWN)), machine=False)


def _strip(value: Any, machine: bool) -> Any:
    if isinstance(value, dict):
        return {
            k: _strip(v, (machine or k in NOT_PROSE) and k not in _WORDS)
            for k, v in value.items()
            if k != _RECORDED
        }
    if isinstance(value, list):
        return [_strip(v, machine) for v in value]
    return "words" if isinstance(value, str) and not machine else value


def _differences(one: Any, two: Any, at: Location) -> Iterator[Location]:
    if isinstance(one, dict) and isinstance(two, dict):
        for key in one.keys() | two.keys():
            yield from _differences(one.get(key), two.get(key), (*at, key))
    elif isinstance(one, list) and isinstance(two, list) and len(one) == len(two):
        for i, (a, b) in enumerate(zip(one, two, strict=True)):
            yield from _differences(a, b, (*at, i))
    elif one != two:
        yield at
