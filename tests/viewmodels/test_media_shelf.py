"""Pictures on their shelf, and sounds one at a time."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QColor

from kiosk.content.media import Media
from kiosk.content.reader import NotInRelease
from kiosk.device.sound import SoundPlayer
from kiosk.viewmodels.media_shelf import MediaProvider, MediaShelf, address
from kiosk.viewmodels.patient.page_media import credit
from kiosk.viewmodels.sounds import Sounds
from tests.content.media_sample import kept_picture, kept_sound


def test_a_picture_comes_no_larger_than_it_is_asked_for() -> None:
    shelf = MediaShelf()
    assert shelf.put("a", kept_picture()) == address("a") == "image://media/a"
    provider, size = MediaProvider(shelf), QSize()
    assert provider.requestImage("a", size, QSize()).size() == QSize(320, 240)
    image = provider.requestImage("a", size, QSize(80, 80))
    assert (image.size(), size) == (QSize(80, 60), QSize(320, 240))
    assert QColor(image.pixel(70, 50)).red() > QColor(image.pixel(5, 5)).red()


def test_what_is_not_there_is_a_clear_pixel() -> None:
    image = MediaProvider(MediaShelf()).requestImage("nothing", QSize(), QSize(80, 80))
    assert (image.width(), image.pixelColor(0, 0).alpha()) == (1, 0)


def test_what_was_put_there_longest_ago_goes_first() -> None:
    shelf = MediaShelf(room=250)
    for name in ("a", "b", "c"):
        shelf.put(name, bytes(100))
    assert [shelf.has(name) for name in ("a", "b", "c")] == [False, True, True]
    shelf.put("large", bytes(1000))
    assert shelf.get("large") == bytes(1000)


def test_whose_it_is_in_one_line() -> None:
    said = {
        "title": "Stairs",
        "kind": "picture",
        "sha256": "0" * 64,
        "author": "Ana Ruiz",
        "alt": {"en": "Stairs."},
    }

    def line(**more: str) -> str:
        return credit(Media.model_validate({**said, **more}))

    assert line(licence="own") == "Photo: Ana Ruiz"
    assert line(licence="cc0") == "Photo: Ana Ruiz, CC0"
    by = {"licence": "cc-by", "address": "https://example.org"}
    assert line(**by) == "Photo: Ana Ruiz, CC BY"
    assert line(**by, licence_note="4.0") == "Photo: Ana Ruiz, CC BY 4.0"
    assert line(licence="permission", licence_note="Letter") == "Photo: Ana Ruiz, with permission"
    assert line(licence="other", licence_note="Free Art") == "Photo: Ana Ruiz, Free Art"


class FakePlayer(QObject):
    """Plays as long as nobody stops it."""

    ended = Signal()

    def __init__(self, works: bool) -> None:
        super().__init__()
        self.works = works
        self.played: list[bytes] = []
        self.stops = 0

    def play(self, data: bytes) -> bool:
        self.played.append(data)
        return self.works

    def stop(self) -> None:
        self.stops += 1


class FakeReader:
    def media_bytes(self, id: str) -> bytes:
        if id == "none":
            raise NotInRelease(id)
        return id.encode()


def sounds(works: bool = True) -> tuple[Sounds, FakePlayer]:
    player = FakePlayer(works)
    return Sounds(FakeReader, lambda _: player), player  # type: ignore[arg-type,return-value]


def test_one_sound_at_a_time() -> None:
    heard, player = sounds()
    heard.toggle("a")
    heard.toggle("b")
    assert (heard.playing, player.played) == ("b", [b"a", b"b"])
    heard.toggle("b")
    assert heard.playing == ""
    heard.toggle("a")
    player.ended.emit()
    assert heard.playing == ""


def test_a_machine_without_sound_says_so_once_asked() -> None:
    heard, _ = sounds(works=False)
    assert not heard.silent
    heard.toggle("a")
    assert (heard.playing, heard.silent) == ("", True)
    heard.stop()
    assert not heard.silent


def test_a_sound_that_is_not_there_is_no_harm() -> None:
    heard, player = sounds()
    heard.toggle("none")
    assert (heard.playing, player.played) == ("", [])


def test_the_real_player_tells_when_there_is_nothing_to_play_on(qtbot) -> None:
    player = SoundPlayer()
    assert not player.play(b"not a sound")
    with qtbot.captureExceptions() as raised:
        player.play(kept_sound(0.4))  # with or without a loudspeaker
        player.stop()
    assert raised == []
