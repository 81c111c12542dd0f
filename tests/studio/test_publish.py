"""What goes into a release, and that it is shown whole or not at all."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.content.reader import Reader
from kiosk.content.release import build_release
from kiosk.content.shelf import Shelf
from kiosk.paths import CONTENT_SOURCE
from kiosk.studio import audit, items, planning, publish
from kiosk.studio.assemble import SHOWN
from kiosk.studio.changes import changes, in_words
from kiosk.studio.exporting import export_folder
from kiosk.studio.importing import import_folder
from kiosk.studio.items import Key
from kiosk.studio.publish import CannotPublish, NothingNew, prepare, reconcile
from kiosk.studio.store import Store, StudioError
from tests.studio.hands import Clock, add_person, add_step, sure
from tests.studio.published import PAIN, TENDON, edit, mark, reader
from tests.studio.release_sample import PAGE, TERM, Site, change


def test_nothing_goes_out_unreviewed(site: Site) -> None:
    with pytest.raises(StudioError):
        site.publish()
    assert site.shelf.releases() == ()
    assert site.store.rows("SELECT 1 FROM releases") == []


def test_what_was_approved_is_shown_with_who_approved_it(shown: Site) -> None:
    with reader(shown) as release:
        item = release.term("tendon", "en").item
        (review,) = item.reviewed_by
        assert (review.name, review.date.isoformat()) == ("x", "2026-03-02")
        assert review.credential == "reviewer here"  # the sample's people have none
        assert release.page("what-it-is", "es").item.revision == 1  # as in the text
        assert release.page("what-it-is", "en").item.revision == 2
    (row,) = shown.store.rows("SELECT * FROM releases")
    assert (row["number"], row["parent"], row["person"]) == (1, "", shown.ben)
    assert shown.store.setting(SHOWN) == "1"


def test_the_newest_hash_of_the_log_goes_into_the_release(shown: Site) -> None:
    (published,) = audit.entries(shown.store.connection, "published")
    with closing(sqlite3.connect(shown.shelf.releases()[0].path)) as file:
        (head,) = file.execute("SELECT value FROM meta WHERE key = 'audit'").fetchone()
    assert head == published.previous


def test_a_newer_draft_waits_while_the_approved_words_stay(shown: Site) -> None:
    edit(shown, TERM, "TEN-dun", "TEN-din")
    with pytest.raises(NothingNew, match="nothing new"):
        shown.publish()
    shown.approve(TENDON)
    second = shown.publish(note="say it better")
    assert second.number == 2
    with reader(shown) as release:
        assert release.term("tendon", "en").item.say == "TEN-din"
        first = shown.store.row("SELECT sha256 FROM releases WHERE number = 1")
        assert first is not None
        assert release.release.parent == first["sha256"]


def test_a_name_typed_into_a_file_is_no_review(site: Site) -> None:
    forged = "reviewed_by: [{name: Dr. No, credential: PT, date: 2026-01-01}]"
    edit(site, PAGE, "reviewed_by: []", forged)
    site.approve_all()
    site.publish()
    with reader(site) as release:
        assert [r.name for r in release.page("what-it-is", "en").item.reviewed_by] == ["x"]


def test_an_approval_that_was_ended_is_not_shown_any_more(shown: Site) -> None:
    kept = items.newest(shown.store, TENDON)
    assert kept is not None
    add_step(shown.store, kept.id, shown.ben, "changes asked")
    shown.publish()
    with reader(shown) as release:
        assert not release.term("tendon", "en").item.reviewed  # its words stay, as a draft


def test_words_approved_by_their_author_say_so(site: Site) -> None:
    with site.store.scribble() as db:
        db.execute("INSERT INTO site VALUES ('self_approval', 'yes')")
        db.execute("UPDATE people SET role = 'admin' WHERE id = ?", [site.ana])
    for key in (TENDON, Key("page", "what-it-is", "es")):
        site.approve(key, by=site.ana)
    site.approve_all()
    site.publish(site.ana)
    with reader(site) as release:
        (english,) = release.term("tendon", "en").item.reviewed_by
        (spanish,) = release.page("what-it-is", "es").item.reviewed_by
        (other,) = release.condition("tendon-pain", "en").item.reviewed_by
    assert (english.own, english.credential) == (True, "reviewer here")
    assert (spanish.own, spanish.credential) == (True, "revisión de este centro")
    assert (other.own, other.credential) == (False, "reviewer here")


def test_errors_refuse_the_release_with_file_and_line(shown: Site) -> None:
    edit(shown, TERM, "sources: [jones-2019]", "sources: [jones-2020]")
    shown.approve(TENDON)
    with pytest.raises(CannotPublish) as refused:
        shown.publish()
    assert [(f.file, f.code) for f in refused.value.findings] == [
        ("en/glossary/tendon.md", "source-unknown")
    ]
    assert shown.shown() == 1
    assert prepare(shown.store).content is None


def test_what_was_looked_at_is_used_only_while_nothing_changed(shown: Site) -> None:
    edit(shown, TERM, "TEN-dun", "TEN-din")
    shown.approve(TENDON)
    ready = prepare(shown.store)
    edit(shown, TERM, "TEN-din", "TEN-den")
    shown.approve(TENDON)
    shown.publish(ready=ready)
    with reader(shown) as release:
        assert release.term("tendon", "en").item.say == "TEN-den"


def test_retired_items_leave_with_every_link_to_them(shown: Site) -> None:
    mark(shown, "retired", TENDON)
    shown.publish()
    with reader(shown) as release:
        assert release.glossary("en") == ()
        page = release.page("what-it-is", "en")
        assert "It joins bone by a tendon." in page.item.body
        assert "href" not in "".join(block.html for block in page.item.blocks)
        assert page.terms == ()
    mark(shown, "back", TENDON)
    shown.publish()
    with reader(shown) as release:
        assert release.page("what-it-is", "en").terms != ()


def test_the_kiosk_keeps_what_it_cannot_do_without(shown: Site) -> None:
    mark(shown, "retired", Key("question_set", "safety", "en"))
    with pytest.raises(CannotPublish, match="cannot do without a question set for “safety”"):
        shown.publish()
    with pytest.raises(StudioError, match="cannot do without “This is to learn from”"):
        planning.withdraw_now(shown.store, shown.shelf, shown.ben, "notice", "not-advice", "wrong")


def test_the_first_release_goes_on_from_what_was_shown(
    store: Store, tmp_path: Path, clock: Clock
) -> None:
    site = Site(store, tmp_path / "content")
    signed = "reviewed_by: [{name: Bo, credential: DPT, date: 2026-01-01}]"
    change(site.root, PAGE, "reviewed_by: []", signed)
    build_release(site.root, tmp_path / "1.db")
    with Reader.open(tmp_path / "1.db") as old:
        import_folder(store, site.ana, site.root, approved_by_release=old)
    with pytest.raises(NothingNew):
        site.publish()
    edit(site, TERM, "TEN-dun", "TEN-din")
    site.approve(TENDON)
    assert site.publish().number == 2
    with reader(site) as release:
        assert release.release.items == 6
        assert release.term("tendon", "en").item.reviewed
        assert not release.condition("tendon-pain", "en").item.reviewed
        page = release.page("what-it-is", "en").item  # it came with its signature
        assert [review.name for review in page.reviewed_by] == ["Bo"]


def test_what_is_published_is_exported_without_drafts(shown: Site, tmp_path: Path) -> None:
    before = (shown.root / TERM).read_bytes()
    edit(shown, TERM, "TEN-dun", "TEN-din")
    assert export_folder(shown.store, tmp_path / "out") == 8
    assert (tmp_path / "out" / TERM).read_bytes() == before


# changes


def test_changes_are_told_item_by_item(shown: Site) -> None:
    assert changes(shown.store, shown.shelf) == ()
    edit(shown, TERM, "TEN-dun", "TEN-din")
    shown.approve(TENDON)
    mark(shown, "retired", PAIN)
    new = "id: cord\nkind: term\ntitle: Cord"
    text = (shown.root / TERM).read_text("utf-8")
    text = text.replace("id: tendon\nkind: term\ntitle: Tendon", new)
    (shown.root / "en" / "glossary" / "cord.md").write_text(text, "utf-8")
    (shown.root / "sources.yaml").open("a").write(
        'more: {title: "More", where: "J Hip 3:4", year: 2021}\n'
    )
    shown.bring_in()
    shown.approve(Key("term", "cord", "en"))
    shown.approve(items.BIBLIOGRAPHY_KEY)
    assert [in_words(change) for change in changes(shown.store, shown.shelf)] == [
        "New: Cord (term of the glossary, English)",
        "Changed: What it is (page, English): related items",
        "Changed: Qué es (page, Spanish): related items",
        "Changed: Bibliography",
        "Changed: Tendon (term of the glossary, English): say",
        "Removed: Sore tendon (condition, English)",
    ]
    say = changes(shown.store, shown.shelf)[4].fields[0]
    assert (say.before, say.after) == ("TEN-dun", "TEN-din")


def test_before_the_first_release_everything_is_new(site: Site) -> None:
    site.approve_all()
    assert {change.what for change in changes(site.store, site.shelf)} == {"new"}


# withdrawing and going back


class PowerCut(BaseException):
    """Nothing after this happens."""


def cut(site: Site, monkeypatch: pytest.MonkeyPatch, method: str, after: bool) -> None:
    """Publish, and lose the power before or after one step of the shelf."""
    real = getattr(Shelf, method)

    def step(self: Shelf, *arguments: object) -> object:
        if after:
            real(self, *arguments)
        raise PowerCut

    with monkeypatch.context() as patch:
        patch.setattr(Shelf, method, step)
        patch.setattr(publish, "_undo", lambda *_: None)  # a dead program mends nothing
        with pytest.raises(PowerCut):
            site.publish()


@pytest.mark.parametrize(
    ("method", "after", "number"),
    [
        ("_copy", False, 1),
        ("_copy", True, 1),
        ("_write", False, 1),
        ("_point", False, 2),
        ("_point", True, 2),
        ("_prune", True, 2),
    ],
)
def test_a_publishing_that_was_cut_off_is_finished_or_forgotten(
    shown: Site, monkeypatch: pytest.MonkeyPatch, method: str, after: bool, number: int
) -> None:
    edit(shown, TERM, "TEN-dun", "TEN-din")
    shown.approve(TENDON)
    cut(shown, monkeypatch, method, after)
    (line,) = reconcile(shown.store, shown.shelf)
    assert f"Release 2 was cut off and {'is' if number == 2 else 'not'} published" in line
    assert reconcile(shown.store, shown.shelf) == []
    assert shown.shown() == number
    assert shown.store.setting(SHOWN) == str(number)
    assert len(shown.store.rows("SELECT 1 FROM releases")) == number
    assert [kept.number for kept in shown.shelf.releases()] == [2, 1][2 - number :]
    if number == 1:
        assert shown.publish().number == 2
    assert audit.broken(shown.store.connection) is None


@pytest.mark.parametrize("step", ["_copy", "_write", "_point"])
def test_a_full_disk_leaves_what_is_shown(
    shown: Site, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    edit(shown, TERM, "TEN-dun", "TEN-din")
    shown.approve(TENDON)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(Shelf, step, full)
        with pytest.raises(StudioError, match="No space left"):
            shown.publish()
    assert reconcile(shown.store, shown.shelf) == []
    assert (shown.shown(), shown.store.setting(publish.INTENT)) == (1, "")
    assert shown.publish().number == 2


def test_a_release_shown_by_other_means_is_noted(shown: Site, tmp_path: Path) -> None:
    build_release(shown.root, tmp_path / "5.db", number=5)
    shown.shelf.publish(tmp_path / "5.db")
    assert "Release 5 is shown" in reconcile(shown.store, shown.shelf)[0]
    assert reconcile(shown.store, shown.shelf) == []
    assert shown.publish().number == 6
    with reader(shown) as release:  # nothing was lost on the way
        assert release.release.items == 6


def test_two_who_publish_at_once(shown: Site, clock: Clock) -> None:
    edit(shown, TERM, "TEN-dun", "TEN-din")
    shown.approve(TENDON)
    ready = prepare(shown.store)
    with Store(shown.store.folder, clock) as other:
        proof = sure(other, shown.ben)
        publish.publish(other, shown.shelf, shown.ben, confirmed=proof)
    with pytest.raises(NothingNew):
        shown.publish(ready=ready)


# the real content


@pytest.mark.slow
def test_the_real_content_is_published_with_its_motions(store: Store, tmp_path: Path) -> None:
    ana, ben = add_person(store, "Ana", "editor"), add_person(store, "Ben", "reviewer")
    build_release(CONTENT_SOURCE, tmp_path / "1.db")
    with Reader.open(tmp_path / "1.db") as old:
        done = import_folder(store, ana, CONTENT_SOURCE, approved_by_release=old)
        before = old.release
    assert done.shown == before.number
    known = store.rows("SELECT 1 FROM release_items")
    assert len(known) == len(done.new)
    shelf = Shelf(store.folder / "releases")
    with pytest.raises(NothingNew):
        publish.publish(store, shelf, ben, confirmed=sure(store, ben))
    clamshell = items.newest(store, Key("exercise", "clamshell", "en"))
    assert clamshell is not None
    for person, what in ((ana, "submitted"), (ben, "approved")):
        add_step(store, clamshell.id, person, what)
    made = publish.publish(store, shelf, ben, confirmed=sure(store, ben))
    assert (made.number, made.parent) == (before.number + 1, before.sha256)
    assert (made.items, made.motions) == (before.items, before.motions)
    with shelf.open_current().reader as release:
        assert release.exercise("clamshell", "en").item.reviewed
        assert not release.exercise("clamshell", "es").item.reviewed
