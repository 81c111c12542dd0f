"""Every pair of colours that meets on a screen has the contrast that WCAG 2.2 asks for."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QColor
from PySide6.QtQml import QQmlComponent, QQmlEngine

from kiosk import paths

TEXT, LARGE_OR_SHAPE = 4.5, 3.0
PAIRS = [
    ("ink", "paper", TEXT),
    ("ink", "surface", TEXT),
    ("ink", "stage", TEXT),
    ("ink", "tint", TEXT),
    ("quiet", "paper", TEXT),
    ("quiet", "surface", TEXT),
    ("quiet", "stage", TEXT),
    ("action", "paper", TEXT),
    ("action", "surface", TEXT),
    ("action", "tint", TEXT),
    ("actionInk", "action", TEXT),
    ("tintInk", "tint", TEXT),
    ("stop", "paper", TEXT),
    ("stop", "surface", TEXT),
    ("stopInk", "stop", TEXT),
    ("caution", "paper", TEXT),
    ("caution", "surface", TEXT),
    ("muscle", "paper", TEXT),
    ("muscle", "surface", TEXT),
    ("good", "paper", TEXT),
    ("good", "surface", TEXT),
    ("edge", "paper", LARGE_OR_SHAPE),
    ("edge", "surface", LARGE_OR_SHAPE),
    ("focus", "paper", LARGE_OR_SHAPE),
    ("focus", "surface", LARGE_OR_SHAPE),
]


def luminance(color: QColor) -> float:
    """Relative luminance, WCAG 2.2."""
    linear = [
        v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4
        for v in (color.redF(), color.greenF(), color.blueF())
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: QColor, other: QColor) -> float:
    """Contrast ratio, WCAG 2.2."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_contrast_of_black_on_white() -> None:
    assert contrast(QColor("black"), QColor("white")) == pytest.approx(21, abs=0.01)


def test_the_words_of_the_night_can_be_read_and_give_little_light(qapp) -> None:
    engine = QQmlEngine()
    engine.addImportPath(str(paths.UI))
    component = QQmlComponent(engine)
    component.setData(
        b"import QtQuick; import Sidestep.Theme;"
        b"QtObject { property var fill: Theme.night; property var ink: Theme.nightInk }",
        QUrl(),
    )
    holder = component.create()
    assert holder is not None, component.errorString()
    fill, ink = QColor(holder.property("fill")), QColor(holder.property("ink"))
    assert contrast(ink, fill) >= TEXT
    assert luminance(fill) < 0.002
    assert luminance(ink) < 0.25


@pytest.mark.parametrize("scheme", ["light", "dark", "contrast"])
def test_colours_that_meet_can_be_told_apart(qapp, scheme: str) -> None:
    engine = QQmlEngine()
    engine.addImportPath(str(paths.UI))
    component = QQmlComponent(engine)
    component.setData(
        b"import QtQuick; import Sidestep.Theme;"
        + f"QtObject {{ property var s: Theme.{scheme} }}".encode(),
        QUrl(),
    )
    holder = component.create()
    assert holder is not None, component.errorString()
    colors = holder.property("s")
    weak = [
        f"{ink} on {fill}: {ratio:.2f}"
        for ink, fill, least in PAIRS
        if (ratio := contrast(QColor(colors.property(ink)), QColor(colors.property(fill)))) < least
    ]
    assert weak == []
