"""A release is one checked, repeatable file; its reader gives back what was written."""

from __future__ import annotations

import sqlite3
from datetime import UTC, datetime
from pathlib import Path

import pytest
from content_sample import Tree

from kiosk import paths
from kiosk.content.model import Exercise
from kiosk.content.motions import Motions, seed
from kiosk.content.opening import APPLICATION_ID, SCHEMA, Damaged, NotOurs, TooNew, verify
from kiosk.content.reader import NotInRelease, Reader
from kiosk.content.release import CannotBuild, build_release
from kiosk.content.source import read_tree

NOD = """
id: nod
posture: standing
poses:
  up: {}
  down: {from: up, head: {flex: 20}}
keyframes:
  - {at: 0.0, pose: up, phase: move}
  - {at: 1.0, pose: down, phase: return}
  - {at: 2.0, pose: up, phase: ready}
work: {source: smith-2020}
"""
NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)


@pytest.fixture
def built(tree: Tree, tmp_path: Path) -> Path:
    out = tmp_path / "release.db"
    build_release(tree.root, out, number=7, parent="abc", created=NOW)
    return out


def patch(path: Path, offset: int, data: bytes) -> None:
    with path.open("r+b") as file:
        file.seek(offset)
        file.write(data)


def test_the_same_content_gives_the_same_bytes(tree: Tree, built: Path, tmp_path: Path) -> None:
    again = tmp_path / "again.db"
    build_release(tree.root, again, number=7, parent="abc", created=NOW)
    assert again.read_bytes() == built.read_bytes()


def test_content_hash_follows_the_content_and_nothing_else(tree: Tree, tmp_path: Path) -> None:
    one = build_release(tree.root, tmp_path / "1.db", number=1)
    two = build_release(tree.root, tmp_path / "2.db", number=2, parent=one.sha256, created=NOW)
    assert two.sha256 == one.sha256
    tree.change("en/glossary/tendon.md", "say: TEN-dun", "say: TEN-duhn")
    three = build_release(tree.root, tmp_path / "3.db", number=3)
    assert three.sha256 != one.sha256


def test_the_file_is_strict_plain_and_marked(built: Path) -> None:
    db = sqlite3.connect(built)
    assert db.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
    assert db.execute("PRAGMA user_version").fetchone() == (SCHEMA,)
    assert db.execute("PRAGMA journal_mode").fetchone() == ("delete",)
    assert db.execute("PRAGMA freelist_count").fetchone() == (0,)
    ours = ["items", "meta", "languages", "sources", "item_sources", "links", "motions", "words"]
    strict = {row[1]: row[5] for row in db.execute("PRAGMA table_list")}
    assert [strict[name] for name in ours] == [1] * len(ours)
    db.close()


def test_nothing_is_left_beside_the_release(built: Path) -> None:
    assert sorted(p.name for p in built.parent.iterdir() if p.is_file()) == ["release.db"]


def test_a_folder_with_errors_builds_nothing(tree: Tree, tmp_path: Path) -> None:
    tree.change("en/exercises/clamshell.md", "knee: bent", "knee: bend")
    with pytest.raises(CannotBuild, match=r"clamshell\.md:\d+") as caught:
        build_release(tree.root, tmp_path / "out.db")
    assert [f.code for f in caught.value.findings] == ["value"]
    assert list(tmp_path.glob("out.db*")) == []


