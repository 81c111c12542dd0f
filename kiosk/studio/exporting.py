"""The studio's texts back into the source form, byte for byte, so that git and editors have them.

What is exported can be imported again without a new revision.
"""

from __future__ import annotations

from pathlib import Path

from kiosk.studio.assemble import base, write_file
from kiosk.studio.items import MEDIA, Key
from kiosk.studio.store import Store, StudioError

_NEWEST = (
    "SELECT kind, item, language, text, MAX(number) FROM revisions GROUP BY kind, item, language"
)
_PUBLISHED = (
    "SELECT kind, item, language, text FROM revisions JOIN release_items ON revision = id"
    " WHERE release = ?"
)


def export_folder(store: Store, out: Path, *, saved: bool = False) -> int:
    """Write every text that is published into an empty folder; how many there are.

    With `saved` the newest saved words of everything instead, reviewed or not, retired or not.
    Raises StudioError when the folder holds something, or when there is nothing to write.
    """
    number = base(store)
    rows = store.rows(_NEWEST) if saved else store.rows(_PUBLISHED, number)
    if not rows:
        remedy = (
            "Publish first, or export what is saved." if not saved else "Import or write first."
        )
        raise StudioError(f"There is nothing to export. {remedy}")
    try:
        if out.exists() and any(out.iterdir()):
            raise StudioError(f"The folder {out} is not empty. Choose another one.")
        for row in rows:
            key = Key(row["kind"], row["item"], row["language"])
            path = out / key.file
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(row["text"].encode())
            if key.kind == MEDIA:
                write_file(store, key, row["text"], path)
    except OSError as error:
        raise StudioError(f"The folder {out} cannot be written ({error.strerror}).") from None
    return len(rows)
