"""Reading aloud: Qt's engine for tests, a stand-in for the service's command, and no voice."""

from __future__ import annotations

import stat
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess
from PySide6.QtTest import QTest

from kiosk.device.speech import Speaker, base_language
from kiosk.device.speech_service import SpeechService, languages_in
from kiosk.viewmodels.display import Display
from kiosk.viewmodels.voice import Voice

pytestmark = pytest.mark.qt_log_ignore("pipewire")  # Qt looks for a sound service

LISTING = """                NAME                 LANGUAGE         VARIANT
English (America)                              en-US            none
Spanish_(Spain)                                es               female1
"""


@pytest.fixture
def display(qapp: object) -> Display:
    return Display(("en", "es"), language="en", scheme="light", text_scale=1, reduced_motion=False)


def until(done: Callable[[], bool]) -> bool:
    """Whether it comes true while events are handled, within a while."""
    end = time.monotonic() + 8
    while not done() and time.monotonic() < end:
        QTest.qWait(10)
    return done()


def test_the_voice_reads_and_falls_silent(display: Display) -> None:
    voice = Voice(Speaker("mock"), display)
    assert not voice.ready
    voice.speaker.begin()
    assert until(lambda: voice.ready)
    voice.toggle("A fan-shaped muscle.")
    assert voice.text == "A fan-shaped muscle."
    assert until(lambda: voice.text == "")
    voice.toggle("one two three four five six seven")
    voice.toggle("one two three four five six seven")
    assert voice.text == ""
    assert not voice.speaker.speaking
    voice.speaker.close()


def test_a_new_text_takes_the_place_of_the_old_one(display: Display) -> None:
    voice = Voice(Speaker("mock"), display)
    voice.speaker.begin()
    assert until(lambda: voice.ready)
    voice.toggle("one")
    voice.toggle("one two three four five six seven eight nine ten")
    QTest.qWait(200)  # the end of the first must not end the second
    assert voice.text.startswith("one two")
    voice.speaker.close()


def test_no_voice_for_the_language_offers_nothing(display: Display) -> None:
    voice = Voice(Speaker("mock"), display)
    voice.speaker.begin()
    assert until(lambda: voice.ready)
    display.setLanguage("es")  # the mock engine knows no Spanish
    assert not voice.ready
    voice.toggle("Hola")
    assert voice.text == ""
    voice.speaker.close()


def test_without_a_voice_nothing_happens(display: Display) -> None:
    voice = Voice(Speaker("none"), display)
    voice.speaker.begin()
    voice.toggle("words")
    assert (voice.ready, voice.text) == (False, "")
    voice.speaker.close()


def test_languages_of_the_service() -> None:
    assert languages_in(LISTING) == {"en", "es"}
    assert languages_in("") == set()
    assert base_language("es_MX") == "es"


@pytest.fixture
def command(tmp_path: Path) -> Path:
    """Stands in for spd-say: lists two voices, notes what it is told, and reads for a while."""
    path = tmp_path / "spd-say"
    path.write_text(
        f"""#!/bin/sh
echo "$@" >> {tmp_path}/said
case "$1" in
-L) cat <<'END'
{LISTING}END
;;
-C) ;;
*) cat >> {tmp_path}/heard; sleep 0.3 ;;
esac
"""
    )
    path.chmod(path.stat().st_mode | stat.S_IEXEC)
    return path


def test_the_service_is_asked_then_reads(qapp: object, command: Path) -> None:
    found: list[list[str]] = []
    ends: list[tuple[bool, int]] = []
    service = SpeechService(str(command))
    service.found.connect(found.append)
    service.speaking.connect(lambda on, number: ends.append((on, number)))
    service.start()
    assert until(lambda: found == [["en", "es"]])
    service.say("-n looks like an option", "en")
    assert until(lambda: (False, 1) in ends)
    assert (command.parent / "heard").read_text() == "-n looks like an option\n"
    assert "looks" not in (command.parent / "said").read_text()
    service.say("long", "es")
    service.stop()
    assert until(lambda: "-C" in (command.parent / "said").read_text().split())
    service.close()


def test_a_service_that_does_not_answer_is_given_up(qapp: object, tmp_path: Path) -> None:
    program = tmp_path / "spd-say"
    program.write_text("#!/bin/sh\nexec sleep 60\n")
    program.chmod(0o755)
    service = SpeechService(str(program))
    service.start()
    asking = service.findChildren(QProcess)[0]
    assert until(lambda: asking.state() == QProcess.ProcessState.NotRunning)
    service.close()


def test_a_service_that_is_missing_is_no_voice(qapp: object, tmp_path: Path) -> None:
    found: list[list[str]] = []
    service = SpeechService(str(tmp_path / "nothing"))
    service.found.connect(found.append)
    service.start()
    QTest.qWait(100)
    assert found == []
    service.close()
