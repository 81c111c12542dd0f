"""The picture of a page: a hip, the moving figure, or a still of either."""

from __future__ import annotations

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.model import Picture
from kiosk.viewmodels.figure.player import FigurePlayer
from kiosk.viewmodels.figure.stills import motion_still, still_url
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
    "crest": "pelvis",
    "sacrum": "sacrum",
    "disc": "pubic-joint",
    "sit_bone": "sit-bone",
    "femur_right": "thigh-bone",
    "femur_left": "thigh-bone",
    "femur_head": "hip-joint",
    "trochanter": "greater-trochanter",
    "strain": "strain",
    "tendon_sore": "tendinopathy",
    "bursa_sore": "bursitis",
    "tear": "tear",
}
# Views whose still goes by another name: see-through, as the live picture is.
HIP_STILLS = {"where-it-is": "under-maximus"}


@QmlElement
@QmlUncreatable("A page owns its picture.")
class PagePicture(QObject):
    """What a page shows beside its words. `kind` is "" when the page has no picture."""

    changed = Signal()

    def __init__(self, services: Services, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._picture: Picture | None = None
        self._words: dict[str, str] = {}
        self._player = FigurePlayer(services.reader.clip_bytes, self)
        self._player.setSide(services.session.side)

    def show(self, picture: Picture | None) -> None:
        """Take the picture of an item, in the words of the language that is shown."""
        if self._services.tier.value == "live":
            import kiosk.viewmodels.figure.register  # noqa: F401
        motion = picture.motion if picture else None
        if motion and motion != self._player.motion:
            self._player.show(motion)
        if picture is not None:
            self._player.setShowMuscle(picture.show_muscle)
        self._picture = picture
        self._words = self._name_parts() if picture and picture.kind == "hip" else {}
        self.changed.emit()

    @Property(str, notify=changed)
    def kind(self) -> str:
        """ "hip", "motion", "still" or "": what to draw, on this machine."""
        if self._picture is None:
            return ""
        live = self._services.tier.value == "live"
        if self._picture.kind == "hip":
            return "hip" if live else "still"
        return "motion" if live and self._player.ready else "still"

    @Property(str, notify=changed)
    def view(self) -> str:
        return (self._picture.view or "") if self._picture else ""

    @Property("QVariantList", notify=changed)
    def layers(self) -> list[str]:
        return list(self._picture.layers) if self._picture else []

    @Property(str, notify=changed)
    def alt(self) -> str:
        return self._picture.alt if self._picture else ""

    @Property(str, notify=changed)
    def caption(self) -> str:
        return (self._picture.caption or "") if self._picture else ""

    @Property(str, notify=changed)
    def still(self) -> str:
        """Address of the still picture, "" when there is none."""
        if self._picture is None:
            return ""
        if self._picture.kind == "hip":
            view = HIP_STILLS.get(self._picture.view or "", self._picture.view)
            return still_url(f"hip-{view}") or still_url("hip-medius-only")
        return motion_still(self._picture.motion or "", muscle=self._picture.show_muscle)

    @Property("QVariantList", notify=changed)
    def frames(self) -> list[dict[str, str]]:
        """Where one still does not tell it all, each with its word: `[{text, address}]`."""
        translate = QCoreApplication.translate
        if self._picture is None:
            return []
        if self._picture.kind == "hip":
            pictures = {
                "layers": {
                    translate("Picture", "All muscles"): still_url("hip-maximus"),
                    translate("Picture", "Top layer off"): still_url("hip-layers"),
                    translate("Picture", "Deepest layer"): still_url("hip-minimus"),
                    translate("Picture", "Bones"): still_url("hip-bones"),
                },
                "abduction": {
                    translate("Picture", "At the start"): still_url("hip-abduction-start"),
                    translate("Picture", "In the move"): still_url("hip-abduction"),
                },
                "level": {
                    translate("Picture", "Level"): still_url("hip-level"),
                    translate("Picture", "Tipped"): still_url("hip-drop"),
                },
            }.get(self._picture.view or "", {})
        else:
            pictures = {
                translate("Picture", "At the start"): motion_still(
                    self._picture.motion or "", "ready"
                ),
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

    def _name_parts(self) -> dict[str, str]:
        titles = {
            card.id: card.title
            for card in self._services.reader.glossary(self._services.display.language)
        }
        return {part: titles[term] for part, term in PART_TERMS.items() if term in titles}
