"""Every scene of a page's picture: its words fit, its buttons can be reached, its sense is told."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from lint import look

from kiosk.app import Application
from kiosk.tour import settle

PAGES = ("one-leg-pull", "three-parts", "what-makes-it-worse", "tears")
SHAPES = [((1920, 1080), "en", 1.0), ((1080, 1920), "es", 2.0), ((1024, 600), "es", 1.0)]


@pytest.mark.slow
@pytest.mark.parametrize(("size", "language", "scale"), SHAPES)
@pytest.mark.usefixtures("undrawn")
def test_each_scene_fits_and_can_be_chosen(
    start: Callable[..., Application], size: tuple[int, int], language: str, scale: float
) -> None:
    application = start(
        size, language=language, text_scale=scale, tier="still", reduced_motion=True
    )
    problems = set()
    for page in PAGES:
        application.navigator.open("chapter", page)
        picture = application.navigator.screen.picture
        index = 0
        while True:
            picture.choose(index)
            if picture.index != index:
                break
            settle(application, 30)
            seen = look(application)
            problems |= {
                f"{page} {index}: {problem}"
                for problem in seen.text_problems() + seen.target_problems() + seen.tab_problems()
            }
            shown = {button.text for button in seen.buttons}
            wanted = {str(scene["title"]) for scene in [*picture.scenes, *picture.topics]}
            assert wanted <= shown, f"{page} {index}: {wanted - shown} cannot be chosen"
            index += 1
        assert index > 1
    assert not problems, "\n".join(sorted(problems))
    assert not application.warnings


@pytest.mark.usefixtures("undrawn")
def test_the_key_of_the_lever_says_its_numbers(start: Callable[..., Application]) -> None:
    application = start((1920, 1080), tier="still", reduced_motion=True)
    application.navigator.open("chapter", "one-leg-pull")
    settle(application, 30)
    told = " ".join(text.text for text in look(application).texts)
    assert "one and a half to two times your body weight" in told
    assert "1.6 times, and 0.65 times with a stick" in told
    application.navigator.screen.picture.choose(1)
    settle(application, 30)
    told = " ".join(text.text for text in look(application).texts)
    assert "about two thirds" in told
    assert "a sixth of your weight" in told
