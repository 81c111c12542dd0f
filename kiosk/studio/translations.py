"""Translations that are not of today's original: which of them patients may see, and which not.

An exercise, a question set or a notice in old words could tell somebody a wrong dose or miss a
warning: patients see the original instead. Other pages are shown with a line that says that the
original has changed since, or as the original, as the site chooses. Nothing of this keeps anybody
from publishing; staff are told what will happen.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from kiosk.content.checks import translation
from kiosk.content.findings import Finding
from kiosk.content.languages import MAIN_LANGUAGE
from kiosk.content.model import FOLDERS, Kind
from kiosk.content.source import SourceItem, SourceTree
from kiosk.studio import items
from kiosk.studio.sign_in import Confirmed, spend
from kiosk.studio.store import Store, StudioError

BEHIND = "translations_behind"
Choice = Literal["tell", "original"]
NEVER_BEHIND = frozenset({"exercise", "question_set", "quiz", "notice"})
"""Kinds that are shown in today's words or not at all."""
Earlier = Callable[[SourceItem, int], SourceItem | None]
"""An approved translation of the same item made from this revision of the original, or before."""


@dataclass(frozen=True)
class Settled:
    """The tree as patients will see it. `swapped` are translations that were replaced or left
    out, by language, kind and id."""

    tree: SourceTree
    findings: tuple[Finding, ...]
    swapped: frozenset[tuple[str, Kind, str]]


def site_choice(store: Store) -> Choice:
    """What the site does with a page whose translation is behind."""
    return "original" if store.setting(BEHIND, "tell") == "original" else "tell"


def choose(store: Store, person: int, choice: Choice, *, confirmed: Confirmed) -> None:
    """Set what the site does with pages whose translation is behind. Admins."""
    who = items.person(store, person)
    if who.role != "admin":
        raise StudioError("Only an admin can do this. Ask one.")
    spend(store, person, confirmed)
    with store.write(person, "old translations set", "site", choice=choice) as db:
        db.execute(
            "INSERT INTO site VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value",
            [BEHIND, choice],
        )


def settle(tree: SourceTree, choice: Choice, earlier: Earlier) -> Settled:
    """Leave out what patients must not see, and say so."""
    originals = {e.key: e for e in tree.items if e.language == MAIN_LANGUAGE}
    kept: list[SourceItem] = []
    found: list[Finding] = []
    swapped: set[tuple[str, Kind, str]] = set()
    for entry in tree.items:
        if entry.language == MAIN_LANGUAGE:
            kept.append(entry)
            continue
        shown, findings = _one(entry, originals.get(entry.key), choice, earlier)
        found += findings
        if shown is not None:
            kept.append(shown)
        if shown is not entry:
            swapped.add((entry.language, *entry.key))
    return Settled(replace(tree, items=tuple(kept)), tuple(found), frozenset(swapped))


def _one(
    entry: SourceItem, original: SourceItem | None, choice: Choice, earlier: Earlier
) -> tuple[SourceItem | None, list[Finding]]:
    line = entry.line("translation_of")
    if original is None:
        words = "It is not shown: the original in English is not approved yet."
        remedy = "Have the English words approved."
        return None, [_told(entry, line, "translation-waits", words, remedy)]
    if entry.item.translation_of is None:
        words = "It does not say which revision it translates. Patients see the English words."
        remedy = "Open the translation, compare it with the English, and save it."
        return None, [_told(entry, line, "translation-unmarked", words, remedy)]
    made_from, now = entry.item.translation_of.revision, original.item.revision
    if made_from > now:
        older = earlier(entry, now)
        instead = "an earlier translation" if older else "the English words"
        words = f"It translates words that are not approved yet. Until then patients see {instead}."
        found = [_told(entry, line, "translation-waits", words, "Have the English words approved.")]
        if older is None or older.item.translation_of is None:
            return None, found
        entry, made_from = older, older.item.translation_of.revision
    else:
        found = []
    if made_from == now:
        return entry, found
    remedy = f"Translate what changed, from revision {made_from} to {now}."
    never = entry.item.kind in NEVER_BEHIND or translation.differs(original.item, entry.item)
    if never or choice == "original":
        words = "The English has changed since it was translated. Patients see the English words."
        return None, [*found, _told(entry, line, "translation-behind", words, remedy)]
    words = "The English has changed since it was translated. Patients are told so on the page."
    return entry, [*found, _told(entry, line, "translation-behind", words, remedy)]


def _told(entry: SourceItem, line: int, code: str, words: str, remedy: str) -> Finding:
    return Finding(entry.file, line, code, words, remedy, "warning")


def without_repeats(findings: Sequence[Finding], settled: Settled) -> Iterator[Finding]:
    """Findings of the content check, less those that `settle` has told in its own words."""
    files = {f"{tag}/{FOLDERS[kind]}/{id}.md" for tag, kind, id in settled.swapped}
    for finding in findings:
        if finding.code == "translation-stale":
            continue  # told as translation-behind
        if finding.code == "translation-missing" and any(
            f"{file}." in finding.remedy for file in files
        ):
            continue
        yield finding
