"""Someone new shows the exercises at every visit, unless the site has chosen who."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.device.settings import APPEARANCES, Settings, load_settings, save_settings
from kiosk.viewmodels.figure import person_geometry
from kiosk.viewmodels.figure.shared_person import shared_person
from kiosk.viewmodels.services import Services


def test_the_settings_know_everybody_who_can_be_drawn() -> None:
    assert set(APPEARANCES) == set(person_geometry.APPEARANCES)


def test_everybody_has_their_turn(services: Services) -> None:
    seen = set()
    for _ in range(200):
        services.begin_session()
        seen.add(services.session.appearance)
    assert seen == set(APPEARANCES)


def test_a_site_may_choose_who(services: Services) -> None:
    services.settings = replace(services.settings, appearance="sam")
    for _ in range(20):
        services.begin_session()
        assert services.session.appearance == "sam"


def test_the_choice_is_kept_in_the_settings(tmp_path: Path) -> None:
    save_settings(tmp_path, Settings(appearance="robin", tier="flipbook"))
    found, line = load_settings(tmp_path)
    assert (found.appearance, found.tier, line) == ("robin", "flipbook", "")


@pytest.mark.parametrize("name", ["appearance", "tier"])
def test_an_unknown_choice_is_told_of(tmp_path: Path, name: str) -> None:
    (tmp_path / "settings.json").write_text(f'{{"{name}": "nobody"}}')
    found, line = load_settings(tmp_path)
    assert found == Settings()
    assert name in line


def test_the_one_person_changes_their_looks(qapp: object) -> None:
    person = shared_person("sam")
    assert person.appearance == "sam"
    assert shared_person("robin") is person
    assert person.appearance == "robin"
    assert shared_person().appearance == "robin"
