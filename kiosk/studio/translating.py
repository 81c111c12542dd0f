"""A translation beside its original, part by part: what is done, what is missing, what is behind.

The translation is kept in step with the original: the same blocks, steps and questions, in the
same order, with the same numbers and pictures; only its words are its own. Parts of the body that
are not translated yet hold the words of the original until they are.
"""

from __future__ import annotations

import copy
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from typing import Any, Literal

from kiosk.content.bodyedit import Part as Block
from kiosk.content.findings import Location
from kiosk.content.languages import MAIN_LANGUAGE
from kiosk.content.textof import NOT_PROSE
from kiosk.content.words import fold
from kiosk.content.yamledit import value_at
from kiosk.studio import drafts, editing, items
from kiosk.studio.drafts import Draft
from kiosk.studio.forms.document import BODY, Document
from kiosk.studio.forms.kinds import EDITED_HERE, FormField, sections
from kiosk.studio.items import AnyKind, Key, Revision
from kiosk.studio.store import Store, StudioError

State = Literal["done", "behind", "missing"]
OWN = ("keywords", "aliases", "say", "source_note", "reviewed_by", "next_review", "revision")
"""Fields that a translation has of its own."""
_OPTIONAL = frozenset({"keywords", "aliases"})
_SAID = frozenset({"keywords", "aliases", "say", "source_note", "range"})
"""Words, though they are no running text."""
SOUND = "sound"


@dataclass(frozen=True)
class Original:
    """The original now, and as it was when the translation was made (None: nobody knows)."""

    key: Key
    number: int
    """The number in its own text, which translations name."""
    now: Document
    before: Document | None = None


@dataclass(frozen=True)
class Piece:
    """One part. `at` is its place in both documents, `name` that of its form field.

    `was` are the words it was translated from, where those have changed since; None otherwise.
    `block` is set for a block of the body: what stands there now.
    """

    at: Location
    name: str
    original: str
    there: str
    state: State
    was: str | None = None
    optional: bool = False
    block: Block | None = None


@dataclass(frozen=True)
class Translating:
    """A translation under somebody's hands.

    `saved` is the newest revision of it, `base` what was kept of it in step with the original.
    """

    key: Key
    original: Original
    document: Document
    base: Document | None
    saved: Revision | None
    draft: Draft | None
    overtaken: str = ""
    """Who saved the translation since the draft was begun."""
    others: tuple[str, ...] = ()
    terms: tuple[tuple[str, str], ...] = ()
    confirmed: frozenset[Location] = field(default_factory=frozenset)
    """Parts that were looked at and are right as they are."""


def open_translation(store: Store, person_id: int, key: Key) -> Translating:
    """Everything one needs to translate. Raises StudioError when there is nothing to translate."""
    items.person(store, person_id)
    if key.kind not in EDITED_HERE or key.language == MAIN_LANGUAGE:
        raise StudioError("Only what has words for patients can be translated.")
    newest = items.newest(store, Key(key.kind, key.id, MAIN_LANGUAGE))
    if newest is None:
        raise StudioError("It was not saved in English yet, so there is nothing to translate.")
    saved, draft = items.newest(store, key), drafts.draft_of(store, person_id, key)
    overtaken = ""
    if draft is not None and saved is not None and draft.base != saved.id:
        overtaken = saved.author_name
    first = original_of(store, newest, saved.text if saved else "")
    base = None
    if saved is not None:
        base = in_step(first, Document.read(key.kind, saved.text))
    document = base
    if draft is not None:
        begun = original_of(store, newest, draft.text)
        document = in_step(begun, Document.read(key.kind, draft.text))
    document = document or in_step(first, None)
    editing.begin(store, person_id, key)
    return Translating(
        key,
        first,
        document,
        base,
        saved,
        draft,
        overtaken,
        tuple(one.words for one in editing.others_editing(store, key, person_id)),
        terms(store, key.language),
    )


def original_of(store: Store, newest: Revision, translation: str) -> Original:
    """The original, now and as it was when this translation was made from it."""
    key = newest.key
    now = Document.read(key.kind, newest.text)
    number = items.facts(newest.text).revision
    made_from = items.facts(translation).made_from if translation else None
    if not translation or (made_from is not None and made_from[1] >= number):
        return Original(key, number, now, now)
    before = None
    for one in items.revisions(store, key) if made_from is not None else ():
        if made_from is not None and items.facts(one.text).revision == made_from[1]:
            before = Document.read(key.kind, one.text)
            break
    return Original(key, number, now, before)


