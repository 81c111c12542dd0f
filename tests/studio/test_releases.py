"""What was shown when, what can be shown again, and the release the program came with."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk import paths
from kiosk.content.reader import Reader
from kiosk.content.release import build_release
from kiosk.studio import planning, releases
from kiosk.studio.importing import import_folder
from kiosk.studio.store import Store
from tests.studio.hands import Clock
from tests.studio.published import TENDON, edit
from tests.studio.release_sample import TERM, Site


def test_releases_tell_who_showed_them_when(shown: Site, clock: Clock) -> None:
    edit(shown, TERM, "TEN-dun", "TEN-din")
    shown.approve(TENDON)
    clock.forward(60)
    shown.publish(note="say it better")
    clock.forward(60)
    planning.withdraw_now(shown.store, shown.shelf, shown.ana, "term", "tendon", "wrong")
    third, second, first = releases.past(shown.store, shown.shelf)
    assert [one.how for one in (third, second, first)] == ["withdrew", "published", "published"]
    assert [one.shown for one in (third, second, first)] == [True, False, False]
    assert [one.again for one in (third, second, first)] == [False, True, True]
    assert (second.note, second.name, second.items) == ("say it better", "Ben", 7)
    assert (third.name, third.items) == ("Ana", 6)
    clock.forward(60)
    shown.roll_back(1)
    first = releases.past(shown.store, shown.shelf)[-1]
    assert (first.shown, first.shown_by) == (True, "Ben")
    assert first.shown_since > third.made_at


def test_the_way_back_leads_to_what_the_program_came_with(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    site = Site(store, tmp_path / "content")
    build_release(site.root, tmp_path / "came.db")
    monkeypatch.setattr(paths, "shipped_release", lambda: tmp_path / "came.db")
    with Reader.open(tmp_path / "came.db") as old:
        import_folder(store, site.ana, site.root, approved_by_release=old)
    (came,) = releases.past(store, site.shelf)
    assert (came.how, came.shown, came.again) == ("came with it", True, False)
    edit(site, TERM, "TEN-dun", "TEN-din")
    site.approve(TENDON)
    assert site.publish().number == 2
    assert [one.again for one in releases.past(store, site.shelf)] == [False, True]
    assert site.roll_back(1).number == 1
    assert site.shown() == 1
    assert site.publish().number == 3  # what was approved comes again
