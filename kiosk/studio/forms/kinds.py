"""The form of each kind of item: its sections, and in each the fields with what they take.

The words beside a field are the screen's (`kiosk/viewmodels/staff/edit_words.py`), found by the
field's `name`, which is its location without the places in lists: `steps.text`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import cache
from typing import Literal, get_args

from kiosk.content.model import (
    Exercise,
    Gate,
    Movement,
    Notice,
    Page,
    Part,
    Picture,
    QuestionSet,
    Scene,
    Step,
)
from kiosk.content.questions import Outcome, Question
from kiosk.studio.items import AnyKind

Editor = Literal[
    "line",  # a few words in one line
    "prose",  # a sentence or more
    "lines",  # a list of lines
    "commas",  # many words with commas between
    "number",
    "range",  # from - to
    "choice",
    "many",  # any of some choices
    "yesno",
    "date",
    "sources",  # keys of the bibliography
    "links",  # other items
    "link",  # one other item
    "motion",
    "view",  # a drawing of the hip
    "media",  # a picture that was brought in
    "sound",
    "phase",  # a moment of the motion
    "rule",  # when an outcome or a question comes
    "flags",
    "blocks",  # the text itself
    "group",  # fields that belong together
    "entries",  # a list of such groups
    "bibliography",  # sources by their keys
    "fixed",  # told, not changed
]


@dataclass(frozen=True)
class FormField:
    """One thing to fill in.

    `advice` is how many letters are well read at a glance, `most` how many entries there may be.
    `when` names a field beside it and the values with which this one has a meaning.
    """

    name: str
    editor: Editor
    required: bool = False
    words: bool = False
    """Whether it is in a language: what a translation translates."""
    options: tuple[str, ...] = ()
    advice: int = 0
    most: int = 0
    least: float = 0.0
    largest: float = 100.0
    step: float = 1.0
    decimals: int = 0
    unit: str = ""
    begin: float = 0.0
    """The number to begin with where there is none; 0 is the least."""
    fields: tuple[FormField, ...] = ()
    when: tuple[str, tuple[str, ...]] | None = None
    titled: str = ""
    """Of entries: the field that says what an entry is about."""

    @property
    def key(self) -> str:
        """Its own name in the file."""
        return self.name.rpartition(".")[2]


@dataclass(frozen=True)
class Section:
    """One step of the form."""

    name: str
    fields: tuple[FormField, ...] = field(default=())


def _literals(model: type, name: str) -> tuple[str, ...]:
    """The values that a field of a model can have."""
    found: list[str] = []

    def look(kind: object) -> None:
        for one in get_args(kind):
            if isinstance(one, str):
                found.append(one)
            else:
                look(one)

    look(model.model_fields[name].annotation)  # type: ignore[attr-defined]
    return tuple(dict.fromkeys(found))


def _line(name: str, advice: int = 0, required: bool = True) -> FormField:
    return FormField(name, "line", required, words=True, advice=advice)


def _prose(name: str, advice: int = 0, required: bool = True) -> FormField:
    return FormField(name, "prose", required, words=True, advice=advice)


def _lines(name: str, advice: int = 0, most: int = 0) -> FormField:
    return FormField(name, "lines", words=True, advice=advice, most=most)


def _choice(model: type, name: str, *, at: str = "", required: bool = True) -> FormField:
    options = _literals(model, name)
    return FormField(f"{at}{name}", "choice", required, options=options)


_POINTS = _lines("key_points", advice=70, most=3)
_ABOUT = (_line("title", 40), _prose("summary", 120))
_ORDER = FormField("order", "number", True, largest=999)
_TEXT = Section("text", (FormField("blocks", "blocks", words=True),))
_FOUND = Section(
    "found",
    (FormField("related", "links"), FormField("keywords", "commas", words=True)),
)
_SOURCES = Section(
    "sources",
    (FormField("sources", "sources"), _prose("source_note", required=False)),
)
_DATES = Section(
    "dates",
    (
        FormField("next_review", "date", True),
        FormField("show_from", "date"),
        FormField("show_until", "date"),
    ),
)
_SOUND = FormField("sound", "sound", words=True)


def _scene(at: str) -> tuple[FormField, ...]:
    kind = "picture.kind"
    return (
        FormField(f"{at}.motion", "motion", when=(kind, ("motion", "person"))),
        FormField(f"{at}.show_muscle", "yesno", when=(kind, ("motion", "person"))),
        FormField(f"{at}.view", "view", when=(kind, ("hip",))),
        FormField(f"{at}.media", "media", when=(kind, ("photo",))),
        _prose(f"{at}.alt", 160),
        _line(f"{at}.caption", 60, required=False),
    )


def _picture(at: str = "picture") -> FormField:
    kind = FormField(f"{at}.kind", "choice", True, options=_literals(Picture, "kind"))
    more = (
        _line(f"{at}.title", 24, required=False),
        _line(f"{at}.topic", 24, required=False),
        FormField(f"{at}.mark", "choice", options=_literals(Scene, "mark")),
    )
    scene = (
        *_scene(f"{at}.scenes"),
        _line(f"{at}.scenes.title", 24, required=False),
        _line(f"{at}.scenes.topic", 24, required=False),
        FormField(f"{at}.scenes.mark", "choice", options=_literals(Scene, "mark")),
    )
    scenes = FormField(f"{at}.scenes", "entries", fields=scene, titled="alt")
    return FormField(at, "group", fields=(kind, *_scene(at), *more, scenes))


def _page() -> tuple[Section, ...]:
    place = Section(
        "place",
        (
            _choice(Page, "section"),
            FormField(
                "part", "choice", options=_literals(Page, "part"), when=("section", ("muscle",))
            ),
            _ORDER,
        ),
    )
    return (
        Section("about", (*_ABOUT, _POINTS)),
        _TEXT,
        Section("picture", (_picture(), _SOUND)),
        _SOURCES,
        _FOUND,
        place,
        _DATES,
    )


SIDES = ("top", "bottom", "working", "either")
"""Where the sore hip can be."""


def _exercise() -> tuple[Section, ...]:
    step = (
        FormField("steps.phase", "choice", True, options=_literals(Step, "phase")),
        FormField("steps.at", "phase"),
        _line("steps.title", 24),
        _prose("steps.text", 120),
        _line("steps.cue", 30, required=False),
        FormField("steps.sound", "sound", words=True),
    )
    mistake = (
        _line("mistakes.title", 30),
        _prose("mistakes.wrong", 120),
        _prose("mistakes.right", 120),
        FormField("mistakes.motion", "motion"),
    )
    variants = tuple(
        FormField(
            at,
            "entries",
            fields=(
                _line(f"{at}.title", 30),
                _prose(f"{at}.text", 120),
                FormField(f"{at}.motion", "motion"),
            ),
            titled="title",
        )
        for at in ("easier", "harder")
    )
    seconds = {"unit": "s", "largest": 120.0, "step": 1.0, "decimals": 1}
    tempo = tuple(
        FormField(f"dose.tempo.{name}", "number", True, **seconds)  # type: ignore[arg-type]
        for name in ("up", "hold", "down")
    )
    dose = (
        FormField("dose.sets", "range", True, least=1, largest=20),
        FormField("dose.reps", "range", True, least=1, largest=100),
        FormField("dose.hold_seconds", "number", **seconds),  # type: ignore[arg-type]
        FormField("dose.tempo", "group", fields=tempo),
        FormField("dose.rest_seconds", "number", unit="s", largest=600, step=5),
        FormField("dose.days_per_week", "number", True, least=1, largest=7),
        _prose("dose.note", 160, required=False),
    )
    shows = (
        FormField("motion", "motion", True),
        _choice(Exercise, "position"),
        _choice(Exercise, "knee"),
        FormField("sore_side", "choice", True, options=SIDES),
        FormField(
            "movement",
            "group",
            fields=(
                FormField("movement.action", "choice", True, options=_literals(Movement, "action")),
                FormField("movement.degrees", "number", least=0, largest=180, step=5, unit="°"),
                FormField("movement.side", "choice", options=_literals(Movement, "side")),
            ),
        ),
        _choice(Exercise, "muscle_work"),
        FormField("parts", "many", options=get_args(Part)),
        FormField(
            "emg",
            "group",
            fields=(
                FormField("emg.range", "line", True, words=True),
                FormField("emg.source", "sources", True, most=1),
            ),
        ),
    )
    place = (
        _ORDER,
        FormField("code", "line", True),
        _choice(Exercise, "effort"),
        FormField("equipment", "many", options=_literals(Exercise, "equipment")),
        _choice(Exercise, "needs_band"),
    )
    return (
        Section("about", (*_ABOUT, _POINTS)),
        Section("steps", (FormField("steps", "entries", True, fields=step, titled="title"),)),
        Section("dose", (FormField("dose", "group", True, fields=dose),)),
        Section("feel", (_prose("feel", 160), _prose("breathing", 100))),
        Section(
            "mistakes", (FormField("mistakes", "entries", True, fields=mistake, titled="title"),)
        ),
        Section("levels", variants),
        Section(
            "care",
            (
                _lines("not_for", 120),
                _lines("care", 140),
                FormField("gates", "many", options=get_args(Gate)),
            ),
        ),
        _TEXT,
        Section("motion", shows),
        Section("place", place),
        _SOURCES,
        _FOUND,
        _DATES,
    )


def _condition() -> tuple[Section, ...]:
    return (
        Section("about", (*_ABOUT, _POINTS)),
        Section("signs", (_lines("feels", 90), _lines("worse", 90), _lines("helps", 90))),
        _TEXT,
        Section("picture", (_picture(), _SOUND)),
        _SOURCES,
        _FOUND,
        Section("place", (_ORDER,)),
        _DATES,
    )


def _term() -> tuple[Section, ...]:
    words = (_line("title", 30), _line("say", 40), _prose("summary", 120))
    aliases = FormField("aliases", "commas", words=True)
    return (Section("about", (*words, aliases)), _TEXT, _SOURCES, _FOUND, _DATES)


def _notice() -> tuple[Section, ...]:
    place = Section("place", (_choice(Notice, "place"), FormField("version", "line", True)))
    return (Section("about", (*_ABOUT, _SOUND)), _TEXT, place, _DATES, _SOURCES, _FOUND)


def _programme() -> tuple[Section, ...]:
    claim = (_prose("claims.text", 140), FormField("claims.expires", "date", True))
    return (
        Section(
            "about",
            (
                *_ABOUT,
                _POINTS,
                FormField("provider", "line", True),
                FormField("address", "line"),
                FormField("not_affiliated", "fixed"),
            ),
        ),
        Section("offer", (_lines("what", 110), _lines("who", 90), _lines("ask", 70))),
        Section("claims", (FormField("claims", "entries", fields=claim, titled="text"),)),
        _TEXT,
        _DATES,
        _SOURCES,
        _FOUND,
    )


def _question_set() -> tuple[Section, ...]:
    option = (
        _line("questions.options.label", 90),
        _prose("questions.options.detail", 90, required=False),
    )
    question = (
        _prose("questions.text", 110),
        _prose("questions.help", 110, required=False),
        FormField("questions.kind", "choice", True, options=_literals(Question, "kind")),
        FormField("questions.options", "entries", True, fields=option, titled="label"),
        FormField("questions.none_label", "line", words=True, when=("questions.kind", ("many",))),
        FormField("questions.ask_if", "rule"),
    )
    outcome = (
        FormField("outcomes.when", "rule", True),
        FormField("outcomes.level", "choice", True, options=_literals(Outcome, "level")),
        _line("outcomes.title", 40),
        _prose("outcomes.why", 160),
        _prose("outcomes.do", 160),
        _prose("outcomes.where", 120),
        FormField("outcomes.number", "choice", options=_literals(Outcome, "number")),
        FormField("outcomes.blocks_exercises", "yesno"),
    )
    return (
        Section("about", (*_ABOUT, _POINTS, _choice(QuestionSet, "purpose"))),
        Section(
            "questions", (FormField("questions", "entries", True, fields=question, titled="text"),)
        ),
        Section(
            "outcomes", (FormField("outcomes", "entries", True, fields=outcome, titled="title"),)
        ),
        Section("flags", (FormField("flags", "flags"),)),
        _TEXT,
        _SOURCES,
        _FOUND,
        _DATES,
    )


def _quiz() -> tuple[Section, ...]:
    option = (
        _line("questions.options.label", 60),
        FormField("questions.options.right", "yesno"),
        _prose("questions.options.why", 120),
    )
    question = (
        _prose("questions.text", 100),
        FormField("questions.options", "entries", True, fields=option, titled="label", most=4),
        FormField("questions.taught_in", "link", options=("page", "condition", "exercise")),
        _picture("questions.picture"),
    )
    return (
        Section("about", (*_ABOUT, _ORDER)),
        Section(
            "questions",
            (FormField("questions", "entries", True, fields=question, titled="text", most=6),),
        ),
        _TEXT,
        _SOURCES,
        _FOUND,
        _DATES,
    )


def _bibliography() -> tuple[Section, ...]:
    entry = (
        FormField("entries.title", "prose", True),
        FormField("entries.authors", "line"),
        FormField("entries.year", "number", least=1500, largest=2100, begin=2020),
        FormField("entries.where", "line"),
        FormField("entries.address", "line"),
    )
    return (Section("entries", (FormField("entries", "bibliography", fields=entry),)),)


_FORMS = {
    "page": _page,
    "exercise": _exercise,
    "condition": _condition,
    "term": _term,
    "notice": _notice,
    "programme": _programme,
    "question_set": _question_set,
    "quiz": _quiz,
    "sources": _bibliography,
}
EDITED_HERE = tuple(kind for kind in _FORMS if kind != "sources")
"""Kinds of items that have a form; motions and pictures have screens of their own."""


@cache
def sections(kind: AnyKind, *, translation: bool = False) -> tuple[Section, ...]:
    """The form of a kind; of a translation, only what is translated. Raises KeyError."""
    found = _FORMS[kind]()
    if not translation:
        return found
    kept = ((part.name, _in_words(part.fields)) for part in found)
    return tuple(Section(name, fields) for name, fields in kept if fields)


def _in_words(fields: tuple[FormField, ...]) -> tuple[FormField, ...]:
    out: list[FormField] = []
    for one in fields:
        if one.fields:
            inner = _in_words(one.fields)
            if inner:
                out.append(replace(one, fields=inner))
        elif one.words or one.name == "next_review":
            out.append(one)
    return tuple(out)


def every_field(kind: AnyKind) -> Iterator[FormField]:
    """All fields of a kind, also those within others."""

    def walk(fields: tuple[FormField, ...]) -> Iterator[FormField]:
        for one in fields:
            yield one
            yield from walk(one.fields)

    for part in sections(kind):
        yield from walk(part.fields)
