"""Settings are read and written whole; a damaged file is told of and never stops the kiosk."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.device.settings import Numbers, Settings, load_settings, save_settings


def test_no_file_gives_the_defaults_without_a_word(tmp_path: Path) -> None:
    assert load_settings(tmp_path) == (Settings(), "")


def test_what_is_saved_is_read_again(tmp_path: Path) -> None:
    mine = Settings(site_name="Hillside Clinic", numbers=Numbers(clinic="555 0100"))
    save_settings(tmp_path, mine)
    assert load_settings(tmp_path) == (mine, "")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("{", "settings.json"),
        ('{"idle": {"countdown_s": 5}}', "idle.countdown_s"),
        ('{"colour": "red"}', "colour"),
        ('{"hours": {"opens": "24:00"}}', "hours.opens"),
        ('{"hours": {"closes": "8:00"}}', "hours.closes"),
        ('{"hours": {"days": []}}', "hours.days"),
        ('{"hours": {"days": ["someday"]}}', "hours.days"),
        ("\xff\xfe", "settings.json"),
    ],
)
def test_a_damaged_file_is_told_of_and_left_alone(tmp_path: Path, text: str, told: str) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(text.encode("latin-1"))
    settings, line = load_settings(tmp_path)
    assert settings == Settings()
    assert told in line
    assert path.read_bytes() == text.encode("latin-1")


def test_a_slip_and_a_name_of_a_newer_program_cost_nothing_else(tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text(
        '{"numbers": {"clinic": "555 0101", "night": "555 0199"}, "idle": {"countdown_s": 5, '
        '"warn_after_s": 90}, "languages": ["es", 7], "warp": {"speed": 9}, "site_name": "Hill"}'
    )
    settings, line = load_settings(tmp_path)
    assert settings.site_name == "Hill"
    assert settings.numbers.clinic == "555 0101"
    assert (settings.idle.warn_after_s, settings.idle.countdown_s) == (90, 30)
    assert settings.languages == Settings().languages
    assert "Using what is usual instead" in line


def test_a_write_that_fails_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save_settings(tmp_path, Settings(site_name="old"))

    def refuse(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("pathlib.Path.replace", refuse)
    with pytest.raises(OSError, match="No space"):
        save_settings(tmp_path, Settings(site_name="new"))
    assert load_settings(tmp_path)[0].site_name == "old"
    assert [p.name for p in tmp_path.iterdir()] == ["settings.json"]
