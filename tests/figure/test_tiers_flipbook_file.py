"""A flipbook's file is written whole, read back exactly, and refused clearly when it is damaged."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from kiosk.motion.clip import Camera
from kiosk.viewmodels.figure.flipbook_file import (
    MAGIC,
    Angle,
    Flipbook,
    FlipbookError,
    Span,
    probe,
    read,
    write,
)
from tests.viewmodels.test_player import make_clip

CAMERA = Camera(-24.0, -7.0, 4.2, (0.1, 0.9, 0.0))


def make_book() -> Flipbook:
    """Two frames in four moments, a layer over the second."""
    angle = Angle(
        CAMERA,
        (16, 32, 640, 480),
        (Span(0, 3), Span(3, 4)),
        (Span(7, 1), Span(7, 1)),
        (Span(8, 2, 5, 6),),
        (1,),
        (0, 1, 1, 0),
        (-1, 0, 0, -1),
    )
    return Flipbook(
        motion="lift",
        person="robin",
        side="right",
        duration=8.0,
        size=(960, 720),
        angles={"main": angle},
        ink=(36, 36, 40),
        probe=probe(make_clip()),
        made_from={"person": "abc"},
        pictures=b"onetwo2sll",
    )


@pytest.fixture
def path(tmp_path: Path) -> Path:
    write(make_book(), tmp_path / "books" / "lift.flip")
    return tmp_path / "books" / "lift.flip"


def test_what_was_written_is_read(path: Path) -> None:
    assert read(path) == make_book()


def test_nothing_is_left_beside_the_file(path: Path) -> None:
    assert [p.name for p in path.parent.iterdir()] == ["lift.flip"]


def test_the_head_is_read_without_the_pictures(path: Path) -> None:
    assert read(path, head_only=True) == replace(make_book(), pictures=b"")


def test_a_failed_write_leaves_the_old_file(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(self: Path, target: Path) -> None:
        raise OSError("no room")

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(OSError, match="no room"):
        write(replace(make_book(), person="sam"), path)
    monkeypatch.undo()
    assert read(path).person == "robin"
    assert [p.name for p in path.parent.iterdir()] == ["lift.flip"]


@pytest.mark.parametrize(
    ("damage", "words"),
    [
        (lambda data: b"RIFF" + data, "no flipbook of this version"),
        (lambda data: data[: len(MAGIC) + 4], "damaged"),
        (lambda data: data[:-1], "pictures are damaged"),
        (lambda data: data[:40] + b"\0\0\0" + data[43:], "damaged"),
    ],
)
def test_a_damaged_file_says_so(path: Path, damage: object, words: str) -> None:
    path.write_bytes(damage(path.read_bytes()))  # type: ignore[operator]
    with pytest.raises(FlipbookError, match=words) as caught:
        read(path)
    assert str(path) in str(caught.value)


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        ({"at": (0, 1, 2, 0)}, "a moment without its frame"),
        ({"at": (0, -1, 1, 0)}, "a moment without its frame"),
        ({"at": (), "over": ()}, "a moment without its frame"),
        ({"over": (-1, 1, 0, -1)}, "a moment without its layer"),
        ({"over": (-1, -2, 0, -1)}, "a moment without its layer"),
        ({"shades": (Span(7, 1),)}, "a frame without its shadow"),
        ({"under": (2,)}, "a layer without its frame"),
        ({"under": ()}, "a layer without its frame"),
    ],
)
def test_an_angle_that_points_nowhere_is_refused(
    tmp_path: Path, wrong: dict[str, Any], words: str
) -> None:
    book = make_book()
    write(
        replace(book, angles={"main": replace(book.angles["main"], **wrong)}),
        tmp_path / "wrong.flip",
    )
    with pytest.raises(FlipbookError, match=words):
        read(tmp_path / "wrong.flip")


def test_a_flipbook_without_the_motions_own_view_is_refused(tmp_path: Path) -> None:
    book = make_book()
    write(replace(book, angles={"side": book.angles["main"]}), tmp_path / "wrong.flip")
    with pytest.raises(FlipbookError, match="own view is not there"):
        read(tmp_path / "wrong.flip")


def test_moments_follow_the_loop() -> None:
    book = make_book()
    assert [book.moment(s) for s in (0.0, 1.9, 2.1, 7.9, 8.1, -0.1)] == [0, 0, 1, 3, 0, 3]


def test_it_shows_its_own_motion_and_its_mirror_image_but_no_other() -> None:
    book, clip = make_book(), make_clip()
    assert book.shows(clip)
    assert book.shows(clip.mirrored())
    assert not book.shows(make_clip("other"))
    assert not book.shows(replace(clip, position=clip.position + 0.05))
    assert not book.shows(replace(clip, duration=9.0))
