"""Is every picture and sound that an item names there, and told in every language?"""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.content.findings import Finding
from kiosk.content.media import FOLDER
from kiosk.content.media_uses import media_of
from kiosk.content.source import SourceTree


def check(tree: SourceTree) -> Iterator[Finding]:
    """Media that is missing or of another kind, not told in a language, or shown nowhere."""
    used: set[str] = set()
    for entry in tree.items:
        for at, kind, id in media_of(entry.item):
            used.add(id)
            found = tree.media.get(id)
            if found is None:
                message = f"There is no {kind} “{id}”."
                remedy = f"Bring it in as {FOLDER}/{id}, or name another."
                yield Finding(entry.file, entry.line(*at), "media-missing", message, remedy)
            elif found.words.kind != kind:
                message = f"“{id}” is a {found.words.kind}, not a {kind}."
                remedy = f"Name a {kind}."
                yield Finding(entry.file, entry.line(*at), "media-kind", message, remedy)
    for id, one in tree.media.items():
        if tree.items and id not in used:
            message, remedy = f"No item shows this {one.words.kind}.", "Name it, or retire it."
            yield Finding(one.file, 1, "media-unused", message, remedy, "warning")
            continue
        for language in tree.languages:
            if language not in one.words.alt:
                message = f"What it shows is not said in “{language}”; English words are used."
                remedy = f"Add {language}: under alt:."
                line = one.lines.get(("alt",), 1)
                yield Finding(one.file, line, "media-alt", message, remedy, "warning")
