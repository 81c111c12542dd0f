"""The figure of the movement editor: the body at a moment, from a view, and what is drawn on it."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from PySide6.QtCore import Property, QObject, QPointF, Signal, Slot
from PySide6.QtGui import QVector3D
from PySide6.QtQml import QmlElement, QmlUncreatable

import kiosk.viewmodels.figure.register  # noqa: F401  (types of the page)
from kiosk.motion.body import clinical_angles, swap_side
from kiosk.motion.clip import Clip
from kiosk.motion.edit.arcs import (
    Arc,
    View,
    arcs,
    best_view,
    joint_places,
    nearest_degrees,
    open_to,
)
from kiosk.motion.edit.stand import Look
from kiosk.motion.proxies import PROXIES, proxy_ends
from kiosk.motion.skeleton import BONES, JOINTS, PARENTS, Array
from kiosk.viewmodels.figure.person_geometry import PersonMesh
from kiosk.viewmodels.figure.playhead import Playhead
from kiosk.viewmodels.figure.tiers import FigureTiers
from kiosk.viewmodels.figure.viewpoint import Viewpoint
from kiosk.viewmodels.staff.motion_words import number

QML_IMPORT_NAME = "Sidestep.Backend"
QML_IMPORT_MAJOR_VERSION = 1

MARKED: tuple[str, ...] = tuple(joint for joint in JOINTS if not joint.startswith("girdle"))
"""Joints with a mark on the figure: the shoulder blades, which lie under the shoulders, are in the
list only."""
STICKS: tuple[tuple[int, int], ...] = tuple(
    (parent, i) for i, parent in enumerate(PARENTS) if parent >= 0
)
ENDS: tuple[int, ...] = tuple(
    i for i, bone in enumerate(BONES) if bone.name[:4] in ("hand", "foot", "head")
)
TIPS: Mapping[str, tuple[float, float, float]] = {
    "hand": (0.0, -0.15, 0.0),
    "foot": (0.0, -0.05, 0.16),
    "head": (0.0, 0.16, 0.0),
}
CLOSER = 0.42
"""How much of the usual distance is left when one looks closely."""
TURN = 30.0
WIDE = 0.5
"""An arc that shows less of its length than this is seen from its edge."""
STIRRED = 0.02
"""Metres from which a limb counts as having been elsewhere."""
AWAY = 0.02
"""Share of the picture that a body may reach beyond before it is framed anew."""


def _sticks(world: Array) -> tuple[Array, Array]:
    """Both ends (N, 3) of a line along every bone."""
    places = world[:, :3, 3]
    tips = np.array(
        [world[i, :3, :3] @ np.array(TIPS[BONES[i].name[:4]]) + places[i] for i in ENDS]
    )
    one = np.concatenate([places[[a for a, _ in STICKS]], places[list(ENDS)]])
    return one, np.concatenate([places[[b for _, b in STICKS]], tips])


@QmlElement
@QmlUncreatable("The editor owns it.")
class MotionFigure(QObject):
    """One body and how it is seen. Everything drawn on it is in pixels of the picture.

    Where 3D cannot be drawn (`drawn` is false) there is no mesh, and `limbs` are drawn instead.
    """

    viewChanged = Signal()
    meshChanged = Signal()
    placed = Signal()
    timeChanged = Signal()
    playingChanged = Signal()
    mirroredChanged = Signal()
    muscleChanged = Signal()
    closerChanged = Signal()

    def __init__(self, tiers: FigureTiers, appearance: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tiers = tiers
        self._appearance = appearance
        self._mesh: PersonMesh | None = None
        self._viewpoint = Viewpoint()
        self._head = Playhead()
        self._clip: Clip | None = None
        self._shown: Clip | None = None
        self._look: Look | None = None
        self._world: Array = np.zeros((0, 4, 4))
        self._ghost: Array | None = None
        self._mirrored = False
        self._muscle = False
        self._closer = False
        self._held = False
        self._drawn_arcs: list[dict[str, object]] | None = None
        self._size = (0.0, 0.0)
        self._finger = 20.0
        self._joint = ""
        self._limits: dict[str, tuple[float, float]] = {}
        self._arcs: list[Arc] = []

    # the person

    @Property(bool, constant=True)
    def drawn(self) -> bool:
        """Whether this machine draws the person in 3D."""
        return self._tiers.draws_3d

    @Property(QObject, notify=meshChanged)
    def mesh(self) -> QObject | None:
        """The PersonMesh; null where none is drawn."""
        return self._mesh

    def enter(self) -> None:
        """The page is open: a person of its own comes, so that no other page's picture moves."""
        if self._mesh is None and self._tiers.draws_3d:
            self._mesh = PersonMesh(self)
            if self._appearance:
                self._mesh.appearance = self._appearance
            self.meshChanged.emit()
        if self._clip is not None and self._mesh is not None:
            self._mesh.setProps(self._props())
        if self._look is not None:
            self.show_look(self._look)

    def leave(self) -> None:
        """The page goes, and the person with it."""
        self.pause()
        mesh, self._mesh = self._mesh, None
        if mesh is not None:
            self.meshChanged.emit()
            mesh.deleteLater()

    def _props(self) -> tuple:  # type: ignore[type-arg]
        clip = self._displayed()
        return clip.props if clip is not None else ()

    def _displayed(self) -> Clip | None:
        """The clip as it is seen: mirrored, where the other side is shown."""
        if self._clip is None:
            return None
        if self._shown is None:
            self._shown = self._clip.mirrored() if self._mirrored else self._clip
        return self._shown

    def take(self, clip: Clip) -> None:
        """A motion was compiled: it plays, and its things stand round the body."""
        new = self._clip is None or self._clip.posture != clip.posture
        seconds = self._head.seconds
        self._clip, self._shown = clip, None
        self._head.begin(clip.duration)
        self._head.seek(min(1.0, seconds / clip.duration))
        if self._mesh is not None:
            self._mesh.setProps(self._props())
        if new or self._reaches_out(clip):
            self.frame()
        self.timeChanged.emit()

    def _reaches_out(self, clip: Clip) -> bool:
        """Whether the movement leaves the picture, or the view does not know it yet."""
        if self._closer or not self._size[1]:
            return False
        view = self.view()
        width, height = self._size
        for frame in range(0, clip.frames, 12):
            world = Look.of(clip.at(frame / clip.fps))
            world = world.mirrored() if self._mirrored else world
            seen = view.seen(world.world[:, :3, 3])
            if (
                (seen[:, 0] < -AWAY * width).any()
                or (seen[:, 0] > (1 + AWAY) * width).any()
                or (seen[:, 1] < -AWAY * height).any()
                or (seen[:, 1] > (1 + AWAY) * height).any()
            ):
                return True
        return False

    def frame(self) -> None:
        """Stand where the whole movement is in the picture."""
        self._viewpoint.take(self._displayed(), {}, keep=True)
        self._seen_anew()

    def show_look(self, look: Look) -> None:
        """Put the body there."""
        self._look = look
        seen = look.mirrored() if self._mirrored else look
        self._world = seen.world
        mesh = self._mesh
        if mesh is not None:
            sample = seen.sample
            mesh.show(sample.local, sample.root, sample.hands)
            if len(sample.props) == len(mesh.things):
                mesh.placeProps(sample.props)
            side, other = ("l", "r") if self._mirrored else ("r", "l")
            for name, work in ((side, sample.work), (other, sample.other)):
                if work:
                    mesh.setWork(name, work["front"], work["middle"], work["back"])
        self._draw_arcs()
        self._place_anew()

    def show_moment(self) -> None:
        """Put the body where the compiled motion has it now."""
        if self._clip is not None:
            self.show_look(Look.of(self._clip.at(self._head.seconds)))

    def set_ghost(self, look: Look | None) -> None:
        """Show where the body was at another moment, or nothing."""
        self._ghost = None if look is None else look.world
        self._place_anew()

    # time

    @Property(float, notify=timeChanged)
    def seconds(self) -> float:
        return self._head.seconds

    @Property(float, notify=timeChanged)
    def duration(self) -> float:
        return self._head.duration

    @Property(bool, notify=playingChanged)
    def playing(self) -> bool:
        return self._head.playing

    @Property(bool, notify=timeChanged)
    def canPlay(self) -> bool:
        """Whether there is a compiled motion."""
        return self._clip is not None

    @Slot()
    def play(self) -> None:
        if self._clip is None or self._head.playing:
            return
        self._head.play()
        self._lighten()
        self.playingChanged.emit()

    @Slot()
    def pause(self) -> None:
        if self._head.playing:
            self._head.stop()
            self._lighten()
            self.playingChanged.emit()

    def go_to(self, seconds: float) -> None:
        """Stand still at a moment; the body is put there by whoever asks."""
        self.pause()
        if self._head.duration:
            self._head.seek(seconds / self._head.duration)
        else:
            self._head.seconds = seconds
        self.timeChanged.emit()

    @Slot(float)
    def advance(self, seconds: float) -> None:
        """Let seconds of the clock pass: call it for every frame while `playing`."""
        if self._head.advance(seconds):
            self.show_moment()
            self.timeChanged.emit()

    @Slot(bool)
    def hold(self, held: bool) -> None:
        """A finger turns or pulls the figure: where the processor draws it, with less detail."""
        self._held = held
        self._lighten()

    def _lighten(self) -> None:
        if self._mesh is not None:
            self._mesh.light = self._tiers.in_software and (self._head.playing or self._held)

    # the view

    def view(self) -> View:
        """The camera, and the size of its picture."""
        distance, target = self._place()
        width, height = self._size
        return View(
            self._viewpoint.yaw, self._viewpoint.pitch, distance, target, width, max(height, 1.0)
        )

    def _place(self) -> tuple[float, tuple[float, float, float]]:
        distance, target = self._viewpoint.place()
        if self._closer and self._joint and len(self._world):
            x, y, z = joint_places(self._world)[self._own(self._joint)]
            return distance * CLOSER, (float(x), float(y), float(z))
        return distance, target

    def _place_anew(self) -> None:
        self._drawn_arcs = None
        self.placed.emit()

    def _own(self, joint: str) -> str:
        return swap_side(joint) if self._mirrored else joint

    def _seen_anew(self) -> None:
        self._draw_arcs()
        self.viewChanged.emit()
        self._place_anew()

    @Slot(float, float, float, float)
    def fit(self, width: float, height: float, below: float, finger: float) -> None:
        """Say how large the picture is, how much of its foot stays free, and how far a finger may
        be off; all in pixels."""
        self._size, self._finger = (width, height), finger
        if width > 0 and height > 0 and self._viewpoint.fit(width / height, below / height):
            self._seen_anew()
        else:
            self._place_anew()

    @Slot(float, float)
    def turn(self, yaw: float, pitch: float) -> None:
        """Go round the figure by degrees."""
        self._viewpoint.turn(yaw, pitch)
        self._seen_anew()

    @Slot(str)
    def turnTo(self, angle: str) -> None:
        """Go to where the arc of an angle is seen well."""
        arc = self.arc(angle)
        if arc is None:
            return
        shown = self._mirror_arc(arc)
        yaw, pitch = best_view(self.view(), shown)
        self.turn(yaw - self._viewpoint.yaw, pitch - self._viewpoint.pitch)

    def look_from(self, yaw: float, pitch: float) -> None:
        """Look from a direction, given for the figure that is not mirrored."""
        yaw = -yaw if self._mirrored else yaw
        self.turn(yaw - self._viewpoint.yaw, pitch - self._viewpoint.pitch)

    @property
    def direction(self) -> tuple[float, float]:
        """Yaw and pitch, for the figure that is not mirrored."""
        yaw = self._viewpoint.yaw
        return (-yaw if self._mirrored else yaw), self._viewpoint.pitch

    @Property(float, notify=viewChanged)
    def yaw(self) -> float:
        return self._viewpoint.yaw

    @Property(float, notify=viewChanged)
    def pitch(self) -> float:
        return self._viewpoint.pitch

    @Property(float, notify=viewChanged)
    def distance(self) -> float:
        return self._place()[0]

    @Property(QVector3D, notify=viewChanged)
    def target(self) -> QVector3D:
        return QVector3D(*self._place()[1])

    @Property(bool, notify=closerChanged)
    def closer(self) -> bool:
        return self._closer

    @Slot(bool)
    def setCloser(self, closer: bool) -> None:
        """Look closely at the joint that is chosen, or at the whole body."""
        if closer != self._closer:
            self._closer = closer
            self.closerChanged.emit()
            self._seen_anew()

    @Property(bool, notify=mirroredChanged)
    def mirrored(self) -> bool:
        """Whether the left side is shown as the one that works."""
        return self._mirrored

    @Slot(bool)
    def setMirrored(self, mirrored: bool) -> None:
        if mirrored == self._mirrored:
            return
        self._mirrored, self._shown = mirrored, None
        self._viewpoint.mirror()
        self._viewpoint.take(self._displayed(), {}, keep=True)
        if self._mesh is not None:
            self._mesh.rest()
            self._mesh.setProps(self._props())
        self.mirroredChanged.emit()
        if self._look is not None:
            self.show_look(self._look)
        self._seen_anew()

    @Property(bool, notify=muscleChanged)
    def showMuscle(self) -> bool:
        return self._muscle

    @Slot(bool)
    def setShowMuscle(self, on: bool) -> None:
        if on != self._muscle:
            self._muscle = on
            self.muscleChanged.emit()

    # what is drawn on the body

    @Property("QVariantList", constant=True)
    def marked(self) -> list[str]:
        """The joints that have a mark, in the order of `places`."""
        return list(MARKED)

    @Property("QVariantList", notify=placed)
    def places(self) -> list[float]:
        """x, y and pixels in a metre there, of each marked joint in turn."""
        if not len(self._world) or not self._size[1]:
            return []
        view = self.view()
        found = joint_places(self._world)
        seen = view.seen(np.array([found[self._own(joint)] for joint in MARKED]))
        seen[:, 2] = view.scale(seen[:, 2])
        out: list[float] = seen.ravel().tolist()
        return out

    @Property("QVariantList", notify=placed)
    def ghost(self) -> list[float]:
        """x, y at both ends of the limbs that were elsewhere at the moment before."""
        if self._ghost is None or self._look is None or not self._size[1] or self._head.playing:
            return []
        before, now = self._ghost, self._look.world
        one, two = _sticks(before)
        here = _sticks(now)
        moved = np.maximum(
            np.linalg.norm(one - here[0], axis=1), np.linalg.norm(two - here[1], axis=1)
        )
        shown = moved > STIRRED
        view = self.view()
        ends = [view.seen(end[shown] * self._sign())[:, :2] for end in (one, two)]
        out: list[float] = np.concatenate(ends, axis=1).ravel().tolist()
        return out

    def _sign(self) -> Array:
        return np.array([-1.0 if self._mirrored else 1.0, 1.0, 1.0])

    @Property("QVariantList", notify=placed)
    def limbs(self) -> list[float]:
        """Where 3D is not drawn: x, y at both ends and the width of each limb, the farthest first.

        The last number of each six tells how near it is, 0..1.
        """
        if self._tiers.draws_3d or not len(self._world) or not self._size[1]:
            return []
        a, b = proxy_ends(self._world)
        view = self.view()
        one, two = view.seen(a), view.seen(b)
        away = (one[:, 2] + two[:, 2]) / 2.0
        wide = view.scale(away) * np.array([p.ra + p.rb for p in PROXIES])
        near = (away.max() - away) / max(float(np.ptp(away)), 1e-6)
        out = np.stack([one[:, 0], one[:, 1], two[:, 0], two[:, 1], wide, near], axis=1)
        flat: list[float] = out[np.argsort(-away)].ravel().tolist()
        return flat

    def choose(self, joint: str, limits: dict[str, tuple[float, float]]) -> None:
        """Draw the arcs of this joint, with its ranges by angle; "" for none."""
        self._joint, self._limits = joint, limits
        self._draw_arcs()
        if self._closer:
            self.viewChanged.emit()
        self._place_anew()

    def shown_angles(self, joint: str) -> dict[str, float]:
        """The degrees that the body shows now, whatever the file says."""
        if self._look is None:
            return {}
        found = clinical_angles(self._look.sample.local[None])[joint]
        return {name: float(values[0]) for name, values in found.items()}

    def _draw_arcs(self) -> None:
        self._arcs = []
        if self._look is None or not self._joint or self._head.playing:
            return
        now = self.shown_angles(self._joint)
        sample = self._look.sample
        self._arcs = arcs(self._look.world, sample.root, self._joint, now, self._limits)

    def widest(self) -> str:
        """The angle of the chosen joint whose arc is seen best; "" without arcs."""
        if not self._arcs or not self._size[1]:
            return ""
        view = self.view()
        return max(self._arcs, key=lambda arc: open_to(view, self._mirror_arc(arc))).angle

    def arc(self, angle: str) -> Arc | None:
        """The arc of an angle of the chosen joint."""
        return next((arc for arc in self._arcs if arc.angle == angle), None)

    def _mirror_arc(self, arc: Arc) -> Arc:
        sign = self._sign()
        return Arc(arc.angle, arc.centre * sign, arc.points * sign, arc.degrees)

    @Property("QVariantList", notify=placed)
    def arcs(self) -> list[dict[str, object]]:
        """`[{angle, text, points, x, y, centreX, centreY, lowX, lowY, highX, highY, edge}]` for the
        chosen joint. x and y are the handle's; `edge` tells that the arc is seen from its edge."""
        if self._drawn_arcs is None:
            self._drawn_arcs = self._project_arcs() if self._size[1] else []
        return self._drawn_arcs

    def _project_arcs(self) -> list[dict[str, object]]:
        view = self.view()
        now = self.shown_angles(self._joint) if self._arcs else {}
        out: list[dict[str, object]] = []
        for arc in map(self._mirror_arc, self._arcs):
            seen = view.seen(arc.points)
            handle = view.seen(arc.at(now[arc.angle])[None])[0]
            centre = view.seen(arc.centre[None])[0]
            out.append(
                {
                    "angle": arc.angle,
                    "text": f"{number(round(now[arc.angle]))}°",
                    "points": [QPointF(x, y) for x, y, _ in seen.tolist()],
                    "x": float(handle[0]),
                    "y": float(handle[1]),
                    "centreX": float(centre[0]),
                    "centreY": float(centre[1]),
                    "lowX": float(seen[0, 0]),
                    "lowY": float(seen[0, 1]),
                    "highX": float(seen[-1, 0]),
                    "highY": float(seen[-1, 1]),
                    "edge": open_to(view, arc) < WIDE,
                }
            )
        return out

    # what a finger is on

    @Slot(float, float, result=str)
    def jointAt(self, x: float, y: float) -> str:
        """The joint under a finger, the nearest to the eye of those as near; "" for none."""
        flat = self.places
        best, found = self._finger, ""
        for n, joint in enumerate(MARKED):
            if 3 * n + 2 >= len(flat):
                break
            away = float(np.hypot(flat[3 * n] - x, flat[3 * n + 1] - y))
            if away < best:
                best, found = away, joint
        return found

    @Slot(float, float, result=str)
    def handleAt(self, x: float, y: float) -> str:
        """The angle whose handle is under a finger; "" for none."""
        best, found = self._finger, ""
        for arc in self.arcs:
            away = float(np.hypot(float(arc["x"]) - x, float(arc["y"]) - y))  # type: ignore[arg-type]
            if away < best:
                best, found = away, str(arc["angle"])
        return found

    def degrees_at(self, angle: str, x: float, y: float, now: float) -> float | None:
        """The degrees on an angle's arc that lie nearest to a finger."""
        arc = self.arc(angle)
        if arc is None:
            return None
        low, high = self._limits[angle]
        found = nearest_degrees(self.view(), self._mirror_arc(arc), x, y, now)
        return min(max(found, low), high)
