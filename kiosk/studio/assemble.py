"""What goes into the next release: the approved words of every item, signed by who approved them.

Of each text the newest revision that is approved, or that the release shown already has; nothing
that is retired or withdrawn, and no link to it; of translations see `translations`. Signatures
come from the studio's own reviews only: a name that somebody typed into a file is not shown. The
one exception are words that were shown before the studio was set up and never went through review
here: they keep what they had.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any, cast

import kiosk
from kiosk import paths
from kiosk.content import markdown, source
from kiosk.content.blocks import unlinked
from kiosk.content.checks import check_tree
from kiosk.content.findings import Finding, errors
from kiosk.content.media import SUFFIXES
from kiosk.content.media import read_folder as read_media
from kiosk.content.media_uses import without_media
from kiosk.content.model import FOLDERS, MODELS, AnyItem, Review
from kiosk.content.motions import CACHE, Motions, seed
from kiosk.content.opening import ReleaseError
from kiosk.content.reader import Reader
from kiosk.content.release import Content, content_of
from kiosk.content.source import BIBLIOGRAPHY, MOTIONS, SourceItem, SourceTree
from kiosk.studio import items, translations
from kiosk.studio.items import MEDIA, MOTION, SPEECHLESS, Key
from kiosk.studio.store import Store
from kiosk.studio.work import work_folder

SHOWN = "shown"
"""The setting of the store that keeps the number of the release patients see."""
_REVIEWER = {"en": "reviewer here", "es": "revisión de este centro"}
_LINK = re.compile(r"\[((?:[^\[\]\\]|\\.)*)\]\(([a-z_]+:[a-z0-9-]+)(?:\s+\"[^\"]*\")?\)")

_APPROVED = """
WITH last AS (SELECT revision, MAX(id) AS id FROM steps GROUP BY revision),
     signed AS (SELECT s.* FROM steps AS s JOIN last ON last.id = s.id WHERE s.what = 'approved')
SELECT r.id, r.kind, r.item, r.language, r.text, r.author, MAX(r.number),
       signed.person AS reviewer, signed.name AS name, signed.credential AS credential,
       signed.at AS signed_at, signed.sha256 AS signed_words, r.sha256 AS words,
       EXISTS (SELECT 1 FROM last WHERE last.revision = r.id) AS handled
FROM revisions AS r LEFT JOIN signed ON signed.revision = r.id
WHERE (signed.id IS NOT NULL
   OR r.id IN (SELECT revision FROM release_items WHERE release = ?))
"""
_EARLIER = (
    _APPROVED.replace("MAX(r.number)", "r.number")
    + "AND r.kind = ? AND r.item = ? AND r.language = ? ORDER BY r.number DESC"
)
_CHOSEN = f"""{_APPROVED}
GROUP BY r.kind, r.item, r.language
ORDER BY r.kind, r.item, r.language
"""

_LEFT_OUT = """
SELECT DISTINCT kind, item FROM marks AS m WHERE what IN ('retired', 'withdrawn')
AND NOT EXISTS (
  SELECT 1 FROM marks AS n WHERE n.kind = m.kind AND n.item = m.item AND n.id > m.id
  AND n.what = CASE m.what WHEN 'retired' THEN 'back' ELSE 'returned' END)
