"""Looks at a window as a designer would: cut off, overlapping, too small, out of Tab's reach."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.app import Application

SLACK = 2.0
_WALK = Path(__file__).with_name("lint.js").read_text(encoding="utf-8")


@dataclass(frozen=True)
class Seen:
    """A text or button that is drawn: rectangles are left, top, right, bottom in pixels."""

    id: str
    kind: str
    text: str
    rect: tuple[float, float, float, float]
    shown: tuple[float, float, float, float]
    scrolls: bool
    sideways: bool
    enabled: bool
    small: bool
    truncated: bool
    wide: float
    tall: float

    @property
    def touchable(self) -> bool:
        """Whether its middle can be touched now, without scrolling."""
        return self.shown[2] - self.shown[0] > SLACK and self.shown[3] - self.shown[1] > SLACK

    @property
    def name(self) -> str:
        return f"“{self.text[:60]}”"


@dataclass(frozen=True)
class Look:
    """Everything seen in a window at one moment. Under an open sheet, only the sheet."""

    items: tuple[Seen, ...]
    tab: frozenset[str]
    width: float
    height: float
    px_per_mm: float

    @property
    def texts(self) -> list[Seen]:
        return [seen for seen in self.items if seen.kind == "text"]

    @property
    def buttons(self) -> list[Seen]:
        return [seen for seen in self.items if seen.kind == "button" and seen.enabled]

    def text_problems(self) -> list[str]:
        """Texts that are cut off, stick out of the window, or lie over each other."""
        texts = [seen for seen in self.texts if not seen.small]
        problems = [p for seen in texts for p in self._fits(seen)]
        for i, one in enumerate(texts):
            for other in texts[i + 1 :]:
                wide, tall = _common(one.shown, other.shown)
                if wide > SLACK * 2 and tall > SLACK * 3:
                    problems.append(f"{one.name} lies over {other.name}")
        return problems

    def target_problems(self) -> list[str]:
        """Buttons smaller than 10 mm either way."""
        least = 10 * self.px_per_mm - SLACK
        return [
            f"{seen.name} is {wide / self.px_per_mm:.1f} x {tall / self.px_per_mm:.1f} mm"
            for seen in self.buttons
            if not seen.small
            for wide, tall in [(seen.rect[2] - seen.rect[0], seen.rect[3] - seen.rect[1])]
            if wide < least or tall < least
        ]

    def tab_problems(self) -> list[str]:
        """Buttons that Tab does not reach."""
        return [
            f"{seen.name} is not reached by Tab" for seen in self.buttons if seen.id not in self.tab
        ]

    def _fits(self, seen: Seen) -> list[str]:
        left, top, right, bottom = seen.rect
        problems = []
        if seen.truncated:
            problems.append(f"{seen.name} is cut short")
        if seen.wide > SLACK and right > left:
            problems.append(f"{seen.name} is {seen.wide:.0f} px wider than its place")
        if seen.tall > SLACK and bottom > top:
            problems.append(f"{seen.name} is {seen.tall:.0f} px taller than its place")
        if not seen.sideways and (left < -SLACK or right > self.width + SLACK):
            problems.append(f"{seen.name} sticks out of the window sideways")
        if not seen.scrolls and (top < -SLACK or bottom > self.height + SLACK):
            problems.append(f"{seen.name} sticks out of the window and cannot be scrolled")
        return problems


def look(application: Application, *, tabs: bool = True) -> Look:
    """What the application shows now; without `tabs` the way of Tab, which takes long."""
    engine, window = application.engine, application.window
    walk = engine.evaluate(_WALK)
    assert not walk.isError(), walk.toString()
    result = walk.call(
        [
            engine.newQObject(window.contentItem()),
            engine.toScriptValue(window.width()),
            engine.toScriptValue(window.height()),
            engine.toScriptValue(tabs),
        ]
    )
    assert not result.isError(), result.toString()
    data: dict[str, Any] = json.loads(result.toString())
    items = tuple(
        Seen(**{**item, "rect": tuple(item["rect"]), "shown": tuple(item["shown"])})
        for item in data["items"]
    )
    return Look(
        items,
        frozenset(data["tab"]),
        window.width(),
        window.height(),
        application.services.display.pxPerMm,
    )


def press(application: Application, seen: Seen) -> None:
    """Touch what is seen in its middle, as a finger would."""
    left, top, right, bottom = seen.shown
    QTest.mouseClick(
        application.window,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        QPoint(int((left + right) / 2), int((top + bottom) / 2)),
    )


def _common(one: tuple[float, ...], other: tuple[float, ...]) -> tuple[float, float]:
    return (
        min(one[2], other[2]) - max(one[0], other[0]),
        min(one[3], other[3]) - max(one[1], other[1]),
    )