def test_a_failing_disk_leaves_nothing(
    tree: Tree, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(path: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("kiosk.content.release.sync", full)
    with pytest.raises(OSError, match="No space"):
        build_release(tree.root, tmp_path / "out.db")
    assert list(tmp_path.glob("out.db*")) == []


def test_every_item_comes_back_as_it_was(tree: Tree, built: Path) -> None:
    with Reader.open(built) as reader:
        for entry in read_tree(tree.root).items:
            shown = reader.shown(entry.item.kind, entry.item.id, entry.language)
            assert shown.item == entry.item
            assert not shown.fell_back
            assert [s.key for s in shown.sources] == list(entry.item.sources)


def test_a_page_brings_terms_and_related(built: Path) -> None:
    with Reader.open(built) as reader:
        page = reader.page("what-it-is", "en")
        assert [card.key for card in page.terms] == ["term:tendon"]
        assert [card.key for card in page.related] == [
            "exercise:clamshell",
            "condition:tendon-pain",
        ]
        assert page.related[0].gates == ("hip_replacement", "floor")


def test_missing_words_are_shown_in_english_and_say_so(built: Path) -> None:
    with Reader.open(built) as reader:
        assert reader.languages == ("en", "es")
        spanish = reader.page("what-it-is", "es")
        assert (spanish.language, spanish.fell_back, spanish.item.title) == ("es", False, "Qué es")
        borrowed = reader.exercise("clamshell", "es")
        assert (borrowed.language, borrowed.fell_back) == ("en", True)
        assert [(c.language, c.fell_back) for c in reader.exercises("es")] == [("en", True)]
        assert reader.page("what-it-is", "es-MX").item.title == "Qué es"
        assert reader.page("what-it-is", "fr").fell_back
        assert not reader.page("what-it-is", "en-US").fell_back


def test_lists_notice_and_questions(built: Path) -> None:
    with Reader.open(built) as reader:
        assert [c.id for c in reader.chapters("muscle", "en")] == ["what-it-is"]
        assert reader.chapters("cover", "en") == ()
        assert [c.say for c in reader.glossary("en")] == ["TEN-dun"]
        assert reader.notice("exercises", "en").item.version == "1"
        assert reader.question_set("safety", "en").item.purpose == "safety"
        assert [s.key for s in reader.bibliography()] == ["jones-2019", "smith-2020"]
        with pytest.raises(NotInRelease, match="no exercise"):
            reader.exercise("nothing", "en")
        with pytest.raises(NotInRelease, match="no motion"):
            reader.clip_bytes("nothing")


def test_motions_are_compiled_into_the_file(tree: Tree, tmp_path: Path) -> None:
    tree.write("motions/nod.yaml", NOD)
    out = tmp_path / "moving.db"
    release = build_release(tree.root, out, cache=tmp_path / "cache")
    assert release.motions == 3
    with Reader.open(out) as reader:
        assert "nod" in reader.motions
        assert reader.clip("nod").duration == 2.0
    kept = list((tmp_path / "cache").iterdir())
    assert len(kept) == 3
    build_release(tree.root, tmp_path / "again.db", cache=tmp_path / "cache")
    assert list((tmp_path / "cache").iterdir()) == kept


def test_a_cache_that_was_damaged_or_left_behind_is_not_used(tree: Tree, tmp_path: Path) -> None:
    path = tree.write("motions/nod.yaml", NOD)
    first = Motions({"nod": path}, tmp_path)
    next(tmp_path.glob("*.clip")).write_bytes(b"damaged")
    assert Motions({"nod": path}, tmp_path).bytes == first.bytes
    tree.write("motions/nod.yaml", NOD.replace("at: 2.0", "at: 3.0"))
    assert Motions({"nod": path}, tmp_path).clip("nod").duration == 3.0


def test_a_motion_that_cannot_be_read_builds_nothing(tree: Tree, tmp_path: Path) -> None:
    tree.write("motions/nod.yaml", "id: nod\nposture: flying\n")
    with pytest.raises(CannotBuild, match=r"nod\.yaml:2: .*posture"):
        build_release(tree.root, tmp_path / "out.db")


def test_models_cannot_be_changed(built: Path) -> None:
    with Reader.open(built) as reader:
        item = reader.exercise("clamshell", "en").item
    assert isinstance(item, Exercise)
    with pytest.raises(ValueError, match="frozen"):
        item.title = "Other"  # type: ignore[misc]


def test_a_release_cannot_be_written(built: Path) -> None:
    with Reader.open(built) as reader, pytest.raises(Damaged, match="readonly"):
        reader.rows("DELETE FROM items")


@pytest.mark.parametrize(
    ("offset", "data", "error"),
    [
        (0, b"not SQLite", NotOurs),
        (68, b"\0\0\0\1", NotOurs),
        (60, (SCHEMA + 1).to_bytes(4), TooNew),
        (60, b"\0\0\0\0", Damaged),
        (8192, b"\xff" * 4096, Damaged),
    ],
)
def test_a_strange_newer_or_damaged_file_is_refused(
    built: Path, offset: int, data: bytes, error: type[Exception]
) -> None:
    patch(built, offset, data)
    with pytest.raises(error, match=built.name):
        verify(built)


def test_a_file_cut_short_is_refused(built: Path) -> None:
    built.write_bytes(built.read_bytes()[:-8192])
    with pytest.raises(Damaged, match="damaged"):
        verify(built)


def test_a_cache_begins_with_the_clips_of_a_release(shipped: Path, tmp_path: Path) -> None:
    source = paths.CONTENT_SOURCE / "motions"
    with Reader.open(shipped) as reader:
        seed(tmp_path / "clips", source, reader)
        some = source / "clamshell.yaml"
        kept = Motions({"clamshell": some}, tmp_path / "clips")
        assert kept.bytes["clamshell"] == reader.clip_bytes("clamshell")
    names = len(list((tmp_path / "clips").iterdir()))
    assert names == len(list(source.glob("*.yaml")))
