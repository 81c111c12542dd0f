"""Plays one motion: time, side, speed and view, in whichever tier this machine draws."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, QRectF, QSizeF, Signal, Slot
from PySide6.QtGui import QVector3D
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.device.tier import Tier
from kiosk.viewmodels.figure.playhead import Playhead
from kiosk.viewmodels.figure.shared_person import shared_person
from kiosk.viewmodels.figure.stills import motion_still
from kiosk.viewmodels.figure.viewpoint import Viewpoint, apart
from kiosk.viewmodels.figure.work_level import PARTS, levels, strongest

if TYPE_CHECKING:
    from kiosk.motion.clip import Clip
    from kiosk.viewmodels.figure.open_book import OpenBook
    from kiosk.viewmodels.figure.person_geometry import PersonMesh
    from kiosk.viewmodels.figure.tiers import FigureTiers

QML_IMPORT_NAME = "Sidestep.Backend"
QML_IMPORT_MAJOR_VERSION = 1

TURN = 30.0


@QmlElement
@QmlUncreatable("A screen owns its player.")
class FigurePlayer(QObject):
    """Holds a clip and a moment of it. QML calls `advance` once a frame while `moving`.

    `tier` says how to draw it: "live" the person moves, once `enter` was called; "flipbook"
    `picture` is the frame to show, and the person moves only while `turning`; "still" `still` is
    the picture of the phase. `load(motion)` gives the bytes of a compiled clip; LookupError when
    there is none. Without `tiers` the figure is drawn live.
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
    tierChanged = Signal()
    pictureChanged = Signal()
    turningChanged = Signal()

    def __init__(
        self,
        load: Callable[[str], bytes],
        parent: QObject | None = None,
        *,
        tiers: FigureTiers | None = None,
        appearance: str = "",
    ) -> None:
        super().__init__(parent)
        self._load = load
        self._tiers = tiers
        self._appearance = appearance
        self._head = Playhead()
        self._view = Viewpoint()
        self._mesh: PersonMesh | None = None
        self._here = False
        self._clip: Clip | None = None
        self._book: OpenBook | None = None
        self._motion = ""
        self._tier = "live"
        self._picture = ""
        self._turning = False
        self._phase = ""
        self._side = "right"
        self._muscle = False
        self._work = dict.fromkeys(PARTS, "none")
        self._other = "none"
        if tiers is not None:
            tiers.tierChanged.connect(self._choose_tier)
            self._tier = tiers.tier.value

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
        keep = clip is not None and old is not None and old.posture == clip.posture
        self._head.begin(clip.duration if clip is not None else 0.0)
        self._find_book()
        self._view.take(clip, self._book.angles if self._book is not None else {}, keep)
        self._set_turning(False)
        self._view.look_inside(self._muscle)
        if self._moves_person:
            self._dress()
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
        return self._head.duration

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

    # how it is drawn

    @Property(str, notify=tierChanged)
    def tier(self) -> str:
        """live, flipbook or still: the tier of the machine, or what it has of this motion."""
        return self._tier

    @Slot()
    def _choose_tier(self) -> None:
        """The machine draws in another tier now: go on in it, at the same moment."""
        self._find_book()
        self._view.take(self._clip, self._book.angles if self._book is not None else {}, keep=True)
        self._set_turning(False)
        if self._here and self._moves_person:
            self._dress()
        self.viewChanged.emit()
        self._pose()

    def _find_book(self) -> None:
        tiers, self._book = self._tiers, None
        tier = tiers.tier if tiers is not None else Tier.LIVE
        if tier is Tier.FLIPBOOK and self._clip is not None and self._here:
            from kiosk.viewmodels.figure.open_book import open_book

            self._book = open_book(self._motion, self._clip)
            if self._book is None:  # a motion that staff made here, say
                tier = Tier.LIVE if tiers is not None and tiers.draws_3d else Tier.STILL
        if tier.value != self._tier:
            self._tier = tier.value
            self.tierChanged.emit()

    @Property(str, notify=pictureChanged)
    def picture(self) -> str:
        """Address of the flipbook's frame of this moment; "" in other tiers."""
        return self._picture

    @Property(bool, notify=viewChanged)
    def mirrored(self) -> bool:
        """Whether `picture` must be mirrored to show the side that works."""
        return self._book is not None and self._book.mirrored

    @Property(str, notify=viewChanged)
    def angle(self) -> str:
        """Which of the flipbook's angles shows, such as main, muscle, side or back."""
        return self._view.angle

    @Property(QRectF, notify=viewChanged)
    def box(self) -> QRectF:
        """The part of the whole 4:3 picture that `picture` is, 0..1, before it is mirrored."""
        return QRectF(*(self._book.box(self._view.angle) if self._book else (0, 0, 1, 1)))

    @Property(QSizeF, notify=viewChanged)
    def reach(self) -> QSizeF:
        """The part of the whole picture's width and height that the body needs, 0..1."""
        return QSizeF(*self._view.reach())

    @Property(str, notify=pictureChanged)
    def still(self) -> str:
        """The still picture of this phase; "" when there is none."""
        return motion_still(self._motion, self._phase, muscle=self._muscle)

    def _turn_page(self) -> None:
        """Take the frame of this moment, and have the next ones unpacked."""
        if self._turning:  # nobody sees it
            return
        picture = ""
        if self._book is not None:
            now = (self._view.angle, self._head.seconds, self._muscle)
            picture = self._book.picture(*now)
            if self.moving:
                self._book.go_on(*now)
        if picture != self._picture:
            self._picture = picture
            self.pictureChanged.emit()

    # the person

    @Property(QObject, notify=meshChanged)
    def mesh(self) -> QObject | None:
        """The PersonMesh this player moves; null while it needs none."""
        return self._mesh

    @property
    def _moves_person(self) -> bool:
        return self._here and (self._tier == "live" or self._turning)

    @Slot()
    def enter(self) -> None:
        """The player's page is open; take the person, where one is drawn, and put it here."""
        self._here = True
        self._find_book()  # not before: reading it would keep the page's words waiting
        self._view.take(self._clip, self._book.angles if self._book is not None else {}, keep=True)
        self._view.look_inside(self._muscle)
        if self._moves_person:
            self._dress()
        self.viewChanged.emit()
        self._turn_page()

    @Slot()
    def leave(self) -> None:
        """Let go of the person, who may follow another player now; nothing moves any more."""
        self.pause()
        self._here = False

    def _dress(self) -> None:
        """Take the person, as who is shown here, to this moment of the motion."""
        new = self._mesh is None
        self._mesh = shared_person(self._book.person if self._book else self._appearance)
        self._lighten()
        self._mesh.setClip(self._clip)
        if self._head.seconds:
            self._mesh.seek(self._head.seconds)
        if new:
            self.meshChanged.emit()

    def _lighten(self) -> None:
        """Fewer triangles while the person moves, where the processor draws them."""
        if self._mesh is not None and self._here and self._tiers is not None:
            self._mesh.light = self._tiers.in_software and (self._turning or self._head.moving)

    # time

    @Property(bool, notify=movingChanged)
    def playing(self) -> bool:
        return self._head.playing

    @Property(bool, notify=movingChanged)
    def moving(self) -> bool:
        """Whether frames are needed: playing, or on the way to a step."""
        return self._head.moving

    @Property(float, notify=moved)
    def position(self) -> float:
        """0..1 of the loop."""
        return self._head.position

    @Property(str, notify=phaseChanged)
    def phase(self) -> str:
        """ready, move, hold or return; "" without a motion."""
        return self._phase

    @Slot()
    def play(self) -> None:
        if self._clip is not None:
            self._run(self._head.play)

    @Slot()
    def pause(self) -> None:
        self._run(self._head.stop)

    @Slot()
    def toggle(self) -> None:
        if self._head.playing:
            self.pause()
        else:
            self.play()

    @Slot(float)
    def seek(self, position: float) -> None:
        """Go to a moment, 0..1 of the loop, at once."""
        if self._clip is None:
            return
        self._run(lambda: self._head.seek(position))
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
        if self._clip is not None:
            self._run(lambda: self._head.travel(position))

    @Slot(float)
    def advance(self, seconds: float) -> None:
        """Let time pass, in seconds of the clock."""
        if self._view.advance(seconds):
            self._set_turning(False)
        if self._turning:
            self.viewChanged.emit()
        if not self._head.moving:
            return
        if self._tiers is not None and not self._turning and self._tier == self._tiers.tier.value:
            self._tiers.frame(seconds)
        self._run(lambda: self._head.advance(seconds))
        self._pose()

    def _run(self, change: Callable[[], object]) -> None:
        before = (self._head.playing, self._head.moving)
        change()
        if before != (self._head.playing, self._head.moving):
            if self._tiers is not None:
                self._tiers.rest()
            self._lighten()
            self.movingChanged.emit()

    def _pose(self) -> None:
        clip = self._clip
        if self._mesh is not None and self._moves_person:
            self._mesh.seek(self._head.seconds)
        self._turn_page()
        self.moved.emit()
        phase = clip.phase_at(self._head.seconds) if clip is not None else ""
        if phase != self._phase:
            self._phase = phase
            self.phaseChanged.emit()
            self.pictureChanged.emit()
        self._feel()

    def _feel(self) -> None:
        if self._clip is None:
            return
        work = levels(self._clip, self._head.seconds)
        other = strongest(levels(self._clip, self._head.seconds, other=True))
        if (work, other) != (self._work, self._other):
            self._work, self._other = work, other
            self.workChanged.emit()

    @Property("QVariantMap", notify=workChanged)
    def work(self) -> dict[str, str]:
        """`{front, middle, back}`: none, light, medium or strong at this moment."""
        return dict(self._work)

    @Property(str, notify=workChanged)
    def strongest(self) -> str:
        """The level of the part that works hardest: a word, for a page may outlive a map."""
        return strongest(self._work)

    @Property(str, notify=workChanged)
    def other(self) -> str:
        """The same for the hip of the other side."""
        return self._other

    # how it plays

    @Property(bool, notify=slowChanged)
    def slow(self) -> bool:
        return self._head.slow

    @Slot(bool)
    def setSlow(self, slow: bool) -> None:
        if slow != self._head.slow:
            self._head.slow = slow
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
            self._find_book()
            self._view.mirror()
            self._view.take(
                self._clip, self._book.angles if self._book is not None else {}, keep=True
            )
            if self._mesh is not None and self._moves_person:
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
            if self._view.look_inside(on):
                self.viewChanged.emit()
            self._turn_page()
            self.muscleChanged.emit()
            self.pictureChanged.emit()

    # where it is seen from

    @Property(float, notify=viewChanged)
    def yaw(self) -> float:
        return self._view.yaw

    @Property(float, notify=viewChanged)
    def pitch(self) -> float:
        return self._view.pitch

    @Property(float, notify=viewChanged)
    def distance(self) -> float:
        """Metres from the camera to `target`, so that the whole motion is in the picture."""
        return self._view.place()[0]

    @Property(QVector3D, notify=viewChanged)
    def target(self) -> QVector3D:
        return QVector3D(*self._view.place()[1])

    @Property(bool, notify=viewChanged)
    def turned(self) -> bool:
        """Whether the person at the screen has turned the figure."""
        return self._view.turned

    @Slot(float, float)
    def fit(self, aspect: float, below: float) -> None:
        """Say what the live picture is like: width by height, and the share that stays free."""
        if self._view.fit(aspect, below):
            self.viewChanged.emit()

    @Slot()
    def turnLeft(self) -> None:
        self._step(1)

    @Slot()
    def turnRight(self) -> None:
        self._step(-1)

    def _step(self, direction: int) -> None:
        if self._book is None:
            self.turn(TURN * direction, 0.0)
        else:
            self._rest_at(self._view.next(direction))

    @Slot(float, float)
    def turn(self, yaw: float, pitch: float) -> None:
        """Go round the figure by degrees; from a flipbook, with the person drawn meanwhile."""
        if self._book is not None and self._tiers is not None and self._tiers.draws_3d:
            self._set_turning(True)
        self._view.turn(yaw, pitch)
        if self._book is not None and not self._turning:
            nearest = self._view.nearest()
            if nearest != self._view.angle:
                was = (self._view.yaw, self._view.pitch)
                self._rest_at(nearest)
                self._view.turn(apart(self._view.yaw, was[0]), was[1] - self._view.pitch)
        self.viewChanged.emit()

    @Slot()
    def settle(self) -> None:
        """The hand let go: from a flipbook, move on to the nearest angle that it has."""
        if self._turning:
            self._view.glide()
        elif self._book is not None:
            self._rest_at(self._view.angle)

    @Property(bool, notify=turningChanged)
    def turning(self) -> bool:
        """Whether the person is drawn in place of a flipbook: while it turns."""
        return self._turning

    def _rest_at(self, angle: str) -> None:
        self._view.rest_at(angle)
        self._set_turning(False)
        self._turn_page()
        self.viewChanged.emit()

    def _set_turning(self, turning: bool) -> None:
        if turning == self._turning:
            return
        self._turning = turning
        if turning and self._here:
            self._dress()
        self._turn_page()
        self.turningChanged.emit()
