"""espeak-ng itself: real words become sound, silence is at once, nothing breaks without a voice."""

from __future__ import annotations

import os
import shutil
import time
import wave
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest

from kiosk.device import speech_voices
from kiosk.device.speech import Speaker
from kiosk.device.speech_espeak import Espeak
from kiosk.device.speech_voices import has_failed, sentences, voice_line, voices_in

LISTING = """Pty Language       Age/Gender VoiceName          File                 Other Languages
 2  en-gb           --/M      English_(Great_Britain) gmw/en               (en 2)
 2  en-us           --/M      English_(America)  gmw/en-US            (en 3)
 5  en-us           --/F      us-mbrola-1        mb/mb-us1            (en 8)
 5  es              --/M      Spanish_(Spain)    roa/es
 5  es-419          --/M      Spanish_(Latin_America) roa/es-419           (es-mx 6)(es 6)
 7  fr-be           --/M      french-mbrola      mb/mb-fr1
"""
FAKE = """#!/bin/sh
case "$1" in
--voices) cat <<'END'
{listing}END
;;
*) cat >> {folder}/heard; echo "$@" >> {folder}/told; {then} ;;
esac
"""
SECRET = "my sore hip"

real = pytest.mark.skipif(
    shutil.which(speech_voices.PROGRAM) is None, reason="espeak-ng is missing: run .ci/setup"
)


def until(done: Callable[[], bool]) -> bool:
    """Whether it comes true while events are handled, within a while."""
    end = time.monotonic() + 8
    while not done() and time.monotonic() < end:
        QTest.qWait(10)
    return done()


def gone(process_id: int) -> bool:
    """Whether a process is over."""
    try:
        os.kill(process_id, 0)
    except ProcessLookupError:
        return True
    return False


@pytest.fixture
def made(qapp: object) -> Iterator[list[Espeak]]:
    """Engines to close afterwards."""
    engines: list[Espeak] = []
    yield engines
    for engine in engines:
        engine.close()


@pytest.fixture
def fake(tmp_path: Path, made: list[Espeak]) -> Callable[[str], Espeak]:
    """Make an engine of a program that does `then` once it has its words."""

    def make(then: str) -> Espeak:
        program = tmp_path / "espeak-ng"
        program.write_text(FAKE.format(listing=LISTING, folder=tmp_path, then=then))
        program.chmod(0o755)
        engine = Espeak(str(program))
        made.append(engine)
        return engine

    return make


def found(engine: Espeak) -> list[str]:
    """The languages that it tells."""
    told: list[list[str]] = []
    engine.found.connect(told.append)
    engine.start()
    assert until(lambda: bool(told))
    return told[0]


def ends_of(engine: Espeak) -> list[tuple[bool, int]]:
    ends: list[tuple[bool, int]] = []
    engine.speaking.connect(lambda on, number: ends.append((on, number)))
    return ends


@real
@pytest.mark.parametrize(
    ("language", "text", "seconds"),
    [
        ("en", "Gluteus medius. The muscle on the side of your hip. It holds you level.", 5.5),
        ("es", "Glúteo medio. El músculo del lado de la cadera. Te mantiene derecho.", 6),
    ],
)
def test_words_become_sound(
    made: list[Espeak], tmp_path: Path, language: str, text: str, seconds: float
) -> None:
    sound = tmp_path / "sound.wav"
    engine = Espeak(extra=("-w", str(sound)))
    made.append(engine)
    assert {"en", "es"} <= set(found(engine))
    sound.unlink(missing_ok=True)
    ends = ends_of(engine)
    engine.say(text, language)
    assert until(lambda: (False, 1) in ends)
    with wave.open(str(sound)) as wav:
        frames = wav.readframes(wav.getnframes())
        length = wav.getnframes() / wav.getframerate()
    assert length == pytest.approx(seconds, abs=1.8)
    assert max(frames) > 0


@real
def test_a_machine_without_sound_or_with_it_never_hangs(made: list[Espeak]) -> None:
    engine = Espeak()
    made.append(engine)
    languages = found(engine)
    assert languages == [] or "en" in languages


