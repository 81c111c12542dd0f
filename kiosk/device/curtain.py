"""The plain page: what stands on the screen while no kiosk can. No QML, no GL, no content file.

Two of them: "moment", while a kiosk starts, and "rest", when none starts. Each says whom to ask.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QObject, QRectF, Qt, QTimer, Slot
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QGuiApplication,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QRasterWindow,
    QTextOption,
)

from kiosk.device.health import State
from kiosk.device.settings import FILE_NAME
from kiosk.device.supervise.beat import EVERY_S, Beat, encode

Kind = Literal["moment", "rest"]
PAPER, INK, QUIET, ACTION = (QColor(c) for c in ("#F5F1E8", "#18242E", "#52606B", "#0F6B66"))
FAMILY = "Atkinson Hyperlegible Next"
MOST_BYTES = 200_000


@dataclass(frozen=True)
class Words:
    """The page in one language; {} is a number to call."""

    moment: str
    ready: str
    rest: str
    ask: str
    call: str
    emergency: str


# Not among the translated words: these must be there when nothing else can be read.
LANGUAGES = {
    "en": Words(
        "One moment, please",
        "This screen is getting ready.",
        "This screen is taking a rest",
        "Our front desk is glad to help.",
        "Or call {}.",
        "In an emergency, call {}.",
    ),
    "es": Words(
        "Un momento, por favor",
        "Esta pantalla se está preparando.",
        "Esta pantalla está descansando",
        "En la recepción le ayudan con gusto.",
        "O llame al {}.",
        "En una emergencia, llame al {}.",
    ),
}


@dataclass(frozen=True)
class Site:
    """What the page says about where it stands; whatever cannot be read is left out."""

    name: str = ""
    clinic: str = ""
    emergency: str = "911"
    languages: tuple[str, ...] = ("en", "es")


def site(data: Path) -> Site:
    """The site of a data folder, read without the settings' own rules: they may be damaged."""
    try:
        with (data / FILE_NAME).open("rb") as file:
            found = json.loads(file.read(MOST_BYTES))
    except (OSError, ValueError, RecursionError):
        return Site()
    if not isinstance(found, dict):
        return Site()
    numbers = found.get("numbers")
    numbers = numbers if isinstance(numbers, dict) else {}
    asked = found.get("languages")
    known = [tag for tag in asked if tag in LANGUAGES] if isinstance(asked, list) else []
    return Site(
        _text(found.get("site_name")),
        _text(numbers.get("clinic")),
        _text(numbers.get("emergency", "911")),
        tuple(dict.fromkeys(known)) or ("en", "es"),
    )


def lines(kind: Kind, place: Site) -> list[tuple[str, list[str]]]:
    """For each language: its heading, and the sentences below."""
    found = []
    for tag in place.languages:
        words = LANGUAGES[tag]
        heading = words.moment if kind == "moment" else words.rest
        below = [words.ready, words.ask] if kind == "moment" else [words.ask]
        if place.clinic:
            below.append(words.call.format(_whole(place.clinic)))
        if place.emergency:
            below.append(words.emergency.format(_whole(place.emergency)))
        found.append((heading, below))
    return found


class Curtain(QRasterWindow):
    """The page. It cannot be closed by whoever stands before it."""

    def __init__(self, kind: Kind, place: Site) -> None:
        super().__init__()
        self.kind = kind
        self.place = place
        self.painted = 0
        self.setTitle("Sidestep")

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        paint(painter, QRectF(0, 0, self.width(), self.height()), self.kind, self.place)
        painter.end()
        self.painted += 1

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.accept()


