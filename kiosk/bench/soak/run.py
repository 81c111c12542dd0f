"""One soak: visits one after the other until the time is up, and what was measured of them."""

from __future__ import annotations

import faulthandler
import json
import random
import signal
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEventLoop, QObject, QTimer, Slot

from kiosk.app import Application, Options
from kiosk.bench.soak import ground
from kiosk.bench.soak.fingers import Fingers
from kiosk.bench.soak.gaps import ASK_S
from kiosk.bench.soak.patient import Patient
from kiosk.bench.soak.screens import Screens
from kiosk.bench.soak.series import Series
from kiosk.bench.soak.targets import Eyes
from kiosk.bench.soak.verdict import judge, told
from kiosk.bench.soak.warm import warm
from kiosk.bench.soak.watch import Watch
from kiosk.device.settings import IdleSettings
from kiosk.device.tier import Choice, Tier

Say = Callable[[str], None]

VISIT_ACTS = (20, 140)
BY_IDLE = 0.5
"""Share of the visits that nobody ends: the patient walks away."""
SHORT_IDLE = IdleSettings(warn_after_s=1.5, walkthrough_after_s=2.5, countdown_s=1)
IDLE_PATIENCE_S = 20.0
REST_S = 1.2
SAMPLE_S = 10.0
SCREEN_S = 20.0
WARMED_FROM_MIN = 10.0
SWITCH_S = 60.0
WRITE_S = 60.0
BEHIND_S = 3.0
"""A patient who was held up makes good for at most so much of it."""
HURRY_S, HURRIED = 0.3, 0.25
"""Behind by more than this, gestures and pauses take this share of their time."""


@dataclass(frozen=True)
class Soak:
    """What is asked for."""

    minutes: float
    seed: int
    touches: float
    data: Path
    out: Path | None = None
    windowed: tuple[int, int] | None = None
    speech: str = ""
    switch_s: float = SWITCH_S


def soak(asked: Soak, say: Say) -> dict[str, Any]:
    """Run it; the figures, with a verdict on each. They are written to `out` every minute."""
    if not faulthandler.is_enabled():
        faulthandler.enable()  # should the program fall, the way to the place is told
    ground.prepare(asked.data, releases=asked.minutes * 60 > asked.switch_s)
    options = Options(
        data=asked.data,
        windowed=asked.windowed,
        usual_panel=asked.windowed is not None,
        speech=asked.speech,
    )
    application = Application(options)
    application.show()
    watch = Watch(application)
    if asked.minutes >= WARMED_FROM_MIN:
        say("every screen once ...")
        warm(application)
        watch.begin()
    driver = _Driver(application, watch, asked, say)
    try:
        driver.run()
    finally:
        figures = driver.close()
        application.close()
    return figures


