"""Pictures and sounds in the source form, in a release, and back."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from content_sample import Tree
from media_sample import kept_picture, kept_sound, put_media, show_on_page

from kiosk.content.export import export_release
from kiosk.content.findings import Finding
from kiosk.content.media import Media, look_at, read_text
from kiosk.content.media_type import MediaRefused
from kiosk.content.media_uses import media_of, without_media
from kiosk.content.model import Page
from kiosk.content.proof import Proof
from kiosk.content.reader import NotInRelease, Reader
from kiosk.content.release import build_release
from kiosk.content.source import read_tree

Check = Callable[[], list[Finding]]
PAGE = "en/pages/what-it-is.md"


def codes(findings: list[Finding], severity: str = "error") -> list[tuple[str, str]]:
    found = [f for f in findings if f.severity == severity]
    return [(f.file, f.code) for f in found if not f.file.startswith("motions/")]


def line_of(tree: Tree, file: str, words: str) -> int:
    text = (tree.root / file).read_text("utf-8")
    return text[: text.index(words)].count("\n") + 1


@pytest.fixture
def shown(tree: Tree) -> Tree:
    put_media(tree.root)
    put_media(tree.root, "breathe-out", kept_sound())
    show_on_page(tree.root, sound="breathe-out")
    return tree


def test_a_page_that_shows_a_photo_and_has_a_sound_is_in_order(shown: Tree, check: Check) -> None:
    assert codes(check()) == []


def test_missing_media_is_told_by_file_and_line(shown: Tree, check: Check) -> None:
    (shown.root / "media" / "our-stairs.yaml").unlink()
    (shown.root / "media" / "our-stairs.webp").unlink()
    found = [f for f in check() if f.code == "media-missing"]
    assert next((f.file, f.line) for f in found) == (PAGE, line_of(shown, PAGE, "our-stairs"))


def test_a_sound_is_no_picture(shown: Tree, check: Check) -> None:
    shown.change(PAGE, "media: our-stairs", "media: breathe-out")
    assert (PAGE, "media-kind") in codes(check())


@pytest.mark.parametrize(
    ("old", "new", "code", "words"),
    [
        ("author: Ana Ruiz\n", "", "field-missing", "author"),
        ("licence: own\n", "", "field-missing", "licence"),
        ("licence: own", "licence: mine", "value", "own"),
        ("licence: own", "licence: permission", "value", "licence_note"),
        ("licence: own", "licence: cc-by", "value", "address"),
        ('  en: "Three steps with a rail."\n', "", "value", "English"),
        ('alt:\n  en: "Three steps with a rail."\n  es: "T', 'alt: "T', "value", "alt"),
        ("title: Our stairs\n", "", "field-missing", "title"),
        ("author: Ana Ruiz", "author: 'Ana", "yaml", "cannot|found"),
    ],
)
def test_what_must_be_said_about_a_picture(
    shown: Tree, check: Check, old: str, new: str, code: str, words: str
) -> None:
    shown.change("media/our-stairs.yaml", old, new)
    found = [f for f in check() if f.file == "media/our-stairs.yaml" and f.severity == "error"]
    assert found
    assert found[0].code == code
    assert any(word in str(found[0]) for word in words.split("|"))


def test_words_missing_in_a_language_are_a_warning(shown: Tree, check: Check) -> None:
    shown.change("media/our-stairs.yaml", '  es: "Tres escalones con baranda."\n', "")
    assert ("media/our-stairs.yaml", "media-alt") in codes(check(), "warning")


def test_a_file_that_is_not_the_one_described(shown: Tree, check: Check) -> None:
    (shown.root / "media" / "our-stairs.webp").write_bytes(kept_picture(200, 150))
    assert ("media/our-stairs.yaml", "media-changed") in codes(check())


@pytest.mark.parametrize(
    ("name", "data", "code"),
    [
        ("our-stairs.webp", b"", "media-form"),
        ("our-stairs.webp", b"<svg xmlns='http://www.w3.org/2000/svg'/>", "media-form"),
        ("our-stairs.webp", kept_sound(), "media-kind"),
        ("stray.png", b"\x89PNG\r\n\x1a\n", "media-unnamed"),
    ],
)
def test_files_that_do_not_belong(
    shown: Tree, check: Check, name: str, data: bytes, code: str
) -> None:
    (shown.root / "media" / name).write_bytes(data)
    assert code in [c for file, c in codes(check()) if file.startswith("media/")]


def test_a_photo_names_its_picture_and_nothing_else_does(shown: Tree, check: Check) -> None:
    shown.change(PAGE, "media: our-stairs, ", "")
    assert "value" in [c for f, c in codes(check()) if f == PAGE]
    shown.change(PAGE, "kind: photo,", "kind: hip, media: our-stairs,")
    assert "value" in [c for f, c in codes(check()) if f == PAGE]


def test_a_translation_may_have_a_sound_of_its_own(shown: Tree, check: Check) -> None:
    put_media(shown.root, "exhala", kept_sound(0.5))
    shown.change("es/pages/what-it-is.md", "sound: breathe-out", "sound: exhala")
    assert codes(check()) == []
    shown.change("es/pages/what-it-is.md", "media: our-stairs", "media: other-stairs")
    assert ("es/pages/what-it-is.md", "translation-differs") in codes(check())


def test_there_and_back(shown: Tree, tmp_path: Path) -> None:
    first = build_release(shown.root, tmp_path / "1.db")
    with Reader.open(tmp_path / "1.db") as reader:
        assert reader.media_ids == {"our-stairs", "breathe-out"}
        stairs = reader.media("our-stairs")
        assert (stairs.width, stairs.height, stairs.seconds) == (320, 240, 0)
        assert stairs.words.alt_in("es-MX") == "Tres escalones con baranda."
        assert stairs.words.alt_in("fr") == "Three steps with a rail."
        assert reader.media_bytes("our-stairs") == kept_picture()
        assert reader.media("breathe-out").seconds == pytest.approx(1.0)
        assert reader.page("what-it-is", "en").item.sound == "breathe-out"
        with pytest.raises(NotInRelease, match="no picture"):
            reader.media("nothing")
        export_release(reader, tmp_path / "out", shown.root)
    again = build_release(tmp_path / "out", tmp_path / "2.db")
    assert again.sha256 == first.sha256
    one, two = read_tree(shown.root), read_tree(tmp_path / "out")
    assert {id: m.words for id, m in one.media.items()} == {
        id: m.words for id, m in two.media.items()
    }


def test_another_picture_is_another_release(shown: Tree, tmp_path: Path) -> None:
    first = build_release(shown.root, tmp_path / "1.db")
    put_media(shown.root, data=kept_picture(200, 150))
    assert build_release(shown.root, tmp_path / "2.db").sha256 != first.sha256


def test_what_no_item_shows_is_not_in_the_release(shown: Tree, tmp_path: Path) -> None:
    put_media(shown.root, "never-shown", kept_picture(200, 150))
    build_release(shown.root, tmp_path / "1.db")
    with Reader.open(tmp_path / "1.db") as reader:
        assert "never-shown" not in reader.media_ids


def test_a_release_of_the_first_form_has_none(tree: Tree, tmp_path: Path) -> None:
    build_release(tree.root, tmp_path / "1.db")
    with sqlite3.connect(tmp_path / "1.db") as db:
        db.execute("DROP TABLE media")
        db.execute("PRAGMA user_version=1")
    db.close()
    with Reader.open(tmp_path / "1.db") as reader:
        assert reader.media_ids == frozenset()
        with pytest.raises(NotInRelease):
            reader.media_bytes("our-stairs")


def test_an_item_without_what_went(shown: Tree) -> None:
    entry = read_tree(shown.root).find("page", "what-it-is", "en")
    assert entry is not None
    page = entry.item
    assert isinstance(page, Page)
    assert [use[2] for use in media_of(page)] == ["our-stairs", "breathe-out"]
    without = without_media(page, {"our-stairs"})
    assert isinstance(without, Page)
    assert (without.picture, without.sound) == (None, "breathe-out")
    assert without_media(page, {"other"}) is page


def test_a_picture_that_loses_one_scene_keeps_the_others() -> None:
    data = {
        "kind": "photo",
        "media": "one",
        "title": "One",
        "alt": "One.",
        "scenes": [{"media": "two", "title": "Two", "alt": "Two."}],
    }
    page = Page.model_validate(
        {
            "id": "p",
            "kind": "page",
            "title": "P",
            "summary": "P.",
            "section": "muscle",
            "order": 1,
            "next_review": "2027-11-01",
            "revision": 1,
            "picture": data,
        }
    )
    left = without_media(page, {"one"})
    assert isinstance(left, Page)
    assert left.picture is not None
    assert [scene.media for scene in left.picture.all_scenes] == ["two"]


def test_the_words_are_read_with_their_lines() -> None:
    words, lines, findings = read_text("title: A\nkind: film\n", "media/a.yaml")
    assert words is None
    assert ("media/a.yaml", 2, "value") in [(f.file, f.line, f.code) for f in findings]
    assert lines[("kind",)] == 2


def test_the_frame_of_a_kept_picture_is_looked_at() -> None:
    data = kept_picture()
    assert (look_at(data).width, look_at(data).height) == (320, 240)
    for bad in (data[:-1], data + b"x", data[:20], data[:12], b"RIFF\x04\0\0\0WEBP"):
        with pytest.raises(MediaRefused):
            look_at(bad)
    exif = data[12:] + b"EXIF" + (4).to_bytes(4, "little") + b"here"
    with_exif = b"RIFF" + (len(exif) + 4).to_bytes(4, "little") + b"WEBP" + exif
    with pytest.raises(MediaRefused, match="more than the picture"):
        look_at(with_exif)


def test_licences_that_need_no_more() -> None:
    words = {"title": "A", "kind": "sound", "sha256": "0" * 64, "author": "Ana", "alt": {"en": "A"}}
    assert Media.model_validate({**words, "licence": "cc0"}).address == ""
    told = {**words, "licence": "permission", "licence_note": "Letter of 3 May 2026"}
    assert Media.model_validate(told).licence_note == "Letter of 3 May 2026"


def test_a_proof_shows_what_nobody_published(tree: Tree, tmp_path: Path) -> None:
    build_release(tree.root, tmp_path / "1.db")
    with sqlite3.connect(tmp_path / "1.db") as db:
        db.execute("DROP TABLE media")  # as one of the first form
    db.close()
    put_media(tree.root)
    words = read_tree(tree.root).media["our-stairs"].words
    with Reader.open(tmp_path / "1.db") as shown, Proof(shown) as proof:
        assert proof.media_ids == frozenset()
        for data in (kept_picture(200, 150), kept_picture()):
            proof.put_media("our-stairs", words, look_at(data))
        assert proof.media("our-stairs").width == 320
        assert shown.media_ids == frozenset()
