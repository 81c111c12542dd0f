"""The kinds of item a patient can be shown, as frozen models with field-level errors."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Any, Literal, Self

from pydantic import BeforeValidator, Field, StringConstraints, model_validator

from kiosk.content.blocks import Block
from kiosk.content.questions import Frozen, Key, Outcome, Question, Rule, Words

Slug = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
MotionId = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(--?[a-z0-9]+)*$")]
Target = Annotated[
    str,
    StringConstraints(
        pattern=r"^(term|page|exercise|condition|question_set|quiz|notice|programme):"
        r"[a-z0-9]+(-[a-z0-9]+)*$"
    ),
]
Kind = Literal[
    "page", "exercise", "condition", "question_set", "quiz", "notice", "programme", "term"
]
KINDS: tuple[Kind, ...] = (
    "exercise",
    "page",
    "condition",
    "term",
    "question_set",
    "quiz",
    "programme",
    "notice",
)
FOLDERS: dict[Kind, str] = {
    "page": "pages",
    "exercise": "exercises",
    "condition": "conditions",
    "question_set": "screening",
    "quiz": "quiz",
    "notice": "notices",
    "programme": "programmes",
    "term": "glossary",
}


def _pair(value: Any) -> Any:
    if isinstance(value, int | float):
        return (value, value)
    if isinstance(value, list | tuple) and len(value) == 1:
        return (value[0], value[0])
    return value


Range = Annotated[tuple[int, int], BeforeValidator(_pair)]


class Source(Frozen):
    """One entry of the bibliography. `year` is None where the source itself gives none."""

    key: Slug
    authors: str = ""
    year: int | None = None
    title: Words
    where: str = ""
    address: str = ""


class Review(Frozen):
    """A named person who signed the words of one revision. `own`: they had written it, too."""

    name: Words
    credential: Words
    date: date
    own: bool = False


class TranslationOf(Frozen):
    """Which revision of the original a translation was made from."""

    language: str
    revision: Annotated[int, Field(ge=1)]


class Scene(Frozen):
    """What a picture shows; `alt` says it in words to who cannot see it.

    `title` is the word on the button that shows it, `topic` what it has in common with the scene
    it is compared with, `mark` says which of them is worse and which is kinder to a sore hip.
    """

    view: str | None = None
    layers: tuple[str, ...] = ()
    motion: MotionId | None = None
    media: Slug | None = None
    show_muscle: bool = False
    title: Words | None = None
    topic: Words | None = None
    mark: Literal["worse", "kinder"] | None = None
    alt: Words
    caption: Words | None = None


class Picture(Scene):
    """The picture of a page: its first scene, and others of the same kind to compare it with."""

    kind: Literal["hip", "motion", "person", "photo"]
    scenes: tuple[Scene, ...] = ()

    @property
    def all_scenes(self) -> tuple[Scene, ...]:
        """The first one and the others."""
        return (self, *self.scenes)

    @model_validator(mode="after")
    def _named(self) -> Picture:
        if self.scenes and not all(s.title or s.mark for s in self.all_scenes):
            raise ValueError("give each scene a title or a mark, so that people can choose it")
        return self

    @model_validator(mode="after")
    def _pictured(self) -> Picture:
        named = [scene.media is not None for scene in self.all_scenes]
        if self.kind == "photo" and not all(named):
            raise ValueError("name the picture under media:, in every scene")
        if self.kind != "photo" and any(named):
            raise ValueError("media: goes with kind: photo only")
        return self


class Item(Frozen):
    """What every item has. `body` is Markdown as written, `blocks` the same for the screen.

    It is shown from the day `show_from` to the day `show_until`, both included, where it has them.
    """

    id: Slug
    kind: Kind
    title: Words
    summary: Words
    key_points: tuple[Words, ...] = ()
    sources: tuple[Slug, ...] = ()
    source_note: Words | None = None
    reviewed_by: tuple[Review, ...] = ()
    next_review: date
    show_from: date | None = None
    show_until: date | None = None
    revision: Annotated[int, Field(ge=1)]
    translation_of: TranslationOf | None = None
    related: tuple[Target, ...] = ()
    keywords: tuple[Words, ...] = ()
    body: str = ""
    blocks: tuple[Block, ...] = ()

    @property
    def reviewed(self) -> bool:
        """Whether a clinician of the site has signed it."""
        return bool(self.reviewed_by)

    @model_validator(mode="after")
    def _begins_before_it_ends(self) -> Self:
        if self.show_from and self.show_until and self.show_until < self.show_from:
            raise ValueError("show_until: is before show_from:, so that it would never be shown")
        return self


class Page(Item):
    """A chapter of the explainer, of help and cover, or about the kiosk itself."""

    kind: Literal["page"]
    section: Literal["muscle", "cover", "about"]
    order: int
    part: Literal["what", "does", "why", "wrong", "better", "help"] | None = None
    picture: Picture | None = None
    sound: Slug | None = None


class Movement(Frozen):
    """What an exercise claims to move; the content check compares it with the keyframes."""

    joint: Literal["hip"]
    action: Literal[
        "abduction",
        "external_rotation",
        "extension",
        "flexion",
        "hold",
        "stretch",
        "pelvic_lift",
    ]
    side: Literal["working", "stance"] = "working"
    degrees: float = 0.0


class Emg(Frozen):
    """Measured muscle work, for clinicians."""

    range: Words
    source: Slug


class Step(Frozen):
    """One step of a walkthrough, the phase of the motion it belongs to, and a sound to hear."""

    phase: Literal["ready", "move", "hold", "return"]
    at: str | None = None
    title: Words
    text: Words
    cue: Words | None = None
    sound: Slug | None = None


class Mistake(Frozen):
    """A common mistake; `motion` shows it done wrong."""

    id: Slug
    title: Words
    wrong: Words
    right: Words
    motion: MotionId | None = None


class Variant(Frozen):
    """An easier or harder way to do an exercise."""

    id: Slug
    title: Words
    text: Words
    motion: MotionId | None = None


class Tempo(Frozen):
    """Seconds of each part of one repetition."""

    up: float
    hold: float = 0.0
    down: float


class Dose(Frozen):
    """How much and how often; pairs are from-to, durations in seconds."""

    sets: Range
    reps: Range
    hold_seconds: float = 0.0
    tempo: Tempo | None = None
    rest_seconds: float = 0.0
    days_per_week: int
    note: Words | None = None


Part = Literal["front", "middle", "back"]
Gate = Literal["outer_hip_pain", "hip_replacement", "floor", "balance"]


class Exercise(Item):
    """One exercise, what it claims to be, its steps, mistakes, variants and dose."""

    kind: Literal["exercise"]
    order: int
    code: Annotated[str, StringConstraints(pattern=r"^E[0-9]+$")]
    motion: MotionId
    position: Literal["lying", "standing", "seated"]
    effort: Literal["gentle", "moderate", "strong"]
    equipment: tuple[
        Literal["mat", "pillow", "band", "chair", "step", "counter", "wall", "strap"], ...
    ] = ()
    needs_band: Literal["none", "optional", "yes"] = "none"
    movement: Movement
    knee: Literal["straight", "bent"]
    sore_side: Words
    muscle_work: Literal["none", "light", "medium", "strong"]
    emg: Emg | None = None
    parts: tuple[Part, ...] = ()
    steps: Annotated[tuple[Step, ...], Field(min_length=1)]
    feel: Words
    breathing: Words
    mistakes: Annotated[tuple[Mistake, ...], Field(min_length=1)]
    easier: tuple[Variant, ...] = ()
    harder: tuple[Variant, ...] = ()
    not_for: tuple[Words, ...] = ()
    care: tuple[Words, ...] = ()
    gates: tuple[Gate, ...] = ()
    dose: Dose


class Condition(Item):
    """Something that can go wrong with the muscle."""

    kind: Literal["condition"]
    order: int
    feels: tuple[Words, ...] = ()
    worse: tuple[Words, ...] = ()
    helps: tuple[Words, ...] = ()
    picture: Picture | None = None
    sound: Slug | None = None


class QuestionSet(Item):
    """Questions with rules: whether to see somebody first, or what cover there may be."""

    kind: Literal["question_set"]
    purpose: Literal["safety", "cover"]
    questions: Annotated[tuple[Question, ...], Field(min_length=1)]
    outcomes: Annotated[tuple[Outcome, ...], Field(min_length=1)]
    flags: dict[Key, Rule] = {}

    @model_validator(mode="after")
    def _ends(self) -> QuestionSet:
        if not self.outcomes[-1].when.otherwise:
            raise ValueError("the last outcome needs “when: otherwise”, so that every path ends")
        return self


Taught = Annotated[
    str, StringConstraints(pattern=r"^(page|condition|exercise):[a-z0-9]+(-[a-z0-9]+)*$")
]


class QuizOption(Frozen):
    """One answer of a quiz; `why` says kindly what is right or not quite right about it."""

    id: Key
    label: Words
    right: bool = False
    why: Words


class QuizQuestion(Frozen):
    """One question of a quiz. Where several options are right, each of them is a good answer.

    `taught_in` is where to read about it; None only when that item was taken out of a release.
    """

    id: Key
    text: Words
    options: Annotated[tuple[QuizOption, ...], Field(min_length=2, max_length=4)]
    taught_in: Taught | None = None
    picture: Picture | None = None


class Quiz(Item):
    """A short check of what a person knows by now, never an exam; the body opens it."""

    kind: Literal["quiz"]
    order: int
    questions: Annotated[tuple[QuizQuestion, ...], Field(min_length=2, max_length=6)]

    def taught_in(self) -> tuple[tuple[int, Taught], ...]:
        """Which items teach it: the place of each question that names one, and the item."""
        named = [(i, question.taught_in) for i, question in enumerate(self.questions)]
        return tuple((i, target) for i, target in named if target is not None)


class Notice(Item):
    """A disclaimer and where it is shown."""

    kind: Literal["notice"]
    place: Literal["exercises", "screening", "everywhere"]
    version: str
    sound: Slug | None = None


class Claim(Frozen):
    """Something said about a programme that is not shown after `expires`."""

    text: Words
    expires: date


class Programme(Item):
    """A provider's programme, described without affiliation."""

    kind: Literal["programme"]
    provider: Words
    not_affiliated: Literal[True]
    what: tuple[Words, ...] = ()
    who: tuple[Words, ...] = ()
    ask: tuple[Words, ...] = ()
    claims: tuple[Claim, ...] = ()
    address: str = ""

    def current_claims(self, today: date) -> tuple[Claim, ...]:
        """Claims that may still be shown."""
        return tuple(claim for claim in self.claims if claim.expires >= today)


class Term(Item):
    """A word of the glossary: `say` is how to pronounce it."""

    kind: Literal["term"]
    say: Words
    aliases: tuple[Words, ...] = ()


AnyItem = Page | Exercise | Condition | QuestionSet | Quiz | Notice | Programme | Term
MODELS: dict[Kind, type[Item]] = {
    "page": Page,
    "exercise": Exercise,
    "condition": Condition,
    "question_set": QuestionSet,
    "quiz": Quiz,
    "notice": Notice,
    "programme": Programme,
    "term": Term,
}
