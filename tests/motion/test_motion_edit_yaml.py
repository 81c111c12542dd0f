"""A changed YAML text says what was meant, and everything else in it stays as it was."""

from __future__ import annotations

import difflib
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from ruamel.yaml import YAML

from kiosk.motion.edit.yamltext import YamlText, YamlTextError

MOTIONS = sorted(
    (Path(__file__).resolve().parents[2] / "db" / "content" / "motions").glob("*.yaml")
)
TEXTS = {path.stem: path.read_text("utf-8") for path in MOTIONS}

SAMPLE = """\
# what it is – for authors
id: sample
poses:
  ready:
    # the arm lies low
    hip: {flex: 50, abd: 7}   # both sides
    knee: {flex: 90.0}
  gone: null
  empty: {}
keyframes:
  # the start
  - {at: 0.0, pose: ready}
  - {at: 2.5, pose: ready}  # the end
during: [[0, 1.5], [3, 4]]
"""


def ways(data: Any, way: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    found = [way] if way else []
    if isinstance(data, dict):
        found += [w for key, value in data.items() for w in ways(value, (*way, key))]
    elif isinstance(data, list):
        found += [w for n, value in enumerate(data) for w in ways(value, (*way, n))]
    return found


def changed(before: str, after: str) -> list[str]:
    lines = difflib.ndiff(before.splitlines(), after.splitlines())
    return [line for line in lines if line[:1] in "+-"]


@pytest.mark.parametrize("name", TEXTS)
def test_reads_the_real_files_as_the_loader_does(name: str) -> None:
    said = YAML(typ="safe").load(TEXTS[name])
    assert YamlText(TEXTS[name]).data == json.loads(json.dumps(said))
    assert YamlText(TEXTS[name]).text == TEXTS[name]


@given(data=st.data())
@settings(max_examples=60, deadline=None)
def test_any_change_of_a_real_file_is_made_and_keeps_the_comments(data: st.DataObject) -> None:
    text = YamlText(data.draw(st.sampled_from(list(TEXTS.values()))))
    comments = text.text.count("#")
    for _ in range(data.draw(st.integers(1, 4))):
        way = data.draw(st.sampled_from(ways(text.data)))
        old = text.data
        for step in way:
            old = old[step]  # type: ignore[index]
        what = data.draw(st.sampled_from(("set", "drop", "grow")))
        if what == "set" and not isinstance(old, dict | list):
            value = data.draw(
                st.one_of(st.integers(-200, 200), st.floats(-180, 180).map(lambda f: round(f, 1)))
            )
            before = text.text
            text = text.put(way, value)
            assert len(changed(before, text.text)) <= 2
        elif what == "grow" and isinstance(old, dict):
            text = text.put((*way, "new_key", "flex"), 12.5, block=2)
        elif what == "grow" and isinstance(old, list):
            text = text.insert(way, data.draw(st.integers(0, len(old))), {"at": 1.0})
        elif what == "drop" and len(text.data) > 3:
            comments -= _comments_of(text, way)
            text = text.drop(way)
    assert text.text.count("#") >= comments


def _comments_of(text: YamlText, way: tuple[str | int, ...]) -> int:
    """The comments that may go with what is dropped: those within its own lines."""
    return text.text.count("#") - text.drop(way).text.count("#")


def test_a_changed_number_is_all_that_changes() -> None:
    after = YamlText(SAMPLE).put(("poses", "ready", "hip", "abd"), 12.5).text
    assert after == SAMPLE.replace("abd: 7}", "abd: 12.5}")


def test_a_number_keeps_its_way_of_writing() -> None:
    text = YamlText(SAMPLE)
    assert "at: 3.0, pose" in text.put(("keyframes", 1, "at"), 3.0).text
    assert "hip: {flex: 55," in text.put(("poses", "ready", "hip", "flex"), 55.0).text
    assert text.put(("during", 0, 1), 1.5) is text


def test_new_keys_stand_where_their_like_stand() -> None:
    text = YamlText(SAMPLE).put(("poses", "ready", "ankle", "flex"), -10, block=2)
    text = text.put(("poses", "empty", "hip_l", "rot"), 5, block=2)
    text = text.put(("poses", "open", "from"), "ready", block=2)
    lines = text.text.splitlines()
    assert lines[lines.index("    knee: {flex: 90.0}") + 1] == "    ankle: {flex: -10}"
    assert lines[lines.index("  empty:") + 1] == "    hip_l: {rot: 5}"
    assert lines[-lines[::-1].index("  open:") :][0] == "    from: ready"
    assert "  # the start" in lines


def test_an_entry_goes_between_its_neighbours() -> None:
    text = YamlText(SAMPLE).insert(("keyframes",), 1, {"at": 1.0, "pose": "ready"}).text
    assert "  - {at: 0.0, pose: ready}\n  - {at: 1.0, pose: ready}\n  - {at: 2.5" in text
    assert "# the end" in text


def test_the_last_of_a_map_leaves_an_empty_one() -> None:
    text = YamlText(SAMPLE)
    for key in ("ready", "gone", "empty"):
        text = text.drop(("poses", key))
    assert text.data["poses"] == {}


def test_renames_a_key_in_its_place() -> None:
    text = YamlText(SAMPLE).rename(("poses", "ready"), "start").text
    assert text == SAMPLE.replace("  ready:\n", "  start:\n")


@pytest.mark.parametrize(
    "words", ["a, b; c", "a: b", "12", "yes", "null", "ends with space ", "naïve – “so”", "a # b"]
)
def test_words_come_back_as_they_were(words: str) -> None:
    assert YamlText(SAMPLE).put(("id",), words).data["id"] == words
    assert YamlText(SAMPLE).put(("poses", "ready", "hip", "x"), words).data["poses"]["ready"][
        "hip"
    ] == {"flex": 50, "abd": 7, "x": words}


def test_what_is_shared_by_an_alias_is_refused_not_spoilt() -> None:
    shared = "id: x\na: &one {flex: 1}\nb: *one\n"
    with pytest.raises(YamlTextError):
        YamlText(shared).put(("b", "flex"), 2)


@pytest.mark.parametrize("text", ["- a\n", "a: [1\n", "", "just words"])
def test_what_is_no_document_is_refused(text: str) -> None:
    with pytest.raises(YamlTextError):
        YamlText(text)
