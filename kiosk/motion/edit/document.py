"""A motion that is being changed: its own text upon what it extends, and the way back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from pydantic import ValidationError

from kiosk.motion.edit.yamltext import Way, YamlText, YamlTextError
from kiosk.motion.load import _merge, _plain  # the loader's own rules: both must read the same
from kiosk.motion.schema import MotionSource

DEEPEST = 400
"""How many changes can be undone."""
OWN = ("wrong", "about")
"""What a motion never takes from the one it extends."""
Change = Callable[[YamlText], YamlText]


class Refused(ValueError):
    """A change that cannot be made. `why` is a word for the reason, `facts` what it is about.

    The words for people are made where they are shown.
    """

    def __init__(self, why: str, **facts: Any) -> None:
        super().__init__(f"{why} {facts}" if facts else why)
        self.why = why
        self.facts = facts


@dataclass(frozen=True)
class Reading:
    """What a text says. `motion` is None when it is no motion; then `problems` say line and why."""

    text: str
    yaml: YamlText | None = None
    whole: Mapping[str, Any] = field(default_factory=dict)
    """Everything it says, with what it extends."""
    motion: MotionSource | None = None
    problems: tuple[tuple[int, str], ...] = ()


def read(text: str, base: Mapping[str, Any] | None = None) -> Reading:
    """Read a motion's own text upon `base`, all that the motion says which it extends."""
    try:
        yaml = YamlText(text)
        own = {key: value for key, value in yaml.data.items() if key != "extends"}
    except YamlTextError as error:
        return Reading(text, problems=((error.line, str(error)),))
    if base is None:
        whole = _plain(own)
    else:
        whole = _merge({k: v for k, v in base.items() if k not in OWN}, own)
    try:
        return Reading(text, yaml, whole, MotionSource.model_validate(whole))
    except ValidationError as error:
        problems = []
        for detail in error.errors():
            way = [p for p in detail["loc"] if p != "angles"]
            said = detail["msg"].removeprefix("Value error, ")
            name = ".".join(str(p) for p in way) or "the motion"
            problems.append((yaml.line(way), f"{name}: {said}"))
        return Reading(text, yaml, whole, problems=tuple(problems))


class MotionDocument:
    """One motion under the hands of somebody. Every change is checked before it is kept.

    `base` is what the extended motion says as a whole (`Reading.whole`), None without `extends`.
    """

    def __init__(self, text: str, base: Mapping[str, Any] | None = None) -> None:
        self.base = base
        self._now = read(text, base)
        self._past: list[Reading] = []
        self._future: list[Reading] = []
        self._open: str = ""

    @property
    def text(self) -> str:
        """The text as it would be saved."""
        return self._now.text

    @property
    def reading(self) -> Reading:
        """What the text says."""
        return self._now

    @property
    def motion(self) -> MotionSource:
        """The motion. Raises Refused("unreadable") when the text is none."""
        if self._now.motion is None:
            raise Refused("unreadable")
        return self._now.motion

    @property
    def whole(self) -> Mapping[str, Any]:
        """Everything the motion says, with what it extends."""
        return self._now.whole

    def own(self, way: Way) -> bool:
        """Whether the motion's own text names this."""
        return self._now.yaml is not None and self._now.yaml.has(way)

    def inherited(self, way: Way) -> bool:
        """Whether the extended motion names this."""
        data: Any = self.base
        for step in way:
            if not isinstance(data, Mapping) or data.get(step) is None:
                return False
            data = data[step]
        return True

    def said(self, way: Way, default: Any = None) -> Any:
        """What the whole motion says at a place."""
        data: Any = self.whole
        for step in way:
            in_list = isinstance(data, list) and isinstance(step, int) and step < len(data)
            if not in_list and not (isinstance(data, Mapping) and step in data):
                return default
            data = data[step]
        return default if data is None else data

    def change(self, change: Change, gesture: str = "") -> None:
        """Make one change, kept as one step back.

        Changes of one `gesture` (a name; a drag, say) in a row are one step. Raises Refused:
        "unreadable", "style" (the file is written in a way that cannot be changed here) or
        "invalid" with the schema's `message`.
        """
        if self._now.yaml is None:
            raise Refused("unreadable")
        try:
            text = change(self._now.yaml).text
        except YamlTextError as error:
            raise Refused("style", message=str(error)) from None
        if text == self.text:
            return
        self._take(text, gesture)

    def replace(self, text: str) -> None:
        """Take a text as a whole. Raises Refused("invalid") for one that is no motion."""
        if text != self.text:
            self._take(text, "")

    def _take(self, text: str, gesture: str) -> None:
        new = read(text, self.base)
        if new.motion is None:
            line, message = new.problems[0]
            raise Refused("invalid", message=message, line=line)
        if not (gesture and gesture == self._open):
            self._past = [*self._past[-DEEPEST + 1 :], self._now]
        self._open = gesture
        self._future = []
        self._now = new

    def close_gesture(self) -> None:
        """The hand let go: the next change is a step of its own."""
        self._open = ""

    @property
    def can_undo(self) -> bool:
        """Whether there is a step back."""
        return bool(self._past)

    @property
    def can_redo(self) -> bool:
        """Whether there is a step forward."""
        return bool(self._future)

    def undo(self) -> bool:
        """One step back; whether there was one."""
        if not self._past:
            return False
        self._future.append(self._now)
        self._now = self._past.pop()
        self._open = ""
        return True

    def redo(self) -> bool:
        """The last undone step again; whether there was one."""
        if not self._future:
            return False
        self._past.append(self._now)
        self._now = self._future.pop()
        self._open = ""
        return True
