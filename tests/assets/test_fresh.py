"""What is committed of the figure was drawn from what is committed: else `make assets`."""

from __future__ import annotations

from pathlib import Path

import pytest

from assets.make import flipbooks, fresh, motion_stills
from assets.make.cast import FAMILIES, person_for
from tests.clips import clip_of


def test_every_motion_has_a_fresh_flipbook() -> None:
    why = {name: flipbooks.stale(name, clip=clip_of(name)) for name in flipbooks.motions()}
    assert {name: words for name, words in why.items() if words} == {}
    assert flipbooks.leftover() == []


def test_flipbooks_stay_small() -> None:
    assert sum(path.stat().st_size for path in flipbooks.FOLDER.glob("*.flip")) < 60e6


def test_every_motion_has_fresh_stills() -> None:
    assert motion_stills.stale() == {}


def test_all_people_appear_and_a_family_keeps_its_own() -> None:
    shown = {person_for(name) for name in flipbooks.motions()}
    assert shown == set(FAMILIES)
    for name in flipbooks.motions():
        assert person_for(name) == person_for(name.partition("--")[0])


def test_a_digest_changes_with_the_bytes_and_not_with_line_ends(tmp_path: Path) -> None:
    path = tmp_path / "a.qml"
    path.write_bytes(b"Item {\n}\n")
    one = fresh.digest(path)
    path.write_bytes(b"Item {\r\n}\r\n")
    assert fresh.digest(path) == one
    path.write_bytes(b"Item {\n\n}\n")
    assert fresh.digest(path) != one


def test_a_motion_is_also_what_it_extends(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("id: a\n")
    (tmp_path / "a--b.yaml").write_text("id: a--b\nextends: a\n")
    assert [path.stem for path in fresh.family("a--b", tmp_path)] == ["a--b", "a"]


def test_the_scene_is_all_that_the_view_is_made_of() -> None:
    names = {path.stem for path in fresh.qml_of("PersonView")}
    assert {"PersonView", "PersonBody", "PersonPart", "PersonProps", "FigureLights"} <= names
    assert "HipView" not in names


@pytest.mark.parametrize("what", ["person", "hip", "scene", "settings"])
def test_a_flipbook_is_stale_when_anything_it_came_from_changes(
    what: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    name = "clamshell"
    book = flipbooks.read(flipbooks.FOLDER / f"{name}.flip")
    flipbooks.write(book, tmp_path / f"{name}.flip")
    assert flipbooks.stale(name, tmp_path) == ""
    now = flipbooks.sources(name)
    monkeypatch.setattr(flipbooks, "sources", lambda motion: now | {what: "another"})
    assert what in flipbooks.stale(name, tmp_path)


def test_a_missing_or_damaged_flipbook_is_stale(tmp_path: Path) -> None:
    assert flipbooks.stale("clamshell", tmp_path) == "missing"
    (tmp_path / "clamshell.flip").write_bytes(b"RIFF")
    assert "no flipbook" in flipbooks.stale("clamshell", tmp_path)
