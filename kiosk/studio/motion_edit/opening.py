"""A motion taken from the store for changing, and the ways to begin a new one."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from kiosk.content.languages import MAIN_LANGUAGE
from kiosk.content.model import Exercise
from kiosk.motion import yamlread
from kiosk.motion.edit import starting
from kiosk.motion.edit.document import Reading, Refused, read
from kiosk.motion.edit.yamltext import YamlTextError
from kiosk.motion.yamlbounds import YamlProblem
from kiosk.studio import drafts, items, review
from kiosk.studio.items import BIBLIOGRAPHY_KEY, MOTION, Key
from kiosk.studio.review import Standing
from kiosk.studio.store import Store, StudioError


@dataclass(frozen=True)
class Use:
    """An exercise that shows a motion: its file, and as what (motion, mistake, easier, harder)."""

    id: str
    title: str
    role: str
    text: str


@dataclass(frozen=True)
class Opened:
    """A motion for changing. `text` is the person's draft where `drafted`, else the newest."""

    key: Key
    text: str
    base: int | None
    drafted: bool
    standing: Standing | None
    extends: Mapping[str, Any] | None
    """All that the motion says which it extends; None when it extends none."""
    followers: tuple[str, ...]
    """Motions that extend this one: they change with it."""
    uses: tuple[Use, ...]
    sources: tuple[tuple[str, str], ...]
    """Keys and words of the bibliography."""


@dataclass(frozen=True)
class Known:
    """A motion that a new one can begin from."""

    id: str
    about: str
    posture: str
    wrong: bool


def open_motion(store: Store, person: int, id: str) -> Opened:
    """Take a motion for changing. Raises StudioError when there is none."""
    key = Key(MOTION, id)
    newest = items.newest(store, key)
    draft = drafts.draft_of(store, person, key)
    if draft is not None:
        text, base = draft.text, draft.base
    elif newest is not None:
        text, base = newest.text, newest.id
    else:
        raise StudioError(f"There is no motion “{id}”. Choose one from the list.")
    texts = motion_texts(store)
    return Opened(
        key,
        text,
        base,
        draft is not None,
        review.standing(store, key),
        extended(store, text, id),
        tuple(sorted(n for n, t in texts.items() if n != id and extends(t) == id)),
        uses_of(store, id),
        _sources(store),
    )


def motion_texts(store: Store) -> dict[str, str]:
    """The newest text of every motion, by id."""
    rows = store.rows(
        "SELECT item, text, MAX(number) FROM revisions WHERE kind = ? GROUP BY item", MOTION
    )
    return {row["item"]: row["text"] for row in rows}


def extends(text: str) -> str:
    """The id of the motion that a text extends; "" for none."""
    found = re.search(r"^extends:[ \t]*['\"]?([a-z0-9-]+)", text, re.MULTILINE)
    return found[1] if found else ""


def extended(store: Store, text: str, id: str) -> Mapping[str, Any] | None:
    """All that the motion says which this text extends, with what that extends in turn.

    Raises StudioError when one of them is not there, or when they go round in a circle.
    """
    other = extends(text)
    if not other:
        return None
    newest = items.newest(store, Key(MOTION, other))
    if newest is None:
        raise StudioError(
            f"“{id}” follows the motion “{other}”, which is not there. Import it first."
        )
    return _whole(store, newest.text, other, (id,))


def _whole(store: Store, text: str, id: str, seen: tuple[str, ...]) -> Mapping[str, Any]:
    if id in seen:
        raise StudioError(f"The motion “{id}” follows itself. Change extends: in its text.")
    other = extends(text)
    base = None
    if other:
        newest = items.newest(store, Key(MOTION, other))
        if newest is None:
            raise StudioError(f"“{id}” follows “{other}”, which is not there. Import it first.")
        base = _whole(store, newest.text, other, (*seen, id))
    reading: Reading = read(text, base)
    return reading.whole


