"""The parts of the form's view model that need no window."""

from __future__ import annotations

from typing import Any

from pytestqt.qtbot import QtBot

from kiosk.content.bodyedit import Part
from kiosk.content.runs import Run
from kiosk.studio.forms.kinds import EDITED_HERE, every_field, sections
from kiosk.viewmodels.staff.edit_model import FormRows
from kiosk.viewmodels.staff.edit_rich import RichWords
from kiosk.viewmodels.staff.edit_rows import entries_of, runs_of
from kiosk.viewmodels.staff.edit_rules import said_of, sentence
from kiosk.viewmodels.staff.edit_words import FormWords

QUESTIONS = [
    {"id": "a", "text": "Does it hurt?", "options": [{"id": "y", "label": "Yes"}]},
    {
        "id": "b",
        "text": "Where?",
        "options": [{"id": "h", "label": "Hip"}, {"id": "k", "label": "K"}],
    },
]


def test_every_field_has_words_of_its_own(qtbot: QtBot) -> None:
    words = FormWords()
    for kind in (*EDITED_HERE, "sources"):
        for part in sections(kind):
            title, icon = words.section(part.name)
            assert title != part.name
            assert icon
        for form in every_field(kind):
            label, _ = words.field(kind, form.name)
            assert label != form.name, form.name
            assert "_" not in label
            for value in form.options if form.editor in ("choice", "many") else ():
                said, _ = words.answer(form.name, value)
                assert "_" not in said
                assert said[:1].isupper()
            if form.editor in ("lines", "entries", "group"):
                assert words.add(kind, form.name) != "Add one", form.name


def test_rules_are_sentences() -> None:
    said = said_of(QUESTIONS)
    one = {"question": "a", "is": "y"}
    two = {"question": "b", "any_of": ["h", "k"]}
    assert sentence(None, said, asked=True) == "Each time."
    assert sentence("otherwise", said, asked=False) == "In every other case."
    assert sentence(one, said, asked=True) == "If “Does it hurt?” is answered with “Yes”."
    assert sentence({"any": [{"all": [one, two]}, {"not": one}]}, said, asked=False) == (
        "If “Does it hurt?” is answered with “Yes” and “Where?” is answered with “Hip” or “K”, or "
        "“Does it hurt?” is not answered with “Yes”."
    )


def test_rows_that_stay_are_not_made_anew(qtbot: QtBot) -> None:
    rows = FormRows()
    seen: list[str] = []
    rows.rowsInserted.connect(lambda _, a, b: seen.append(f"+{a}-{b}"))
    rows.rowsRemoved.connect(lambda _, a, b: seen.append(f"-{a}-{b}"))
    rows.dataChanged.connect(lambda a, _: seen.append(f"={a.row()}"))

    def row(key: str, value: str = "") -> dict[str, Any]:
        return {"key": key, "editor": "line", "value": value}

    rows.show([row("a"), row("b"), row("c")])
    rows.show([row("a"), row("b", "typed"), row("c")])
    rows.show([row("a"), row("x"), row("c")])
    rows.show([row("c")])
    assert seen == ["+0-2", "=1", "-1-1", "+1-1", "-0-1"]
    assert [one["key"] for one in rows.rows] == ["c"]


def test_runs_of_a_block_and_back() -> None:
    part = Part("list", ((Run("a "), Run("b", bold=True)), (Run("c", link="term:c"),)))
    runs = runs_of(part)
    assert "".join(run["text"] for run in runs) == "a b\nc"
    assert entries_of(runs, apart=True) == part.entries
    assert runs_of(Part("text", ((Run("a"),),))) == [
        {"text": "a", "bold": False, "italic": False, "link": ""}
    ]


def test_words_become_bold_and_links(qtbot: QtBot) -> None:
    words = RichWords()
    words.runs = [{"text": "My hip muscle works", "bold": False, "italic": False, "link": ""}]
    words.toggleBold(4, 4)  # the word at the cursor
    assert words.look(3, 6) == {"bold": True, "link": "", "text": "hip"}
    words.setLink(7, 13, "term:gluteus-medius")
    assert words.look(9, 9)["link"] == "term:gluteus-medius"
    assert words.look(9, 9)["text"] == "muscle"
    words.setLink(9, 9, "")
    assert words.look(9, 9)["link"] == ""
    words.toggleBold(3, 6)
    assert len(words.runs) == 1
    assert words.look(99, 120)["text"] == "works"
