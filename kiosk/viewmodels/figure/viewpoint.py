"""Where the figure is seen from: the view of its motion, turned by hand, or a stored angle."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.motion.clip import Camera, Clip
    from kiosk.viewmodels.figure.framing import Cloud

Drift = tuple[float, tuple[float, float, float]]
"""A factor of the distance, and metres of the target."""
NO_DRIFT: Drift = (1.0, (0.0, 0.0, 0.0))
AT_EASE = (-24.0, -7.0, 4.2, (0.0, 0.86, 0.0))
"""Yaw, pitch, distance and target without a motion."""
LOWEST, HIGHEST = -70.0, 4.0
"""Degrees of pitch: from above, never from under the floor."""
MUSCLE = "muscle"
"""The angle onto the working muscle."""
GLIDE_S = 0.35
ROOM = 0.03
"""Share of a picture that stays free round the body."""
SHAPE = 4 / 3
"""Width by height of the pictures that flipbooks are made of."""


def apart(a: float, b: float) -> float:
    """Degrees from direction `a` to `b`, the short way: -180..180."""
    return (b - a + 180.0) % 360.0 - 180.0


class Viewpoint:
    """A direction to look from. `stored` are cameras of the angles it can settle at, by name."""

    def __init__(self) -> None:
        self.base = AT_EASE[:2]
        self.off = [0.0, 0.0]
        self.angle = "main"
        self.stored: dict[str, Camera] = {}
        self._cloud: Cloud | None = None
        self._main: Camera | None = None
        self._muscle: Camera | None = None
        self._frame: tuple[float, float] = (SHAPE, 0.0)
        self._glide: tuple[float, float, float] | None = None
        self._asked: tuple[float, float, tuple[float, float]] | None = None
        self._answer = AT_EASE[2:]
        self._way = (0.0, 0.0)
        self._drift: Drift = NO_DRIFT
        self._drifts = (NO_DRIFT, NO_DRIFT)

    def take(self, clip: Clip | None, stored: dict[str, Camera], keep: bool) -> None:
        """Look at a motion; with `keep` from where the last one was seen."""
        self._main = clip.cameras.get("main") if clip is not None else None
        self._muscle = clip.cameras.get("muscle") if clip is not None else None
        self._cloud = self._asked = None
        if clip is not None and self._main is not None:
            from kiosk.viewmodels.figure.framing import cloud

            self._cloud = cloud(clip)
        self.stored = stored
        self._glide = None
        if not keep or (stored and self.angle not in stored):
            self.angle = "main"
        if not keep:
            self.off = [0.0, 0.0]
        self._rest_at(self.angle)

    def _rest_at(self, angle: str) -> None:
        usual = self._muscle if angle == MUSCLE and self._muscle is not None else self._main
        camera = self.stored.get(angle, usual)
        self.base = (camera.yaw, camera.pitch) if camera is not None else AT_EASE[:2]
        self._drift = self._drift_at(angle)

    def _drift_at(self, angle: str) -> Drift:
        """How a stored camera stands off from where this version would put it."""
        camera = self.stored.get(angle)
        if camera is None or self._cloud is None:
            return NO_DRIFT
        distance, target = self._placed(camera.yaw, camera.pitch, (SHAPE, 0.0))
        x, y, z = (a - b for a, b in zip(camera.target, target, strict=True))
        return camera.distance / distance, (x, y, z)

    def _placed(
        self, yaw: float, pitch: float, frame: tuple[float, float]
    ) -> tuple[float, tuple[float, float, float]]:
        if self._cloud is None:
            return AT_EASE[2], AT_EASE[3]
        asked = (yaw, pitch, frame)
        if self._asked != asked:
            from kiosk.viewmodels.figure.framing import place

            self._answer = place(self._cloud, yaw, pitch, *frame)
            self._asked = asked
        return self._answer

    @property
    def yaw(self) -> float:
        """Degrees round the figure."""
        return self.base[0] + self.off[0]

    @property
    def pitch(self) -> float:
        """Degrees; less than 0 from above."""
        return self.base[1] + self.off[1]

    @property
    def turned(self) -> bool:
        """Whether it is not the motion's own view."""
        return self.off != [0.0, 0.0] or self.angle != "main"

    def fit(self, aspect: float, below: float) -> bool:
        """Say what shape the picture has and how much of its foot stays free; True when new."""
        frame = (max(aspect, 0.2), min(max(below, 0.0), 0.5))
        new, self._frame = frame != self._frame, frame
        return new

    def place(self) -> tuple[float, tuple[float, float, float]]:
        """Distance and target (m), so that the whole motion is in the picture."""
        distance, (x, y, z) = self._placed(self.yaw, self.pitch, self._frame)
        ratio, (dx, dy, dz) = self._drift
        return distance * ratio, (x + dx, y + dy, z + dz)

    def reach(self) -> tuple[float, float]:
        """The part of a stored picture's width and height (0..1) that the body needs."""
        if self._cloud is None:
            return 1.0, 1.0
        from kiosk.viewmodels.figure.framing import needs

        distance, (x, y, z) = self._placed(*self.base, (SHAPE, 0.0))
        ratio, (dx, dy, dz) = self._drift_at(self.angle)
        distance, target = distance * ratio, (x + dx, y + dy, z + dz)
        wide, high = needs(self._cloud, *self.base, distance, target)
        return min(wide / SHAPE + ROOM, 1.0), min(high + ROOM, 1.0)

    def turn(self, yaw: float, pitch: float) -> None:
        """Go round the figure by degrees."""
        self._glide = None
        self.off[0] += yaw
        self.off[1] = min(max(self.pitch + pitch, LOWEST), HIGHEST) - self.base[1]

    def mirror(self) -> None:
        """The other side works: what was left is right now. `take` follows."""
        self.off[0] = -self.off[0]

    def look_inside(self, inside: bool) -> bool:
        """Go to the muscle's view, or back to the main one; True when that was to do. Whoever has
        turned the figure by hand stays where they are."""
        wanted, left = (MUSCLE, "main") if inside else ("main", MUSCLE)
        known = self._muscle is not None and (not self.stored or MUSCLE in self.stored)
        if not known or self.angle != left or self.off != [0.0, 0.0]:
            return False
        self.rest_at(wanted)
        return True

    # stored angles

    def nearest(self) -> str:
        """The stored angle that differs least from where we look from now."""
        return min(
            self.stored,
            key=lambda name: (
                abs(apart(self.yaw, self.stored[name].yaw))
                + 0.5 * abs(self.pitch - self.stored[name].pitch)
            ),
            default="main",
        )

    def next(self, direction: int) -> str:
        """The stored angle that comes next to the left (1) or to the right (-1)."""
        others = [name for name in self.stored if name != self.angle]
        return min(
            others,
            key=lambda name: (self.stored[name].yaw - self.base[0]) * direction % 360.0,
            default=self.angle,
        )

    def rest_at(self, angle: str) -> None:
        """Look from a stored angle."""
        self.angle, self.off, self._glide = angle, [0.0, 0.0], None
        self._rest_at(angle)

    def glide(self) -> None:
        """Begin to move on to the nearest stored angle."""
        self._glide = (0.0, *self.off)
        goal = self.stored[self.nearest()]
        self._way = (apart(self.yaw, goal.yaw), goal.pitch - self.pitch)
        self._drifts = (self._drift, self._drift_at(self.nearest()))

    def advance(self, seconds: float) -> bool:
        """Move on; True once the stored angle is reached, and it is looked from there."""
        if self._glide is None:
            return False
        share, yaw, pitch = self._glide
        share = min(share + seconds / GLIDE_S, 1.0)
        self._glide = (share, yaw, pitch)
        eased = 1 - (1 - share) ** 3
        self.off = [yaw + self._way[0] * eased, pitch + self._way[1] * eased]
        (one, a), (two, b) = self._drifts
        x, y, z = (p + (q - p) * eased for p, q in zip(a, b, strict=True))
        self._drift = (one + (two - one) * eased, (x, y, z))
        if share < 1.0:
            return False
        self.rest_at(self.nearest())
        return True
