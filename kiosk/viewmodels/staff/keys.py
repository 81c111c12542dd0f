"""Texts by name, as screens hand them on: "page:what-it-is:en", "motion:hip-hike"."""

from __future__ import annotations

from typing import cast

from kiosk.content.model import FOLDERS
from kiosk.content.source import BIBLIOGRAPHY, MOTIONS
from kiosk.studio.items import BIBLIOGRAPHY_KEY, MEDIA, MOTION, SPEECHLESS, AnyKind, Key
from kiosk.viewmodels.staff import item_words

_KINDS = {folder: kind for kind, folder in FOLDERS.items()}


def key_text(key: Key) -> str:
    """The name of a text."""
    return ":".join(part for part in (key.kind, key.id, key.language) if part)


def key_of(text: str) -> Key:
    """The text with this name; in English where the name has no language. Raises StudioError."""
    kind, _, rest = text.partition(":")
    id, _, language = rest.partition(":")
    return Key(cast(AnyKind, kind), id, "" if kind in SPEECHLESS else language or "en")


def key_in(file: str) -> Key | None:
    """The text that stands in a file of the source form; None for another file."""
    parts = file.split("/")
    if file == BIBLIOGRAPHY:
        return BIBLIOGRAPHY_KEY
    if len(parts) == 2 and parts[0] in (MOTIONS, "media"):
        return Key(MOTION if parts[0] == MOTIONS else MEDIA, parts[1].rpartition(".")[0])
    if len(parts) == 3 and parts[1] in _KINDS:
        return Key(_KINDS[parts[1]], parts[2].rpartition(".")[0], parts[0])
    return None


def what_it_is(key: Key) -> str:
    """Kind and language in words: “Page, English”."""
    kind = item_words.kind_word(key.kind)
    return f"{kind}, {item_words.language_word(key.language)}" if key.language else kind