def test_words_come_by_the_input_a_sentence_a_line(
    fake: Callable[[str], Espeak], tmp_path: Path
) -> None:
    engine = fake("true")
    assert found(engine) == ["en", "es"]
    ends = ends_of(engine)
    engine.say(f"Ache? In {SECRET}.\nÁrbol", "es")
    assert until(lambda: (False, 1) in ends)
    assert (tmp_path / "heard").read_text() == f" \nAche?\nIn {SECRET}.\nÁrbol\n"
    told = (tmp_path / "told").read_text()
    assert SECRET not in told
    assert "-v roa/es-419" in told


def test_stop_kills_the_process_at_once(fake: Callable[[str], Espeak]) -> None:
    engine = fake("[ -s $(dirname $0)/again ] && exec sleep 60; echo x > $(dirname $0)/again")
    assert found(engine) == ["en", "es"]
    engine.say("A long text.", "en")
    number = engine.process_id
    assert number > 0
    assert not gone(number)
    engine.stop()
    assert engine.process_id == 0
    assert until(lambda: gone(number))


def test_closing_leaves_nothing_running(fake: Callable[[str], Espeak]) -> None:
    engine = fake("[ -s $(dirname $0)/again ] && exec sleep 60; echo x > $(dirname $0)/again")
    assert found(engine) == ["en", "es"]
    engine.say("A long text.", "en")
    number = engine.process_id
    engine.close()
    assert gone(number)


def test_no_sound_is_no_voice(fake: Callable[[str], Espeak]) -> None:
    # this is how the program ends where there is no sound card: a complaint, and 0
    assert found(fake("echo 'error: No such file or directory' >&2")) == []


def test_a_loudspeaker_that_goes_away_ends_the_offer(fake: Callable[[str], Espeak]) -> None:
    engine = fake("cd $(dirname $0); [ -s again ] && echo 'error: gone' >&2; echo x > again")
    told: list[list[str]] = []
    ends = ends_of(engine)
    engine.found.connect(told.append)
    engine.start()
    assert until(lambda: told == [["en", "es"]])
    engine.say("Words.", "en")
    assert until(lambda: (False, 1) in ends)
    assert told[-1] == []


def test_a_program_that_cannot_start_is_no_voice(made: list[Espeak], tmp_path: Path) -> None:
    engine = Espeak(str(tmp_path / "nothing"))
    made.append(engine)
    assert found(engine) == []


def test_speaker_looks_again_where_it_found_nothing(fake: Callable[[str], Espeak]) -> None:
    speaker = Speaker("none")
    speaker.use(fake("cd $(dirname $0); [ -s again ] || echo 'error: off' >&2; echo x > again"))
    told: list[list[str]] = []
    speaker.found.connect(told.append)
    speaker.begin()
    assert until(lambda: told == [[]])
    speaker.begin()
    assert until(lambda: told == [[], ["en", "es"]])
    speaker.close()


def test_voices_of_the_list() -> None:
    assert voices_in(LISTING) == {"en": "gmw/en-US", "es": "roa/es-419"}
    assert voices_in("") == {}


def test_sentences() -> None:
    assert sentences("One. Two!\n\nThree: four 1.5 m") == ["One.", "Two!", "Three:", "four 1.5 m"]
    assert all(len(piece) <= speech_voices.LONGEST for piece in sentences("word " * 500))
    assert "[[" not in "".join(sentences("a [[b"))


def test_complaints() -> None:
    assert has_failed("ALSA lib conf.c: error evaluating\nerror: No such file or directory\n")
    assert not has_failed("ALSA lib conf.c: function returned error: none\n")


def test_staff_learn_that_there_is_no_voice(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(speech_voices.sys, "platform", "linux")
    monkeypatch.setattr(speech_voices.shutil, "which", lambda name: None)
    fact, wrong = voice_line(("en", "es"))
    assert fact == "none"
    assert "apt-get install espeak-ng" in wrong


def test_staff_learn_of_a_language_without_a_voice(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = tmp_path / "espeak-ng"
    program.write_text(FAKE.format(listing=LISTING, folder=tmp_path, then="true"))
    program.chmod(0o755)
    monkeypatch.setattr(speech_voices.sys, "platform", "linux")
    monkeypatch.setattr(speech_voices.shutil, "which", lambda name: str(program))
    assert voice_line(("en", "es")) == ("espeak-ng (en, es)", "")
    assert "has no voice for fr" in voice_line(("en", "fr"))[1]
