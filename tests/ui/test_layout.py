"""No words are cut off or lie over each other, on any screen, in any language, size and shape."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from lint import look

from kiosk.app import Application
from kiosk.tour import walk

SHAPES = [
    ((1920, 1080), "en", 1.0),
    ((1920, 1080), "es", 2.0),
    ((1080, 1920), "es", 1.0),
    ((1080, 1920), "qps-plocm", 2.0),
    ((1024, 600), "qps-plocm", 1.0),
    ((1024, 600), "en", 2.0),
    ((600, 1024), "es", 1.5),
    ((3840, 2160), "qps-plocm", 1.25),
]


@pytest.mark.slow
@pytest.mark.parametrize(("size", "language", "scale"), SHAPES)
@pytest.mark.usefixtures("undrawn")
def test_words_fit_and_targets_are_large(
    start: Callable[..., Application], size: tuple[int, int], language: str, scale: float
) -> None:
    application = start(
        size, language=language, text_scale=scale, tier="still", reduced_motion=True
    )
    problems = set()
    for _, stop, _ in walk(application, settle_ms=0):
        seen = look(application)
        problems |= {
            f"{stop.screen} {stop.item}: {problem}"
            for problem in seen.text_problems() + seen.target_problems()
        }
    assert not problems, "\n".join(sorted(problems))
