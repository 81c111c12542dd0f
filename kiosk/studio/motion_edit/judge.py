"""The full look at a motion: compiled, checked, and compared with the exercises that show it."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError

from kiosk.content import source
from kiosk.content.checks import agreement
from kiosk.content.checks.wording import check_words
from kiosk.content.languages import MAIN_LANGUAGE
from kiosk.content.model import FOLDERS, Exercise
from kiosk.content.source import SourceItem
from kiosk.motion.clip import Clip
from kiosk.motion.compile import compile_motion
from kiosk.motion.edit import faults
from kiosk.motion.edit.faults import Fault
from kiosk.motion.schema import MotionSource


@dataclass(frozen=True)
class Task:
    """A motion to look at: all that it says, and the exercises that show it, as `(id, role, text)`.

    `sources` are the keys of the bibliography.
    """

    number: int
    whole: Mapping[str, Any]
    uses: tuple[tuple[str, str, str], ...] = ()
    sources: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Claim:
    """What an exercise says otherwise than the motion shows it."""

    exercise: str
    title: str
    message: str


@dataclass(frozen=True)
class Verdict:
    """What came of a task. `clip` are the compiled motion's bytes, empty with a `problem`."""

    number: int
    clip: bytes = b""
    faults: tuple[Fault, ...] = ()
    claims: tuple[Claim, ...] = ()
    seconds: float = 0.0
    problem: str = ""


def judge(task: Task) -> Verdict:
    """Compile a motion and tell all that is wrong with it. Never raises for what a motion says."""
    begun = time.perf_counter()
    try:
        motion = MotionSource.model_validate(task.whole)
        clip = compile_motion(motion)
        found = [*faults.of_clip(motion, clip)]
    except (ValidationError, ValueError, LookupError, ArithmeticError) as error:
        return Verdict(task.number, problem=f"{type(error).__name__}: {error}")
    if task.sources and motion.work.source not in task.sources:
        found.append(Fault("source-unknown", 0, 0.0, 0.0, parts=(motion.work.source,)))
    claims = tuple(_claims(task, motion, clip))
    seconds = round(time.perf_counter() - begun, 3)
    return Verdict(task.number, clip.to_bytes(), tuple(found), claims, seconds)


def _claims(task: Task, motion: MotionSource, clip: Clip) -> Iterator[Claim]:
    for id, role, text in task.uses:
        entry = _entry(id, text)
        if entry is None or not isinstance(entry.item, Exercise):
            continue
        exercise = entry.item
        if motion.wrong != (role == "mistake"):
            message = "It shows this as a mistake, but the motion is not marked as one."
            if motion.wrong:
                message = "The motion is marked as a mistake, but this shows it as done right."
            yield Claim(id, exercise.title, message)
        if role != "motion":
            continue
        said = [*agreement.check_claims(entry, exercise, clip), *check_words(entry, exercise, clip)]
        for message in dict.fromkeys(finding.message for finding in said):
            yield Claim(id, exercise.title, message)
        phases = {span.name for span in clip.phases}
        for n, step in enumerate(exercise.steps, 1):
            shown = step.at or step.phase
            if shown not in phases:
                yield Claim(id, exercise.title, f"Step {n} is shown at “{shown}”, which is gone.")


def _entry(id: str, text: str) -> SourceItem | None:
    folder = FOLDERS["exercise"]
    file = f"{MAIN_LANGUAGE}/{folder}/{id}.md"
    return source.read_text(text, file, MAIN_LANGUAGE, folder, id)[0]
