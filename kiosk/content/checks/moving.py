"""Are the motions sound: do they compile, and does the body move as a body can?"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kiosk.content.findings import Finding
from kiosk.content.model import Exercise
from kiosk.content.motions import Motions
from kiosk.content.source import MOTIONS, SourceTree
from kiosk.motion.keyposes import TOLERANCE, compare
from kiosk.motion.where import line_of

_PLACED = re.compile(r"^.*?\.yaml:(\d+): (.*)$")


def check(tree: SourceTree, motions: Motions) -> Iterator[Finding]:
    """Problems of the files, then of what they compile to."""
    for name, problem in motions.problems.items():
        for line in problem.splitlines():
            placed = _PLACED.match(line)
            yield Finding(
                f"{MOTIONS}/{name}.yaml",
                int(placed[1]) if placed else 1,
                "motion-file",
                f"{placed[2] if placed else line}.",
                "See the guide at the top of kiosk/motion/schema.py.",
            )
    for name in motions.bytes:
        clip = motions.clip(name)
        for fault in motions.faults(name):
            what, _, remedy = fault.message.partition(". ")
            yield Finding(
                f"{MOTIONS}/{name}.yaml",
                line_of(tree.motions[name], fault),
                f"motion-{fault.code}",
                f"{what[:1].upper()}{what[1:]}.",
                f"{remedy.rstrip('.')}." if remedy else "Correct the keyframes.",
            )
        for measured in compare(clip):
            if measured.error > TOLERANCE:
                pose = measured.pose
                yield Finding(
                    f"{MOTIONS}/{name}.yaml",
                    1,
                    "motion-key-pose",
                    f"At its {pose.moment}, {pose.joint} {pose.angle} is {measured.value:g} "
                    f"degrees; {pose.source} gives {pose.low:g} to {pose.high:g}.",
                    "Bring the pose nearer, or correct the table in kiosk/motion/keyposes.py.",
                )
        if clip.source not in tree.sources:
            message = f"The bibliography has no “{clip.source}” for its muscle work."
            remedy = "Correct source: under work:, or add it."
            file = f"{MOTIONS}/{name}.yaml"
            yield Finding(file, 1, "source-unknown", message, remedy)
    for entry, exercise in tree.of(Exercise):
        if exercise.motion not in motions.bytes:
            continue
        phases = {span.name for span in motions.clip(exercise.motion).phases}
        for i, step in enumerate(exercise.steps):
            shown = step.at or step.phase
            if shown not in phases:
                yield Finding(
                    entry.file,
                    entry.line("steps", i, "at"),
                    "step-phase",
                    f"The motion “{exercise.motion}” has no phase “{shown}”.",
                    f"Use one of: {', '.join(sorted(phases))}.",
                )
