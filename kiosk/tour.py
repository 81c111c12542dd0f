"""The tour: every screen once, a picture of each, and how long each took to its first frame."""

from __future__ import annotations

import itertools
import json
import re
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QObject, QTimer

from kiosk.app import Application, Options
from kiosk.viewmodels.patient.stops import Stop, stops

if TYPE_CHECKING:
    from kiosk.viewmodels.staff.desk import Desk

SETTLE_MS = 250
SHEETS = ("text-size", "look", "language")
SHOWN_AT = 0.4  # of a motion's time: far enough to see what it is
# Asked in JavaScript: the items live and die with the page, and Python must not hold on to them.
LOADING = """(function loading(item) {
    if (!item.visible)
        return false;
    if (item.asynchronous === true && item.status === 2)
        return true;
    for (const child of item.children)
        if (loading(child))
            return true;
    return false;
})"""
PATIENCE_MS = 5000
STAFF, FIRST_STAFF, STAFF_PATIENCE_S = "staff", 200, 60.0


@dataclass(frozen=True)
class Seen:
    """One picture: which screen and item, its file, milliseconds to its first frame."""

    screen: str
    item: str
    file: str
    first_frame_ms: float


@dataclass
class Result:
    """What a tour found. Any warning is a failure."""

    stops: list[Seen] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)


def tour(options: Options, out: Path, only: str = "") -> Result:
    """Take the tour and write the pictures and tour.json into `out`: patients, then staff."""
    out.mkdir(parents=True, exist_ok=True)
    result = Result()

    def take(application: Application, stops: Iterator[tuple[int, Stop, float]]) -> None:
        for number, stop, milliseconds in stops:
            name = f"{number:03d}-{_slug(stop)}.png"
            application.window.grabWindow().save(str(out / name))
            result.stops.append(Seen(stop.screen, stop.item, name, round(milliseconds, 1)))
        result.warnings += application.warnings

    application = Application(options)
    application.show()
    try:
        take(application, walk(application, only))
        report = application.report() | {
            "size": list(options.windowed or ()),
            "language": application.services.display.language,
            "theme": options.theme,
            "text_scale": options.text_scale,
        }
    finally:
        application.close()
    with TemporaryDirectory() as folder:
        take_staff(options, Path(folder), only, take)
    report["stops"] = [asdict(seen) for seen in result.stops]
    (out / "tour.json").write_text(json.dumps(report, indent=1) + "\n", encoding="utf-8")
    return result


def take_staff(
    options: Options,
    data: Path,
    only: str,
    take: Callable[[Application, Iterator[tuple[int, Stop, float]]], None],
) -> None:
    """Take the staff's part: a studio of its own, made in the empty folder `data`."""
    from kiosk.tour_studio import make_studio

    if only and not only.startswith(STAFF) and not STAFF.startswith(only):
        return
    make_studio(data)
    application = Application(replace(options, data=data, start="", report=None))
    application.show()
    try:
        take(application, walk_staff(application, only))
    finally:
        application.close()


def walk_staff(
    application: Application, only: str = "", settle_ms: int = SETTLE_MS
) -> Iterator[tuple[int, Stop, float]]:
    """Go to every staff screen of a studio that `make_studio` made; yields as `walk` does."""
    from kiosk.tour_studio import ANA, PASSPHRASE
    from kiosk.viewmodels.staff.stops import staff_stops

    application.kiosk.openStaff()
    desk = application.staff.desk
    assert desk is not None
    for number, stop in enumerate(staff_stops(), FIRST_STAFF):
        screen = f"{STAFF}-{stop.screen}"
        if not screen.startswith(only):
            continue
        if stop.signed_in and desk.person is None:
            desk.ask(desk, lambda office: office.machine.sign_in(ANA, PASSPHRASE), desk.let_in)
            answered(desk)
        began = time.perf_counter()
        if stop.item:
            desk.goTo("today" if stop.signed_in else "sign-in")
            answered(desk)
            began = time.perf_counter()
            desk.open(stop.screen, stop.item)
        else:
            desk.goTo(stop.screen)
        frame(application)
        milliseconds = (time.perf_counter() - began) * 1000
        desk.touch()
        answered(desk)
        if settle_ms:
            settle(application, settle_ms)
            answered(desk)
        yield number, Stop(screen, stop.item, lambda kiosk: None), milliseconds


def answered(desk: Desk) -> None:
    """Wait until every question to the store was answered, and the screen has what it works out."""
    until = time.perf_counter() + STAFF_PATIENCE_S
    while time.perf_counter() < until:
        if desk.settle() and (desk.screen is None or desk.screen.settled()):
            break
        _wait(10)
    _wait(10)


def walk(
    application: Application, only: str = "", settle_ms: int = SETTLE_MS
) -> Iterator[tuple[int, Stop, float]]:
    """Go to every stop; yields its number, the stop, and milliseconds to its first frame."""
    places = itertools.chain(stops(application.services), _over(application))
    for number, stop in enumerate(places):
        if not stop.screen.startswith(only):
            continue
        began = time.perf_counter()
        stop.go(application.kiosk)
        frame(application)
        milliseconds = (time.perf_counter() - began) * 1000
        if stop.screen != "idle":
            application.idle.rest()
        if settle_ms:
            settle(application, settle_ms)
        yield number, stop, milliseconds


def _over(application: Application) -> Iterator[Stop]:
    """What lies over a page: the sheets of the bar, and the idle warning."""
    window = application.window
    for name in SHEETS:
        yield Stop("sheet", name, lambda kiosk, name=name: _sheet(application, name))
    window.setProperty("sheet", "")
    yield Stop("idle", "warning", lambda kiosk: application.idle.warn())


def _sheet(application: Application, name: str) -> None:
    application.navigator.home()
    application.window.setProperty("sheet", name)


def settle(application: Application, least_ms: int = SETTLE_MS) -> None:
    """Wait until everything on the page has been loaded and has arrived; stop what plays."""
    until = time.perf_counter() + PATIENCE_MS / 1000
    _wait(least_ms)
    while _loading(application) and time.perf_counter() < until:
        _wait(50)
    screen = application.navigator.screen
    for holder in (screen, getattr(screen, "picture", None)):
        player = getattr(holder, "player", None)
        if player is not None:
            player.pause()
            player.seek(SHOWN_AT)
    _wait(least_ms)


def _loading(application: Application) -> bool:
    """Whether a loader or a picture of the window is still on its way."""
    engine = application.engine
    result = engine.evaluate(LOADING).call([engine.newQObject(application.window.contentItem())])
    return bool(result.toBool())


def _slug(stop: Stop) -> str:
    return re.sub(r"[^a-z0-9]+", "-", f"{stop.screen} {stop.item}".lower()).strip("-")


def frame(application: Application) -> None:
    """Wait until the next frame has reached the screen."""
    loop = QEventLoop()
    guard = QObject()
    application.window.frameSwapped.connect(loop.quit)
    application.window.update()
    QTimer.singleShot(PATIENCE_MS, guard, loop.quit)
    loop.exec()
    application.window.frameSwapped.disconnect(loop.quit)


def _wait(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
