"""`check` tells how backups and counts stand, where there is a studio."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from kiosk import checkup
from kiosk.device.settings import BackupSettings, Settings, save_settings
from kiosk.studio.backup_plan import back_up
from kiosk.studio.store import Store, utc_now


@pytest.fixture
def report(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(checkup, "voice_line", lambda _: ("none", ""))

    def look() -> checkup.Report:
        found = checkup.Report()
        checkup._check_device(found, tmp_path)
        return found

    return look


def test_without_a_studio_nothing_is_asked_and_nothing_made(report, tmp_path: Path) -> None:
    assert not any("backup" in note.lower() for note in report().notes)
    assert list(tmp_path.iterdir()) == []


def test_backups_and_counts_are_told_of(report, tmp_path: Path) -> None:
    (tmp_path / "stick").mkdir()
    with Store(tmp_path) as store:
        assert any("choose a folder" in note for note in report().notes)
        save_settings(tmp_path, Settings(backup=BackupSettings(folder=str(tmp_path / "stick"))))
        assert any("first is due" in note for note in report().notes)
        back_up(store, tmp_path, tmp_path / "stick", utc_now() - timedelta(days=9))
    assert any("overdue" in note for note in report().notes)
    assert "stick" in report().facts["last backup"]
    (tmp_path / "usage.db").write_bytes(b"nothing of use" * 500)
    assert any("counts is damaged" in note for note in report().notes)
