"""Do an exercise's name, claims, muscle work and motion say the same?

What the item claims is compared with what its compiled motion does, as measured by
`kiosk.motion.claims`. The words of the steps are compared with both in `wording`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from kiosk.content.checks.wording import check_words
from kiosk.content.findings import Finding
from kiosk.content.languages import MAIN_LANGUAGE
from kiosk.content.model import Exercise
from kiosk.content.motions import Motions
from kiosk.content.source import MOTIONS, SourceItem, SourceTree
from kiosk.motion.claims import Claims, measure
from kiosk.motion.clip import Clip
from kiosk.motion.skeleton import INDEX

_POSTURES = {"standing": "standing", "seated": "seated"}
_OPPOSITE = {
    "abduction": "adduction",
    "external_rotation": "internal_rotation",
    "extension": "flexion",
    "flexion": "extension",
    "pelvic_lift": "pelvic_drop",
}
_LEVELS = ((0.83, "strong"), (0.5, "medium"), (0.17, "light"), (0.0, "none"))
ANGLE_SLACK = 5.0
"""Degrees, or a quarter of what is claimed if that is more, by which a motion may differ."""
TIME_SLACK = 0.5
"""Seconds, or a fifth, by which a phase may differ from the dose."""
STRETCHES = 8.0


def check(tree: SourceTree, motions: Motions) -> Iterator[Finding]:
    """Every exercise against its motions; translations against the words only."""
    for entry, exercise in tree.of(Exercise):
        if exercise.motion not in motions.bytes:
            continue  # said by the checks of links and of motions
        clip = motions.clip(exercise.motion)
        yield from check_words(entry, exercise, clip)
        if entry.language == MAIN_LANGUAGE:
            yield from check_claims(entry, exercise, clip)
            yield from _wrongs(entry, exercise, motions)


def check_claims(entry: SourceItem, exercise: Exercise, clip: Clip) -> Iterator[Finding]:
    """What one item claims against its own motion."""
    claims = measure(clip)
    say = _Speaker(entry, exercise.motion)
    yield from _movement(exercise, claims, say)
    yield from _position(exercise, claims, clip, say)
    yield from _times(exercise, claims, say)
    yield from _muscle(exercise, clip, say)
    yield from _things(exercise, clip, say)


class _Speaker:
    """Makes findings of one item about one motion."""

    def __init__(self, entry: SourceItem, motion: str) -> None:
        self._entry = entry
        self._file = f"{MOTIONS}/{motion}.yaml"

    def __call__(self, at: tuple[str | int, ...], code: str, message: str) -> Finding:
        remedy = f"Correct the item or {self._file}, whichever is wrong."
        return Finding(self._entry.file, self._entry.line(*at), code, message, remedy)


Say = Callable[[tuple[str | int, ...], str, str], Finding]


def _plain(action: str) -> str:
    return action.replace("_", " ")


def _movement(exercise: Exercise, claims: Claims, say: Say) -> Iterator[Finding]:
    claim = exercise.movement
    at = ("movement",)
    if claim.action == "stretch":
        if abs(claims.most[2]) < STRETCHES:
            yield say(at, "movement", f"“{exercise.title}” stretches, but the hip does not move.")
        return
    done = ", ".join(sorted(map(_plain, claims.actions)))
    if claim.action not in claims.actions:
        against = _OPPOSITE.get(claim.action)
        wrong = _plain(against) if against in claims.actions else done
        yield say(
            at,
            "movement",
            f"“{exercise.title}” claims {_plain(claim.action)} of the hip, "
            f"but its motion is keyed as {wrong}.",
        )
        return
    if claim.action == "hold":
        return
    measured = _measured(claim.action, claims)
    if abs(measured - claim.degrees) > max(ANGLE_SLACK, 0.25 * claim.degrees):
        yield say(
            at,
            "degrees",
            f"It claims {claim.degrees:g} degrees of {_plain(claim.action)}; "
            f"its motion shows {measured:.0f}.",
        )


def _measured(action: str, claims: Claims) -> float:
    if action == "pelvic_lift":
        return -claims.pelvic_list.change
    angle, sign = {
        "abduction": ("abd", 1.0),
        "external_rotation": ("rot", 1.0),
        "flexion": ("flex", 1.0),
        "extension": ("flex", -1.0),
    }[action]
    return sign * claims.of(claims.hip, angle).change


def _position(exercise: Exercise, claims: Claims, clip: Clip, say: Say) -> Iterator[Finding]:
    shown = _POSTURES.get(claims.posture, "lying")
    if shown != exercise.position:
        message = f"It is done {exercise.position}, but its motion shows a person {shown}."
        yield say(("position",), "position", message)
    if claims.knee != exercise.knee and (claims.knee, exercise.knee) != ("between", "bent"):
        message = f"It claims a {exercise.knee} knee, but its motion shows a {claims.knee} one."
        yield say(("knee",), "knee", message)
    if claims.posture.startswith("side_lying"):
        world = clip.world()
        s, o = ("r", "l") if clip.side == "right" else ("l", "r")
        heights = [float(world[:, INDEX[f"thigh_{x}"], 1, 3].mean()) for x in (s, o)]
        on_top = "top" if heights[0] > heights[1] else "bottom"
        if exercise.sore_side in ("top", "bottom") and exercise.sore_side != on_top:
            message = f"The sore hip should be at the {exercise.sore_side}; "
            yield say(("sore_side",), "sore-side", f"{message}its motion has it at the {on_top}.")


def _times(exercise: Exercise, claims: Claims, say: Say) -> Iterator[Finding]:
    dose = exercise.dose
    told = [("hold_seconds", dose.hold_seconds, claims.hold_seconds, "hold")]
    if dose.tempo is not None:
        told += [
            ("tempo", dose.tempo.up, claims.move_seconds, "move"),
            ("tempo", dose.tempo.down, claims.return_seconds, "return"),
        ]
        if dose.tempo.hold != dose.hold_seconds:
            message = (
                f"The dose holds for {dose.hold_seconds:g} s, its tempo {dose.tempo.hold:g} s."
            )
            yield say(("dose", "tempo"), "hold", message)
    for name, claimed, shown, phase in told:
        if abs(claimed - shown) > max(TIME_SLACK, 0.2 * claimed):
            message = f"The dose gives the {phase} {claimed:g} s; its motion takes {shown:g} s."
            yield say(("dose", name), phase if phase == "hold" else "tempo", message)


def _muscle(exercise: Exercise, clip: Clip, say: Say) -> Iterator[Finding]:
    peaks = {part: float(clip.work[part].max()) for part in ("front", "middle", "back")}
    level = next(name for least, name in _LEVELS if max(peaks.values()) >= least)
    if level != exercise.muscle_work:
        message = f"It claims {exercise.muscle_work} muscle work; its motion shows {level} work."
        yield say(("muscle_work",), "muscle-work", message)
    rest = max((peaks[p] for p in peaks if p not in exercise.parts), default=0.0)
    for part in exercise.parts:
        if peaks[part] < rest - 0.05 or peaks[part] < 0.1:
            message = f"It names the {part} part as working most; its motion works another more."
            yield say(("parts",), "muscle-parts", message)


def _things(exercise: Exercise, clip: Clip, say: Say) -> Iterator[Finding]:
    kinds = {prop.kind for prop in clip.props}
    if exercise.needs_band == "yes" and "band" not in kinds:
        yield say(("needs_band",), "band", "It needs a band, but its motion shows none.")
    if exercise.needs_band == "none" and "band" in kinds:
        yield say(("needs_band",), "band", "It needs no band, but its motion shows one.")


def _wrongs(entry: SourceItem, exercise: Exercise, motions: Motions) -> Iterator[Finding]:
    """A mistake's motion is marked wrong; no other is."""
    named = [(("motion",), exercise.motion, False)]
    for name, wrong in (("mistakes", True), ("easier", False), ("harder", False)):
        for i, part in enumerate(getattr(exercise, name)):
            if part.motion:
                named.append(((name, i, "motion"), part.motion, wrong))  # type: ignore[arg-type]
    for at, motion, wrong in named:
        if motion in motions.bytes and motions.clip(motion).wrong != wrong:
            what = "a mistake, but is not marked" if wrong else "done right, but is marked"
            yield Finding(
                entry.file,
                entry.line(*at),
                "wrong-mark",
                f"The motion “{motion}” shows {what} wrong: true.",
                f"Correct wrong: in {MOTIONS}/{motion}.yaml, or name another motion.",
            )
