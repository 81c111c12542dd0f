"""A changed setting is noted with who changed it, or not changed at all."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from kiosk.studio import audit
from kiosk.studio.settings_log import INTENT, change, finish
from kiosk.studio.store import Store, StudioError
from tests.studio.hands import staff


def test_a_change_is_noted_with_old_and_new(store: Store, tmp_path: Path) -> None:
    admin = staff(store, "Ana", "admin")
    file = tmp_path / "settings.json"
    change(store, admin, "idle.countdown_s", 30, 40, lambda: file.write_text("x") and None)
    entry = audit.entries(store.connection)[0]
    assert (entry.name, entry.what, entry.subject) == (
        "Ana",
        "changed a setting",
        "idle.countdown_s",
    )
    assert entry.details == {"old": 30, "new": 40}
    assert file.exists()


def test_a_disk_that_refuses_changes_neither(store: Store) -> None:
    admin = staff(store, "Ana", "admin")

    def refuse() -> None:
        raise OSError(28, "No space left on device")

    with pytest.raises(StudioError, match="No space left"):
        change(store, admin, "sound", True, False, refuse)
    assert audit.entries(store.connection, "setting") == []
    assert store.setting(INTENT) == ""


class PowerCut(BaseException):
    """Nothing that stands behind it is done."""


@pytest.mark.parametrize("written", [True, False])
def test_a_change_that_was_cut_off_is_logged_when_it_was_made(
    store: Store, tmp_path: Path, written: bool
) -> None:
    admin = staff(store, "Ana", "admin")

    def cut() -> None:
        if written:
            (tmp_path / "settings.json").write_text(json.dumps({"idle": {"countdown_s": 40}}))
        raise PowerCut

    with pytest.raises(PowerCut):
        change(store, admin, "idle.countdown_s", 30, 40, cut)
    assert store.setting(INTENT) != ""
    for _ in range(2):
        finish(store)
        entries = audit.entries(store.connection, "changed setting")
        assert [(e.name, e.details["new"]) for e in entries] == ([("Ana", 40)] if written else [])
        assert store.setting(INTENT) == ""


def test_only_admins_change_settings(store: Store, ben: int) -> None:
    with pytest.raises(StudioError, match="admin"):
        change(store, ben, "sound", True, False, lambda: pytest.fail("written"))
