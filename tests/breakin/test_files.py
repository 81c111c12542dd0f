"""Through files: a tampered release, studio or settings, and what a stick may hold."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.app import Application
from kiosk.content import opening
from kiosk.content.library import Library, publish
from kiosk.content.opening import ReleaseError
from kiosk.content.shelf import Shelf
from kiosk.studio.backup import BackupError
from kiosk.studio.importing import CannotImport, import_folder
from kiosk.studio.restore import restore
from kiosk.studio.start import open_studio
from kiosk.studio.store import FILE, Store, StudioDamaged
from tests.breakin.attempts import log, state
from tests.content.content_sample import SAMPLE
from tests.studio.hands import add_person


def shelved(data: Path, release: Path) -> Path:
    publish(data, release)
    return next((data / "releases").glob("content-*.db"))


def write(path: Path, *statements: str) -> None:
    """As somebody with a tool writes into a file."""
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        for sql in statements:
            db.execute(sql)


def test_an_edited_release_is_not_shown_and_staff_are_told(tmp_path: Path, shipped: Path) -> None:
    path = shelved(tmp_path, shipped)
    write(path, "UPDATE items SET title = 'Call Eve' WHERE number = 1")
    library = Library(tmp_path)
    assert "changed since it was published" in " ".join(library.staff_lines)
    assert library.reader.path != path


def test_an_edited_release_with_its_hash_made_anew_is_shown_by_rights_of_the_disk(
    tmp_path: Path, shipped: Path
) -> None:
    """What is not protected: whoever may write both files is whoever runs the kiosk.

    The hash beside a release tells of damage, not of who wrote it. But a file that is built
    otherwise than releases are is refused even so.
    """
    path = shelved(tmp_path, shipped)
    write(path, "UPDATE items SET title = 'Call Eve' WHERE number = 1")
    record = path.with_name(f"{path.name}.sha256")
    record.write_text(f"{opening.hash_file(path)}\n", "ascii")
    assert Library(tmp_path).reader.path == path
    write(path, "CREATE TRIGGER t AFTER INSERT ON meta BEGIN DELETE FROM items; END")
    record.write_text(f"{opening.hash_file(path)}\n", "ascii")
    library = Library(tmp_path)
    assert "not built as a release" in " ".join(library.staff_lines)
    assert library.reader.path != path


def test_a_release_shown_past_the_studio_is_written_in_its_log(
    tmp_path: Path, shipped: Path
) -> None:
    with Store(tmp_path) as store:
        add_person(store, "Ana", "admin")
    shelved(tmp_path, shipped)
    store, _, lines = open_studio(tmp_path)
    store.close()
    assert "it was not published in this studio" in " ".join(lines)
    assert "shown by other means release 1" in log(tmp_path)


@pytest.mark.parametrize(
    "statements",
    [
        ("INSERT INTO people (name, role, passphrase, made_at) VALUES ('Eve','admin','!','x')",
         "CREATE TRIGGER eve AFTER INSERT ON audit BEGIN UPDATE people SET role='admin'; END"),
        ("DROP TRIGGER approval",),
        ("DROP TRIGGER audit_UPDATE", "UPDATE audit SET name = 'Ana' WHERE id = 1"),
        ("CREATE VIEW eve AS SELECT passphrase FROM people",),
        ("CREATE TABLE eve (x)",),
    ],
)  # fmt: skip
def test_a_tampered_studio_is_told_of_at_the_start_and_not_opened(
    tmp_path: Path, statements: tuple[str, ...]
) -> None:
    with Store(tmp_path) as store, store.write(None, "began", "here"):
        pass
    write(tmp_path / FILE, *statements)
    with pytest.raises(StudioDamaged, match="changed from outside") as told:
        Store(tmp_path)
    assert "restore the last backup" in str(told.value)


def test_what_a_hostile_file_may_do_when_it_is_written_to(tmp_path: Path) -> None:
    """No functions with side effects from a file's own schema, no libraries."""
    with Store(tmp_path) as store:
        db = store.connection
        assert db.execute("PRAGMA trusted_schema").fetchone()[0] == 0
        with pytest.raises(sqlite3.OperationalError, match="not authorized"):
            db.execute("SELECT load_extension('x')")


def test_the_kiosk_goes_on_beside_a_tampered_studio(
    start: Callable[..., Application],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    with Store(tmp_path) as store:
        add_person(store, "Ana", "admin")
    write(tmp_path / FILE, "DROP TRIGGER approval")
    application = start(tier="still", reduced_motion=True)
    application.kiosk.beginIn("en")
    assert application.navigator.screen.route.name == "home"
    assert not application.staff.fresh()  # nobody is offered to set it up anew


def test_a_page_that_cannot_be_read_is_not_shown_and_staff_are_told(
    start: Callable[..., Application], tmp_path: Path, shipped: Path
) -> None:
    """An edited release whose hash was made anew: the page is left out, the visit goes on."""
    path = shelved(tmp_path, shipped)
    write(path, "UPDATE items SET json = '{' WHERE id = 'clamshell'")
    record = path.with_name(f"{path.name}.sha256")
    record.write_text(f"{opening.hash_file(path)}\n", "ascii")
    application = start(tier="still", reduced_motion=True)
    application.kiosk.beginIn("en")
    application.services.session.accompanied = True
    application.navigator.open("exercise", "clamshell")
    assert application.navigator.screen.route.name == "home"
    assert "cannot be read" in " ".join(application.services.told)
    application.navigator.open("muscle")
    assert application.navigator.screen.route.name == "muscle"


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """A folder of content with a page that is a link to what is not on the stick."""
    (tmp_path / "secret.md").write_text("the kiosk's own", "utf-8")
    folder = tmp_path / "stick"
    shutil.copytree(SAMPLE, folder)
    (folder / "en" / "glossary" / "link.md").symlink_to(tmp_path / "secret.md")
    (folder / "fr").symlink_to(tmp_path)
    return folder


def test_links_on_a_stick_are_not_followed(tmp_path: Path, stick: Path) -> None:
    with Store(tmp_path / "data") as store:
        ana = add_person(store, "Ana", "editor")
        with pytest.raises(CannotImport) as refused:
            import_folder(store, ana, stick)
        assert "link" in " ".join(map(str, refused.value.findings))
        assert "the kiosk's own" not in " ".join(map(str, refused.value.findings))
        assert not store.rows("SELECT 1 FROM revisions")


def test_what_is_refused_from_a_stick_changes_nothing(tmp_path: Path, shipped: Path) -> None:
    data = tmp_path / "data"
    shelved(data, shipped)
    before = state(data)
    bad = tmp_path / "bad.zip"
    bad.write_bytes(b"PK\x03\x04" + bytes(100))
    for use in (lambda: restore(bad, data), lambda: publish(data, bad)):
        with pytest.raises((ReleaseError, BackupError), match=r"bad\.zip"):
            use()
    assert state(data) == before
    assert Shelf(data / "releases").releases()[0].current
