"""A patient who does anything that fingers and a keyboard can, drawn from a seed.

Everything here is a generator that yields how many seconds to wait before it goes on, so that the
program runs in between as it always does.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator

from PySide6.QtCore import Qt

from kiosk.app import Application
from kiosk.bench.soak.fingers import Fingers, Place
from kiosk.bench.soak.targets import Eyes, Target
from kiosk.bench.soak.watch import Watch

Steps = Iterator[float]

STEP_S = 1 / 60
TAP_S = 0.03
LOOK_EVERY = 4
DEAD_END_S = 3.0
KEYS = (
    *(Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Escape),
    *(Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_PageDown),
    *(Qt.Key.Key_Backspace, Qt.Key.Key_Back, Qt.Key.Key_Menu, Qt.Key.Key_F1, Qt.Key.Key_F11),
    *(Qt.Key.Key_H, Qt.Key.Key_I, Qt.Key.Key_P, Qt.Key.Key_VolumeUp, Qt.Key.Key_Delete),
)
TOOLS = ("text-size", "contrast", "language")
RARELY = {"start-over": 0.004, "home": 0.1, "back": 0.3, "info": 0.1} | dict.fromkeys(TOOLS, 0.1)
"""How often these are touched beside any other button: somebody who reads goes on, mostly."""


class Patient:
    """Touches the program as long as its visit lasts."""

    def __init__(
        self,
        application: Application,
        watch: Watch,
        fingers: Fingers,
        eyes: Eyes,
        chance: random.Random,
    ) -> None:
        self._application = application
        self._watch = watch
        self._fingers = fingers
        self._eyes = eyes
        self._chance = chance
        self._targets: list[Target] = []
        self._looked = 0
        self._nothing_since: float | None = None
        self._habits: tuple[tuple[Callable[[], Steps], float], ...] = (
            (self._tap, 60),
            (self._tap_anywhere, 5),
            (self._double_tap, 5),
            (self._two_fingers, 6),
            (self._long_press, 1),
            (self._drag, 5),
            (self._flick, 6),
            (self._pinch, 3),
            (self._edge_swipe, 3),
            (self._ten_fingers, 1.5),
            (self._rest_a_finger, 1),
            (self._press_keys, 3),
            (self._adjust, 2),
            (self._watch_it, 0.5),
        )

    def act(self) -> Steps:
        """One thing a patient might do."""
        habits, weights = zip(*self._habits, strict=True)
        habit = self._chance.choices(habits, weights)[0]
        self._watch.doing = habit.__name__.strip("_")
        self._look()
        yield from habit()

    def touch_icon(self, *names: str) -> Steps:
        """Touch the button with one of these icons, if it is there."""
        self._look(now=True)
        found = [target for target in self._targets if target.icon in names]
        if found:
            yield from self._touch({0: self._in(found[-1])})

    def sees(self, icon: str) -> bool:
        """Whether a button with this icon can be touched now."""
        self._look(now=True)
        return any(target.icon == icon for target in self._targets)

    def icons(self) -> list[list[object]]:
        """The icon and the rectangle of every button that shows, back to front."""
        self._look(now=True)
        return [
            [one.icon, *(round(n) for n in (one.left, one.top, one.right, one.bottom))]
            for one in self._targets
            if one.kind == "button"
        ]

    def _look(self, *, now: bool = False) -> None:
        """Where buttons are; now and then only, so that some touches meet a page that has gone."""
        self._looked -= 1
        if self._looked > 0 and not now:
            return
        self._looked = self._chance.randrange(1, LOOK_EVERY * 2)
        with self._watch.own():
            self._targets = self._eyes.targets()
        seconds = self._watch.seconds
        if any(target.kind == "button" for target in self._targets):
            self._nothing_since = None
        elif self._nothing_since is None:
            self._nothing_since = seconds
        elif seconds - self._nothing_since > DEAD_END_S:
            self._watch.dead_ends += 1
            self._nothing_since = seconds

    # places

    def _button(self) -> Place:
        buttons = [target for target in self._targets if target.kind != "drag"]
        if not buttons:
            return self._anywhere()
        weights = [RARELY.get(target.icon, 1.0) for target in buttons]
        return self._in(self._chance.choices(buttons, weights)[0])

    def _in(self, target: Target) -> Place:
        share = self._chance.uniform
        wide, tall = target.right - target.left, target.bottom - target.top
        return target.left + wide * share(0.2, 0.8), target.top + tall * share(0.2, 0.8)

    def _anywhere(self) -> Place:
        window = self._application.window
        return (
            self._chance.uniform(0, window.width() - 1),
            self._chance.uniform(0, window.height() - 1),
        )

    def _towards(self, place: Place, far: float) -> Place:
        way = self._chance.choice(((0, 1), (0, -1), (1, 0), (-1, 0), (0.7, 0.7), (-0.7, 0.7)))
        window = self._application.window
        size = min(window.width(), window.height())
        return place[0] + way[0] * far * size, place[1] + way[1] * far * size

    # gestures

    def _touch(self, places: dict[int, Place], held_s: float = TAP_S) -> Steps:
        self._fingers.down(places)
        yield held_s
        self._fingers.up()

    def _slide(self, ways: dict[int, tuple[Place, Place]], seconds: float) -> Steps:
        """Fingers come down, go their ways in steps of a frame, and are lifted."""
        self._fingers.down({finger: way[0] for finger, way in ways.items()})
        steps = max(3, round(seconds / STEP_S))
        for step in range(1, steps + 1):
            yield STEP_S
            share = step / steps
            self._fingers.move(
                {
                    finger: (a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share)
                    for finger, (a, b) in ways.items()
                }
            )
        self._fingers.up()

    def _tap(self) -> Steps:
        yield from self._touch({0: self._button()})

    def _tap_anywhere(self) -> Steps:
        yield from self._touch({0: self._anywhere()})

    def _double_tap(self) -> Steps:
        place = self._button()
        yield from self._touch({0: place})
        yield 0.06
        yield from self._touch({0: place})

    def _two_fingers(self) -> Steps:
        yield from self._touch({0: self._button(), 1: self._button()})

    def _long_press(self) -> Steps:
        yield from self._touch({0: self._button()}, self._chance.uniform(0.6, 1.5))

    def _drag(self) -> Steps:
        place = self._anywhere()
        way = (place, self._towards(place, self._chance.uniform(0.1, 0.5)))
        yield from self._slide({0: way}, self._chance.uniform(0.1, 0.4))

    def _flick(self) -> Steps:
        drags = [target for target in self._targets if target.kind == "drag"]
        place = self._in(self._chance.choice(drags)) if drags else self._anywhere()
        yield from self._slide({0: (place, self._towards(place, 0.4))}, 0.06)

    def _pinch(self) -> Steps:
        x, y = self._anywhere()
        near, far = self._chance.sample((20.0, 90.0, 260.0), 2)
        ways = {
            0: ((x - near, y - near), (x - far, y - far)),
            1: ((x + near, y + near), (x + far, y + far)),
        }
        yield from self._slide(ways, self._chance.uniform(0.15, 0.4))

    def _edge_swipe(self) -> Steps:
        window = self._application.window
        wide, tall = window.width() - 1, window.height() - 1
        x, y = self._anywhere()
        begin, end = self._chance.choice(
            (
                ((0.0, y), (wide * 0.4, y)),
                ((wide, y), (wide * 0.6, y)),
                ((x, 0.0), (x, tall * 0.4)),
                ((x, tall), (x, tall * 0.6)),
            )
        )
        yield from self._slide({0: (begin, end)}, 0.12)

    def _ten_fingers(self) -> Steps:
        yield from self._touch({finger: self._anywhere() for finger in range(10)}, 0.1)

    def _rest_a_finger(self) -> Steps:
        """One finger lies on the screen while another one works."""
        self._fingers.down({9: self._anywhere()})
        for _ in range(self._chance.randrange(2, 9)):
            self._fingers.down({0: self._button()})
            yield TAP_S
            self._fingers.up({0})
            yield 0.1
        self._fingers.up()

    def _press_keys(self) -> Steps:
        for _ in range(self._chance.randrange(1, 4)):
            self._fingers.key(self._chance.choice(KEYS))
            yield 0.05

    def _adjust(self) -> Steps:
        """Change how things are shown by the bar's own buttons, and close what they opened."""
        yield from self.touch_icon(self._chance.choice(TOOLS))
        yield 0.25
        for _ in range(self._chance.randrange(1, 4)):
            self._look(now=True)
            yield from self._touch({0: self._button()})
            yield 0.1
        yield from self.touch_icon("close")
        yield 0.05

    def _watch_it(self) -> Steps:
        yield self._chance.uniform(0.5, 3.0)