class _Driver(QObject):
    """Goes through the steps of the visits, one timer after the other, and writes things down."""

    def __init__(self, application: Application, watch: Watch, asked: Soak, say: Say) -> None:
        super().__init__()
        self._application = application
        self._asked = asked
        self._say = say
        self._chance = random.Random(asked.seed)
        self._watch = watch
        self._eyes = Eyes(application)
        self._fingers = Fingers(application.window, self._watch)
        self._patient = Patient(application, self._watch, self._fingers, self._eyes, self._chance)
        self._screens = Screens(application)
        self._switch = ground.Switch(asked.data)
        self._series = Series()
        self._loop = QEventLoop()
        self._error: BaseException | None = None
        self._started = datetime.now(UTC)
        self._until = time.perf_counter() + asked.minutes * 60
        self._next_screen, self._next_switch = SCREEN_S, min(SWITCH_S, asked.switch_s)
        self._next_write = WRITE_S
        self._busy_s = 0.0
        self._due: float | None = None
        self._finished = False
        self._cut_off = False
        self._usual_idle = application.services.settings.idle
        self._steps = self._visits()
        self._ask = QTimer(self, interval=round(ASK_S * 1000))
        self._ask.timeout.connect(self._ask_for_a_frame)
        self._ask.start()

    def run(self) -> None:
        """Until the time is up, or somebody ends the program. Raises what went wrong in here."""
        before = {
            number: signal.signal(number, self._stop) for number in (signal.SIGINT, signal.SIGTERM)
        }
        QTimer.singleShot(500, self, self._step)
        try:
            self._loop.exec()
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)
        if self._error is not None:
            raise self._error
        self._finished = not self._cut_off

    def close(self) -> dict[str, Any]:
        """Put everything back; the figures."""
        self._ask.stop()
        self._switch.close()
        self._application.idle.follow(self._usual_idle)
        self._eyes.close()
        figures = self._write()
        self._watch.close()
        return figures

    def _stop(self, number: int, frame: object) -> None:
        self._cut_off = True
        self._until = 0.0

    @Slot()
    def _ask_for_a_frame(self) -> None:
        self._application.window.update()

    @Slot()
    def _step(self) -> None:
        try:
            wait = next(self._steps)
        except StopIteration:
            self._loop.quit()
            return
        except BaseException as error:  # noqa: BLE001
            self._error = error
            self._loop.quit()
            return
        if self._due is not None and time.perf_counter() - self._due > HURRY_S:
            wait *= HURRIED
        QTimer.singleShot(max(0, round(wait * 1000)), self, self._step)

    def _visits(self) -> Iterator[float]:
        """Every visit until the time is up, and the rests in between."""
        yield from self._rest()
        while time.perf_counter() < self._until:
            walks_away = self._chance.random() < BY_IDLE
            yield from self._visit()
            self._watch.doing = "leaving"
            yield from self._walk_away() if walks_away else self._start_over()
            yield from self._rest()

    def _visit(self) -> Iterator[float]:
        began = self._due = time.perf_counter()
        for _ in range(self._chance.randrange(*VISIT_ACTS)):
            before = self._watch.touches
            yield from self._patient.act()
            now = time.perf_counter()
            # every finger that came down has its tenth of a second
            share = (self._watch.touches - before) / self._asked.touches
            self._due = max(self._due + share, now - BEHIND_S)
            if now >= self._until:
                break
            self._between()
            yield max(0.0, self._due - now)
        self._due = None
        self._busy_s += time.perf_counter() - began

    def _between(self) -> None:
        """What happens around the patient while they touch."""
        seconds = self._watch.seconds
        if seconds >= self._next_screen:
            self._next_screen = seconds + SCREEN_S
            self._watch.doing = "screen changes"
            self._watch.screen_changes += 1
            self._screens.change(self._chance)
        if seconds >= self._next_switch and not self._switch.on_its_way():
            self._next_switch = seconds + self._asked.switch_s
            with self._watch.own():
                self._switch.begin()
        if seconds >= self._next_write:
            self._next_write = seconds + WRITE_S
            with self._watch.own():
                self._write()
                self._say(told(self._figures()))

    def _start_over(self) -> Iterator[float]:
        """The patient touches Start over, closing what lies over it first."""
        for _ in range(12):
            if self._application.idle.resting:
                return
            # what lies over the bar switches it off; a keyboard has a way to close, too; the first
            # page of a visit has no bar, and asks for a language
            seen = [icon for icon in ("start-over", "close") if self._patient.sees(icon)]
            yield from self._patient.touch_icon(*(seen[:1] or [""]))
            yield 0.3
        if not self._application.idle.resting:
            self._does_not_end("start over")

    def _walk_away(self) -> Iterator[float]:
        """Nobody touches anything any more, until the program has noticed."""
        self._application.idle.follow(SHORT_IDLE)
        until = time.perf_counter() + IDLE_PATIENCE_S
        while not self._application.idle.resting and time.perf_counter() < until:
            yield 0.1
        self._application.idle.follow(self._usual_idle)
        if not self._application.idle.resting:
            self._does_not_end("walking away")

    def _does_not_end(self, way: str) -> None:
        """Note how the visit stands that should be over, and end it."""
        self._watch.not_ended.append(
            {
                "way": way,
                "at_s": round(self._watch.seconds, 1),
                "visit": self._watch.visits,
                "screen": self._watch.screen,
                "window": list(self._application.window.size().toTuple()),
                "warning": self._application.idle.warning,
                "buttons": self._patient.icons(),
            }
        )
        self._application.kiosk.startOver()

    def _rest(self) -> Iterator[float]:
        """Between two visits: the window as it was, and, now and then, a sample."""
        self._watch.doing = "rest"
        self._screens.back()
        self._next_tier()
        yield REST_S
        samples = self._series.samples()
        if not samples or self._watch.seconds - samples[-1].at_s >= SAMPLE_S:
            with self._watch.own():
                self._series.add(self._watch.sample(self._eyes.items()))

    def _next_tier(self) -> None:
        """The next visit's figure is drawn in another of the ways this machine may draw it.

        Where the processor computes 3D, as the program does there: live only while it is turned,
        and in the hip.
        """
        tiers = self._application.services.tiers
        live = tiers.draws_3d and not tiers.in_software
        tier = self._chance.choice((*([Tier.LIVE] if live else []), Tier.FLIPBOOK, Tier.STILL))
        tiers.expect(Choice(tier, "a soak"))

    def _write(self) -> dict[str, Any]:
        figures = self._figures()
        if self._asked.out is not None:
            temporary = self._asked.out.with_name(f"{self._asked.out.name}.tmp")
            temporary.write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")
            temporary.replace(self._asked.out)
        return figures

    def _figures(self) -> dict[str, Any]:
        watch = self._watch
        minutes = watch.seconds / 60
        figures = {
            "started": self._started.isoformat(timespec="seconds"),
            "finished": self._finished,
            "asked_minutes": self._asked.minutes,
            "minutes": round(minutes, 2),
            "seed": self._asked.seed,
            "window": list(self._screens.first),
            "touches": watch.touches,
            "touches_per_s": round(watch.touches / max(self._busy_s, 1.0), 2),
            "keys": watch.keys,
            "visits": watch.visits,
            "ended_by_touch": watch.by_touch,
            "ended_by_idle": watch.by_idle,
            "not_ended": len(watch.not_ended),
            "not_ended_how": watch.not_ended,
            "screens": dict(watch.screens.most_common()),
            "languages_changed": watch.languages,
            "looks_changed": watch.looks,
            "screen_changes": watch.screen_changes,
            "tier_changes": watch.tier_changes,
            "content_switches": self._switch.done,
            "content_switches_failed": self._switch.failed,
            "releases_seen": {str(n): count for n, count in watch.releases_seen.items()},
            "knocks_at_the_studio": watch.knocks,
            "studio_opened": watch.studio_opened,
            "dead_ends": watch.dead_ends,
            "frames": watch.gaps.as_json(),
            "touch_to_frame_ms": watch.answers.as_json(),
            "warnings": watch.warnings(),
            "warnings_count": watch.warned(),
            "exceptions": dict(watch.exceptions),
            "samples": self._series.as_json(),
        }
        return figures | {"verdicts": judge(figures)}
