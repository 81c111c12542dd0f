"""Bodies become blocks that Qt's rich text can show and a voice can read."""

from __future__ import annotations

from html.parser import HTMLParser

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.content.blocks import links_of
from kiosk.content.markdown import inline, parse


def test_every_kind_of_block() -> None:
    body = parse(
        "One **two** [three](term:tendon)\nfour.\n\n## Five\n\n"
        "- six\n- [seven](exercise:clamshell)\n\n> stop: eight <9>\n"
    )
    assert body.problems == ()
    text, heading, entries, callout = body.blocks
    assert text.html == 'One <b>two</b> <a href="term:tendon">three</a> four.'
    assert text.plain == "One two three four."
    assert links_of(text) == ("term:tendon",)
    assert (heading.kind, heading.level, heading.plain) == ("heading", 2, "Five")
    assert [span.plain for span in entries.spans] == ["six", "seven"]
    assert (callout.tone, callout.plain, callout.html) == ("stop", "eight <9>", "eight &lt;9&gt;")
    assert body.lines == (1, 4, 6, 9)
    assert body.links == (("term:tendon", 1), ("exercise:clamshell", 7))


def test_a_web_link_loses_its_link_and_keeps_its_words() -> None:
    body = parse("See [this](https://example.org).")
    assert body.blocks[0].html == "See this."
    assert [p.code for p in body.problems] == ["link-form"]


def test_html_is_shown_as_words() -> None:
    assert inline("a <b>c</b> & d").html == "a &lt;b&gt;c&lt;/b&gt; &amp; d"


class _Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []

    def handle_starttag(self, tag, attrs):
        assert tag in {"b", "i", "a", "br", "ul", "ol", "li"}
        if tag != "br":
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag


@settings(max_examples=300, deadline=None)
@given(st.text(alphabet="ab *_[]()<>&#-:>\n1.`!|\\~" + "term", max_size=80))
def test_any_body_gives_balanced_html(text: str) -> None:
    body = parse(text)
    assert len(body.blocks) == len(body.lines)
    for block in body.blocks:
        tags = _Tags()
        tags.feed(block.html)
        assert tags.open == []
