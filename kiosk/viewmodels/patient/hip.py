"""Explore the hip: how deep it is peeled, which part lies open, and from where it is seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtGui import QVector3D
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.viewmodels.patient import hip_stills, hip_words
from kiosk.viewmodels.screen import Route, Screen
from kiosk.viewmodels.services import Services

if TYPE_CHECKING:
    from kiosk.viewmodels.figure.hip_parts import Part
    from kiosk.viewmodels.figure.person_geometry import PersonMesh

QML_IMPORT_NAME = "Sidestep.Backend"
QML_IMPORT_MAJOR_VERSION = 1

MOVES = ("out", "forward", "knee")
TOPICS = ("parts", "hurts", "move")
FIRST_DEPTH = 2.0  # the muscle that all of Sidestep is about


@QmlElement
@QmlUncreatable("Screens come from the navigator.")
class HipScreen(Screen):
    """The hip to explore. The route's item may name a part that lies open at once.

    The picture follows `depth`, `shares` and `view`; slider, buttons, list and touch all change
    these here, so they are always in step.
    """

    PAGE = "HipExplorePage"

    changed = Signal()
    depthChanged = Signal()
    partChanged = Signal()
    viewChanged = Signal()
    sideChanged = Signal()
    moveChanged = Signal()
    onMeChanged = Signal()
    topicChanged = Signal()
    pictureChanged = Signal()

    def __init__(self, services: Services, route: Route, parent: QObject | None = None) -> None:
        self._depth = FIRST_DEPTH
        self._part = ""
        self._sore = ""
        self._view = "outer"
        self._aim = 0
        self._move = ""
        self._topic = "parts"
        self._on_me = False
        self._person: PersonMesh | None = None
        self._side = services.session.side
        super().__init__(services, route, parent)
        if services.draws_3d:
            import kiosk.viewmodels.figure.register
        else:
            import kiosk.viewmodels.figure.hip_labels  # noqa: F401
        self.depthChanged.connect(self.pictureChanged)
        self.viewChanged.connect(self.pictureChanged)
        self.onMeChanged.connect(self.pictureChanged)
        self.moveChanged.connect(self.pictureChanged)
        if route.item:
            self.choose(route.item)

    def reload(self) -> None:
        self._cards = hip_words.cards(self.services.reader, self.services.display.language)
        self._card = self._read(self._part)

    # what there is

    @Property("QVariantList", notify=changed)
    def layers(self) -> list[dict[str, object]]:
        """`[{text, depth}]` from the skin to the bones."""
        return [
            {"text": text, "depth": float(depth)} for depth, text in enumerate(hip_words.layers())
        ]

    @Property("QVariantList", notify=changed)
    def groups(self) -> list[dict[str, object]]:
        """`[{title, parts: [{id, text}]}]`: every part that has a card, but for what hurts."""
        return [
            {
                "title": title,
                "parts": [{"id": card.id, "text": card.title} for card in self._of(group)],
            }
            for group, title in hip_words.groups().items()
        ]

    @Property("QVariantList", notify=changed)
    def hurts(self) -> list[dict[str, str]]:
        """`[{id, text, summary}]`: what can go wrong, shown where it is."""
        return [
            {"id": card.id, "text": card.title, "summary": card.summary}
            for card in self._of("hurts")
        ]

    @Property("QVariantMap", notify=changed)
    def words(self) -> dict[str, str]:
        """`{part: what it is called}`."""
        return {card.id: card.title for card in self._cards.values()}

    # how deep

    @Property(float, notify=depthChanged)
    def depth(self) -> float:
        """0 (skin) to 4 (bones); between two layers, the upper one fades."""
        return self._depth

    @Slot(float)
    def peel(self, depth: float) -> None:
        """Go to a depth; a part that no longer shows is closed."""
        from kiosk.viewmodels.figure.hip_parts import DEEPEST, PARTS, hidden

        depth = min(max(depth, 0.0), DEEPEST)
        if depth == self._depth:
            return
        self._depth = depth
        self.depthChanged.emit()
        if self._part and hidden(PARTS[self._part], depth, self._sore):
            self.close()

    @Property(str, notify=depthChanged)
    def layer(self) -> str:
        """The name of the layer on top."""
        return hip_words.layers()[round(self._depth)]

    @Property("QVariantMap", notify=depthChanged)
    def shares(self) -> dict[str, float]:
        """How much of each mesh shows, 0..1."""
        from kiosk.viewmodels.figure.hip_asset import hip_asset
        from kiosk.viewmodels.figure.hip_parts import shares

        return shares(hip_asset().parts, self._depth, self._sore)

    @Property("QVariantList", notify=depthChanged)
    def named(self) -> list[str]:
        """The parts that labels name at this depth, the most telling first."""
        from kiosk.viewmodels.figure.hip_parts import NAMED

        names = [name for name in NAMED[round(self._depth)] if name in self._cards]
        if self._sore:
            names = [name for name in names if name in ("medius", "femur")]
        return [self._part, *(n for n in names if n != self._part)] if self._part else names

    @Property("QVariantList", notify=changed)
    def touchable(self) -> list[str]:
        """The parts that a touch of the picture may open."""
        return list(self._cards)

    # what one asks about

    @Property(str, notify=topicChanged)
    def topic(self) -> str:
        """parts, hurts or move: what the list beside the picture offers."""
        return self._topic

    @Slot(str)
    def setTopic(self, topic: str) -> None:
        """Offer something else."""
        if topic in TOPICS and topic != self._topic:
            self._topic = topic
            self.topicChanged.emit()
            if topic != "move":
                self.swing("")

    # which part

    @Property(str, notify=partChanged)
    def part(self) -> str:
        """The part whose card lies open; "" when none does."""
        return self._part

    @Property(str, notify=partChanged)
    def sore(self) -> str:
        """The condition that is drawn; "" when none is."""
        return self._sore

    @Property("QVariantMap", notify=partChanged)
    def card(self) -> dict[str, object]:
        """The card of the open part, see `hip_words.card_map`; empty when none is."""
        return self._card

    @Property("QVariantList", notify=partChanged)
    def lit(self) -> list[str]:
        """The meshes that are lit; none when all are alike."""
        part = self._at(self._part)
        return list(part.meshes) if part is not None and part.group != "hurts" else []

    @Slot(str)
    def touch(self, part: str) -> None:
        """Open the part that was touched in the picture; "" closes."""
        if not part:
            self.close()
        elif part != self._part and part in self._cards:
            self._open(part)

    @Slot(str)
    def choose(self, part: str) -> None:
        """Open a part from the list: peel to where it is seen and turn it to us."""
        found = self._at(part)
        if found is None or part not in self._cards:
            return
        self._set_on_me(False)
        self._open(part)
        if self._depth != found.depth:
            self._depth = found.depth
            self.depthChanged.emit()
        self._look(part)

    @Slot()
    def close(self) -> None:
        """Close the card; the picture stays as it is."""
        self._open("")

    def _open(self, part: str) -> None:
        found = self._at(part)
        sore = part if found is not None and found.group == "hurts" else ""
        peeled = sore != self._sore
        self._part, self._sore = part, sore
        self._card = self._read(part)
        self.partChanged.emit()
        if peeled:
            self.depthChanged.emit()
        if part and self._move:
            self.swing("")

    # from where

    @Property(str, notify=viewChanged)
    def view(self) -> str:
        """The view to go to: front, side, back, outer, whole, or a part's name."""
        return self._view

    @Property("QVariantMap", notify=viewChanged)
    def eye(self) -> dict[str, float]:
        """The view as numbers, `{yaw, pitch, distance, x, y, z}`."""
        from kiosk.viewmodels.figure.hip_views import view_of

        return view_of(self._view).numbers

    @Property(int, notify=viewChanged)
    def aim(self) -> int:
        """Grows with every wish for a view, so that the same one can be wished for again."""
        return self._aim

    @Slot(str)
    def look(self, view: str) -> None:
        """Wish for a view."""
        self._look(view)

    def _look(self, view: str) -> None:
        self._view = view
        self._aim += 1
        self.viewChanged.emit()

    @Property(str, notify=sideChanged)
    def side(self) -> str:
        """left or right: the person's hip that is shown."""
        return self._side

    @Slot(str)
    def setSide(self, side: str) -> None:
        """Show the other hip, here and in what comes next in this visit."""
        if side in ("left", "right") and side != self._side:
            self._side = self.services.session.side = side
            self.sideChanged.emit()

    @Property(bool, notify=onMeChanged)
    def onMe(self) -> bool:
        """Whether the person is shown with the hip inside."""
        return self._on_me

    @Slot(bool)
    def setOnMe(self, on: bool) -> None:
        """Show it on a person, or the hip alone."""
        if on and self._move:
            self.swing("")
        self._set_on_me(on)

    def _set_on_me(self, on: bool) -> None:
        if on != self._on_me:
            self._on_me = on
            self.onMeChanged.emit()

    @Property(QObject, notify=onMeChanged)
    def person(self) -> QObject:
        """Somebody who stands at ease, to show the hip in."""
        from kiosk.viewmodels.figure.shared_person import shared_person

        mesh = shared_person(self.services.session.appearance)
        mesh.setClip(None)
        self._person = mesh
        return mesh

    @Property(QVector3D, notify=onMeChanged)
    def pelvis(self) -> QVector3D:
        """Where the middle between the person's hips is, metres."""
        from kiosk.motion.skeleton import INDEX

        if self._person is None:
            return QVector3D()
        return QVector3D(*map(float, self._person.world[INDEX["pelvis"], :3, 3]))

    # the leg moves

    @Property("QVariantList", notify=changed)
    def moves(self) -> list[dict[str, str]]:
        """`[{id, text}]`: ways to move the leg."""
        return hip_words.moves()

    @Property(str, notify=moveChanged)
    def move(self) -> str:
        """The way that the leg moves now; "" at rest."""
        return self._move

    @Property("QVariantList", notify=moveChanged)
    def work(self) -> list[dict[str, object]]:
        """How much each fibre part works in this move: see `hip_words.work`."""
        return hip_words.work(self._move) if self._move else []

    @Property("QVariantList", notify=moveChanged)
    def moveSources(self) -> list[str]:
        """Where it is known from how much the parts work."""
        return hip_words.move_sources(self.services.reader, self._move)

    @Property(str, notify=moveChanged)
    def moveText(self) -> str:
        """What happens in this move, in a sentence."""
        return hip_words.move_text(self._move)

    @Slot(str)
    def swing(self, move: str) -> None:
        """Move the leg this way, over and over; "" stops it."""
        if move == self._move or move not in ("", *MOVES):
            return
        self._move = move
        if move:
            self._set_on_me(False)
            if self._part:
                self.close()
            self._depth = FIRST_DEPTH
            self.depthChanged.emit()
            self._look(f"move-{move}")
        self.playing = bool(move)
        self.moveChanged.emit()

    # pictures drawn beforehand

    @Property(bool, constant=True)
    def live(self) -> bool:
        """Whether this machine draws the hip; else it shows pictures of it."""
        return self.services.draws_3d

    @Property("QVariantMap", notify=pictureChanged)
    def picture(self) -> dict[str, object]:
        """The picture to show, and what it shows from where: see `hip_stills.picture`."""
        instead = (
            hip_stills.person_picture() if self._on_me else hip_stills.move_picture(self._move)
        )
        return hip_stills.picture(self._depth, self._view, self._sore, instead)

    def step_back(self) -> bool:
        """Back closes the card, stops the leg, then puts the person away, then leaves."""
        if self._part:
            self.close()
            return True
        if self._move:
            self.swing("")
            return True
        if self._on_me:
            self._set_on_me(False)
            return True
        return False

    def _at(self, part: str) -> Part | None:
        from kiosk.viewmodels.figure.hip_parts import PARTS

        return PARTS.get(part)

    def _of(self, group: str) -> list[hip_words.PartCard]:
        return [card for card in self._cards.values() if card.group == group]

    def _read(self, part: str) -> dict[str, object]:
        card = self._cards.get(part)
        if card is None:
            return {}
        return hip_words.card_map(card, self._cards, self.services)
