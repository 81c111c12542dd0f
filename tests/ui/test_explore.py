"""The hip to explore: slider, buttons, list, card and picture stay in step; all of it fits."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from lint import Seen, look, press
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.app import Application
from kiosk.tour import frame
from kiosk.viewmodels.patient.hip import HipScreen

SHAPES = [
    ((1024, 600), "en", 1.0),
    ((1024, 600), "es", 2.0),
    ((1080, 1920), "es", 1.5),
    ((1280, 800), "qps-plocm", 1.25),
    ((3840, 2160), "en", 2.0),
]


def explore(start: Callable[..., Application], **options: object) -> Application:
    application = start(**{"tier": "still", "reduced_motion": True} | options)
    application.kiosk.beginIn(str(options.get("language", "en")))
    application.navigator.open("hip", "")
    frame(application)
    return application


def screen(application: Application) -> HipScreen:
    shown = application.navigator.screen
    assert isinstance(shown, HipScreen)
    return shown


def button(application: Application, words: str) -> Seen:
    frame(application)
    found = [b for b in look(application).buttons if b.text == words]
    assert found, f"no button says {words!r}"
    return found[0]


def test_slider_and_buttons_are_in_step(start: Callable[..., Application]) -> None:
    application = explore(start)
    slider = next(
        item
        for item in application.window.findChildren(QQuickItem)
        if item.property("visualPosition") is not None
        and item.property("stepSize") is not None
        and item.isVisible()
    )
    press(application, button(application, "Bones"))
    assert screen(application).depth == 4
    assert slider.property("value") == 4
    slider.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(application.window, Qt.Key.Key_Left)
    assert screen(application).depth == pytest.approx(3)
    assert screen(application).layer == "Deep muscles"
    told = QAccessible.queryAccessibleInterface(slider)
    assert "Deep muscles" in told.text(QAccessible.Text.Name)


def test_the_list_opens_a_card_and_back_closes_it(start: Callable[..., Application]) -> None:
    application = explore(start)
    press(application, button(application, "Gluteus minimus"))
    frame(application)
    assert screen(application).part == "minimus"
    assert screen(application).depth == 3
    assert "Gluteus minimus" in {text.text for text in look(application).texts}
    application.navigator.back()
    frame(application)
    assert screen(application).part == ""


def test_a_part_that_is_peeled_away_closes(start: Callable[..., Application]) -> None:
    application = explore(start)
    shown = screen(application)
    shown.choose("medius")
    shown.peel(2.3)
    assert shown.part == "medius"
    shown.peel(4)
    assert shown.part == ""


def test_what_hurts_is_drawn_only_while_asked_about(start: Callable[..., Application]) -> None:
    application = explore(start)
    shown = screen(application)
    assert [one["id"] for one in shown.hurts] == ["strain", "tendon_sore", "bursa_sore", "tear"]
    for one in shown.hurts:
        shown.choose(one["id"])
        assert shown.shares[one["id"]] == 1
        assert any(link["kind"] in ("page", "condition") for link in shown.card["links"])
    shown.close()
    assert max(shown.shares[one["id"]] for one in shown.hurts) == 0


def test_the_side_is_the_visits_side(start: Callable[..., Application]) -> None:
    application = explore(start)
    screen(application).setSide("left")
    assert application.services.session.side == "left"


def states(application: Application) -> Iterator[str]:
    shown = screen(application)
    yield "as it opens"
    for topic in ("hurts", "move"):
        shown.setTopic(topic)
        yield topic
    for part in ("medius", "trochanter", "tear"):
        shown.choose(part)
        yield part
    shown.swing("knee")
    yield "moving"


@pytest.mark.slow
@pytest.mark.parametrize(("size", "language", "scale"), SHAPES)
def test_all_states_fit(
    start: Callable[..., Application], size: tuple[int, int], language: str, scale: float
) -> None:
    application = explore(start, size=size, language=language, text_scale=scale)
    problems = set()
    for state in states(application):
        frame(application)
        QTest.qWait(30)
        seen = look(application)
        found = seen.text_problems() + seen.target_problems() + seen.tab_problems()
        problems |= {f"{state}: {problem}" for problem in found}
    assert sorted(problems) == []
