"""The content check: everything that must hold before a release, as a list of findings."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from kiosk.content.checks import (
    agreement,
    dates,
    evidence,
    links,
    media,
    moving,
    questions,
    quizzes,
    reading,
    translation,
)
from kiosk.content.findings import Finding
from kiosk.content.motions import CACHE, Motions
from kiosk.content.source import SourceTree, read_tree


def check_source(
    source: Path, *, today: date | None = None, cache: Path | None = CACHE
) -> list[Finding]:
    """Every finding of a source folder, by file and line. Errors forbid a release.

    `today` decides what is overdue; `cache` keeps compiled motions between runs.
    """
    tree = read_tree(source)
    return check_tree(tree, Motions(tree.motions, cache), today or date.today())


def check_tree(tree: SourceTree, motions: Motions, today: date) -> list[Finding]:
    """The same for a tree that was read already."""
    measured = frozenset(motions.clip(name).source for name in motions.bytes)
    found = [
        *tree.findings,
        *links.check(tree),
        *media.check(tree),
        *evidence.check(tree, today, measured),
        *dates.check(tree, today),
        *reading.check(tree),
        *translation.check(tree),
        *questions.check(tree),
        *quizzes.check(tree),
        *moving.check(tree, motions),
        *agreement.check(tree, motions),
    ]
    return sorted(set(found))
