"""The facts of a text: read plainly where it is written plainly, the same as YAML reads them."""

from __future__ import annotations

import pytest

from kiosk import paths
from kiosk.studio import items
from kiosk.studio.items import Facts, facts


def by_yaml(text: str, monkeypatch: pytest.MonkeyPatch) -> Facts:
    with monkeypatch.context() as patch:
        patch.setattr(items, "_plain_facts", lambda _: None)
        return facts(text)


def test_all_that_sidestep_comes_with(monkeypatch: pytest.MonkeyPatch) -> None:
    texts = [path.read_text("utf-8") for path in paths.CONTENT_SOURCE.glob("*/*/*.md")]
    plain = [items._plain_facts(text) for text in texts]
    assert sum(one is None for one in plain) < len(texts) / 10  # nearly all go the short way
    assert [facts(text) for text in texts] == [by_yaml(text, monkeypatch) for text in texts]


@pytest.mark.parametrize(
    "front",
    [
        "title: Rest\nrevision: 2",
        "title: Rest well, then walk",
        'title: "Rest: how"\nnext_review: 2027-01-02',
        "title: 'It''s rest'",
        "title: Rest # not this",
        "title: Rest\n  and walk\nrevision: 1",
        "title: true\nrevision: 1",
        'title: "true"',
        "title: 12",
        "title: no",
        "title: ~",
        "title:\n  Rest",
        "title:   Rest   \nrevision:  3  ",
        "title: Rest\ntitle: Walk",
        "title: Rest\ntitles: Walk\nrevision: 1",
        "title: Rest\nrevision: x",
        "title: Rest\nnext_review: 2027-13-40",
        "title: Rest\nnext_review: 2027",
        "title: Rest\ntranslation_of: {language: en, revision: 4}",
        "title: Rest\ntranslation_of: {revision: 4, language: en}",
        "title: Rest\ntranslation_of:\n  language: en\n  revision: 4\nkind: page",
        "title: Rest\ntranslation_of:\n  language: en\n  revision: 4\n  more: x",
        "title: Rest\ntranslation_of: en",
        "title: Élan «vital»",
        "title: ¿Qué es?",
        "title: a-b_c (d) 5",
        'title: "a \\"b\\""',
        "kind: page\nsummary: x",
        "title: [a]",
        "title: Rest\nkey_points:\n  - title: no\nrevision: 7",
    ],
)
def test_ways_to_write_the_same(front: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for text in (f"---\n{front}\n---\ntitle: body\n", f"---\nid: a\n{front}\nkind: page\n---\n"):
        assert facts(text) == by_yaml(text, monkeypatch), text


@pytest.mark.parametrize("text", ["", "---\n", "---\ntitle: a", "words", "title: a\n"])
def test_what_is_no_item(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    assert facts(text) == by_yaml(text, monkeypatch)
