"""Do the words of an exercise agree with its claims and with what its motion shows?

Sentences are looked at one by one, in English and Spanish; those about the other leg, and those
that say what not to do, are left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from kiosk.content.findings import Finding, Location
from kiosk.content.model import Exercise
from kiosk.content.source import MOTIONS, SourceItem
from kiosk.motion.clip import Clip
from kiosk.motion.skeleton import INDEX

RISES = 0.02
"""Metres by which something must rise to be called lifted."""


def _re(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


@dataclass(frozen=True)
class _Language:
    """How one language says what the check looks for."""

    straight: re.Pattern[str]
    bent: re.Pattern[str]
    elsewhere: re.Pattern[str]
    """Another leg, or a warning: the sentence says nothing about the working knee."""
    side: re.Pattern[str]
    lift: re.Pattern[str]
    body: tuple[tuple[re.Pattern[str], tuple[str, ...]], ...]
    hold: re.Pattern[str]
    numbers: dict[str, int]


_HIPS = ("pelvis", "thigh_l", "thigh_r")
_KNEES = ("shank_l", "shank_r")
_FEET = ("foot_l", "foot_r")
_HANDS = ("hand_l", "hand_r")
_HEAD = ("head",)
_EN = _Language(
    straight=_re(
        r"\bstraight(?:en(?:ed|ing)?)?(?! line)\b[^.,;]{0,20}\b(?:knees?|legs?)\b"
        r"|\b(?:knees?|legs?)\b[^.,;]{0,20}\bstraight(?! line)\b"
    ),
    bent=_re(r"\b(?:bend|bent)\b[^.,;]{0,16}\bknees?\b|\bknees?\b[^.,;]{0,16}\bbent\b"),
    elsewhere=_re(
        r"\b(?:not|n[o']t|never|no|bottom|other|lower|under|free|standing leg|elbow|back leg"
        r"|a little|a bit|slightly|soft)\b|n't\b"
    ),
    side=_re(r"\b(?:left|right) (?:hip|leg|knee|foot|heel|ankle|thigh|side|arm|hand|elbow)s?\b"),
    lift=_re(r"\b(?:lift|raise)\b"),
    body=(
        (_re(r"\b(?:hips?|pelvis|bottom|buttocks|seat)\b"), _HIPS),
        (_re(r"\bknees?\b"), _KNEES),
        (_re(r"\b(?:legs?|foot|feet|heels?|toes)\b"), _FEET),
        (_re(r"\b(?:hands?|arms?|elbows?)\b"), _HANDS),
        (_re(r"\b(?:head|chin)\b"), _HEAD),
    ),
    hold=_re(r"\b(?:hold|stay|stop|keep)\b[^.]{0,40}?\bfor ([a-z]+|\d+)(?: to \w+)? (?:sec|count)"),
    numbers={"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "ten": 10, "twenty": 20},
)
_ES = _Language(
    straight=_re(
        r"(?<!línea )\b(?:rect[ao]s?|estirad[ao]s?|extendid[ao]s?|estire)\b[^.,;]{0,20}"
        r"\b(?:rodillas?|piernas?)\b|\b(?:rodillas?|piernas?)\b[^.,;]{0,20}"
        r"(?<!línea )\b(?:rect[ao]s?|estirad[ao]s?|extendid[ao]s?)\b"
    ),
    bent=_re(
        r"\b(?:doble|flexione)\b[^.,;]{0,16}\brodillas?\b"
        r"|\brodillas?\b[^.,;]{0,16}\b(?:doblad|flexionad)[ao]s?\b"
    ),
    elsewhere=_re(
        r"\b(?:no|nunca|sin|abajo|otr[ao]s?|debajo|libre|codos?|un poco|ligeramente|apoyo)\b"
    ),
    side=_re(
        r"\b(?:cadera|pierna|rodilla|pie|talón|tobillo|muslo|lado|brazo|mano|codo)s? "
        r"(?:izquierd|derech)[ao]s?\b"
    ),
    lift=_re(r"\b(?:levant(?:e|ar)|sub(?:a|ir)|elev(?:e|ar))\b"),
    body=(
        (_re(r"\b(?:caderas?|pelvis|glúteos|nalgas)\b"), _HIPS),
        (_re(r"\brodillas?\b"), _KNEES),
        (_re(r"\b(?:piernas?|pies?|talón|talones)\b"), _FEET),
        (_re(r"\b(?:manos?|brazos?|codos?)\b"), _HANDS),
        (_re(r"\b(?:cabeza|barbilla)\b"), _HEAD),
    ),
    hold=_re(
        r"\b(?:manteng|sosteng|quéde|aguant|deteng)\w*\b[^.]{0,40}?"
        r"(\w+)(?: a \w+)? (?:segundo|tiempo)s?\b"
    ),
    numbers={"un": 1, "uno": 1, "dos": 2, "tres": 3, "cinco": 5, "diez": 10, "veinte": 20},
)
_LANGUAGES = {"en": _EN, "es": _ES}


def check_words(entry: SourceItem, exercise: Exercise, clip: Clip) -> Iterator[Finding]:
    """The words of one item in its language, against its claims and its motion."""
    language = _LANGUAGES.get(entry.language.split("-")[0])
    if language is None:
        return
    for at, phase, sentence in _sentences(exercise):
        line = entry.line(*at)
        yield from _knee(entry, exercise, language, line, sentence)
        found = language.side.search(sentence)
        if found:
            yield Finding(
                entry.file,
                line,
                "side-word",
                f"“{found[0]}” is wrong when the figure is mirrored.",
                "Say top, bottom, working or other instead of left or right.",
            )
        if phase == "move" and language.lift.search(sentence):
            yield from _lift(entry, exercise, language, line, sentence, clip)
        if phase == "hold":
            yield from _hold(entry, exercise, language, line, sentence)


def _sentences(exercise: Exercise) -> Iterator[tuple[Location, str, str]]:
    """Place, phase and sentence of title, summary, key points and steps."""
    texts: list[tuple[Location, str, str]] = [
        (("title",), "move", exercise.title),
        (("summary",), "", exercise.summary),
    ]
    texts += [(("key_points", i), "", point) for i, point in enumerate(exercise.key_points)]
    for i, step in enumerate(exercise.steps):
        for name in ("title", "text", "cue"):
            text = getattr(step, name)
            if text:
                texts.append((("steps", i, name), step.phase, text))
    for at, phase, text in texts:
        for sentence in re.split(r"(?<=[.!?:])\s+", text):
            yield at, phase, sentence


def _knee(
    entry: SourceItem, exercise: Exercise, language: _Language, line: int, sentence: str
) -> Iterator[Finding]:
    if language.elsewhere.search(sentence):
        return
    against = language.straight if exercise.knee == "bent" else language.bent
    found = against.search(sentence)
    if found:
        yield Finding(
            entry.file,
            line,
            "knee-words",
            f"“{found[0]}” does not go with knee: {exercise.knee}.",
            "Correct the sentence, or the claim if the sentence is right.",
        )


def _lift(
    entry: SourceItem,
    exercise: Exercise,
    language: _Language,
    line: int,
    sentence: str,
    clip: Clip,
) -> Iterator[Finding]:
    after = sentence[language.lift.search(sentence).end() :]  # type: ignore[union-attr]
    bones: tuple[str, ...] = (*_HIPS, *_KNEES, *_FEET, *_HANDS, *_HEAD)
    where = [(found.start(), names) for p, names in language.body if (found := p.search(after))]
    if where:
        bones = min(where)[1]
    if rise(clip, bones) < RISES:
        yield Finding(
            entry.file,
            line,
            "lift",
            f"“{sentence.strip()}” lifts, but nothing of it rises in the motion.",
            f"Correct the sentence or {MOTIONS}/{exercise.motion}.yaml.",
        )


def rise(clip: Clip, bones: tuple[str, ...]) -> float:
    """How far (m) the highest of some bones' origins rises above its place in ready."""
    heights = clip.world()[:, [INDEX[name] for name in bones], 1, 3]
    times = np.arange(clip.frames) / clip.fps
    ready = np.zeros(clip.frames, dtype=bool)
    active = np.zeros(clip.frames, dtype=bool)
    for span in clip.phases:
        inside = (times >= span.start) & (times <= span.end)
        ready |= inside & (span.name == "ready")
        active |= inside & (span.name in ("move", "hold"))
    if not ready.any() or not active.any():
        ready[0] = active[:] = True
    return float((heights[active].max(0) - np.median(heights[ready], axis=0)).max())


def _hold(
    entry: SourceItem, exercise: Exercise, language: _Language, line: int, sentence: str
) -> Iterator[Finding]:
    found = language.hold.search(sentence)
    if not found:
        return
    word = found[1].lower()
    told = int(word) if word.isdigit() else language.numbers.get(word)
    if told is not None and abs(told - exercise.dose.hold_seconds) > 0.5:
        yield Finding(
            entry.file,
            line,
            "hold-words",
            f"“{found[0]}…” is not the {exercise.dose.hold_seconds:g} s of the dose.",
            "Make both the same.",
        )
