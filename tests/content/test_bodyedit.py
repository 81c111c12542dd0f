"""Bodies are edited part by part, and the other parts stay as they were written."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.content.bodyedit import BodyText, Part
from kiosk.content.markdown import parse
from kiosk.content.runs import Run, tidy
from kiosk.content.source import split
from tests.content.test_runs import runs

CONTENT = Path(__file__).parents[2] / "db" / "content"
BODIES = [
    parts[1]
    for path in sorted(CONTENT.glob("e[ns]/*/*.md"))
    if (parts := split(path.read_text("utf-8"))) is not None
]


def test_every_body_is_kept_byte_for_byte() -> None:
    for body in [*BODIES, "", "\n", "a", "\n\na\n\n\nb\n\n", "- a\n- b\n\n\nc", "[x]: term:x\n\na"]:
        assert BodyText.read(body).text == body


def test_putting_the_same_part_changes_nothing() -> None:
    for body in BODIES:
        text = BodyText.read(body)
        for i, part in enumerate(text.parts):
            assert (
                text.put(i, Part(part.kind, part.entries, part.tone, part.level, part.ordered))
                is text
            )


def test_parts_are_the_blocks_of_the_screen() -> None:
    for body in BODIES:
        blocks = parse(body).blocks
        shown = [part for _, part in BodyText.read(body).shown()]
        assert [part.kind for part in shown] == [block.kind for block in blocks]
        assert [part.tone for part in shown] == [block.tone for block in blocks]
        assert [part.plain.replace("\n", " ") for part in shown] == [
            block.plain.replace("\n", " ") for block in blocks
        ]


entries = runs.map(lambda found: tidy(found))
parts = st.one_of(
    st.builds(lambda e: Part("text", (e,)), entries),
    st.builds(lambda e, level: Part("heading", (e,), level=level), entries, st.integers(2, 3)),
    st.builds(
        lambda e, ordered: Part("list", tuple(e), ordered=ordered),
        st.lists(entries, min_size=1, max_size=3),
        st.booleans(),
    ),
    st.builds(
        lambda e, tone: Part("callout", (e,), tone=tone),
        entries,
        st.sampled_from(["key", "care", "stop"]),
    ),
)


def words(text: BodyText) -> list[tuple[str, str, str, bool]]:
    return [
        (part.kind, part.plain, part.tone, part.ordered) for part in text.parts if not part.blank
    ]


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_any_edits_read_back_as_made(data: st.DataObject) -> None:
    text = BodyText.read(data.draw(st.sampled_from([*BODIES[::8], "", "a\n\n- b\n"])))
    for _ in range(data.draw(st.integers(1, 5))):
        many = len(text.parts)
        what = data.draw(st.sampled_from(["put", "insert", "remove", "move"]))
        if what == "insert":
            text = text.insert(data.draw(st.integers(0, many)), data.draw(parts))
        elif many:
            i = data.draw(st.integers(0, many - 1))
            if what == "put":
                text = text.put(i, data.draw(parts))
            elif what == "remove":
                text = text.remove(i)
            else:
                text = text.move(i, data.draw(st.integers(0, many - 1)))
    assert words(BodyText.read(text.text)) == words(text)


def test_one_part_changes_and_no_other() -> None:
    body = "First *one*\nwrapped.\n\n* a\n* b\n\n\n> key: Mind this.\n"
    text = BodyText.read(body)
    assert [part.kind for part in text.parts] == ["text", "list", "callout"]
    new = text.put(2, Part("callout", ((Run("Mind that."),),), tone="stop"))
    assert new.text == body.replace("> key: Mind this.", "> stop: Mind that.")
    assert text.insert(1, Part("heading", ((Run("Why"),),))).text == body.replace(
        "\n\n* a", "\n\n## Why\n\n* a"
    )
    assert text.remove(1).text == "First *one*\nwrapped.\n\n\n> key: Mind this.\n"
    assert text.move(2, 0).text == "> key: Mind this.\n\nFirst *one*\nwrapped.\n\n\n* a\n* b\n"


def test_two_lists_stay_two() -> None:
    text = BodyText.read("- a\n").insert(1, Part("list", ((Run("b"),),)))
    assert text.text == "- a\n\n* b\n"
    assert len(parse(text.text).blocks) == 2


def test_a_text_without_words_waits_for_them() -> None:
    text = BodyText.read("a\n").insert(1, Part("text"))
    assert text.text == "a\n"
    assert text.put(1, Part("text", ((Run("b"),),))).text == "a\n\nb\n"


def test_what_no_screen_can_show_is_kept() -> None:
    body = "a\n\n```\ncode\n```\n\n- b\n  - c\n"
    text = BodyText.read(body)
    assert [part.kind for part in text.parts] == ["text", "other", "other"]
    assert text.put(0, Part("text", ((Run("A"),),))).text == "A" + body[1:]
