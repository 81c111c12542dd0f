"""The first start: the first admin, the content, the codes; and where it was cut off.

The step that comes next is noted in the store before anybody is added, so that whoever signs in
after a power cut goes on where it stopped.
"""

from __future__ import annotations

from kiosk import paths
from kiosk.content.export import export_release
from kiosk.content.reader import Reader
from kiosk.studio import people
from kiosk.studio.importing import Imported, import_folder
from kiosk.studio.media import PictureReader
from kiosk.studio.people import Person
from kiosk.studio.store import Store
from kiosk.studio.work import work_folder

STEPS = ("content", "codes")
"""What the first admin does after the account, in order."""
_KEY = "first start"


def begin(
    store: Store, name: str, passphrase: str, credential: str = "", *, site: str = ""
) -> Person:
    """Add the first admin; the steps after it wait for them. Raises StudioError."""
    if not people.list_people(store):
        _note(store, STEPS[0])
    return people.add(store, None, name, "admin", passphrase, credential, site=site)


def step(store: Store, person: int) -> str:
    """The step that waits for this person, one of STEPS; "" when there is nothing left to do.

    They wait for whoever was added first, and for nobody else.
    """
    first = store.row("SELECT MIN(id) AS id FROM people")
    return store.setting(_KEY) if first is not None and first["id"] == person else ""


def finish(store: Store, done: str) -> str:
    """A step is done, or was left out: the one after it, "" when it was the last."""
    after = [*STEPS, ""][STEPS.index(done) + 1]
    if store.setting(_KEY) == done:
        _note(store, after)
    return after


def bring_content(
    store: Store, person: int, shown: Reader, read_picture: PictureReader | None = None
) -> Imported:
    """The content that came with the program as the first words of the studio.

    From its source folder where the program has one, else written back from the release that is
    shown. What is here already stays as it is. Raises CannotImport, OSError.
    """
    if paths.CONTENT_SOURCE.is_dir():
        return import_folder(
            store,
            person,
            paths.CONTENT_SOURCE,
            approved_by_release=shown,
            read_picture=read_picture,
        )
    with work_folder(store.folder) as folder:
        source = folder / "content"
        export_release(shown, source)
        return import_folder(
            store, person, source, approved_by_release=shown, read_picture=read_picture
        )


def _note(store: Store, step: str) -> None:
    with store.scribble() as db:
        db.execute("INSERT OR REPLACE INTO site VALUES (?, ?)", [_KEY, step])
