"""The muscle, explained: the parts of the story, and one chapter at a time."""

from __future__ import annotations

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.reader import Card
from kiosk.viewmodels.figure.stills import motion_still, still_url
from kiosk.viewmodels.patient.blocks import block_maps
from kiosk.viewmodels.patient.cards import link_maps, source_line
from kiosk.viewmodels.patient.page_media import credits_in_full, sound_map
from kiosk.viewmodels.patient.picture import PagePicture
from kiosk.viewmodels.patient.review_status import review_line
from kiosk.viewmodels.patient.spoken import block_lines, group_lines, spoken
from kiosk.viewmodels.screen import Route, Screen
from kiosk.viewmodels.services import Services

QML_IMPORT_NAME = "Sidestep.Backend"
QML_IMPORT_MAJOR_VERSION = 1

PARTS = ("what", "does", "why", "wrong", "better", "help")
# What stands for each part: a picture of the hip, or of a motion; else an icon.
PART_HIPS = {
    "what": "hip-under-maximus",
    "does": "hip-abduction",
    "why": "hip-drop",
    "wrong": "hip-tendon",
}
PART_MOTIONS = {"better": "side-leg-raise", "help": "hip-hike"}
PART_ICONS = {"better": "exercise", "help": "heart-hand"}


@QmlElement
@QmlUncreatable("Screens come from the navigator.")
class MuscleScreen(Screen):
    """The six parts of the story, each with its chapters."""

    PAGE = "MusclePage"

    changed = Signal()

    def reload(self) -> None:
        reader, language = self.services.reader, self.services.display.language
        self._chapters = reader.chapters("muscle", language)
        self._quizzes = reader.quizzes(language)

    @Property("QVariantList", notify=changed)
    def parts(self) -> list[dict[str, object]]:
        """`[{title, picture, icon, chapters: [{id, title}]}]` in order; no empty parts."""
        titles = _part_titles()
        found = []
        for part in PARTS:
            chapters = [card for card in self._chapters if card.part == part]
            if chapters:
                found.append(
                    {
                        "title": titles[part],
                        "picture": _part_picture(part),
                        "icon": PART_ICONS.get(part, "hip"),
                        "chapters": [{"id": card.id, "title": card.title} for card in chapters],
                    }
                )
        return found

    @Property("QVariantList", notify=changed)
    def quizzes(self) -> list[dict[str, str]]:
        """What to check afterwards, `[{link, kind, title, summary}]`."""
        return link_maps(self._quizzes)

    @Property(str, constant=True)
    def hipPicture(self) -> str:
        """The picture beside the way to the hip that one can explore."""
        return still_url("hip-maximus")


@QmlElement
@QmlUncreatable("Screens come from the navigator.")
class ChapterScreen(Screen):
    """One chapter: one idea, one picture. Also the pages of help and cover."""

    PAGE = "ChapterPage"

    changed = Signal()

    def __init__(self, services: Services, route: Route, parent: QObject | None = None) -> None:
        self._picture = PagePicture(services)
        super().__init__(services, route, parent)
        self._picture.setParent(self)
        self._picture.player.movingChanged.connect(self._tell_playing)

    @Slot()
    def _tell_playing(self) -> None:
        self.playing = self._picture.player.moving

    def reload(self) -> None:
        reader, language = self.services.reader, self.services.display.language
        self._shown = reader.page(self.route.item, language)
        self._row: tuple[Card, ...] = reader.chapters(self._shown.item.section, language)
        self._index = [card.id for card in self._row].index(self._shown.item.id)
        self._picture.show(self._shown.item.picture)

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._shown.item.title

    @Property(str, notify=changed)
    def part(self) -> str:
        """The part of the story it belongs to, in words."""
        return _part_titles().get(self._shown.item.part or "", "")

    @Property("QVariantList", notify=changed)
    def blocks(self) -> list[dict[str, object]]:
        return block_maps(self._shown.item.blocks)

    @Property("QVariantList", notify=changed)
    def keyPoints(self) -> list[str]:
        return list(self._shown.item.key_points)

    @Property(str, notify=changed)
    def spoken(self) -> str:
        """What is read aloud."""
        item = self._shown.item
        keep = QCoreApplication.translate("KeyPoints", "Good to keep in mind")
        return spoken(item.title, block_lines(item.blocks), group_lines(keep, item.key_points))

    @Property(PagePicture, constant=True)
    def picture(self) -> PagePicture:
        return self._picture

    @Property("QVariantList", notify=changed)
    def terms(self) -> list[dict[str, str]]:
        return link_maps(self._shown.terms)

    @Property("QVariantList", notify=changed)
    def related(self) -> list[dict[str, str]]:
        return link_maps(self._shown.related[:4])

    @Property("QVariantList", notify=changed)
    def sources(self) -> list[str]:
        item = self._shown.item
        credits = credits_in_full(self.services.reader, item.picture, item.sound)
        return [source_line(source) for source in self._shown.sources] + credits

    @Property("QVariantMap", notify=changed)
    def sound(self) -> dict[str, str]:
        """What can be heard here: see `sound_map`."""
        reader, language = self.services.reader, self.services.display.language
        return sound_map(reader, self._shown.item.sound, language)

    @Property(str, notify=changed)
    def review(self) -> str:
        return review_line(self._shown, self.services)

    @Property(int, notify=changed)
    def index(self) -> int:
        return self._index

    @Property(int, notify=changed)
    def count(self) -> int:
        return len(self._row)

    @Property(str, notify=changed)
    def nextTitle(self) -> str:
        """The title of the next chapter; "" on the last one."""
        last = self._index + 1 >= len(self._row)
        return "" if last else self._row[self._index + 1].title

    @Property("QVariantList", notify=changed)
    def quizzes(self) -> list[dict[str, str]]:
        """After the last page about the muscle, what to check: `[{link, kind, title, summary}]`."""
        if self._shown.item.section != "muscle" or self.nextTitle:
            return []
        return link_maps(self.services.reader.quizzes(self.services.display.language))

    @Slot()
    def next(self) -> None:
        self._turn(1)

    @Slot()
    def previous(self) -> None:
        self._turn(-1)

    def _turn(self, step: int) -> None:
        index = self._index + step
        if 0 <= index < len(self._row):
            self.services.navigator.go(Route("chapter", self._row[index].id), replace=True)


def _part_picture(part: str) -> str:
    """Address of the picture that stands for a part, "" when there is none yet."""
    return still_url(PART_HIPS[part]) if part in PART_HIPS else motion_still(PART_MOTIONS[part])


def _part_titles() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "what": translate("Muscle", "What it is"),
        "does": translate("Muscle", "What it does"),
        "why": translate("Muscle", "Why it matters"),
        "wrong": translate("Muscle", "What can go wrong"),
        "better": translate("Muscle", "How it gets better"),
        "help": translate("Muscle", "Getting help"),
    }
