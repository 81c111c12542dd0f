"""One item as files: everything it needs comes along, and goes in again without a change."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk import paths
from kiosk.studio.exporting_item import export_item
from kiosk.studio.importing import import_folder
from kiosk.studio.items import Key
from kiosk.studio.store import Store, StudioError
from tests.studio.hands import Clock, staff


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("full")
    with Store(folder, Clock()) as store:
        import_folder(store, staff(store, "Ana", "admin"), paths.CONTENT_SOURCE)
    return folder


def test_an_exercise_comes_with_its_motions_in_all_languages(full: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    with Store(full) as store:
        written = export_item(store, "exercise", "clamshell", out)
    assert Key("exercise", "clamshell", "en") in written
    assert Key("exercise", "clamshell", "es") in written
    motions = {key.id for key in written if key.kind == "motion"}
    assert {"clamshell", "clamshell--band", "clamshell--wrong-roll-back"} <= motions
    for key in written:
        assert (out / key.file).read_bytes() == (paths.CONTENT_SOURCE / key.file).read_bytes()


def test_it_goes_in_again(full: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    with Store(full) as store:
        written = export_item(store, "exercise", "clamshell", out)
        again = import_folder(store, 1, out)
        assert (again.new, again.unchanged) == ((), len(written))
    with Store(tmp_path / "new", Clock()) as store:
        came = import_folder(store, staff(store, "Ben", "editor"), out)
        assert sorted(came.new) == written


def test_what_is_not_there_and_what_is_full_are_told(full: Path, tmp_path: Path) -> None:
    with Store(full) as store:
        with pytest.raises(StudioError, match="no exercise"):
            export_item(store, "exercise", "nothing", tmp_path / "out")
        export_item(store, "term", "tendon", tmp_path / "out")
        with pytest.raises(StudioError, match="not empty"):
            export_item(store, "term", "tendon", tmp_path / "out")
