"""Where the hip is looked at from: named views, and the view that shows a part best; no Qt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from kiosk.viewmodels.figure.hip_asset import hip_asset
from kiosk.viewmodels.figure.hip_layout import Camera, anchor
from kiosk.viewmodels.figure.hip_parts import PARTS

FIELD_OF_VIEW = 28.0
REST = (0.0, 0.0, 0.0)
MIDDLE = (-6.0, 2.5, -2.0)


@dataclass(frozen=True)
class View:
    """Degrees around (0 from the front, 90 from the person's right) and up, cm away, target cm."""

    yaw: float
    pitch: float
    distance: float
    target: tuple[float, float, float]

    @property
    def numbers(self) -> dict[str, float]:
        """The view for QML: `{yaw, pitch, distance, x, y, z}`."""
        x, y, z = self.target
        return {
            "yaw": self.yaw,
            "pitch": self.pitch,
            "distance": self.distance,
            "x": x,
            "y": y,
            "z": z,
        }

    @property
    def camera(self) -> Camera:
        """The camera of this view in a picture of 4:3."""
        return Camera(
            self.yaw, self.pitch, self.distance, FIELD_OF_VIEW, np.array(self.target, float)
        )


VIEWS: Mapping[str, View] = {
    "front": View(12, 4, 92, (-2, 4, 0)),
    "side": View(90, 3, 76, (-9, 2.5, -1.5)),
    "back": View(172, 6, 92, (-2, 4, 0)),
    "outer": View(122, 8, 73, (-8, 2.5, -2)),
    "whole": View(140, 8, 104, (-3, 1, -1)),
    "move-out": View(168, 4, 104, (-7, -2, 0)),
    "move-forward": View(98, 4, 104, (-9, -1, 3)),
    "move-knee": View(60, 12, 104, (-9, -1, 3)),
}
# What pictures drawn beforehand show.
STILL_VIEWS = ("outer", "front", "side", "back")


def view_of(name: str) -> View:
    """A named view, or the one that turns a part to us and comes nearer. KeyError for neither."""
    if name in VIEWS:
        return VIEWS[name]
    part = PARTS[name]
    found = anchor(hip_asset(), part.anchor, REST, 0.0)
    if found is None:
        return VIEWS["outer"]
    place, normal = found
    yaw = part.yaw if part.yaw is not None else float(np.degrees(np.arctan2(-normal[0], normal[2])))
    rise = float(np.degrees(np.arcsin(np.clip(normal[1], -1, 1)))) / 2
    pitch = part.pitch if part.pitch is not None else min(max(rise, -8.0), 20.0)
    # the nearer the look, the more the part itself is in the middle
    share = min(max((88 - part.distance) / 36, 0.25), 0.85)
    middle = np.array(MIDDLE) + share * (place - np.array(MIDDLE))
    return View(yaw, pitch, part.distance, (float(middle[0]), float(middle[1]), float(middle[2])))


def still_view(part: str) -> str:
    """The picture drawn beforehand that shows a part best, by the side it faces."""
    wanted = view_of(part).yaw

    def away(name: str) -> float:
        return abs((VIEWS[name].yaw - wanted + 180) % 360 - 180)

    return min(STILL_VIEWS, key=away)
