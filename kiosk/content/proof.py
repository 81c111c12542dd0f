"""A proof: the release that is shown, with words in it that nobody has published yet.

For the studio's preview. It lives in memory and goes with whoever looks at it.
"""

from __future__ import annotations

import sqlite3

from kiosk.content.media import Media, MediaFile
from kiosk.content.model import AnyItem
from kiosk.content.reader import Reader
from kiosk.content.release import put_media, replace_item
from kiosk.content.tables import MEDIA


class Proof(Reader):
    """A copy of an open release that can be changed by `put`."""

    def __init__(self, shown: Reader) -> None:
        copy = sqlite3.connect(":memory:", check_same_thread=False, isolation_level=None)
        copy.row_factory = sqlite3.Row
        shown.copy_into(copy)
        super().__init__(shown.path, copy)
        self.today = shown.today

    def put(self, language: str, item: AnyItem) -> None:
        """Show this item in place of the one with its kind, id and language, or beside the others.

        What is not offered today is shown all the same: it is looked at before its time.
        """
        with self._lock:
            self._connection.execute("BEGIN")
            replace_item(self._connection, language, item.model_copy(update=_ALWAYS))
            self._connection.execute("COMMIT")
        self._hidden = None  # it may have been hidden until now

    def put_media(self, id: str, words: Media, file: MediaFile) -> None:
        """Show this picture or sound under its id."""
        with self._lock:
            self._connection.execute("BEGIN")
            if not self._has_media():
                self._connection.execute(MEDIA)
            put_media(self._connection, id, words, file)
            self._connection.execute("COMMIT")
        self.__dict__.pop("media_ids", None)  # it is known by now

    def _has_media(self) -> bool:
        """Whether the release that was copied is of a form with pictures and sounds."""
        tables = self._connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'media'")
        return tables.fetchone() is not None


_ALWAYS = {"show_from": None, "show_until": None}
