"""Pictures and sounds in the studio: brought in, described, reviewed, shown, kept, taken away."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from kiosk.content.export import export_release, media_source
from kiosk.content.library import FOLDER
from kiosk.content.media import Media, MediaFile, look_at
from kiosk.content.media_type import MediaRefused
from kiosk.content.reader import Reader
from kiosk.content.shelf import Shelf
from kiosk.studio import audit, changes, items, media, publish
from kiosk.studio.assemble import prepare
from kiosk.studio.backup import make_backup
from kiosk.studio.differences import differences
from kiosk.studio.drafts import StudioConflict
from kiosk.studio.exporting import export_folder
from kiosk.studio.importing import CannotImport, import_file, import_folder
from kiosk.studio.items import Key
from kiosk.studio.listing import Wanted, listing
from kiosk.studio.media import CannotTake
from kiosk.studio.planning import withdraw_now
from kiosk.studio.restore import restore
from kiosk.studio.store import Store, StudioError
from tests.content.media_sample import (
    encoded,
    kept_picture,
    kept_sound,
    put_media,
    show_on_page,
    stairs,
    wave,
)
from tests.studio.release_sample import Site

STAIRS = Key("media", "our-stairs")
PAGE = Key("page", "what-it-is", "en")


def drawn(data: bytes) -> MediaFile:
    """A reader of pictures for tests: keeps what is in its form, and draws one for the rest."""
    if data.endswith(b"hostile"):
        raise MediaRefused("This picture is damaged.")
    return look_at(data if data[8:12] == b"WEBP" else kept_picture())


def words(file: MediaFile, **other: object) -> Media:
    said = {
        "title": "Our stairs",
        "author": "Ana Ruiz",
        "licence": "own",
        "alt": {"en": "Three steps with a rail.", "es": "Tres escalones."},
    }
    return media.describe(file, **{**said, **other})  # type: ignore[arg-type]


def bring_in(site: Site, data: bytes | None = None) -> MediaFile:
    file = media.take(data or encoded(stairs(), "PNG"), drawn)
    media.put(site.store, site.ana, "our-stairs", words(file), file)
    return file


@pytest.fixture
def photo(site: Site) -> Site:
    """A site with a picture that a page shows; nothing is reviewed."""
    bring_in(site)
    media.put(
        site.store,
        site.ana,
        "breathe-out",
        words(file := media.take(wave(), drawn), title="Breathe", alt={"en": "Breathe out."}),
        file,
    )
    show_on_page(site.root, sound="breathe-out")
    site.bring_in()
    return site


def reader(site: Site) -> Reader:
    return site.shelf.open_current().reader


def test_a_picture_comes_in_with_who_when_and_what(site: Site) -> None:
    file = bring_in(site)
    (kept,) = media.library(site.store, ("en", "es", "fr"))
    assert (kept.id, kept.words.title, kept.author_name) == ("our-stairs", "Our stairs", "Ana")
    assert (kept.width, kept.height, kept.size) == (320, 240, len(file.data))
    assert (kept.used_in, kept.lacks) == ((), ("fr",))
    assert media.file_of(site.store, file.sha256) == file
    entry = audit.entries(site.store.connection)[0]
    assert (entry.name, entry.what, entry.subject) == ("Ana", "brought in", "media our-stairs")
    assert [one.id for one in listing(site.store, Wanted(kinds=("media",)))] == ["our-stairs"]


@pytest.mark.parametrize(
    ("data", "reason"),
    [(b"", "empty"), (b"<svg/>", "drawing"), (wave(0.1), "too short"), (b"ID3", "MP3")],
)
def test_what_is_not_good_enough_leaves_nothing(site: Site, data: bytes, reason: str) -> None:
    with pytest.raises(CannotTake, match=reason):
        media.take(data, drawn)
    with pytest.raises(CannotTake, match="damaged"):
        media.take(encoded(stairs(), "PNG") + b"hostile", drawn)
    assert site.store.rows("SELECT 1 FROM media") == []


@pytest.mark.parametrize(
    ("other", "reason"),
    [
        ({"author": "  "}, "author"),
        ({"licence": ""}, "licence"),
        ({"title": ""}, "title"),
        ({"alt": {"es": "Tres."}}, "English"),
        ({"alt": {}}, "English"),
        ({"licence": "permission"}, "licence_note"),
        ({"licence": "cc-by-sa"}, "address"),
    ],
)
def test_what_must_be_said(other: dict[str, object], reason: str) -> None:
    with pytest.raises(CannotTake, match=reason) as refused:
        words(look_at(kept_picture()), **other)
    assert refused.value.findings


def test_words_without_their_file_are_refused_by_the_store_itself(site: Site) -> None:
    said = words(look_at(kept_picture()))
    with pytest.raises(StudioError, match="file of this picture"):
        media.put(site.store, site.ana, "our-stairs", said)
    with pytest.raises(StudioError, match="another file"):
        media.put(site.store, site.ana, "our-stairs", said, look_at(kept_sound()))
    assert site.store.rows("SELECT 1 FROM revisions WHERE kind = 'media'") == []


@pytest.mark.parametrize("sql", ["UPDATE media SET bytes = x'00'", "DELETE FROM media"])
def test_files_never_change(site: Site, sql: str) -> None:
    bring_in(site)
    with pytest.raises(sqlite3.IntegrityError, match="never changed"):
        site.store.connection.execute(sql)


def test_a_new_file_is_a_new_version_and_the_old_one_stays(site: Site) -> None:
    first = bring_in(site)
    newest = items.newest(site.store, STAIRS)
    assert newest is not None
    second = media.take(kept_picture(200, 150), drawn)
    with pytest.raises(StudioConflict):
        media.put(site.store, site.ana, "our-stairs", words(second), second)
    media.put(site.store, site.ana, "our-stairs", words(second), second, base=newest.id)
    assert [one.width for one in media.library(site.store)] == [200]
    assert media.file_of(site.store, first.sha256) == first
    told = differences(site.store, STAIRS, newest.text, media_source(words(second)))
    assert [change.name for change in told.changes] == ["File"]


def test_the_same_file_twice_is_kept_once(site: Site) -> None:
    file = bring_in(site)
    media.put(site.store, site.ana, "the-same", words(file, title="The same"), file)
    assert len(site.store.rows("SELECT 1 FROM media")) == 1
    assert media.free_id(site.store, "Our stairs!", "picture") == "our-stairs-2"
    assert media.free_id(site.store, "¿…?", "sound") == "sound"


def test_where_it_is_used(photo: Site) -> None:
    used = media.uses(photo.store)
    assert used["our-stairs"] == (PAGE, Key("page", "what-it-is", "es"))
    assert used["breathe-out"] == used["our-stairs"]


def test_nobody_sees_a_picture_that_nobody_reviewed(photo: Site) -> None:
    photo.approve(PAGE)
    found = [f.code for f in prepare(photo.store).errors]
    assert "media-missing" in found


def test_published_shown_and_exported(photo: Site, tmp_path: Path) -> None:
    photo.approve_all()
    publish.make_release(photo.store, photo.shelf, photo.ben)
    with reader(photo) as shown:
        assert shown.media_bytes("our-stairs") == kept_picture()
        assert shown.page("what-it-is", "en").item.sound == "breathe-out"
        export_release(shown, tmp_path / "release")
    export_folder(photo.store, tmp_path / "studio")
    for name in ("our-stairs.yaml", "our-stairs.webp", "breathe-out.yaml", "breathe-out.wav"):
        one, two = (tmp_path / folder / "media" / name for folder in ("release", "studio"))
        assert one.read_bytes() == two.read_bytes()
    with Store(tmp_path / "other", photo.store._now) as other:
        with other.scribble() as db:
            db.execute(
                "INSERT INTO people (name, role, passphrase, made_at) VALUES ('X','admin','!','')"
            )
        with pytest.raises(CannotImport, match="cannot be looked at"):
            import_folder(other, 1, tmp_path / "studio")
        assert import_folder(other, 1, tmp_path / "studio", read_picture=drawn).new
        assert media.file_of(other, look_at(kept_picture()).sha256).width == 320
        assert import_folder(other, 1, tmp_path / "studio").new == ()
        export_folder(other, tmp_path / "again", saved=True)
    again = {p.relative_to(tmp_path / "again"): p for p in (tmp_path / "again").rglob("*.*")}
    studio = {p.relative_to(tmp_path / "studio"): p for p in (tmp_path / "studio").rglob("*.*")}
    assert again.keys() == studio.keys()
    assert all(p.read_bytes() == studio[name].read_bytes() for name, p in again.items())


def test_what_will_change_tells_of_pictures(photo: Site) -> None:
    photo.approve_all()
    told = [changes.in_words(one) for one in changes.changes(photo.store, photo.shelf)]
    assert "New: Our stairs (picture or sound)" in told
    publish.make_release(photo.store, photo.shelf, photo.ben)
    bring_in_again = media.take(kept_picture(200, 150), drawn)
    newest = items.newest(photo.store, STAIRS)
    assert newest is not None
    media.put(
        photo.store, photo.ana, "our-stairs", words(bring_in_again), bring_in_again, base=newest.id
    )
    assert changes.changes(photo.store, photo.shelf) == ()  # not before somebody approved it
    photo.approve(STAIRS)
    told = [changes.in_words(one) for one in changes.changes(photo.store, photo.shelf)]
    assert told == ["Changed: Our stairs (picture or sound)"]


def test_a_picture_withdrawn_at_once_leaves_the_words(photo: Site) -> None:
    photo.approve_all()
    publish.make_release(photo.store, photo.shelf, photo.ben)
    release = withdraw_now(
        photo.store, photo.shelf, photo.ana, "media", "our-stairs", "A face can be seen."
    )
    assert release is not None
    with reader(photo) as shown:
        page = shown.page("what-it-is", "en").item
        assert (page.picture, page.sound) == (None, "breathe-out")
        assert shown.media_ids == {"breathe-out"}
    assert prepare(photo.store).errors == ()
    withdraw_now(photo.store, photo.shelf, photo.ana, "term", "tendon", "Wrong.")
    with reader(photo) as shown:
        assert shown.media_ids == {"breathe-out"}


def test_a_backup_brings_it_back(photo: Site, tmp_path: Path) -> None:
    photo.approve_all()
    publish.make_release(photo.store, photo.shelf, photo.ben)
    with photo.store.write(None, "test", "x"):
        pass
    made = make_backup(photo.store.folder, tmp_path / "b.zip")
    new = tmp_path / "new"
    restore(made.file, new)
    with Store(new) as store:
        assert media.file_of(store, look_at(kept_picture()).sha256).data == kept_picture()
        assert [one.id for one in media.library(store)] == ["breathe-out", "our-stairs"]
    with Shelf(new / FOLDER).open_current().reader as shown:
        assert shown.media_bytes("breathe-out") == kept_sound()


def test_one_picture_comes_in_by_its_text(site: Site, tmp_path: Path) -> None:
    text = put_media(tmp_path)
    with pytest.raises(CannotImport, match="cannot be looked at"):
        import_file(site.store, site.ana, text)
    done = import_file(site.store, site.ana, text, read_picture=drawn)
    assert done.new == (STAIRS,)
    text.with_suffix(".webp").write_bytes(kept_picture(200, 150))
    with pytest.raises(CannotImport, match="not the file that was described"):
        import_file(site.store, site.ana, text, read_picture=drawn)


def test_a_folder_with_a_picture_that_cannot_be_drawn_is_refused_whole(
    site: Site,
) -> None:
    def broken(data: bytes) -> MediaFile:
        raise MediaRefused("This picture is damaged.")

    put_media(site.root)
    before = len(site.store.rows("SELECT 1 FROM revisions"))
    with pytest.raises(CannotImport, match="damaged"):
        import_folder(site.store, site.ana, site.root, read_picture=broken)
    with pytest.raises(CannotImport, match="form that is kept"):
        import_folder(
            site.store, site.ana, site.root, read_picture=lambda _: look_at(kept_picture(200, 150))
        )
    assert len(site.store.rows("SELECT 1 FROM revisions")) == before
    assert site.store.rows("SELECT 1 FROM media") == []
