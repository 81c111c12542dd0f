"""One item into files: in all its languages, with the pictures, sounds and motions it needs.

In folders as the source form has them, so that another kiosk can bring it in as it is. Sources
stay behind: their list is one for all items.
"""

from __future__ import annotations

from pathlib import Path

from kiosk.content.source import split
from kiosk.motion import yamlread
from kiosk.motion.yamlbounds import YamlProblem
from kiosk.studio import items
from kiosk.studio.assemble import write_file
from kiosk.studio.items import MEDIA, MOTION, AnyKind, Key, Revision
from kiosk.studio.media import named_in
from kiosk.studio.store import Store, StudioError

_LANGUAGES = "SELECT DISTINCT language FROM revisions WHERE kind = ? AND item = ? ORDER BY language"


def export_item(store: Store, kind: AnyKind, id: str, out: Path) -> list[Key]:
    """Write the newest saved words of an item into an empty folder; what was written.

    Raises StudioError when there is no such item, or when the folder holds something.
    """
    wanted = [Key(kind, id, row["language"]) for row in store.rows(_LANGUAGES, kind, id)]
    if not wanted:
        raise StudioError(f"There is no {kind} called “{id}” here.")
    found: dict[Key, Revision] = {}
    while wanted:
        key = wanted.pop()
        revision = items.newest(store, key)
        if key in found or revision is None:
            continue
        found[key] = revision
        wanted += [Key(MEDIA, name) for name in named_in(revision.text)]
        wanted += [Key(MOTION, name) for name in _motions(key, revision.text)]
    try:
        if out.exists() and any(out.iterdir()):
            raise StudioError(f"The folder {out} is not empty. Choose another one.")
        for key, revision in found.items():
            path = out / key.file
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(revision.text.encode())
            if key.kind == MEDIA:
                write_file(store, key, revision.text, path)
    except OSError as error:
        raise StudioError(f"The folder {out} cannot be written ({error.strerror}).") from None
    return sorted(found)


def _motions(key: Key, text: str) -> list[str]:
    """Ids of the motions that a text names; of a motion, the one it is made from."""
    parts = (text,) if key.kind == MOTION else split(text)
    try:
        data = yamlread.read(parts[0], 1)[0] if parts else None
    except YamlProblem:
        return []
    return sorted(_named(data, {"motion", "extends"}))


def _named(value: object, names: set[str]) -> set[str]:
    found: set[str] = set()
    if isinstance(value, dict):
        for name, inner in value.items():
            if name in names and isinstance(inner, str):
                found.add(inner)
            else:
                found |= _named(inner, names)
    elif isinstance(value, list):
        for inner in value:
            found |= _named(inner, names)
    return found