def paint(painter: QPainter, page: QRectF, kind: Kind, place: Site) -> None:
    """Draw the page into a rectangle: smaller letters until all of it has room."""
    painter.fillRect(page, PAPER)
    margin = min(page.width(), page.height()) * 0.08
    measure = min(page.width() - 2 * margin, min(page.width(), page.height()) * 1.15)
    size = min(page.width(), page.height() * 1.2) / 20
    while size > 8:
        height = _write(painter, kind, place, margin, 0, measure, size, draw=False)
        if height <= page.height() - 2 * margin:
            break
        size *= 0.94
    top = max(margin, (page.height() - height) * 0.42)
    _write(painter, kind, place, margin, top, measure, size, draw=True)
    bar = QRectF(0, 0, max(6.0, margin * 0.16), page.height())
    painter.fillRect(bar, ACTION)


def _write(
    painter: QPainter,
    kind: Kind,
    place: Site,
    left: float,
    top: float,
    measure: float,
    size: float,
    *,
    draw: bool,
) -> float:
    """Write all of it, or only measure it. Returns its height in pixels."""
    y = top
    if place.name:
        y += _block(painter, place.name, left, y, measure, size * 0.62, QUIET, 500, draw=draw)
        y += size * 1.1
    for number, (heading, below) in enumerate(lines(kind, place)):
        if number:
            y += size * 1.5
        large = size * (1.5 if number == 0 else 1.0)
        y += _block(painter, heading, left, y, measure, large, INK, 600, draw=draw) + size * 0.45
        for sentence in below:
            y += _block(painter, sentence, left, y, measure, size * 0.72, INK, 400, draw=draw)
            y += size * 0.3
    return y - top


def _block(
    painter: QPainter,
    text: str,
    left: float,
    top: float,
    measure: float,
    size: float,
    colour: QColor,
    weight: int,
    *,
    draw: bool,
) -> float:
    font = QFont(FAMILY)
    font.setPixelSize(max(8, round(size)))
    font.setWeight(QFont.Weight(weight))
    painter.setFont(font)
    option = QTextOption(Qt.AlignmentFlag.AlignLeft)
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    found = painter.boundingRect(QRectF(left, top, measure, 100_000), text, option)
    if draw:
        painter.setPen(colour)
        painter.drawText(QRectF(left, top, measure, found.height() + 2), text, option)
    return found.height()


class Show(QObject):
    """The page, with its heartbeat."""

    def __init__(
        self, window: Curtain, send: Callable[[str], bool], gone: Callable[[], None]
    ) -> None:
        super().__init__()
        self._window = window
        self._send = send
        self._gone = gone
        self._timer = QTimer(self, interval=int(EVERY_S * 1000))
        self._timer.timeout.connect(self.beat)
        self._timer.start()
        QTimer.singleShot(0, self, self.beat)

    @Slot()
    def beat(self) -> None:
        """Say that the page stands, and paint it again."""
        state: State = "plain" if self._window.kind == "rest" else "starting"
        painted = self._window.painted
        if not self._send(encode(Beat(state, painted, ready=painted > 0))):
            self._timer.stop()
            self._gone()
        self._window.update()


def show(data: Path, kind: Kind, fonts: Path, windowed: tuple[int, int] | None) -> int:
    """Show the page until the program is ended. Returns the exit code."""
    from kiosk.device.follow import follow_the_supervisor, supervised, to_supervisor
    from kiosk.device.keep_none import keep_none
    from kiosk.device.lock import Lock

    keep_none()
    gui = QGuiApplication(["sidestep"])
    gui.setDesktopFileName("sidestep")
    for path in sorted(fonts.glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(path))
    window = Curtain(kind, site(data))
    lock = Lock(window, lambda: windowed is not None, lambda: False)
    if windowed is None:
        lock.close_up()
        window.showFullScreen()
    else:
        window.resize(*windowed)
        window.show()
    beats = None
    if supervised():
        follow_the_supervisor()
        beats = Show(window, to_supervisor, gui.quit)
    code = int(gui.exec())
    del beats
    return code


def _whole(number: str) -> str:
    """A number that no line break parts."""
    return number.replace(" ", "\u00a0").replace("-", "\u2011")


def _text(value: object) -> str:
    return value.strip()[:80] if isinstance(value, str) else ""
