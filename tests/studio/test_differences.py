"""Differences between two texts that people can read: all of them, and nothing else."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from kiosk.studio.differences import Differences, Run, differences, word_runs
from kiosk.studio.items import BIBLIOGRAPHY_KEY, Key
from kiosk.studio.store import Store
from tests.studio.test_drafts import PAGE, page, shipped

CLAM = Key("exercise", "clamshell", "en")
HIP = Key("motion", "hip-abduction")


@pytest.fixture(scope="module")
def reading(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """A store that is only read from."""
    with Store(tmp_path_factory.mktemp("studio")) as one:
        yield one


Lines = Callable[..., list[str]]


@pytest.fixture
def lines(reading: Store) -> Lines:
    """The changes between a text and the same with pieces replaced, as lines."""

    def told(key: Key, *pieces: tuple[str, str]) -> list[str]:
        before = after = shipped(key)
        for old, new in pieces:
            assert old in after
            after = after.replace(old, new, 1)
        found = differences(reading, key, before, after)
        assert not found.body
        return [change.line for change in found.changes]

    return told


def test_numbers_and_choices_in_one_line(lines: Lines) -> None:
    assert lines(CLAM, ("reps: [8, 10]", "reps: [10, 12]")) == ["Repetitions: 8–10 to 10–12"]
    assert lines(CLAM, ("reps: [8, 10]", "reps: 10")) == ["Repetitions: 8–10 to 10"]
    assert lines(CLAM, ("rest_seconds: 60", "rest_seconds: 90")) == ["Seconds of rest: 60 to 90"]
    assert lines(CLAM, ("tempo: {up: 2", "tempo: {up: 2.5")) == ["Tempo, up: 2 to 2.5"]
    assert lines(CLAM, ("effort: gentle", "effort: strong")) == ["Effort: gentle to strong"]
    assert lines(CLAM, ("2027-11-01", "2028-01-31")) == ["Next review: 2027-11-01 to 2028-01-31"]
    assert lines(CLAM, ("equipment: [mat, pillow]", "equipment: [mat]")) == [
        "Equipment: mat, pillow to mat"
    ]
    assert lines(CLAM, ("gates: [floor, hip_replacement]\n", "")) == [
        "Gates: floor, hip_replacement (removed)"
    ]
    assert lines(CLAM, ("revision: 1\n", "revision: 2\n")) == []
    assert lines(CLAM, ("effort: gentle\n", ""), ("order: 2", "effort: gentle\norder: 2.0")) == []


def test_sentences_word_by_word(lines: Lines, reading: Store) -> None:
    assert lines(CLAM, ("title: Clamshell", "title: The clamshell")) == [
        "Title: “Clamshell” to “The clamshell”"
    ]
    after = shipped(CLAM).replace("Line up your heels", "Bring your heels in line")
    (change,) = differences(reading, CLAM, shipped(CLAM), after).changes
    assert change.name == "Step 2, text"
    assert change.runs == (
        Run("same", "Keep both knees bent. "),
        Run("removed", "Line up "),
        Run("added", "Bring "),
        Run("same", "your heels "),
        Run("added", "in line "),
        Run("same", "with your back. Your belt points forward."),
    )


def test_entries_that_came_went_and_moved(lines: Lines) -> None:
    new = "key_points:\n  - Breathe all the time.\n"
    assert lines(CLAM, ("key_points:\n", new)) == ["Key point 1: “Breathe all the time.” (new)"]
    assert lines(CLAM, ("  - Keep your heels touching.\n", "")) == [
        "Key point 2: “Keep your heels touching.” (removed)"
    ]
    step = "  - phase: ready\n    at: ready\n    title: Line up\n"
    other = "  - phase: ready\n    title: Breathe in\n    text: Slowly.\n"
    assert lines(CLAM, (step, other + step)) == [
        "Step 2: phase: ready; title: Breathe in; text: Slowly. (new)"
    ]
    text = shipped(CLAM)
    one = text[text.index("  - id: roll-back") : text.index("  - id: heels-apart")]
    assert lines(CLAM, (one, ""), ("easier:\n", one + "easier:\n")) == [
        "Order of mistakes: Rolling back, Heels come apart, Back bends to "
        "Heels come apart, Back bends, Rolling back"
    ]
    assert lines(CLAM, (one, ""), ("Back bends", "The back bends")) == [
        "Mistake 2, title: “Back bends” to “The back bends”",
        "Mistake 1: id: roll-back; title: Rolling back; wrong: Your top hip rolls back to help "
        "your knee go up. Your hip muscle then works less.; right: Keep your belt pointing "
        "forward. Open less.; motion: clamshell--wrong-roll-back (removed)",
    ]


def test_motions_by_pose_and_keyframe(lines: Lines) -> None:
    assert lines(HIP, ("abd: 30", "abd: 28")) == ["hip_r abd at 'lifted': 30 -> 28"]
    assert lines(HIP, ("hip_r: {flex: -3, abd: 30}", "hip_r: {abd: 30, rot: 5}")) == [
        "hip_r flex at 'lifted': -3 (removed)",
        "hip_r rot at 'lifted': 5 (new)",
    ]
    assert lines(HIP, ("{at: 3.0, pose", "{at: 2.5, pose")) == ["Keyframe 3 'lifted', at: 3 -> 2.5"]
    assert lines(HIP, ("  - {at: 5.0, pose: lifted, phase: return}\n", "")) == [
        "Keyframe 4: at: 5; pose: lifted; phase: return (removed)"
    ]
    assert lines(HIP, ("  move: {front: light, mid", "  move: {front: none, mid")) == [
        "Work, move, front: light to none"
    ]
    assert lines(HIP, ("  lifted:\n", "  more: {hip_r: {abd: 40}}\n  lifted:\n")) == [
        "Pose 'more': hip_r abd 40 (new)"
    ]
    assert lines(HIP, ("at: [0.52, 0.05]", "at: [0.5, 0.05]")) == [
        "Props, counter, at: 0.52, 0.05 to 0.5, 0.05"
    ]
    strange = ("keyframes:\n", "keyframes: none\nframes:\n")
    assert lines(HIP, strange)[0].startswith("Keyframes: ")


def test_the_bibliography_entry_by_entry(lines: Lines) -> None:
    assert lines(BIBLIOGRAPHY_KEY, ("year: 2005", "year: 2006")) == [
        "Lievense-2005, year: 2005 to 2006"
    ]


def test_bodies_and_texts_that_cannot_be_read(reading: Store) -> None:
    found = differences(reading, PAGE, page(body="Rest now."), page(body="Rest later."))
    assert found == Differences(
        body=(Run("same", "Rest "), Run("removed", "now."), Run("added", "later."))
    )
    # a draft without a title is compared as it was written
    half = page().replace("title: Rest\n", "").replace("order: 1", "order: soon")
    told = differences(reading, PAGE, page(), half)
    assert [change.line for change in told.changes] == ["Title: Rest (removed)", "Order: 1 to soon"]
    for key in (PAGE, HIP):
        told = differences(reading, key, shipped(HIP), "a: [")
        assert not told.changes
        assert "".join(run.text for run in told.body if run.what != "removed") == "a: ["
    assert not differences(reading, PAGE, page(), page(revision=5))


def rendered(runs: tuple[Run, ...], without: str) -> str:
    return "".join(run.text for run in runs if run.what != without)


@given(st.text(alphabet="ab .\n\r\u2028é", max_size=80), st.text(alphabet="ab .\n", max_size=80))
def test_a_word_difference_gives_back_both_texts(one: str, two: str) -> None:
    runs = word_runs(one, two)
    assert rendered(runs, "added") == one
    assert rendered(runs, "removed") == two
    assert all(run.text for run in runs)
    assert all(a.what != b.what for a, b in pairwise(runs))
    if one == two:
        assert all(run.what == "same" for run in runs)


def test_a_long_text_with_one_change_is_compared_at_once() -> None:
    long = "\n".join(f"Line {n} says the same words as all the others." for n in range(4000))
    runs = word_runs(long, long.replace("Line 2000 says", "Line 2000 said"))
    assert [run.what for run in runs] == ["same", "removed", "added", "same"]


SCALAR = st.one_of(
    st.none(), st.booleans(), st.integers(-9, 9), st.sampled_from(["", "a", "b c", "2", "no"])
)
VALUE = st.recursive(
    SCALAR,
    lambda inner: st.one_of(
        st.lists(inner, max_size=4),
        st.dictionaries(st.sampled_from(["id", "title", "text", "steps", "reps"]), inner),
    ),
    max_leaves=12,
)


def said(value: Any) -> Any:
    """What a value says to a reader: an empty list as much as none, 2 as much as “2”."""
    if isinstance(value, dict):
        inner = {name: said(one) for name, one in value.items()}
        return {name: one for name, one in inner.items() if one} or ""
    if isinstance(value, list):
        return [said(one) for one in value] or ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "" if value is None else str(value)


@given(
    st.dictionaries(st.sampled_from(["poses", "keyframes", "props", "about"]), VALUE),
    st.dictionaries(st.sampled_from(["poses", "keyframes", "props", "about"]), VALUE),
    st.sampled_from([HIP, BIBLIOGRAPHY_KEY]),
)
def test_whatever_differs_is_told_and_nothing_else(
    reading: Store, one: dict[str, Any], two: dict[str, Any], key: Key
) -> None:
    before, after = (yaml.safe_dump(value) for value in (one, two))
    assert not differences(reading, key, before, before)
    found = differences(reading, key, before, after)
    if said(one) != said(two):
        assert found
    for change in found.changes:
        assert change.name
        assert change.before != change.after
        assert rendered(change.runs, "added") == (change.before if change.runs else "")
        assert rendered(change.runs, "removed") == (change.after if change.runs else "")


TEXT = st.sampled_from(["Rest", "Rest a while", "Lie down. Then rest.", "Do not rest"])


@given(TEXT, TEXT, TEXT, TEXT, st.lists(TEXT, max_size=3), st.lists(TEXT, max_size=3))
def test_every_change_of_an_item_is_told(
    reading: Store, a: str, b: str, c: str, d: str, e: list[str], f: list[str]
) -> None:
    def made(title: str, body: str, points: list[str]) -> str:
        return page(title, body).replace("key_points: [Rest]", f"key_points: {points}")

    before, after = made(a, c, e), made(b, d, f)
    found = differences(reading, PAGE, before, after)
    assert any(change.name == "Title" for change in found.changes) == (a != b)
    assert any(change.name.startswith("Key point") for change in found.changes) == (e != f)
    assert bool(found.body) == (c != d)
    assert len({change.line for change in found.changes}) == len(found.changes)


def test_a_translation_beside_its_original(reading: Store) -> None:
    other = Key("exercise", "clamshell", "es")
    found = differences(reading, CLAM, shipped(CLAM), shipped(other))
    names = {change.name for change in found.changes}
    assert {"Title", "Made from", "Step 2, text"} <= names
    assert "Repetitions" not in names
