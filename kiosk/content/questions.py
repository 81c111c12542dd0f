"""Question sets as content: questions, the rules over their answers, outcomes and flags."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, model_validator

Key = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+([_-][a-z0-9]+)*$")]
Words = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]


class Frozen(BaseModel):
    """A value of the content: never changed, and no field we do not know."""

    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        populate_by_name=True,
        serialize_by_alias=True,
        defer_build=True,
    )


class Rule(Frozen):
    """A condition over answers; exactly one of its forms.

    `question` with `is` or `any_of`; `any` or `all` of other rules; `not` another rule;
    or `otherwise`, which always holds.
    """

    question: Key | None = None
    is_: Key | None = Field(default=None, alias="is")
    any_of: tuple[Key, ...] = ()
    any_: tuple[Rule, ...] = Field(default=(), alias="any")
    all_: tuple[Rule, ...] = Field(default=(), alias="all")
    not_: Rule | None = Field(default=None, alias="not")
    otherwise: bool = False

    @model_validator(mode="before")
    @classmethod
    def _otherwise(cls, value: Any) -> Any:
        return {"otherwise": True} if value == "otherwise" else value

    @model_validator(mode="after")
    def _one_form(self) -> Rule:
        forms = [
            self.question is not None,
            bool(self.any_),
            bool(self.all_),
            self.not_ is not None,
            self.otherwise,
        ]
        answered = (self.is_ is not None) + bool(self.any_of)
        if sum(forms) != 1 or answered != (1 if self.question is not None else 0):
            raise ValueError(
                "a rule is one of: question with is or any_of; any; all; not; otherwise"
            )
        return self

    def questions(self) -> frozenset[str]:
        """Ids of every question the rule looks at."""
        found = {self.question} if self.question is not None else set()
        for rule in (*self.any_, *self.all_, *((self.not_,) if self.not_ else ())):
            found |= rule.questions()
        return frozenset(found)

    def options(self) -> frozenset[tuple[str, str]]:
        """Every (question, option) the rule names."""
        found: set[tuple[str, str]] = set()
        if self.question is not None:
            named = (self.is_,) if self.is_ is not None else self.any_of
            found |= {(self.question, option) for option in named}
        for rule in (*self.any_, *self.all_, *((self.not_,) if self.not_ else ())):
            found |= rule.options()
        return frozenset(found)


class Option(Frozen):
    """One answer a person can touch."""

    id: Key
    label: Words
    detail: Words | None = None


class Question(Frozen):
    """One question a screen. `many` allows several answers, or none by touching `none_label`."""

    id: Key
    text: Words
    help: Words | None = None
    kind: Literal["one", "many"]
    options: Annotated[tuple[Option, ...], Field(min_length=1)]
    none_label: Words | None = None
    ask_if: Rule | None = None


class Outcome(Frozen):
    """What a person is told at the end. `number` names one of the site's own telephone numbers."""

    id: Key
    level: Literal["emergency", "same_day", "soon", "start", "info"]
    when: Rule
    title: Words
    why: Words
    do: Words
    where: Words
    number: Literal["emergency", "same_day", "clinic"] | None = None
    blocks_exercises: bool = False