def terms(store: Store, language: str) -> tuple[tuple[str, str], ...]:
    """The words of the glossary in both languages, the longest first."""
    found: dict[str, dict[str, str]] = {}
    for row in store.rows(
        "SELECT item, language, text, MAX(number) FROM revisions WHERE kind = 'term'"
        " AND language IN (?, ?) GROUP BY item, language",
        *(MAIN_LANGUAGE, language),
    ):
        found.setdefault(row["item"], {})[row["language"]] = items.facts(row["text"]).title
    both = ((one.get(MAIN_LANGUAGE, ""), one.get(language, "")) for one in found.values())
    return tuple(sorted((pair for pair in both if all(pair)), key=lambda pair: -len(pair[0])))


def terms_in(text: str, known: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    """Those terms that a text uses."""
    words = f" {' '.join(''.join(c if c.isalnum() else ' ' for c in fold(text)).split())} "
    return [pair for pair in known if f" {fold(pair[0])} " in words]


# --- the same places --------------------------------------------------------------------------


def _paired(one: Sequence[Any], two: Sequence[Any]) -> dict[int, int]:
    """Where each entry of `two` was in `one`. Those with an id are matched by it."""
    first, second = _ids(one), _ids(two)
    if first is not None and second is not None:
        return {j: first.index(id) for j, id in enumerate(second) if id in first}
    matcher = SequenceMatcher(None, [*map(repr, one)], [*map(repr, two)], autojunk=False)
    out: dict[int, int] = {}
    for what, a, b, c, d in matcher.get_opcodes():
        if what in ("equal", "replace"):
            out |= dict(zip(range(c, d), range(a, b), strict=False))
    return out


def _ids(entries: Sequence[Any]) -> list[str] | None:
    ids = [entry.get("id") if isinstance(entry, dict) else None for entry in entries]
    if not ids or None in ids or len({str(id) for id in ids}) < len(ids):
        return None
    return [str(id) for id in ids]


def places_before(now: Document, before: Document) -> dict[Location, Location]:
    """Where each value of the original now was before; what is new is not in it."""
    out: dict[Location, Location] = {}

    def walk(two: Any, one: Any, at: Location, was: Location) -> None:
        out[at] = was
        if isinstance(two, dict) and isinstance(one, dict):
            for key in two.keys() & one.keys():
                walk(two[key], one[key], (*at, key), (*was, key))
        elif isinstance(two, list) and isinstance(one, list):
            for j, i in _paired(one, two).items():
                walk(two[j], one[i], (*at, j), (*was, i))

    walk(now.front.data, before.front.data, (), ())
    one, two = ([(p.kind, p.plain) for p in d.body.parts] for d in (before, now))
    for j, i in _paired(one, two).items():
        out[(BODY, j)] = (BODY, i)
    return out


def words_of(kind: AnyKind, document: Document) -> Iterator[tuple[Location, FormField]]:
    """Every place with words to translate, in the order of the form."""

    def walk(fields: Sequence[FormField], at: Location) -> Iterator[tuple[Location, FormField]]:
        for form in fields:
            here = (*at, form.key)
            value = document.get(here) if here != (BODY,) else None
            if form.editor == "blocks":
                for i, part in document.body.shown():
                    if part.plain.strip():
                        yield (BODY, i), form
            elif form.editor == "entries":
                for i in range(len(value) if isinstance(value, list) else 0):
                    yield from walk(form.fields, (*here, i))
            elif form.editor == "group":
                if isinstance(value, dict):
                    yield from walk(form.fields, here)
            elif not form.words or (form.key in NOT_PROSE and form.key not in _SAID):
                continue
            elif form.editor == "lines":
                for i, line in enumerate(value if isinstance(value, list) else ()):
                    if line:
                        yield (*here, i), form
            elif value:
                yield here, form

    for part in sections(kind, translation=True):
        yield from walk(part.fields, ())


def in_step(original: Original, translation: Document | None) -> Document:
    """The translation with the structure of the original as it is now; its own words stay.

    None begins a translation: without words in its fields, and the body still in the original's.
    """
    now = original.now
    own = translation.front.data if translation is not None else {}
    was = places_before(now, original.before or now)
    data: dict[str, Any] = copy.deepcopy(now.front.data)
    for at, form in words_of(now.kind, now):
        if at[0] == BODY:
            continue
        old = value_at(own, was[at]) if at in was else None
        if form.editor == "commas":
            _put(data, at, old if isinstance(old, list) else [])
        else:
            _put(data, at, old if isinstance(old, str) else "")
    _keep_sounds(data, own, (), was)
    for name in (*OWN, "translation_of"):
        if name in own:
            data[name] = copy.deepcopy(own[name])
    data["reviewed_by"] = []
    number = original.number
    if translation is None:
        data["revision"] = 1
    data["translation_of"] = {"language": original.key.language, "revision": number}
    body = now.body
    for i in range(len(now.body.parts)):
        place = was.get((BODY, i))
        there = translation.get(place) if translation is not None and place else None
        if isinstance(there, Block):
            body = body.put(i, there)
    if translation is not None:
        same = [was.get((BODY, i)) for i in range(len(now.body.parts))]
        if same == [(BODY, i) for i in range(len(translation.body.parts))]:
            body = translation.body  # as it was written
    first = translation if translation is not None else now
    front = first.front
    for key in [key for key in front.data if key not in data]:
        front = front.remove((key,))
    for key, value in data.items():
        front = front.set((key,), value)
    return Document(now.kind, first.head, front, first.fence, body)


def _put(data: Any, at: Location, value: Any) -> None:
    value_at(data, at[:-1])[at[-1]] = value


def _keep_sounds(data: Any, own: Any, at: Location, was: Mapping[Location, Location]) -> None:
    """Each language can have recordings of its own."""
    if isinstance(data, dict):
        old = value_at(own, was[at]) if at in was else None
        if isinstance(old, dict) and old.get(SOUND):
            data[SOUND] = old[SOUND]
        for key, value in data.items():
            _keep_sounds(value, own, (*at, key), was)
    elif isinstance(data, list):
        for i, value in enumerate(data):
            _keep_sounds(value, own, (*at, i), was)


# --- what is done -----------------------------------------------------------------------------


def pieces(one: Translating) -> list[Piece]:
    """Every part with its state, in the order of the form."""
    original = one.original
    before = original.before
    was = places_before(original.now, before) if before is not None else {}
    return [
        _piece(one, at, form, was, known=before is not None)
        for at, form in words_of(original.key.kind, original.now)
    ]


def said(value: Any) -> str:
    """A part's words."""
    if isinstance(value, Block):
        return value.plain
    if isinstance(value, list):
        return ", ".join(map(str, value))
    return "" if value is None else str(value)


def _piece(
    one: Translating,
    at: Location,
    form: FormField,
    was: Mapping[Location, Location],
    *,
    known: bool,
) -> Piece:
    original = one.original
    words, there = said(original.now.get(at)), one.document.get(at)
    kept = None if one.base is None else one.base.get(at)
    optional = form.key in _OPTIONAL
    before: str | None = None
    moved = not known and one.saved is not None
    if original.before is not None and at in was:
        old = said(original.before.get(was[at]))
        if old != words:
            before, moved = old, True
    new = known and at not in was
    state: State = "done"
    if not said(there).strip() or _still_original(one, at, there, kept, new=new):
        state = "missing"
    elif moved and said(there) == said(kept) and at not in one.confirmed and not optional:
        state = "behind"
    if optional and state == "missing":
        state = "done"
    block = there if isinstance(there, Block) else None
    return Piece(at, form.name, words, said(there), state, before, optional, block)


def _still_original(one: Translating, at: Location, there: Any, kept: Any, *, new: bool) -> bool:
    """Whether a block of the body still has the words of the original because nobody wrote
    others; what was saved like that is meant so."""
    if at[0] != BODY or at in one.confirmed or there != one.original.now.get(at):
        return False
    return one.saved is None or new or kept != there


def progress(found: Sequence[Piece]) -> tuple[int, int]:
    """How many parts are done, of how many."""
    counted = [piece for piece in found if not piece.optional]
    return sum(piece.state == "done" for piece in counted), len(counted)


def save(store: Store, person_id: int, one: Translating, note: str = "") -> Revision:
    """Make a revision of a translation of which every part is done.

    Raises StudioError when something is left to do, StudioConflict when somebody saved in between.
    """
    done, many = progress(pieces(one))
    if done < many:
        raise StudioError("Some parts are not translated yet. Your words are kept in your draft.")
    base = one.draft.base if one.draft is not None else one.saved.id if one.saved else None
    return drafts.save(store, person_id, one.key, one.document.text, base, note)


def same_but_words(one: Translating) -> bool:
    """Whether the original changed in nothing but words since the translation was saved."""
    if one.base is None or one.saved is None:
        return True
    saved = Document.read(one.key.kind, one.saved.text).front.data
    there = one.base.front.data
    return all(saved.get(name) == there.get(name) for name in {*saved, *there} - {"translation_of"})
