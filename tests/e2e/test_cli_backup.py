"""Import, backup and restore as scripts use them: exit codes, one-line errors, and a question."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from kiosk.cli import cli, main
from kiosk.content.shelf import Shelf
from kiosk.studio.items import newest
from kiosk.studio.publish import publish
from kiosk.studio.store import Store
from tests.studio.hands import sure
from tests.studio.release_sample import TERM, Site, change
from tests.studio.test_publish import TENDON

SECRET = "seven grey herons stand in the rain"


class Kiosk:
    """A data folder and the commands on it, in this process."""

    def __init__(self, folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
        self.data = folder / "data"
        self.folder = folder
        self._capture = capfd
        with Store(self.data) as store:
            self.site = Site(store, folder / "content")
            self.site.bring_in()
            self.site.approve_all()
            publish(store, self.site.shelf, self.site.ben, confirmed=sure(store, self.site.ben))

    def __call__(self, *arguments: str) -> tuple[int, str, str]:
        code = main([*arguments, "--data", str(self.data)])
        out, err = self._capture.readouterr()
        assert "Traceback" not in err
        return code, out, err

    def revisions(self) -> int:
        with Store(self.data) as store:
            return int(store.rows("SELECT COUNT(*) FROM revisions")[0][0])


@pytest.fixture
def kiosk(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> Kiosk:
    return Kiosk(tmp_path, capfd)


def asked(kiosk: Kiosk, *arguments: str, answers: str) -> tuple[int, str]:
    """A command with somebody at the keyboard."""
    done = CliRunner().invoke(cli, [*arguments, "--data", str(kiosk.data)], input=answers)
    return done.exit_code, done.output


def test_back_up_change_and_restore(kiosk: Kiosk) -> None:
    file = str(kiosk.folder / "b.zip")
    code, out, _ = kiosk("backup", file)
    assert code == 0
    assert "read back and right" in out
    with Store(kiosk.data) as store:
        kiosk.site.store = store
        change(kiosk.site.root, TERM, "TEN-dun", "TEN-din")
        kiosk.site.bring_in()
    assert kiosk.revisions() == 9
    code, said = asked(kiosk, "restore", file, answers="n\n")
    assert "7 items with 8 revisions" in said
    assert "Nothing was changed." in said
    assert kiosk.revisions() == 9
    code, out, _ = kiosk("restore", file, "--yes")
    assert code == 0
    assert "before-restore-" in out
    assert kiosk.revisions() == 8


def test_backups_into_a_folder_get_names(kiosk: Kiosk) -> None:
    stick = kiosk.folder / "stick"
    stick.mkdir()
    code, _, _ = kiosk("backup", str(stick))
    assert code == 0
    (made,) = stick.iterdir()
    assert made.name.startswith("sidestep-")


def test_a_damaged_backup_is_one_line_and_exit_code_1(kiosk: Kiosk) -> None:
    file = kiosk.folder / "b.zip"
    file.write_text("not a backup")
    for arguments in (["restore", str(file), "--yes"], ["restore", "/nowhere.zip"]):
        code, out, err = kiosk(*arguments)
        assert (code, out, err.count("\n")) == (1, "", 1)
        assert err.startswith("sidestep: ")


def test_a_source_folder_comes_in_by_somebody_who_signs_in(kiosk: Kiosk) -> None:
    kiosk.data = kiosk.folder / "new"
    arguments = ["staff", "add", "Eve", "--role", "admin", "--passphrase-stdin"]
    code, out = asked(kiosk, *arguments, answers=f"{SECRET}\n")
    assert code == 0, out
    change(kiosk.site.root, TERM, "TEN-dun", "TEN-din")
    arguments = ["content", "import", str(kiosk.site.root), "--as", "Eve", "--passphrase-stdin"]
    code, out = asked(kiosk, *arguments, answers=f"{SECRET}\n")
    assert code == 0, out
    assert "8 new revisions; 0 texts were here already." in out
    with Store(kiosk.data) as store:
        kept = newest(store, TENDON)
    assert kept is not None
    assert "TEN-din" in kept.text
    change(kiosk.site.root, TERM, "say: TEN-din", "says: TEN-din")
    done = CliRunner().invoke(cli, [*arguments, "--data", str(kiosk.data)], input=f"{SECRET}\n")
    assert done.exit_code == 1
    assert f"{TERM}:9: error field-unknown" in done.output
    assert kiosk.revisions() == 8
    assert Shelf(kiosk.data / "releases").releases() == ()
