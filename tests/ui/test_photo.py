"""A photo and a sound that staff brought in, on the patient's page."""

from __future__ import annotations

import json
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from items import place
from lint import look, press
from media_sample import kept_picture, kept_sound
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAccessible

from kiosk.app import Application
from kiosk.content.library import FOLDER
from kiosk.content.media import Media, look_at
from kiosk.content.shelf import Shelf
from kiosk.tour import settle

PAGE = "what-it-is"
SHAPES = [
    ((1920, 1080), "light", 1.0),
    ((1080, 1920), "dark", 1.0),
    ((1280, 800), "contrast", 2.0),
]
_PAINTED = """(function find(item) {
    if (item.visible && String(item.source).startsWith("image://media/") && item.status === 1)
        return [item.paintedWidth, item.paintedHeight];
    for (const child of item.children) {
        const found = find(child);
        if (found)
            return found;
    }
    return null;
})"""


def words(data: bytes, **more: object) -> str:
    said = {
        "title": "Stairs",
        "kind": look_at(data).kind,
        "sha256": look_at(data).sha256,
        "author": "Ana Ruiz",
        "licence": "cc-by",
        "licence_note": "4.0",
        "address": "https://example.org/stairs",
        "alt": {"en": "Three steps with a rail."},
    }
    return Media.model_validate({**said, **more}).model_dump_json()


@pytest.fixture
def with_photo(shipped: Path, tmp_path: Path) -> None:
    """Let the page show a photo and have a sound, in a release of the data folder's own."""
    file = tmp_path / "release.db"
    shutil.copyfile(shipped, file)
    with closing(sqlite3.connect(file)) as db, db:
        for id, data in (("stairs", kept_picture()), ("breathe", kept_sound())):
            one = look_at(data)
            text = words(
                data,
                alt={"en": "A voice says, breathe out."}
                if id == "breathe"
                else {"en": "Three steps."},
            )
            db.execute(
                "INSERT INTO media VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                [
                    id,
                    one.kind,
                    one.mime,
                    one.sha256,
                    one.width,
                    one.height,
                    one.seconds,
                    text,
                    data,
                ],
            )
        for number, text in db.execute(
            "SELECT number, json FROM items WHERE kind = 'page' AND id = ?", [PAGE]
        ).fetchall():
            item = json.loads(text) | {
                "sound": "breathe",
                "picture": {
                    "kind": "photo",
                    "media": "stairs",
                    "alt": "Three steps with a rail.",
                    "caption": "At our front door",
                },
            }
            db.execute("UPDATE items SET json = ? WHERE number = ?", [json.dumps(item), number])
        db.execute("UPDATE meta SET value = '2' WHERE key = 'number'")
    Shelf(tmp_path / FOLDER).publish(file)


def visit(start: Callable[..., Application], **options: object) -> Application:
    application = start(**{"tier": "still", "reduced_motion": True, "start": PAGE} | options)
    settle(application, 50)
    return application


def painted(application: Application) -> tuple[float, float] | None:
    """Width and height of the photo as it is painted; None until it is."""
    engine = application.engine
    found = engine.evaluate(_PAINTED).call([engine.newQObject(application.window.contentItem())])
    return tuple(found.toVariant()) if found.isArray() else None


@pytest.mark.parametrize(("size", "theme", "scale"), SHAPES)
def test_the_photo_shows_with_its_words_and_whose_it_is(
    with_photo: None,
    start: Callable[..., Application],
    qtbot,
    size: tuple[int, int],
    theme: str,
    scale: float,
) -> None:
    application = visit(start, size=size, theme=theme, text_scale=scale)
    qtbot.waitUntil(lambda: painted(application) is not None, timeout=20_000)
    width, height = painted(application)
    assert width > size[0] * 0.2
    assert width / height == pytest.approx(320 / 240, abs=0.05)
    texts = [seen.text for seen in look(application).texts]
    assert any("Photo: Ana Ruiz, CC BY 4.0" in text for text in texts)
    assert application.navigator.screen.sources[-2].endswith("https://example.org/stairs")


class FakePlayer(QObject):
    ended = Signal()

    def __init__(self, works: bool = True) -> None:
        super().__init__()
        self.works = works
        self.stops = 0

    def play(self, data: bytes) -> bool:
        return self.works

    def stop(self) -> None:
        self.stops += 1


def hear(application: Application, works: bool = True) -> FakePlayer:
    player = FakePlayer(works)
    application.services.sounds._make = lambda _: player
    touch(application, "Hear it")
    return player


def touch(application: Application, text: str) -> None:
    (button,) = [seen for seen in look(application).buttons if seen.text == text]
    press(application, button)


def texts(application: Application) -> list[str]:
    return [seen.text for seen in look(application).texts]


def told(interface: QAccessible) -> Iterator[str]:
    if interface is None or not interface.isValid():
        return
    if interface.role() == QAccessible.Role.Graphic:
        yield interface.text(QAccessible.Text.Name)
    for i in range(interface.childCount()):
        yield from told(interface.child(i))


def test_who_cannot_see_it_is_told(with_photo: None, start: Callable[..., Application]) -> None:
    QAccessible.setActive(True)
    application = visit(start)
    names = list(told(QAccessible.queryAccessibleInterface(application.window)))
    assert "Three steps with a rail." in names


def test_a_sound_plays_and_stops_and_is_told_in_words(
    with_photo: None, start: Callable[..., Application]
) -> None:
    application = visit(start)
    assert "A voice says, breathe out." in texts(application)
    hear(application)
    assert application.services.sounds.playing == "breathe"
    assert application._playing()  # nobody is warned while they listen
    touch(application, "Stop")
    assert application.services.sounds.playing == ""


def test_leaving_the_page_is_silence(with_photo: None, start: Callable[..., Application]) -> None:
    application = visit(start)
    player = hear(application)
    application.navigator.home()
    settle(application, 50)
    assert application.services.sounds.playing == ""
    assert player.stops >= 1


def test_a_screen_without_sound_says_so_calmly(
    with_photo: None, start: Callable[..., Application]
) -> None:
    application = visit(start)
    hear(application, works=False)
    assert any("This screen has no sound." in text for text in texts(application))


def test_a_page_without_a_sound_offers_none(start: Callable[..., Application]) -> None:
    application = visit(start)
    assert place(application, "SoundRow", hidden=False) is None
    assert "Hear it" not in [seen.text for seen in look(application).buttons]
