"""The list of sources as a form: its entries, their keys, and what is wrong with them."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from pydantic import ValidationError

from kiosk.content.model import Source
from kiosk.content.words import fold
from kiosk.studio.forms.document import Document
from kiosk.studio.forms.notes import Note, of_model

NEW = "new-source"
"""What the key of an entry begins with until it is saved for the first time."""


def check(document: Document) -> Iterator[Note]:
    """What is to mend in the list."""
    for key, entry in document.front.data.items():
        fields = entry if isinstance(entry, dict) else {}
        try:
            Source.model_validate({**fields, "key": key})
        except ValidationError as error:
            for detail in error.errors():
                at = (key, *detail["loc"])
                if at[-1] == "title":
                    fix = "Write it as it stands on the paper or page."
                    yield Note(at, "stop", "empty", "The title is missing.", fix)
                else:
                    yield of_model(detail, at)
        if not (fields.get("where") or fields.get("address")):
            fix = "Say in which journal or book it is, or give its web address."
            yield Note((key, "where"), "care", "nowhere", "Nobody can find this source.", fix)


def new_key(document: Document) -> str:
    """A key for an entry that nobody has written yet."""
    n = 1
    while f"{NEW}-{n}" in document.front.data:
        n += 1
    return f"{NEW}-{n}"


def named(document: Document) -> Document:
    """New entries get the keys they will always have: first author and year, or the title."""
    for key in [key for key in document.front.data if key.startswith(f"{NEW}-")]:
        entry = document.front.data[key]
        if not isinstance(entry, dict) or not str(entry.get("title") or "").strip():
            continue
        wanted = _name(entry, document.front.data.keys())
        document = document.remove((key,)).set((wanted,), entry)
    return document


def _name(entry: dict[str, object], taken: Collection[str]) -> str:
    author = str(entry.get("authors") or "").split(",")[0].split(" and ")[0]
    words = re.findall(r"[a-z0-9]+", fold(author)) or re.findall(
        r"[a-z0-9]+", fold(str(entry["title"]))
    )
    year = entry.get("year")
    parts = [*words[:3], *([str(year)] if year else [])] or ["source"]
    name, n = "-".join(parts), 2
    wanted = name
    while wanted in taken:
        wanted, n = f"{name}-{n}", n + 1
    return wanted
