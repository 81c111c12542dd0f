"""A small site whose words are approved and shown, for tests of publishing."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.content.reader import Reader
from kiosk.studio.items import Key
from kiosk.studio.store import Store
from tests.studio.release_sample import Site, change

TENDON = Key("term", "tendon", "en")
PAIN = Key("condition", "tendon-pain", "en")


@pytest.fixture
def site(store: Store, tmp_path: Path) -> Site:
    """A site with everything imported, nothing reviewed."""
    site = Site(store, tmp_path / "content")
    site.bring_in()
    return site


@pytest.fixture
def shown(site: Site) -> Site:
    """A site whose first release is shown."""
    site.approve_all()
    site.publish()
    return site


def reader(site: Site) -> Reader:
    return site.shelf.open_current().reader


def edit(site: Site, name: str, old: str, new: str) -> None:
    change(site.root, name, old, new)
    site.bring_in()


def mark(site: Site, what: str, key: Key) -> None:
    with site.store.scribble() as db:
        db.execute(
            "INSERT INTO marks (kind, item, what, person, at) VALUES (?, ?, ?, ?, ?)",
            [key.kind, key.id, what, site.ben, site.store.now()],
        )
