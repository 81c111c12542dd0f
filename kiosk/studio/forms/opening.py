"""Opening an item to edit it: where its words begin from, who else has it open, and closing it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.content.languages import MAIN_LANGUAGE
from kiosk.motion.clip import Clip
from kiosk.studio import drafts, editing, items, review
from kiosk.studio.forms import spelling
from kiosk.studio.forms.surroundings import Surroundings, gather
from kiosk.studio.items import Key
from kiosk.studio.store import Store, StudioError


@dataclass(frozen=True)
class Opened:
    """An item as somebody opens it. `base` is the revision that its words began from.

    `continued` is when the person wrote what they had not saved; empty when they begin afresh.
    `overtaken` says that somebody saved a newer revision since that draft was begun.
    """

    key: Key
    text: str
    saved: str
    """The words of the newest revision; empty for a new item."""
    base: int | None
    number: int
    continued: str
    overtaken: str
    others: tuple[str, ...]
    state: str
    note: str
    comment: str
    """What a reviewer asked for."""
    words: frozenset[str]
    around: Surroundings


def open_item(
    store: Store, person: int, key: Key, clips: Mapping[str, Clip] | None = None
) -> Opened:
    """Open an item and mark it as being edited. Raises StudioError when there is no such item."""
    newest = items.newest(store, key)
    draft = drafts.draft_of(store, person, key)
    if newest is None and draft is None:
        raise StudioError(
            f"There is no {key.noun} “{key.id}” in this language. Go back to the list."
        )
    standing = review.standing(store, key)
    overtaken = ""
    if draft is not None and newest is not None and draft.base != newest.id:
        if items.same_words(draft.text, newest.text):
            drafts.discard(store, person, key)
            draft = None
        else:
            overtaken = newest.author_name
    editing.begin(store, person, key)
    step = standing.step if standing is not None else None
    return Opened(
        key,
        draft.text if draft is not None else newest.text if newest is not None else "",
        newest.text if newest is not None else "",
        draft.base if draft is not None else newest.id if newest is not None else None,
        newest.number if newest is not None else 0,
        draft.at if draft is not None else "",
        overtaken,
        others(store, person, key),
        standing.state if standing is not None else "draft",
        standing.note if standing is not None else "",
        step.comment if step is not None and step.what == "changes asked" else "",
        spelling.words_of_site(store, key.language or MAIN_LANGUAGE),
        gather(store, key, clips),
    )


def others(store: Store, person: int, key: Key) -> tuple[str, ...]:
    """Who else has it open, in words."""
    return tuple(one.words for one in editing.others_editing(store, key, person))


def keep(store: Store, person: int, key: Key, text: str, base: int | None, saved: str) -> str:
    """Keep what somebody wrote, or forget the draft when it says what is saved already.

    When it was kept, in UTC; empty when nothing had to be.
    """
    if saved and items.same_words(text, saved):
        drafts.discard(store, person, key)
        return ""
    return drafts.autosave(store, person, key, text, base).at
