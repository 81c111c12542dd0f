"""The content sample without its exercise (no motion to compile), and short ways to put it in."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

from kiosk.content.library import FOLDER
from kiosk.content.opening import Release
from kiosk.content.shelf import Shelf
from kiosk.studio import items, planning, publish
from kiosk.studio.importing import Imported, import_folder
from kiosk.studio.items import Key
from kiosk.studio.store import Store
from tests.content.content_sample import SAMPLE
from tests.studio.hands import add_person, add_step, sure

PAGE = "en/pages/what-it-is.md"
TERM = "en/glossary/tendon.md"


def sample(root: Path) -> Path:
    """A source folder that passes every check."""
    shutil.copytree(SAMPLE, root)
    shutil.rmtree(root / "motions")
    shutil.rmtree(root / "en" / "exercises")
    for language in ("en", "es"):
        change(root, f"{language}/pages/what-it-is.md", '"exercise:clamshell", ', "")
    return root


def change(root: Path, name: str, old: str, new: str) -> None:
    """Replace words that are in a file once."""
    path = root / name
    text = path.read_text("utf-8")
    assert text.count(old) == 1, f"{old!r} is in {name} {text.count(old)} times"
    path.write_text(text.replace(old, new), "utf-8")


class Site:
    """A store with an editor and a reviewer, the sample beside it, and the shelf."""

    def __init__(self, store: Store, root: Path) -> None:
        self.store = store
        self.root = sample(root)
        self.shelf = Shelf(store.folder / FOLDER)
        self.ana = add_person(store, "Ana", "editor")
        self.ben = add_person(store, "Ben", "reviewer")

    def bring_in(self) -> Imported:
        return import_folder(self.store, self.ana, self.root)

    def approve(self, key: Key, by: int | None = None) -> None:
        newest = items.newest(self.store, key)
        assert newest is not None
        add_step(self.store, newest.id, self.ana, "submitted")
        add_step(self.store, newest.id, by or self.ben, "approved")

    def approve_all(self) -> None:
        for row in self.store.rows(
            "SELECT kind, item, language, MAX(number) FROM revisions AS r"
            " WHERE NOT EXISTS (SELECT 1 FROM steps WHERE revision = r.id)"
            " GROUP BY kind, item, language"
        ):
            self.approve(Key(row["kind"], row["item"], row["language"]))

    def publish(self, by: int | None = None, **more: Any) -> Release:
        """Publish, confirmed just now; by Ben, unless somebody else is named."""
        person = by or self.ben
        proof = sure(self.store, person)
        return publish.publish(self.store, self.shelf, person, confirmed=proof, **more)

    def roll_back(self, number: int, reason: str = "") -> Release:
        """Show an earlier release again, confirmed just now by Ben."""
        proof = sure(self.store, self.ben)
        return planning.roll_back(self.store, self.shelf, self.ben, number, reason, confirmed=proof)

    def shown(self) -> int:
        with self.shelf.open_current().reader as reader:
            return reader.release.number
