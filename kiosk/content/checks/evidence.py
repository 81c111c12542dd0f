"""Is everything sourced, within its review date, and free of claims that ran out?"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from kiosk.content.findings import Finding
from kiosk.content.model import Exercise, Programme
from kiosk.content.source import BIBLIOGRAPHY, SourceItem, SourceTree

UNSOURCED = frozenset({"notice", "question_set", "programme"})
"""Kinds that may do without sources when a `source_note` says why."""
KEY_POINTS = frozenset({"page", "condition", "exercise"})


def check(tree: SourceTree, today: date, used: frozenset[str] = frozenset()) -> Iterator[Finding]:
    """`used` holds keys of sources that the motions name."""
    cited = set(used)
    for entry in tree.items:
        yield from _sources(entry, tree, cited)
        item = entry.item
        if item.next_review < today:
            yield Finding(
                entry.file,
                entry.line("next_review"),
                "review-overdue",
                f"It was to be reviewed by {item.next_review.isoformat()}.",
                "Check it against its sources, then set a new next_review.",
            )
        if item.kind in KEY_POINTS and not 1 <= len(item.key_points) <= 3:
            message = f"It has {len(item.key_points)} key points."
            line = entry.line("key_points")
            yield Finding(entry.file, line, "key-points", message, "Give it one to three.")
        if isinstance(item, Programme):
            for i, claim in enumerate(item.claims):
                if claim.expires < today:
                    yield Finding(
                        entry.file,
                        entry.line("claims", i),
                        "claim-expired",
                        f"“{claim.text}” ran out on {claim.expires.isoformat()} and is not shown.",
                        "Confirm it with the provider and set a new date, or remove it.",
                        "warning",
                    )
    for key in sorted(set(tree.sources) - cited):
        line = tree.source_lines.get(key, 1)
        message = f"Nothing cites the source “{key}”."
        yield Finding(BIBLIOGRAPHY, line, "source-unused", message, "Cite or remove it.", "warning")
    for key, source in tree.sources.items():
        if not (source.address or source.where):
            line = tree.source_lines.get(key, 1)
            message = f"Nobody can find the source “{key}”."
            remedy = "Add where: with the journal or publisher, or address:."
            yield Finding(BIBLIOGRAPHY, line, "source-nowhere", message, remedy)


def _sources(entry: SourceItem, tree: SourceTree, cited: set[str]) -> Iterator[Finding]:
    item = entry.item
    if not item.sources and not (item.kind in UNSOURCED and item.source_note):
        remedy = "Add sources: with keys of the bibliography."
        if item.kind in UNSOURCED:
            remedy += " Or say in source_note: why there is none."
        message = "It does not say where it comes from."
        yield Finding(entry.file, entry.line("sources"), "source-missing", message, remedy)
    named = [(("sources", i), key) for i, key in enumerate(item.sources)]
    for at, key in named:
        cited.add(key)
        if key not in tree.sources:
            yield _unknown(entry, entry.line(*at), key)
    if isinstance(item, Exercise) and item.emg is not None:
        cited.add(item.emg.source)
        if item.emg.source not in tree.sources:
            yield _unknown(entry, entry.line("emg", "source"), item.emg.source)


def _unknown(entry: SourceItem, line: int, key: str) -> Finding:
    message = f"The bibliography has no “{key}”."
    return Finding(
        entry.file, line, "source-unknown", message, f"Add it to {BIBLIOGRAPHY} or correct the key."
    )
