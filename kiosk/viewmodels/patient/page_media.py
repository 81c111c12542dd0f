"""Pictures and sounds that staff brought in, as a patient's page shows them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kiosk.content.media import Media
from kiosk.content.model import Picture
from kiosk.content.reader import NotInRelease, Reader
from kiosk.viewmodels.media_shelf import address, shared_shelf

NAMES = {"cc0": "CC0", "cc-by": "CC BY", "cc-by-sa": "CC BY-SA"}


def photo_url(reader: Reader, id: str) -> str:
    """Address of a picture; "" when the release does not have it."""
    try:
        words = reader.media(id).words
        if not shared_shelf().has(words.sha256):
            shared_shelf().put(words.sha256, reader.media_bytes(id))
    except NotInRelease:
        return ""
    return address(words.sha256)


def photo_credit(reader: Reader, id: str) -> str:
    """Whose picture it is, in one line; "" when the release does not have it."""
    try:
        return credit(reader.media(id).words)
    except NotInRelease:
        return ""


def credit(words: Media) -> str:
    """Whose it is and under which terms: “Photo: Ana Ruiz, CC BY 4.0”."""
    translate = QCoreApplication.translate
    known = {
        "picture": translate("Media", "Photo: %1"),
        "sound": translate("Media", "Sound: %1"),
    }
    terms = licence(words)
    named = f"{words.author}, {terms}" if terms else words.author
    return known[words.kind].replace("%1", named)


def licence(words: Media) -> str:
    """The terms as people write them; "" for one's own work."""
    note = words.licence_note or ""
    if words.licence in NAMES:
        return f"{NAMES[words.licence]} {note}".strip()
    if words.licence == "permission":
        return QCoreApplication.translate("Media", "with permission")
    return note if words.licence == "other" else ""


def credits_in_full(reader: Reader, picture: Picture | None, sound: str | None) -> list[str]:
    """A line for each picture and sound that is not this site's own, with where it is found."""
    named = [scene.media for scene in picture.all_scenes] if picture else []
    lines = []
    for id in dict.fromkeys([*named, sound]):
        if id is None or id not in reader.media_ids:
            continue
        words = reader.media(id).words
        if words.licence != "own":
            lines.append(" ".join(filter(None, (f"{credit(words)}.", words.title, words.address))))
    return lines


def sound_map(reader: Reader, id: str | None, language: str) -> dict[str, str]:
    """`{id, title, words, credit}` of a page's sound; empty when it has none."""
    if id is None or id not in reader.media_ids:
        return {}
    words = reader.media(id).words
    told = "" if words.licence == "own" else credit(words)
    return {"id": id, "title": words.title, "words": words.alt_in(language), "credit": told}
