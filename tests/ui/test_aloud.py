"""Read aloud: offered only where there is a voice, fits, speaks the page, and is silent at once."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from lint import Look, Seen, look, press
from PySide6.QtCore import QObject, Signal
from PySide6.QtTest import QTest

from kiosk.app import Application
from kiosk.tour import frame

PLACES = {"en": "Read aloud", "es": "Leer en voz alta"}
SHAPES = [
    ((1920, 1080), "en", 1.0),
    ((1080, 1920), "es", 1.5),
    ((1280, 800), "qps-plocm", 1.5),
    ((1024, 600), "en", 2.0),
    ((600, 1024), "es", 2.0),
]


class FakeVoice(QObject):
    """Reads every language, for as long as nobody stops it."""

    found = Signal(list)
    speaking = Signal(bool, int)

    def __init__(self) -> None:
        super().__init__()
        self.said: list[tuple[str, str]] = []
        self.stops = 0

    def start(self) -> None:
        self.found.emit(["en", "es", "qps"])

    def say(self, text: str, language: str) -> None:
        self.said.append((text, language))

    def stop(self) -> None:
        self.stops += 1

    def close(self) -> None:
        pass


def visit(
    start: Callable[..., Application], *, voice: FakeVoice | None, **options: object
) -> Application:
    application = start(**{"tier": "still", "reduced_motion": True} | options)
    if voice is not None:
        application.services.voice.speaker.use(voice)
    application.kiosk.beginIn(str(options.get("language", "en")))
    application.services.session.accompanied = True
    return application


def places(application: Application) -> list[tuple[str, str]]:
    reader = application.services.reader
    return [
        ("chapter", reader.chapters("muscle", "en")[1].id),
        ("condition", next(card.id for card in reader.items("en") if card.kind == "condition")),
        ("exercise", "clamshell"),
    ]


def go(application: Application, place: tuple[str, str]) -> Look:
    application.navigator.open(*place)
    QTest.qWait(30)
    frame(application)
    return look(application)


def the_button(application: Application, text: str) -> Seen:
    frame(application)
    found = [button for button in look(application).buttons if button.text == text]
    assert len(found) == 1, [button.text for button in look(application).buttons]
    return found[0]


def test_it_reads_each_page_and_stops_when_pressed_again(
    start: Callable[..., Application],
) -> None:
    voice = FakeVoice()
    application = visit(start, voice=voice)
    for place in places(application):
        go(application, place)
        press(application, the_button(application, "Read aloud"))
        text, language = voice.said[-1]
        assert language == "en"
        assert len(text.split()) > 10
        assert "<" not in text
        press(application, the_button(application, "Stop"))
        assert not application.services.voice.speaker.speaking
        the_button(application, "Read aloud")
    assert voice.stops == 3


def test_a_step_is_read_and_its_end_of_showing_is_the_end(
    start: Callable[..., Application],
) -> None:
    voice = FakeVoice()
    application = visit(start, voice=voice)
    go(application, ("exercise", "clamshell"))
    screen = application.navigator.screen
    screen.chooseStep(1)
    press(application, the_button(application, "Read aloud"))
    assert voice.said[-1][0].startswith("Line up.")
    screen.chooseStep(2)
    assert application.kiosk.voice.text == ""
    press(application, the_button(application, "Read aloud"))
    assert voice.said[-1][0].startswith("Open.")
    screen.chooseSection("feel")
    QTest.qWait(20)
    assert application.kiosk.voice.text == ""


@pytest.mark.parametrize(
    "leave",
    [
        lambda application: application.navigator.back(),
        lambda application: application.kiosk.startOver(),
        lambda application: application.kiosk.chooseLanguage("es"),
        lambda application: application.idle.warn(),
    ],
    ids=["another page", "reset", "language", "nobody there"],
)
def test_it_is_silent_when_the_page_is_left(
    start: Callable[..., Application], leave: Callable[[Application], None]
) -> None:
    voice = FakeVoice()
    application = visit(start, voice=voice)
    go(application, places(application)[0])
    press(application, the_button(application, "Read aloud"))
    assert application.kiosk.voice.text != ""
    leave(application)
    assert application.kiosk.voice.text == ""
    assert voice.stops == 1


def test_without_a_voice_nothing_offers_it(start: Callable[..., Application]) -> None:
    application = visit(start, voice=None)
    for place in places(application):
        seen = go(application, place)
        assert not [b for b in seen.items if b.text in ("Read aloud", "Stop")]


@pytest.mark.slow
@pytest.mark.parametrize(("size", "language", "scale"), SHAPES)
def test_it_fits(
    start: Callable[..., Application], size: tuple[int, int], language: str, scale: float
) -> None:
    voice = FakeVoice()
    application = visit(start, voice=voice, size=size, language=language, text_scale=scale)
    problems = set()
    for place in places(application):
        seen = go(application, place)
        views = [("offered", seen)]
        if place[0] == "exercise":
            application.navigator.screen.chooseStep(1)
            QTest.qWait(60)
            frame(application)
            views.append(("a step", look(application)))
        screen = application.navigator.screen
        words = screen.spokenStep if place[0] == "exercise" else screen.spoken
        application.kiosk.voice.toggle(words)
        frame(application)
        views.append(("reading", look(application)))
        for state, one in views:
            found = one.text_problems() + one.target_problems() + one.tab_problems()
            problems |= {f"{place[0]} {state}: {problem}" for problem in found}
            if language in PLACES and state == "offered":
                assert PLACES[language] in {item.text for item in one.items}
    assert sorted(problems) == []