def uses_of(store: Store, id: str) -> tuple[Use, ...]:
    """The exercises that show a motion, from their newest texts in the main language."""
    rows = store.rows(
        "SELECT item, text, MAX(number) FROM revisions WHERE kind = 'exercise' AND language = ?"
        " GROUP BY item ORDER BY item",
        MAIN_LANGUAGE,
    )
    out = []
    for row in rows:
        if id not in row["text"]:
            continue
        key = Key("exercise", row["item"], MAIN_LANGUAGE)
        item = items.read(store, key, row["text"]).item
        if not isinstance(item, Exercise):
            continue
        for role in roles(item, id):
            out.append(Use(item.id, item.title, role, row["text"]))
    return tuple(out)


def roles(item: Exercise, motion: str) -> list[str]:
    """As what an exercise shows a motion: motion, mistake, easier, harder."""
    found = ["motion"] if item.motion == motion else []
    for name, word in (("mistakes", "mistake"), ("easier", "easier"), ("harder", "harder")):
        if any(part.motion == motion for part in getattr(item, name)):
            found.append(word)
    return found


def _sources(store: Store) -> tuple[tuple[str, str], ...]:
    newest = items.newest(store, BIBLIOGRAPHY_KEY)
    read = items.read(store, BIBLIOGRAPHY_KEY, newest.text) if newest is not None else None
    if read is None or read.sources is None:
        return ()
    return tuple((key, f"{s.authors} {s.year or ''}".strip()) for key, s in read.sources.items())


def known(store: Store) -> tuple[Known, ...]:
    """Every motion that a new one can begin from, by id."""
    out = []
    for id, text in sorted(motion_texts(store).items()):
        data = _front(text)
        out.append(
            Known(id, str(data.get("about") or ""), _posture(store, text), bool(data.get("wrong")))
        )
    return tuple(out)


def _front(text: str) -> Mapping[str, Any]:
    try:
        data = yamlread.read(text)[0]
    except YamlProblem:
        return {}
    return data if isinstance(data, dict) else {}


def _posture(store: Store, text: str) -> str:
    for _ in range(16):
        posture = _front(text).get("posture")
        if posture:
            return str(posture)
        newest = items.newest(store, Key(MOTION, extends(text))) if extends(text) else None
        if newest is None:
            return ""
        text = newest.text
    return ""


def new_id(store: Store, words: str) -> str:
    """An id for a new motion, made from a few words; a number is added when it is taken."""
    stem = re.sub(r"[^a-z0-9]+", "-", words.lower()).strip("-")[:48].strip("-") or "motion"
    taken = set(motion_texts(store))
    taken |= {row["item"] for row in store.rows("SELECT item FROM drafts WHERE kind = ?", MOTION)}
    names = (stem, *(f"{stem}-{n}" for n in range(2, 1000)))
    return next(name for name in names if name not in taken)


def begin(
    store: Store, person: int, about: str, *, posture: str = "", copy: str = "", follow: str = ""
) -> Key:
    """Begin a new motion in the person's own draft; its key.

    One of `posture`, `copy` (the id of a motion) and `follow` (the same; it is extended) says how.
    Raises StudioError.
    """
    about = " ".join(about.split())
    if not about:
        raise StudioError("Say in a few words what the motion shows.")
    id = new_id(store, about)
    key = Key(MOTION, id)
    try:
        if posture:
            text = starting.from_posture(id, about, posture)
        else:
            newest = items.newest(store, Key(MOTION, copy or follow))
            if newest is None:
                raise StudioError("That motion is not there any more. Choose another one.")
            if copy:
                text = starting.copied(newest.text, id, about)
            else:
                text = starting.varied(follow, id, about)
    except (Refused, YamlTextError):
        raise StudioError("A new motion cannot begin there. Choose another start.") from None
    drafts.autosave(store, person, key, text, None)
    return key
