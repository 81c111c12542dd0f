"""Through the command line of the kiosk's user: what asks for an account, and what does not."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk import cli
from kiosk.studio import people, secrets
from kiosk.studio.store import Store
from tests.breakin.attempts import log, state
from tests.staff_fixtures import PASSPHRASE, QUICK

Tell = Callable[..., tuple[int, str]]


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(secrets, "HASHER", QUICK)
    with Store(tmp_path / "data") as store:
        people.add(store, None, "Ana", "admin", PASSPHRASE)
    return tmp_path / "data"


@pytest.fixture
def tell(data: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Tell:
    def run(*arguments: str, said: str = "") -> tuple[int, str]:
        stdin = io.TextIOWrapper(io.BytesIO(said.encode()))
        monkeypatch.setattr("sys.stdin", stdin)
        code = cli.main([*arguments, "--data", str(data)])
        return code, capsys.readouterr().err

    return run


WRONG = "not their passphrase at all"
NEW = "another passphrase altogether"
ASKS = {
    "add an admin": ("staff", "add", "Eve", "--role", "admin", "--passphrase-stdin"),
    "add an admin as Ana": (
        *("staff", "add", "Eve", "--role", "admin", "--as", "Ana", "--passphrase-stdin"),
    ),
    "switch Ana off": ("staff", "disable", "Ana", "--as", "Ana", "--passphrase-stdin"),
    "make recovery codes": ("staff", "codes", "Ana", "--as", "Ana", "--passphrase-stdin"),
    "bring content in": ("content", "import", ".", "--as", "Ana", "--passphrase-stdin"),
}


@pytest.mark.parametrize("how", ASKS)
def test_once_there_are_people_a_passphrase_is_asked_for(how: str, data: Path, tell: Tell) -> None:
    before = log(data)
    code, told = tell(*ASKS[how], said=f"{WRONG}\n{NEW}\n")
    assert code in (1, 2)
    assert told.strip()
    assert log(data) == before
    with Store(data) as store:
        assert [one.name for one in people.list_people(store)] == ["Ana"]


def test_wrong_passphrases_wait_and_are_written_in_the_log(data: Path, tell: Tell) -> None:
    for _ in range(4):
        assert tell(*ASKS["switch Ana off"], said=f"{WRONG}\n")[0] == 1
    code, told = tell(*ASKS["switch Ana off"], said=f"{PASSPHRASE}\n")
    assert code == 1  # the right one, too early
    assert "Wait" in told
    assert "kept out Ana" in log(data)


@pytest.mark.parametrize(
    "arguments",
    [("content", "rollback", "7"), ("content", "publish", "/nowhere.db"), ("restore", "/no.zip")],
)
def test_what_asks_nobody_still_changes_nothing_when_it_is_refused(
    arguments: tuple[str, ...], data: Path, tell: Tell
) -> None:
    """These are for whoever may write the data folder, and are told of in the log at the next
    start of the studio ("shown by other means", "restored"): the rights of the disk protect them,
    and that the kiosk's user has no shell."""
    before = state(data)
    code, told = tell(*arguments)
    assert code in (1, 2)
    assert told.strip()
    assert state(data) == before


def test_a_restore_does_not_go_on_without_a_yes(data: Path, tell: Tell, tmp_path: Path) -> None:
    assert tell("backup", str(tmp_path / "b.zip"))[0] == 0
    before = state(data)
    assert tell("restore", str(tmp_path / "b.zip"), said="")[0] != 0 or state(data) == before
    assert state(data) == before
    assert tell("restore", str(tmp_path / "b.zip"), "--yes")[0] == 0
    assert any(line.startswith("restored") for line in log(data))
