"""The first admin, the content, the codes: in order, once, and going on after a power cut."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from kiosk import paths
from kiosk.content.library import build_from_source
from kiosk.content.reader import Reader
from kiosk.studio import first_start, people
from kiosk.studio.store import Store, StudioError

PASSPHRASE = "violet kettle orchard staircase"


@pytest.fixture
def little(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    source = tmp_path / "source"
    shutil.copytree(paths.CONTENT_SOURCE / "en" / "glossary", source / "en" / "glossary")
    shutil.copyfile(paths.CONTENT_SOURCE / "sources.yaml", source / "sources.yaml")
    monkeypatch.setattr(paths, "CONTENT_SOURCE", source)
    return source


def test_the_steps_wait_for_the_first_person_until_they_are_done(quick: None, store: Store) -> None:
    ana = first_start.begin(store, "Ana", PASSPHRASE, "PT")
    assert (ana.role, ana.credential) == ("admin", "PT")
    ben = people.add(store, ana.id, "Ben", "admin", PASSPHRASE)
    assert first_start.step(store, ana.id) == "content"
    assert first_start.step(store, ben.id) == ""
    assert first_start.finish(store, "content") == "codes"
    assert (
        first_start.finish(store, "content") == "codes"
    )  # twice: by two windows, or a slow finger
    assert first_start.step(store, ana.id) == "codes"
    assert first_start.finish(store, "codes") == ""
    assert first_start.step(store, ana.id) == ""
    assert first_start.finish(store, "content") == "codes"
    assert first_start.step(store, ana.id) == ""


def test_who_was_added_otherwise_has_no_first_start(quick: None, store: Store) -> None:
    ana = people.add(store, None, "Ana", "admin", PASSPHRASE)
    assert first_start.step(store, ana.id) == ""
    with pytest.raises(StudioError, match="Only an admin"):
        first_start.begin(store, "Eve", PASSPHRASE)
    assert first_start.step(store, ana.id) == ""


def test_a_weak_passphrase_leaves_nobody_behind(quick: None, store: Store) -> None:
    with pytest.raises(StudioError):
        first_start.begin(store, "Ana", "too short")
    assert people.list_people(store) == []
    ana = first_start.begin(store, "Ana", PASSPHRASE)
    assert first_start.step(store, ana.id) == "content"


def test_the_content_comes_from_the_source_or_from_the_release(
    quick: None, store: Store, little: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    build_from_source(little, tmp_path / "content.db", number=3, pseudo=False)
    shown = Reader.open(tmp_path / "content.db")
    ana = first_start.begin(store, "Ana", PASSPHRASE)
    done = first_start.bring_content(store, ana.id, shown)
    assert done.shown == 3
    assert len(done.new) > 10
    monkeypatch.setattr(paths, "CONTENT_SOURCE", tmp_path / "nowhere")
    again = first_start.bring_content(store, ana.id, shown)
    assert again.unchanged + len(again.new) == len(done.new)
    assert not list(store.folder.glob(".studio-work-*"))
