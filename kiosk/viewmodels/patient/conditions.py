"""One thing that can go wrong: how it feels, what makes it worse, what helps."""

from __future__ import annotations

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

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


@QmlElement
@QmlUncreatable("Screens come from the navigator.")
class ConditionScreen(Screen):
    """A condition, from its item."""

    PAGE = "ConditionPage"

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
        self._shown = self.services.reader.condition(
            self.route.item, self.services.display.language
        )
        self._picture.show(self._shown.item.picture)

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._shown.item.title

    @Property("QVariantList", notify=changed)
    def blocks(self) -> list[dict[str, object]]:
        return block_maps(self._shown.item.blocks)

    @Property("QVariantList", notify=changed)
    def feels(self) -> list[str]:
        return list(self._shown.item.feels)

    @Property("QVariantList", notify=changed)
    def worse(self) -> list[str]:
        return list(self._shown.item.worse)

    @Property("QVariantList", notify=changed)
    def helps(self) -> list[str]:
        return list(self._shown.item.helps)

    @Property(str, notify=changed)
    def spoken(self) -> str:
        """What is read aloud."""
        translate, item = QCoreApplication.translate, self._shown.item
        return spoken(
            item.title,
            block_lines(item.blocks),
            group_lines(translate("ConditionPage", "How it can feel"), item.feels),
            group_lines(translate("ConditionPage", "What can make it worse"), item.worse),
            group_lines(translate("ConditionPage", "What can help"), item.helps),
        )

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
