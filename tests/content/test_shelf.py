"""The shelf always has a good release to show, whatever happens to the newest one."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from content_sample import Tree

from kiosk.content.opening import SCHEMA, Damaged, NotOurs, TooNew
from kiosk.content.release import build_release
from kiosk.content.shelf import POINTER, Shelf, ShelfError


@pytest.fixture
def shelf(tree: Tree, tmp_path: Path) -> Shelf:
    """A shelf with the releases 1, 2 and 3."""
    shelf = Shelf(tmp_path / "shelf")
    for number in (1, 2, 3):
        old = "say: TEN-dun" if number == 1 else f"say: TEN-{number - 1}"
        tree.change("en/glossary/tendon.md", old, f"say: TEN-{number}")
        build_release(tree.root, tmp_path / f"{number}.db", number=number)
        shelf.publish(tmp_path / f"{number}.db")
    return shelf


def number_shown(shelf: Shelf) -> int:
    opened = shelf.open_current()
    opened.reader.close()
    return opened.reader.release.number


def newest(shelf: Shelf) -> Path:
    return shelf.releases()[0].path


def test_the_last_published_is_shown(shelf: Shelf) -> None:
    opened = shelf.open_current()
    assert opened.line == ""
    assert opened.reader.release.number == 3
    assert opened.reader.term("tendon", "en").item.say == "TEN-3"
    opened.reader.close()
    assert [(k.number, k.current) for k in shelf.releases()] == [
        (3, True),
        (2, False),
        (1, False),
    ]


def damage(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)


def newer(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[60:64] = (SCHEMA + 1).to_bytes(4)
    path.write_bytes(data)


def strange(path: Path) -> None:
    path.write_bytes(b"something else entirely" * 100)


def forget_hash(path: Path) -> None:
    path.with_name(f"{path.name}.sha256").unlink()


@pytest.mark.parametrize(
    ("harm", "words"),
    [
        (damage, "has changed since it was published"),
        (newer, "needs a newer version of Sidestep"),
        (strange, "is not a Sidestep release"),
        (Path.unlink, "is not there"),
        (forget_hash, "hash that belongs to"),
    ],
)
def test_a_bad_release_gives_way_to_the_last_good_one(shelf: Shelf, harm, words: str) -> None:
    harm(newest(shelf))
    opened = shelf.open_current()
    opened.reader.close()
    assert opened.reader.release.number == 2
    assert words in opened.line
    assert "Release 2 is shown instead" in opened.line


def test_after_a_rollback_the_last_good_one_is_what_was_shown_before(shelf: Shelf) -> None:
    shelf.rollback(1)
    assert number_shown(shelf) == 1
    damage(shelf.releases()[-1].path)
    assert number_shown(shelf) == 3


def test_rollback_to_what_is_not_here_or_not_good_changes_nothing(shelf: Shelf) -> None:
    with pytest.raises(ShelfError, match="3, 2, 1"):
        shelf.rollback(9)
    damage(shelf.releases()[1].path)
    with pytest.raises(Damaged):
        shelf.rollback(2)
    assert number_shown(shelf) == 3


def test_a_lost_or_torn_pointer_shows_the_newest(shelf: Shelf) -> None:
    (shelf.folder / POINTER).write_bytes(b"\xff\x00")
    assert number_shown(shelf) == 3
    (shelf.folder / POINTER).unlink()
    assert number_shown(shelf) == 3


def test_nothing_published_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(ShelfError, match="Build a release and publish it"):
        Shelf(tmp_path / "none").open_current()


def test_nothing_good_left_says_so(shelf: Shelf) -> None:
    for kept in shelf.releases():
        damage(kept.path)
    with pytest.raises(ShelfError, match="no other good release"):
        shelf.open_current()


def test_what_is_not_a_release_is_not_taken_in(shelf: Shelf, tmp_path: Path) -> None:
    bad = tmp_path / "bad.db"
    strange(bad)
    with pytest.raises(NotOurs):
        shelf.publish(bad)
    newer(tmp_path / "3.db")
    with pytest.raises(TooNew):
        shelf.publish(tmp_path / "3.db")
    assert number_shown(shelf) == 3


def test_an_old_number_is_not_taken_in(shelf: Shelf, tree: Tree, tmp_path: Path) -> None:
    tree.change("en/glossary/tendon.md", "say: TEN-3", "say: TEN-old")
    build_release(tree.root, tmp_path / "old.db", number=2)
    with pytest.raises(ShelfError, match="number 4"):
        shelf.publish(tmp_path / "old.db")


def test_publishing_twice_mends_a_damaged_copy(shelf: Shelf, tmp_path: Path) -> None:
    damage(newest(shelf))
    shelf.publish(tmp_path / "3.db")
    opened = shelf.open_current()
    opened.reader.close()
    assert (opened.reader.release.number, opened.line) == (3, "")


def test_only_the_last_good_ones_stay(tree: Tree, tmp_path: Path) -> None:
    shelf = Shelf(tmp_path / "small", keep=1)
    for number in (1, 2, 3, 4):
        build_release(tree.root, tmp_path / f"{number}.db", number=number)
        shelf.publish(tmp_path / f"{number}.db")
    assert [kept.number for kept in shelf.releases()] == [4, 3]
    assert len(list(shelf.folder.iterdir())) == 5


PUBLISH = """
import sys
from pathlib import Path
from kiosk.content.shelf import Shelf
shelf = Shelf(Path(sys.argv[1]))
print("ready", flush=True)
while True:
    shelf.publish(Path(sys.argv[2]))
    shelf.releases()[0].path.unlink()
"""


def test_killed_while_publishing_there_is_still_a_good_release(
    shelf: Shelf, tmp_path: Path
) -> None:
    for moment in (0.0, 0.004, 0.011, 0.023, 0.05):
        child = subprocess.Popen(
            [sys.executable, "-c", PUBLISH, str(shelf.folder), str(tmp_path / "3.db")],
            stdout=subprocess.PIPE,
            cwd=Path(__file__).parents[2],
        )
        assert child.stdout is not None
        child.stdout.readline()
        time.sleep(moment)  # where in its work the child is killed, not a wait for anything
        child.send_signal(signal.SIGKILL)
        child.wait()
        child.stdout.close()
        assert number_shown(shelf) in (2, 3)
