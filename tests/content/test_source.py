"""Source files are read whole; each mistake is found at its line, and the rest is read anyway."""

from __future__ import annotations

import pytest
from content_sample import Tree
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.content.source import read_text, read_tree


def found(tree: Tree) -> list[tuple[str, int, str]]:
    return [(f.file, f.line, f.code) for f in read_tree(tree.root).findings]


def test_a_sound_folder_has_no_findings(tree: Tree) -> None:
    read = read_tree(tree.root)
    assert read.findings == ()
    assert len(read.items) == 8
    assert read.languages == ("en", "es")
    assert set(read.sources) == {"smith-2020", "jones-2019"}


PAGE = "en/pages/what-it-is.md"
EXERCISE = "en/exercises/clamshell.md"


@pytest.mark.parametrize(
    ("file", "old", "new", "code"),
    [
        (PAGE, "title: What it is", "titel: What it is", "field-unknown"),
        (PAGE, "section: muscle", "section: muscles", "value"),
        (PAGE, "order: 1", "order: first", "value"),
        (PAGE, "next_review: 2027-11-01", "next_review: soon", "date"),
        (PAGE, ', alt: "The hip from the side."', "", "alt-missing"),
        (PAGE, 'alt: "The hip from the side."', 'alt: ""', "alt-missing"),
        (PAGE, "kind: page", "kind: pages", "kind"),
        (PAGE, "kind: page", "kind: term", "folder"),
        (PAGE, "id: what-it-is", "id: what-is-it", "id-file"),
        (PAGE, "id: what-it-is", "id: What It Is", "id-file"),
        (PAGE, '"condition:tendon-pain"', '"tendon pain"', "form"),
        (PAGE, "(term:tendon)", "(https://example.org)", "link-form"),
        (PAGE, "> key: You", "> note: You", "callout-kind"),
        (PAGE, "## Where it is", "```\nx\n```", "body-unsupported"),
        (EXERCISE, "knee: bent", "knee: bend", "value"),
        (EXERCISE, "phase: hold", "phase: keep", "value"),
        (EXERCISE, "sets: [1, 2]", "sets: some", "value"),
        (EXERCISE, "title: Clamshell", "title: Clam: shell: x", "yaml"),
        (EXERCISE, "order: 2", "order: 2\norder: 3", "yaml"),
    ],
)
def test_a_mistake_is_found_at_its_line(
    tree: Tree, file: str, old: str, new: str, code: str
) -> None:
    line = tree.change(file, old, new)
    hits = [f for f in read_tree(tree.root).findings if f.code == code]
    assert [(f.file, abs(f.line - line) <= 1) for f in hits[:1]] == [(file, True)]
    assert hits[0].message
    assert hits[0].remedy


def test_every_mistake_of_a_file_is_found_at_once(tree: Tree) -> None:
    tree.change(EXERCISE, "knee: bent", "knee: bend")
    tree.change(EXERCISE, "effort: gentle", "effort: easy")
    tree.change(PAGE, "part: what", "part: whatever")
    assert [code for _, _, code in found(tree)] == ["value"] * 3


def test_a_wrong_file_does_not_hide_the_others(tree: Tree) -> None:
    tree.write(PAGE, "no front matter")
    read = read_tree(tree.root)
    assert [f.code for f in read.findings] == ["front-matter"]
    assert len(read.items) == 7


def test_an_id_used_twice_is_found(tree: Tree) -> None:
    text = (tree.root / PAGE).read_text()
    tree.write("en/pages/old/pages/what-it-is.md", text)
    assert ("id-twice") in [code for _, _, code in found(tree)]


def test_a_file_that_is_not_utf8_is_found_at_its_line(tree: Tree) -> None:
    (tree.root / PAGE).write_bytes(b"---\nid: what-it-is\ntitle: caf\xe9\n---\n")
    assert found(tree) == [(PAGE, 3, "encoding")]


def test_outcomes_must_end(tree: Tree) -> None:
    tree.change("en/screening/safety.md", "when: otherwise", "when: {question: fall, is: no}")
    assert [f.code for f in read_tree(tree.root).findings] == ["value"]


def test_a_missing_folder_is_a_finding(tree: Tree) -> None:
    assert [f.code for f in read_tree(tree.root / "nowhere").findings] == ["no-source"]


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=300))
def test_no_text_makes_reading_fail(text: str) -> None:
    for whole in (text, f"---\n{text}\n---\n{text}", f"---\nid: a\nkind: page\n---\n{text}"):
        entry, findings = read_text(whole, "a.md", "en", "pages", "a")
        assert entry is None
        assert findings
