"""Who shows which exercise: each family of motions has one person, and all of them appear."""

from __future__ import annotations

import zlib

from kiosk.viewmodels.figure.person_geometry import APPEARANCES

FAMILIES = {
    "alex": (
        "clamshell",
        "hip-abduction",
        "one-leg-bridge",
        "step-up",
        "walk",
        "stand-one-leg",
        "stand-both-feet",
    ),
    "robin": (
        "side-leg-raise",
        "one-leg-squat",
        "bridge-band",
        "hip-hike",
        "stairs",
        "push-out-hold",
        "lie-on-side",
    ),
    "sam": (
        "side-plank",
        "hip-hinge",
        "band-walk",
        "glute-stretch",
        "one-leg-stand",
        "rise-from-chair",
        "sit",
    ),
}


def person_for(motion: str) -> str:
    """Who shows a motion; a family nobody was named for always gets the same person."""
    family = motion.partition("--")[0]
    for person, families in FAMILIES.items():
        if person in APPEARANCES and any(
            family == f or family.startswith(f"{f}-") for f in families
        ):
            return person
    return APPEARANCES[zlib.crc32(family.encode()) % len(APPEARANCES)]