"""


@dataclass(frozen=True)
class Chosen:
    """One revision that goes into the next release. `reviews` is None for what it came with."""

    revision: int
    key: Key
    text: str
    reviews: tuple[Review, ...] | None


@dataclass(frozen=True)
class Choice:
    """All that goes into the next release, and the items that are kept out of it."""

    chosen: tuple[Chosen, ...]
    left_out: frozenset[tuple[str, str]]


@dataclass(frozen=True)
class Ready:
    """The next release, checked. There is no content when the findings hold an error."""

    choice: Choice
    behind: translations.Choice
    today: date
    findings: tuple[Finding, ...]
    content: Content | None
    revisions: tuple[int, ...] = ()
    """Those that patients will see."""

    @property
    def errors(self) -> tuple[Finding, ...]:
        """What forbids publishing."""
        return tuple(errors(self.findings))


def base(store: Store) -> int | None:
    """The release whose texts count as published: the one shown, or the newest that is known."""
    row = store.row(
        "SELECT COALESCE((SELECT number FROM releases WHERE number = ?),"
        " (SELECT MAX(number) FROM releases)) AS number",
        store.setting(SHOWN) or None,
    )
    return None if row is None or row["number"] is None else int(row["number"])


def choose(store: Store) -> Choice:
    """Which revisions go into the next release, as things stand."""
    left_out = frozenset((row["kind"], row["item"]) for row in store.rows(_LEFT_OUT))
    chosen = []
    for row in store.rows(_CHOSEN, base(store)):
        if (row["kind"], row["item"]) in left_out:
            continue
        reviews = _reviews(row) if row["handled"] else None
        key = Key(row["kind"], row["item"], row["language"])
        chosen.append(Chosen(row["id"], key, row["text"], reviews))
    return Choice(tuple(chosen), left_out)


def _reviews(row: Any) -> tuple[Review, ...]:
    if row["reviewer"] is None or row["signed_words"] != row["words"]:
        return ()
    language = row["language"].partition("-")[0]
    credential = row["credential"].strip() or _REVIEWER.get(language, _REVIEWER["en"])
    day = date.fromisoformat(row["signed_at"][:10])
    own = row["reviewer"] == row["author"]
    return (Review(name=row["name"], credential=credential, date=day, own=own),)


def read_chosen(choice: Choice, folder: Path, store: Store | None = None) -> SourceTree:
    """The texts as a source tree; motions, media and bibliography are written into `folder`.

    The files of media are there when the `store` is given that has them.
    """
    entries: list[SourceItem] = []
    findings: list[Finding] = []
    motions: dict[str, Path] = {}
    gone = {f"{kind}:{id}" for kind, id in choice.left_out}
    for one in choice.chosen:
        key = one.key
        if key.kind in SPEECHLESS:
            path = folder / key.file
            path.parent.mkdir(exist_ok=True)
            path.write_text(one.text, encoding="utf-8", newline="\n")
            if key.kind == MEDIA and store is not None:
                write_file(store, key, one.text, path)
            if key.kind == MOTION:
                motions[key.id] = path
            continue
        place = FOLDERS[key.kind]
        entry, found = source.read_text(one.text, key.file, key.language, place, key.id)
        findings += found
        if entry is not None:
            entries.append(_as_released(entry, one, gone))
    sources, lines, found = source.read_sources(folder / BIBLIOGRAPHY)
    media, wrong = ({}, ()) if store is None else read_media(folder)
    every = (*found, *findings, *wrong)
    return SourceTree(folder, tuple(entries), sources, lines, motions, every, media)


def write_file(store: Store, key: Key, text: str, beside: Path) -> None:
    """Write the file of a picture or sound beside its text. Raises OSError."""
    words = items.read(store, key, text).media
    row = words and store.row("SELECT bytes FROM media WHERE sha256 = ?", words.sha256)
    if words and row:  # what is missing is told by whoever reads the folder
        beside.with_suffix(SUFFIXES[words.kind]).write_bytes(row["bytes"])


def _as_released(entry: SourceItem, one: Chosen, gone: Collection[str]) -> SourceItem:
    item = without(entry.item, gone)
    if one.reviews is not None:
        item = item.model_copy(update={"reviewed_by": one.reviews})
    links = tuple(link for link in entry.links if link[0] not in gone)
    return replace(entry, item=item, links=links)


@dataclass(frozen=True)
class Together:
    """The next release as a source tree, and the revisions that it shows."""

    tree: SourceTree
    revisions: tuple[int, ...]
    settled: translations.Settled


def put_together(store: Store, choice: Choice, folder: Path) -> Together:
    """What was chosen, as patients will see it; see `translations`. Files go into `folder`."""
    instead: dict[tuple[str, str, str], int] = {}
    gone = {f"{kind}:{id}" for kind, id in choice.left_out}

    def earlier(entry: SourceItem, most: int) -> SourceItem | None:
        for row in store.rows(_EARLIER, base(store), *entry.key, entry.language):
            made_from = items.facts(row["text"]).made_from
            if made_from is None or made_from[1] > most:
                continue
            key = Key(row["kind"], row["item"], row["language"])
            found, _ = source.read_text(
                row["text"], key.file, key.language, FOLDERS[entry.item.kind], key.id
            )
            if found is not None:
                instead[(entry.language, *entry.key)] = row["id"]
                reviews = _reviews(row) if row["handled"] else None
                return _as_released(found, Chosen(row["id"], key, row["text"], reviews), gone)
        return None

    tree = read_chosen(choice, folder, store)
    settled = translations.settle(tree, translations.site_choice(store), earlier)
    revisions = []
    for one in choice.chosen:
        place = (one.key.language, one.key.kind, one.key.id)
        if place not in settled.swapped:
            revisions.append(one.revision)
        elif place in instead and settled.tree.find(one.key.kind, one.key.id, one.key.language):
            revisions.append(instead[place])
    return Together(settled.tree, tuple(revisions), settled)


def _soft(finding: Finding) -> Finding:
    """In the studio a review that is overdue forbids nothing: staff and patients are told."""
    return replace(finding, severity="warning") if finding.code == "review-overdue" else finding


def prepare(store: Store, cache: Path | None = None) -> Ready:
    """Put the next release together and check it.

    It can take seconds, the first time a minute: motions are compiled and checked. Compiled ones
    are kept in `cache`, by default see `clips_folder`.
    """
    choice, behind = choose(store), translations.site_choice(store)
    today = date.fromisoformat(store.now()[:10])
    keep = cache or clips_folder(store)
    with work_folder(store.folder) as folder:
        together = put_together(store, choice, folder)
        tree = together.tree
        motions = Motions(tree.motions, keep)
        found = translations.without_repeats(check_tree(tree, motions, today), together.settled)
        findings = [_soft(finding) for finding in found]
        findings += [*_needed(store, choice, tree), *together.settled.findings]
        content = None if errors(findings) else content_of(tree, motions)
    return Ready(choice, behind, today, tuple(findings), content, together.revisions)


def clips_folder(store: Store) -> Path:
    """Where compiled motions are kept: in a checkout with its others, else in the data folder.

    There it begins with the clips of the release that the program came with.
    """
    if CACHE is not None:
        return CACHE
    folder = store.folder / "clips" / kiosk.__version__
    shipped = paths.shipped_release()
    if shipped is not None and not folder.exists():
        with suppress(ReleaseError), Reader.open(shipped) as reader:
            seed(folder, paths.CONTENT_SOURCE / MOTIONS, reader)
    return folder


def _needed(store: Store, choice: Choice, tree: SourceTree) -> list[Finding]:
    """The screens ask for these by what they are for; without one they would have nothing."""
    there = {need for entry in tree.items for need in needs(entry.item)}
    found = []
    for row in store.rows(_CHOSEN, base(store)):
        if (row["kind"], row["item"]) not in choice.left_out or row["language"] != "en":
            continue
        if row["kind"] not in ("question_set", "notice"):
            continue
        key = Key(row["kind"], row["item"], row["language"])
        entry, _ = source.read_text(
            row["text"],
            key.file,
            "en",
            FOLDERS[row["kind"]],
            key.id,
        )
        for need in needs(entry.item) if entry is not None else ():
            if need not in there:
                message = f"The kiosk cannot do without a {key.noun} for “{need[1]}”."
                remedy = f"Put “{key.id}” back, or publish another one with it."
                found.append(Finding(key.file, 1, "needed", message, remedy))
    return found


def needs(item: AnyItem) -> list[tuple[str, str]]:
    """What the screens would ask for in vain without an item of its kind."""
    found = [(item.kind, getattr(item, name, "")) for name in ("purpose", "place")]
    return [need for need in found if need[1] and need[1] != "cover"]


def without(item: AnyItem, gone: Collection[str]) -> AnyItem:
    """The item without links to what is not there, and without pictures and sounds that went."""
    mark = f"{MEDIA}:"
    media = {target.removeprefix(mark) for target in gone if target.startswith(mark)}
    return without_media(without_links(item, gone), media)


def without_links(item: AnyItem, gone: Collection[str]) -> AnyItem:
    """The item without links to what is not there: the words stay, nothing leads anywhere."""
    if not gone:
        return item
    data = item.model_dump(mode="json", by_alias=True, exclude_defaults=True, exclude={"blocks"})
    if not any(target in text for text in _strings(data) for target in gone):
        return item
    data = _unlinked(data, gone)
    data["related"] = [target for target in item.related if target not in gone]
    blocks = markdown.parse(data.get("body", "")).blocks
    # a link that was not written as [words](kind:id) leads nowhere either
    data["blocks"] = [unlinked(block, gone) for block in blocks]
    return cast(AnyItem, MODELS[item.kind].model_validate(data))


def _strings(value: Any) -> Sequence[str]:
    if isinstance(value, dict):
        return [text for inner in value.values() for text in _strings(inner)]
    if isinstance(value, list):
        return [text for inner in value for text in _strings(inner)]
    return [value] if isinstance(value, str) else []


def _unlinked(value: Any, gone: Collection[str]) -> Any:
    if isinstance(value, dict):
        kept = {n: v for n, v in value.items() if n != "taught_in" or v not in gone}
        return {name: _unlinked(inner, gone) for name, inner in kept.items()}
    if isinstance(value, list):
        return [_unlinked(inner, gone) for inner in value]
    if isinstance(value, str):
        return _LINK.sub(lambda link: link[1] if link[2] in gone else link[0], value)
    return value
