"""Something new: a draft of somebody's own, blank or with the words of another item."""

from __future__ import annotations

import re
from datetime import date

from kiosk.content.languages import MAIN_LANGUAGE
from kiosk.content.model import KINDS
from kiosk.studio import drafts, items
from kiosk.studio.forms.blank import blank, copied, id_from
from kiosk.studio.items import AnyKind, Key
from kiosk.studio.store import Store, StudioError

_ORDER = re.compile(r"(?m)^(?:order:[ \t]*|code:[ \t]*E)(\d{1,6})[ \t]*$")


def begin(
    store: Store,
    person_id: int,
    kind: AnyKind,
    title: str,
    today: date,
    like: str = "",
) -> Key:
    """Begin an item in the main language as a draft of the person's own; its key.

    `like` is the id of an item of the same kind whose words it begins with. The id of the new one
    comes from its title and is unlike all others. Raises StudioError.
    """
    items.person(store, person_id)
    title = " ".join(items.clean(title).split())
    if kind not in KINDS:
        raise StudioError("Only items with words for patients begin like this.")
    if not title:
        raise StudioError("Give it a name.")
    taken = store.rows(
        "SELECT item FROM revisions WHERE kind = ? UNION SELECT item FROM drafts WHERE kind = ?",
        *(kind, kind),
    )
    key = Key(kind, id_from(title, {row["item"] for row in taken}), MAIN_LANGUAGE)
    if like:
        original = items.newest(store, Key(kind, like, MAIN_LANGUAGE))
        if original is None:
            raise StudioError(f"There is no {key.noun} “{like}” in English to begin with.")
        text = copied(original.text, key, title, today)
    else:
        text = blank(key, title, today, order=_next_order(store, kind))
    drafts.autosave(store, person_id, key, text, None)
    return key


def _next_order(store: Store, kind: AnyKind) -> int:
    """A place after all others of its kind."""
    rows = store.rows(
        "SELECT text, MAX(number) FROM revisions WHERE kind = ? AND language = ? GROUP BY item",
        *(kind, MAIN_LANGUAGE),
    )
    found = [int(match[1]) for row in rows for match in _ORDER.finditer(row["text"])]
    return max(found, default=0) + 1
