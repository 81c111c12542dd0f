"""The picture of a page: a hip, the moving figure, a still of either, or a photo."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtGui import QVector3D, QVector4D
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.model import Picture, Scene
from kiosk.viewmodels.figure.player import FigurePlayer
from kiosk.viewmodels.figure.stills import motion_still, still_url
from kiosk.viewmodels.patient.exercise_words import work_now
from kiosk.viewmodels.patient.hip_scenes import look, look_map
from kiosk.viewmodels.patient.page_media import photo_credit, photo_url
from kiosk.viewmodels.services import Services

QML_IMPORT_NAME = "Sidestep.Backend"
QML_IMPORT_MAJOR_VERSION = 1

# What the glossary calls each part of the hip, and each mark on it that a label can point at.
PART_TERMS = {
    "skin": "skin",
    "maximus": "gluteus-maximus",
    "tfl": "tensor-fasciae-latae",
    "band": "it-band",
    "medius": "gluteus-medius",
    "medius_front": "front-fibres",
    "medius_middle": "middle-fibres",
    "medius_back": "back-fibres",
    "minimus": "gluteus-minimus",
    "piriformis": "piriformis",
    "bursa": "bursa",
    "tendon": "tendon",
    "pelvis_right": "pelvis",
    "pelvis_left": "pelvis",
    "pelvis": "pelvis",
    "crest": "pelvis",
    "sacrum": "sacrum",
    "disc": "pubic-joint",
    "sit_bone": "sit-bone",
    "femur_right": "thigh-bone",
    "femur_left": "thigh-bone",
    "femur": "thigh-bone",
    "femur_head": "hip-joint",
    "trochanter": "greater-trochanter",
    "strain": "strain",
    "tendon_sore": "tendinopathy",
    "bursa_sore": "bursitis",
    "tear": "tear",
}
LEVER = "lever"


@QmlElement
@QmlUncreatable("A page owns its picture.")
class PagePicture(QObject):
    """What a page shows beside its words, one scene at a time. `kind` is "" without a picture."""

    changed = Signal()
    topicChanged = Signal()
    sceneChanged = Signal()
    workChanged = Signal()

    def __init__(self, services: Services, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._picture: Picture | None = None
        self._index = 0
        self._words: dict[str, str] = {}
        self._player = FigurePlayer(
            services.reader.clip_bytes,
            self,
            tiers=services.tiers,
            appearance=services.session.appearance,
        )
        self._player.setSide(services.session.side)
        self._player.workChanged.connect(self.workChanged)

    def show(self, picture: Picture | None) -> None:
        """Take the picture of an item, in the words of the language that is shown."""
        if self._services.draws_3d:
            import kiosk.viewmodels.figure.register
        elif picture and picture.kind == "hip":
            import kiosk.viewmodels.figure.hip_labels  # noqa: F401
        if picture is None or self._index >= len(picture.all_scenes):
            self._index = 0
        self._picture = picture
        self._words = self._name_parts() if picture and picture.kind == "hip" else {}
        self._play()
        self.changed.emit()
        self.topicChanged.emit()
        self.sceneChanged.emit()

    @Slot(int)
    def choose(self, index: int) -> None:
        """Show another scene."""
        if self._picture is None or not 0 <= index < len(self._picture.all_scenes):
            return
        if index == self._index:
            return
        before = self._scene
        self._index = index
        self._play()
        if before and self._scene and before.topic != self._scene.topic:
            self.topicChanged.emit()
        self.sceneChanged.emit()

    def _play(self) -> None:
        scene = self._scene
        if scene is None:
            return
        going = self._player.playing
        if scene.motion and scene.motion != self._player.motion:
            self._player.show(scene.motion)
            if scene.mark:
                self._begin_at("hold")
            if going:
                self._player.play()
        self._player.setShowMuscle(scene.show_muscle)

    def _begin_at(self, phase: str) -> None:
        """What is compared is seen at once, not only after the way to it."""
        starts = [float(str(p["start"])) for p in self._player.phases if p["name"] == phase]
        if starts:
            self._player.seek(starts[0])

    @property
    def _scene(self) -> Scene | None:
        return self._picture.all_scenes[self._index] if self._picture else None

    @Property(int, notify=sceneChanged)
    def index(self) -> int:
        """Which scene shows."""
        return self._index

    @Property("QVariantList", notify=changed)
    def topics(self) -> list[dict[str, object]]:
        """What scenes are about, `[{title, index}]`; empty when all have one topic."""
        if self._picture is None:
            return []
        found: dict[str, int] = {}
        for index, scene in enumerate(self._picture.all_scenes):
            found.setdefault(scene.topic or "", index)
        return [{"title": t, "index": i} for t, i in found.items()] if len(found) > 1 else []

    @Property("QVariantList", notify=topicChanged)
    def scenes(self) -> list[dict[str, object]]:
        """The scenes of this topic, `[{title, mark, index}]`; empty when there is but one."""
        if self._picture is None or self._scene is None:
            return []
        here = [
            {
                "title": scene.title or _mark_words().get(scene.mark or "", ""),
                "mark": scene.mark or "",
                "index": index,
            }
            for index, scene in enumerate(self._picture.all_scenes)
            if scene.topic == self._scene.topic
        ]
        return here if len(here) > 1 else []

    @Property(int, notify=topicChanged)
    def topic(self) -> int:
        """The index of the first scene of this topic."""
        if self._picture is None or self._scene is None:
            return 0
        return [scene.topic for scene in self._picture.all_scenes].index(self._scene.topic)

    @Property(str, notify=sceneChanged)
    def mark(self) -> str:
        """ "worse", "kinder" or "": what the scene is to a sore hip."""
        return (self._scene.mark or "") if self._scene else ""

    @Property(str, notify=sceneChanged)
    def kind(self) -> str:
        """What to draw here: "hip", "hip-still", "lever", "motion", "still", "photo" or ""."""
        scene = self._scene
        if self._picture is None or scene is None:
            return ""
        if self._picture.kind == "photo":
            return "photo"
        live = self._services.draws_3d
        if self._picture.kind == "hip":
            if (scene.view or "").startswith(LEVER):
                return "lever"
            return "hip" if live else "hip-still"
        return "motion" if self._player.tier != "still" and self._player.ready else "still"

    @Property(bool, constant=True)
    def live(self) -> bool:
        """Whether this machine draws the hip itself."""
        return self._services.draws_3d

    @Property(str, notify=sceneChanged)
    def view(self) -> str:
        return (self._scene.view or "") if self._scene else ""

    @Property("QVariantMap", notify=sceneChanged)
    def look(self) -> dict[str, object]:
        """How the hip is shown: see `hip_scenes.look_map`."""
        found = look_map(self.view)
        if self._scene is not None and self._scene.layers:
            found["layers"] = list(self._scene.layers)
        return found

    @Property(str, notify=sceneChanged)
    def alt(self) -> str:
        return self._scene.alt if self._scene else ""

    @Property(str, notify=sceneChanged)
    def caption(self) -> str:
        return (self._scene.caption or "") if self._scene else ""

    @Property(str, notify=sceneChanged)
    def credit(self) -> str:
        """Whose photo it is; "" for what we draw ourselves."""
        scene = self._scene
        return photo_credit(self._services.reader, scene.media) if scene and scene.media else ""

    @Property(str, notify=sceneChanged)
    def still(self) -> str:
        """Address of the still picture, "" when there is none."""
        if self._picture is None or self._scene is None:
            return ""
        if self._picture.kind == "photo":
            return photo_url(self._services.reader, self._scene.media or "")
        if self._picture.kind == "hip":
            return still_url(f"hip-{self.view}") or still_url("hip-medius-only")
        return motion_still(self._scene.motion or "", muscle=self._scene.show_muscle)

    @Property(str, notify=sceneChanged)
    def start(self) -> str:
        """Address of the still before the hip moves; that of the still itself without one."""
        return still_url(f"hip-{self.view}-start") or self.still

    @Property("QVariantList", notify=sceneChanged)
    def frames(self) -> list[dict[str, str]]:
        """Where one still does not tell it all, each with its word: `[{text, address}]`."""
        translate = QCoreApplication.translate
        if self._picture is None or self._scene is None or self._picture.kind == "photo":
            return []
        if self._picture.kind == "hip":
            if not look(self.view).swings:
                return []
            start = still_url(f"hip-{self.view}-start")
        else:
            start = motion_still(self._scene.motion or "", "ready")
        pictures = {
            translate("Picture", "At the start"): start,
            translate("Picture", "In the move"): self.still,
        }
        found = [{"text": text, "address": address} for text, address in pictures.items()]
        several = len({frame["address"] for frame in found} - {""}) == len(found)
        return found if several else []

    @Property("QVariantMap", notify=changed)
    def words(self) -> dict[str, str]:
        """What the parts of the hip are called: `{part: word}`, of the parts that have a word."""
        return self._words

    @Property(FigurePlayer, constant=True)
    def player(self) -> FigurePlayer:
        return self._player

    @Property(str, notify=workChanged)
    def workNow(self) -> str:
        """How hard which part of the muscle works at this moment, in words."""
        return work_now(self._player.work)

    @Property(bool, notify=changed)
    def explores(self) -> bool:
        """Whether the hip of this picture can be explored on a screen of its own."""
        from kiosk.viewmodels.patient.routes import SCREENS

        return self._picture is not None and self._picture.kind == "hip" and "hip" in SCREENS

    @Slot()
    def explore(self) -> None:
        """Go to the hip's own screen, at the part that this picture is about."""
        self._services.navigator.open("hip", look(self.view).part)

    @Slot(QVector4D, QVector3D, float, float, float, result="QVariantMap")
    def lever(
        self, eye: QVector4D, target: QVector3D, tip: float, width: float, height: float
    ) -> dict[str, Any]:
        """Where the lever's points lie in a picture of this size: see `lever.places`."""
        from kiosk.viewmodels.patient.lever import places

        where = (target.x(), target.y(), target.z())
        return places((eye.x(), eye.y(), eye.z(), eye.w()), where, tip, width, height)

    def _name_parts(self) -> dict[str, str]:
        titles = {
            card.id: card.title
            for card in self._services.reader.glossary(self._services.display.language)
        }
        return {part: titles[term] for part, term in PART_TERMS.items() if term in titles}


def _mark_words() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "worse": translate("Picture", "Hurts more"),
        "kinder": translate("Picture", "Kinder"),
    }
