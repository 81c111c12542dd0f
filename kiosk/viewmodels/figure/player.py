"""Plays one motion: time, side, speed and view, and the person who follows them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtGui import QVector3D
from PySide6.QtQml import QmlElement, QmlUncreatable

if TYPE_CHECKING:
    from kiosk.motion.clip import Camera, Clip
    from kiosk.viewmodels.figure.person_geometry import PersonMesh

QML_IMPORT_NAME = "Sidestep.Backend"
QML_IMPORT_MAJOR_VERSION = 1

SLOWER = 0.5
LONGEST_STEP = 0.1  # seconds: after a stall the figure goes on, it does not jump
TURN = 30.0
LOWEST, HIGHEST = -70.0, 4.0  # degrees of pitch: from above, never from under the floor
PARTS = ("front", "middle", "back")
LEVELS = ((0.17, "none"), (0.5, "light"), (0.83, "medium"))

_shared: list[PersonMesh] = []


def shared_person() -> PersonMesh:
    """The one person of the program, made when first seen: bending tables are kept, not remade.

    The figure's own modules (numpy, Qt Quick 3D) are loaded here and not at the start, so that
    the first screen does not wait for them.
    """
    if not _shared:
        import kiosk.viewmodels.figure.register  # noqa: F401
        from kiosk.viewmodels.figure.person_geometry import PersonMesh

        _shared.append(PersonMesh())
    return _shared[0]


def level(work: float) -> str:
    """Work 0..1 in words: none, light, medium or strong."""
    return next((word for limit, word in LEVELS if work < limit), "strong")


@QmlElement
@QmlUncreatable("A screen owns its player.")
class FigurePlayer(QObject):
    """Holds a clip and a moment of it. QML calls `advance` once a frame while `moving`.

    Without `enter` it has no person and works on time alone, as the still tier needs it.
    `load(motion)` gives the bytes of a compiled clip; LookupError when there is none.
    """

    moved = Signal()
    phaseChanged = Signal()
    movingChanged = Signal()
    clipChanged = Signal()
    viewChanged = Signal()
    sideChanged = Signal()
    slowChanged = Signal()
    muscleChanged = Signal()
    workChanged = Signal()
    meshChanged = Signal()
    scrubbed = Signal()

    def __init__(self, load: Callable[[str], bytes], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._load = load
        self._mesh: PersonMesh | None = None
        self._here = False
        self._clip: Clip | None = None
        self._motion = ""
        self._seconds = 0.0
        self._goal: float | None = None
        self._playing = False
        self._phase = ""
        self._side = "right"
        self._slow = False
        self._muscle = False
        self._work = dict.fromkeys(PARTS, "none")
        self._yaw_off = self._pitch_off = 0.0
        self._extent = (1.0, 1.0)

    # what plays

    def show(self, motion: str, instead: str = "") -> bool:
        """Take a motion from its start; `instead` where the release lacks it.

        Returns whether anything can be shown. The person's own turn of the figure is kept as
        long as the body lies or stands the same way.
        """
        from kiosk.motion.clip import Clip, ClipError

        for name in filter(None, (motion, instead)):
            try:
                clip = Clip.from_bytes(self._load(name))
            except (LookupError, ClipError):
                continue
            self._motion = name
            self._take(clip if clip.side == self._side else clip.mirrored())
            return True
        self._motion = motion
        self._take(None)
        return False

    def _take(self, clip: Clip | None) -> None:
        old, self._clip = self._clip, clip
        if clip is None or old is None or old.posture != clip.posture:
            self._yaw_off = self._pitch_off = 0.0
        self._goal = None
        self._seconds = 0.0
        if clip is not None and "main" in clip.cameras:
            from kiosk.viewmodels.figure.framing import extent

            self._extent = extent(clip, clip.cameras["main"])
        if self._mesh is not None and self._here:
            self._mesh.setClip(clip)
        self.clipChanged.emit()
        self.viewChanged.emit()
        self._pose()

    @Property(str, notify=clipChanged)
    def motion(self) -> str:
        return self._motion

    @Property(bool, notify=clipChanged)
    def ready(self) -> bool:
        """Whether there is a motion to play."""
        return self._clip is not None

    @Property(float, notify=clipChanged)
    def duration(self) -> float:
        """Seconds of one loop at normal speed."""
        return self._clip.duration if self._clip is not None else 0.0

    @Property("QVariantList", notify=clipChanged)
    def phases(self) -> list[dict[str, object]]:
        """`[{name, start, end}]`, start and end 0..1 of the loop."""
        clip = self._clip
        if clip is None:
            return []
        whole = clip.duration
        return [
            {"name": p.name, "start": p.start / whole, "end": p.end / whole} for p in clip.phases
        ]

    # the person

    @Property(QObject, notify=meshChanged)
    def mesh(self) -> QObject | None:
        """The PersonMesh this player moves; null before `enter`."""
        return self._mesh

    @Slot()
    def enter(self) -> None:
        """Take the person and put it where this player is."""
        self._mesh = shared_person()
        self._here = True
        self._mesh.setClip(self._clip)
        if self._seconds:
            self._pose()
        self.meshChanged.emit()

    @Slot()
    def leave(self) -> None:
        """Let go of the person, who may follow another player now; nothing moves any more."""
        self.pause()
        self._here = False

    # time

    @Property(bool, notify=movingChanged)
    def playing(self) -> bool:
        return self._playing

    @Property(bool, notify=movingChanged)
    def moving(self) -> bool:
        """Whether frames are needed: playing, or on the way to a step."""
        return self._playing or self._goal is not None

    @Property(float, notify=moved)
    def position(self) -> float:
        """0..1 of the loop."""
        return self._seconds / self._clip.duration if self._clip is not None else 0.0

    @Property(str, notify=phaseChanged)
    def phase(self) -> str:
        """ready, move, hold or return; "" without a motion."""
        return self._phase

    @Slot()
    def play(self) -> None:
        if self._clip is not None:
            self._run(True, None)

    @Slot()
    def pause(self) -> None:
        self._run(False, None)

    @Slot()
    def toggle(self) -> None:
        if self._playing:
            self.pause()
        else:
            self.play()

    @Slot(float)
    def seek(self, position: float) -> None:
        """Go to a moment, 0..1 of the loop, at once."""
        if self._clip is None:
            return
        self._run(self._playing, None)
        self._seconds = min(max(position, 0.0), 1.0) * self._clip.duration
        self._pose()

    @Slot(float)
    def scrub(self, position: float) -> None:
        """A hand on the slider: stop, and go to this moment."""
        self.pause()
        self.seek(position)
        self.scrubbed.emit()

    @Slot(float)
    def travel(self, position: float) -> None:
        """Move on to a moment, 0..1 of the loop, and stand still there."""
        if self._clip is None:
            return
        goal = min(max(position, 0.0), 1.0) * self._clip.duration
        self._run(False, None if abs(goal - self._seconds) < 1e-3 else goal)

    @Slot(float)
    def advance(self, seconds: float) -> None:
        """Let time pass, in seconds of the clock."""
        clip = self._clip
        if clip is None or not (self._playing or self._goal is not None):
            return
        passed = min(max(seconds, 0.0), LONGEST_STEP) * (SLOWER if self._slow else 1.0)
        goal = self._goal
        if goal is not None and passed >= (goal - self._seconds) % clip.duration:
            self._seconds = goal
            self._pose()
            self._run(False, None)
            return
        self._seconds = (self._seconds + passed) % clip.duration
        self._pose()

    def _run(self, playing: bool, goal: float | None) -> None:
        before = (self._playing, self._goal is not None)
        self._playing, self._goal = playing, goal
        if before != (playing, goal is not None):
            self.movingChanged.emit()

    def _pose(self) -> None:
        clip = self._clip
        if self._mesh is not None and self._here:
            self._mesh.seek(self._seconds)
        self.moved.emit()
        phase = clip.phase_at(self._seconds) if clip is not None else ""
        if phase != self._phase:
            self._phase = phase
            self.phaseChanged.emit()
        self._feel()

    def _feel(self) -> None:
        clip = self._clip
        if clip is None:
            return
        frame = int(self._seconds * clip.frames / clip.duration) % clip.frames
        changed = False
        for part in PARTS:
            word = level(float(clip.work[part][frame])) if part in clip.work else "none"
            if self._work[part] != word:
                self._work[part] = word
                changed = True
        if changed:
            self.workChanged.emit()

    @Property("QVariantMap", notify=workChanged)
    def work(self) -> dict[str, str]:
        """`{front, middle, back}`: none, light, medium or strong at this moment."""
        return dict(self._work)

    # how it plays

    @Property(bool, notify=slowChanged)
    def slow(self) -> bool:
        return self._slow

    @Slot(bool)
    def setSlow(self, slow: bool) -> None:
        if slow != self._slow:
            self._slow = slow
            self.slowChanged.emit()

    @Property(str, notify=sideChanged)
    def side(self) -> str:
        """The side that works: left or right."""
        return self._side

    @Slot(str)
    def setSide(self, side: str) -> None:
        if side == self._side or side not in ("left", "right"):
            return
        self._side = side
        if self._clip is not None:
            self._clip = self._clip.mirrored()
            self._yaw_off = -self._yaw_off
            if self._mesh is not None and self._here:
                self._mesh.setClip(self._clip)
            self._pose()
        self.sideChanged.emit()
        self.viewChanged.emit()

    @Property(bool, notify=muscleChanged)
    def showMuscle(self) -> bool:
        return self._muscle

    @Slot(bool)
    def setShowMuscle(self, on: bool) -> None:
        if on != self._muscle:
            self._muscle = on
            self.muscleChanged.emit()

    # where it is seen from

    @property
    def _camera(self) -> Camera | None:
        return self._clip.cameras.get("main") if self._clip is not None else None

    @Property(float, notify=viewChanged)
    def yaw(self) -> float:
        camera = self._camera
        return (camera.yaw if camera is not None else -24.0) + self._yaw_off

    @Property(float, notify=viewChanged)
    def pitch(self) -> float:
        camera = self._camera
        return (camera.pitch if camera is not None else -7.0) + self._pitch_off

    @Property(float, notify=viewChanged)
    def distance(self) -> float:
        camera = self._camera
        return camera.distance if camera is not None else 4.2

    @Property(float, notify=viewChanged)
    def halfWidth(self) -> float:
        """Half of what the body takes across the picture, in metres."""
        return self._extent[0]

    @Property(float, notify=viewChanged)
    def halfHeight(self) -> float:
        """Half of what it takes from top to bottom."""
        return self._extent[1]

    @Property(QVector3D, notify=viewChanged)
    def target(self) -> QVector3D:
        camera = self._camera
        return QVector3D(*camera.target) if camera is not None else QVector3D(0.0, 0.86, 0.0)

    @Property(bool, notify=viewChanged)
    def turned(self) -> bool:
        """Whether the person at the screen has turned the figure."""
        return self._yaw_off != 0.0 or self._pitch_off != 0.0

    @Slot()
    def turnLeft(self) -> None:
        self.turn(TURN, 0.0)

    @Slot()
    def turnRight(self) -> None:
        self.turn(-TURN, 0.0)

    @Slot(float, float)
    def turn(self, yaw: float, pitch: float) -> None:
        """Go round the figure by degrees."""
        base = self.pitch - self._pitch_off
        self._yaw_off += yaw
        self._pitch_off = min(max(base + self._pitch_off + pitch, LOWEST), HIGHEST) - base
        self.viewChanged.emit()

    @Slot()
    def faceFront(self) -> None:
        """Back to the view that shows this motion best."""
        self._yaw_off = self._pitch_off = 0.0
        self.viewChanged.emit()
