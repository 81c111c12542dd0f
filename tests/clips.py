"""Movements of the real content for tests that look at them, compiled once and kept.

They come from the same cache as the release's, which knows when one is stale.
"""

from __future__ import annotations

from functools import cache

from kiosk.content.motions import Motions
from kiosk.motion.clip import Clip
from kiosk.paths import CONTENT_SOURCE

MOTIONS = CONTENT_SOURCE / "motions"


@cache
def clip_of(name: str) -> Clip:
    """The compiled movement with this id."""
    found = Motions({name: MOTIONS / f"{name}.yaml"})
    assert not found.problems, found.problems
    return found.clip(name)
