"""The support file helps whoever looks into a kiosk, and tells nothing about anybody."""

from __future__ import annotations

import json
import zipfile
from dataclasses import fields
from pathlib import Path

import pytest

from kiosk.device import health, support
from kiosk.device.health import FILE, Health, Now, Restart
from kiosk.device.settings import BackupSettings, Numbers, Settings
from kiosk.device.support import scrub, write_support

SECRETS = (
    "Hillside", "Ruiz", "Ana", "555 0142", "911-7", "Brother-Reception", "aruiz", "ana.ruiz",
    "Lie on your side", "clamshell words", "STICK42", "front-desk-pc",
)  # fmt: skip
SETTINGS = Settings(
    site_name="Hillside Clinic",
    printer="Brother-Reception",
    numbers=Numbers(emergency="911-7 555 0142", clinic="+1 (555) 0142-77"),
    backup=BackupSettings(folder="/media/aruiz/STICK42", every_days=3),
)
LINES = [
    "/home/aruiz/.local/share/Sidestep/settings.json: idle: Input should be a number.",
    "The folder /media/aruiz/STICK42 is not there. Is the stick plugged in?",
    "There is nobody called “Ana Ruiz”. See `staff list`.",
    r"C:\Users\aruiz\AppData\Local\Sidestep\studio.db cannot be written.",
    "file:///home/aruiz/x.qml:12: TypeError: Cannot read property 'clamshell words' of null",
    "Ana Ruiz of Hillside wrote to ana.ruiz@example.org from front-desk-pc, 555 0142.",
    'block 3: "Lie on your side with your hips one above the other."',
]


RECORD = Health(
    supervised=True,
    now=Now("2026-11-28T10:00:00+00:00", "attract", sha256="ab" * 32, fps=59.5),
    restarts=(Restart("2026-11-27T09:30:00+00:00", "crash", note="/home/aruiz/x: signal 11"),),
    counts={"crash": 1},
)
LOG = """\
2026-11-28T10:00:00Z supervisor: begins (linux)
2026-11-28T10:00:01Z /home/aruiz/.venv/x.py: “Lie on your side” by Ana Ruiz
2026-11-28T10:00:02Z supervisor: normal ended after 12 s (crash: signal 11)
"""


@pytest.fixture
def written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    monkeypatch.setattr(support, "own_names", lambda: ["front-desk-pc", "aruiz"])
    data = tmp_path / "aruiz" / "data"
    (data / "media").mkdir(parents=True)
    (data / "media" / "Ana Ruiz.png").write_bytes(b"x" * 100)
    (data / "studio.db").write_bytes(b"Lie on your side" * 10)
    health.write(data, RECORD)
    (data / "log").mkdir()
    (data / "log" / "sidestep.log").write_text("old line of Ana Ruiz\n" * 9000 + LOG)
    file = write_support(
        tmp_path / "support.zip",
        data=data,
        settings=SETTINGS,
        facts={
            "release": {"number": 12, "sha256": "ab" * 32},
            "frames": {"p50": 16.7},
            "told": [LINES[2], {"deep": LINES[0]}],
        },
        lines=LINES,
        names=["Ana Ruiz"],
    )
    with zipfile.ZipFile(file) as archive:
        return {name: archive.read(name).decode() for name in archive.namelist()}


def test_nothing_about_anybody_is_in_it(written: dict[str, str]) -> None:
    text = "\n".join(written.values())
    for secret in SECRETS:
        assert secret.lower() not in text.lower(), secret
    assert "/home" not in text
    assert "Users" not in text


def test_what_helps_is_in_it(written: dict[str, str]) -> None:
    facts = json.loads(written["facts.json"])
    assert facts["release"] == {"number": 12, "sha256": "ab" * 32}
    assert facts["frames"]["p50"] == 16.7
    assert json.loads(written["versions.json"])["sqlite"]
    settings = json.loads(written["settings.json"])
    assert settings["idle"]["countdown_s"] == 30
    assert settings["backup"] == {"folder": True, "every_days": 3, "thin": True}
    assert settings["set"]["numbers.same_day"] is False
    sizes = json.loads(written["sizes.json"])
    assert (sizes["media"], sizes["studio.db"], sizes["files"]) == (100, 160, 4)
    lines = written["lines.txt"].splitlines()
    assert len(lines) == len(LINES)
    assert lines[0] == "<path>: idle: Input should be a number."
    assert "TypeError: Cannot read property" in lines[4]


def test_how_the_kiosk_has_been_is_in_it(written: dict[str, str]) -> None:
    record = json.loads(written["health.json"])
    assert record["now"]["sha256"] == "ab" * 32
    assert record["now"]["fps"] == 59.5
    assert record["restarts"][0]["at"] == "2026-11-27T09:30:00+00:00"
    assert record["restarts"][0]["note"] == "<path>: signal 11"
    log = written["log.txt"].splitlines()
    assert len(log) == support.LINES
    assert log[-1] == "2026-11-28T10:00:02Z supervisor: normal ended after 12 s (crash: signal 11)"
    assert log[-2] == "2026-11-28T10:00:01Z <path>: “…” by <name>"


def test_a_record_that_cannot_be_read_is_told_as_such(tmp_path: Path) -> None:
    assert support.told_health(tmp_path) is None
    (tmp_path / FILE).write_text("[]")
    assert "cannot be read" in support.told_health(tmp_path)["problem"]


def test_every_setting_is_either_told_or_kept() -> None:
    """A new setting must be thought about before it leaves the house."""
    known = support.TOLD | {"screen", "review", "backup", "metrics"}
    known |= {"site_name", "printer", "numbers"}
    assert known == {field.name for field in fields(Settings)}


def test_a_disk_that_is_full_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("pathlib.Path.replace", refuse)
    with pytest.raises(OSError, match="No space"):
        write_support(
            tmp_path / "s.zip", data=tmp_path, settings=Settings(), facts={}, lines=[], names=[]
        )
    assert list(tmp_path.iterdir()) == []


def test_short_names_do_not_eat_words() -> None:
    assert scrub("An item of Al", ["Al An"]) == "An item of Al"
    assert scrub("start Art_1 at 2026-11-28", ["Art"]) == "start <name>_1 at 2026-11-28"
    assert (
        scrub("release 12 (ab12cd34), 1234567 bytes", []) == "release 12 (ab12cd34), <number> bytes"
    )
