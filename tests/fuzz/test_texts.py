"""The source form: YAML and Markdown that nobody would write, and some would on purpose."""

from __future__ import annotations

import pytest
from content_sample import SAMPLE
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content import bodyedit, markdown, media, source, yamledit, yamlplaces
from kiosk.motion import yamlread
from kiosk.motion.yamlbounds import YamlProblem
from tests.fuzz.bounds import bounded, refusal
from tests.fuzz.harm import NASTY_TEXT, edits, fuzz, spoiled_text

TEXTS = sorted(p for p in SAMPLE.rglob("*") if p.suffix in (".md", ".yaml"))
GOOD = {p.relative_to(SAMPLE).as_posix(): p.read_text("utf-8") for p in TEXTS}
names = st.sampled_from(sorted(GOOD))
_bits = st.sampled_from(
    (*NASTY_TEXT, "- ", "  ", "? ", ": ", "a: ", "&a ", "*a", "!!set ", "| \n", "> ", "{", "}", "[",
     "]", ",", '"', "'", "#", "%YAML 1.1\n", "---\n", "...\n", "\t", "<<: ", "=", "\n", "\n  ")
)  # fmt: skip
scraps = st.lists(_bits, max_size=40).map("".join)
_marks = st.sampled_from(
    ("*", "**", "_", "`", "```\n", "[", "](", ")", "![", "<", ">", "> ", "> key: ", "- ", "1. ",
     "# ", "#", "\n", "\n\n", "    ", "\t", "|", "&#0;", "&", "\\", "http://", "term:tendon", "a",
     "~~", "<b>", "<!--", "---\n", "===\n", "[a]: b\n", *NASTY_TEXT)
)  # fmt: skip
writing = st.lists(_marks, max_size=60).map("".join)


def read_yaml(text: str) -> None:
    assert "Traceback" not in refusal(YamlProblem, lambda: yamlread.read(text))


@fuzz(250)
@given(text=scraps)
def test_any_yaml_is_read_or_refused_with_its_line(text: str) -> None:
    with bounded():
        read_yaml(text)


@pytest.mark.parametrize(
    "text",
    [
        "[" * 200_000,
        "{a: " * 100_000,
        "- " * 100_000,
        "? " * 50_000,
        "a: &a [*a]",
        "&a {*a : b}",
        "".join(f"{'  ' * i}a:\n" for i in range(3000)),
        "x: &x0 [y,y,y,y,y,y,y,y,y]\n"
        + "".join(f"k{i}: &x{i} [{','.join([f'*x{i - 1}'] * 9)}]\n" for i in range(1, 12)),
        "a: 1\na: 2",
        "a: " + "9" * 5000,
        "a: 1e999999",
        "\ud800: b",
        "a: \0",
        "%TAG ! tag:a,2000:\n--- !x y",
        "--- a\n--- b",
        "kind: [a]",
        "kind: {a: b}",
        "id: [x]\nkind: 1",
    ],
    ids=lambda text: text[:12],
)
def test_bombs_of_yaml_are_refused_at_once(text: str) -> None:
    with bounded(seconds=2, megabytes=512):
        read_yaml(text)
        source.read_text(f"---\n{text}\n---\nwords", "en/glossary/x.md", "en", "glossary", "x")
        media.read_text(text, "media/x.yaml")


@fuzz(150)
@given(name=names, changes=edits)
def test_a_spoiled_file_becomes_an_item_or_findings(name: str, changes: list[tuple]) -> None:
    text = spoiled_text(GOOD[name], changes)
    folder, _, file = name.rpartition("/")
    with bounded():
        item, findings = source.read_text(
            text, name, "en", folder.rpartition("/")[2], file.partition(".")[0]
        )
        assert item is not None or findings
        for finding in findings:
            assert finding.line >= 1
            assert "Traceback" not in str(finding)


@fuzz(250)
@given(text=writing)
def test_any_markdown_becomes_blocks_or_problems(text: str) -> None:
    with bounded():
        body = markdown.parse(text)
        assert len(body.blocks) == len(body.lines)
        markdown.inline(text)
        for block in body.blocks:
            assert "<script" not in block.html
            assert "javascript:" not in block.html


@pytest.mark.parametrize(
    "mark", ["[", "![", "*", "**a", "`", "<", "> ", "- ", "&#", "](", "_a*", "\\", "[a](", "1. "]
)
def test_much_of_the_same_mark_is_read_in_time(mark: str) -> None:
    with bounded(seconds=10, megabytes=512):
        body = markdown.parse(mark * (200_000 // len(mark)))
        assert "body-long" in {problem.code for problem in body.problems}
        bodyedit.BodyText.read(mark * (20_000 // len(mark)))


@pytest.mark.parametrize(
    "text", ["a\rb\r\rc", "\r\r\r", "- a\r- b\r\n\rc", "a\0b", "\x0b\x0c\u2028a"]
)
def test_bodies_with_other_line_ends_are_taken_apart(text: str) -> None:
    with bounded():
        once = bodyedit.BodyText.read(text).text
        assert bodyedit.BodyText.read(once).text == once


@fuzz(150)
@given(name=names, changes=edits)
def test_what_edits_yaml_and_bodies_takes_what_is_there(name: str, changes: list[tuple]) -> None:
    text = spoiled_text(GOOD[name], changes)
    parts = source.split(text)
    if parts is None:
        return
    front, body, _ = parts
    with bounded():
        try:
            written = yamledit.YamlText(front)
            for field in list(written.data)[:3]:
                edited = written.set((field,), "new words: of 'all' kinds")
                assert edited.get((field,)) == "new words: of 'all' kinds"
        except (YamlProblem, yamlplaces.EditError):
            pass
        once = bodyedit.BodyText.read(body).text
        assert bodyedit.BodyText.read(once).text == once
