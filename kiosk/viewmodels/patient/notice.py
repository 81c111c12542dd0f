"""What to know before going on, and what this information is: disclaimers, about, sources."""

from __future__ import annotations

from PySide6.QtCore import Property, QCoreApplication, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.viewmodels.patient.blocks import block_maps
from kiosk.viewmodels.patient.cards import source_line
from kiosk.viewmodels.patient.page_media import sound_map
from kiosk.viewmodels.patient.review_status import remarks, review_line, review_lines
from kiosk.viewmodels.screen import Screen

QML_IMPORT_NAME = "Sidestep.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Screens come from the navigator.")
class NoticeScreen(Screen):
    """A disclaimer that stands before exercises or screening; agreed to once a visit."""

    PAGE = "NoticePage"

    changed = Signal()

    def reload(self) -> None:
        self._shown = self.services.reader.notice(
            self.route.item,  # type: ignore[arg-type]
            self.services.display.language,
        )

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._shown.item.title

    @Property("QVariantList", notify=changed)
    def blocks(self) -> list[dict[str, object]]:
        return block_maps(self._shown.item.blocks)

    @Property(str, notify=changed)
    def review(self) -> str:
        return review_line(self._shown, self.services)

    @Property("QVariantMap", notify=changed)
    def sound(self) -> dict[str, str]:
        """What can be heard here: see `sound_map`."""
        reader, language = self.services.reader, self.services.display.language
        return sound_map(reader, self._shown.item.sound, language)

    @Slot()
    def agree(self) -> None:
        """Remember it for this visit and go on to where the person was going."""
        self.services.session.agreed.add(self.route.item)
        if self.route.then is not None:
            self.services.navigator.go(self.route.then, replace=True)
        else:
            self.services.navigator.back()


@QmlElement
@QmlUncreatable("Screens come from the navigator.")
class AboutScreen(Screen):
    """About this information: who wrote it, that nobody has reviewed it yet, what is kept."""

    PAGE = "AboutPage"

    changed = Signal()

    def reload(self) -> None:
        reader, language = self.services.reader, self.services.display.language
        self._pages = [
            reader.page(card.id, language) for card in reader.chapters("about", language)
        ]
        self._notice = reader.notice("everywhere", language)

    @Property("QVariantList", notify=changed)
    def sections(self) -> list[dict[str, object]]:
        """`[{title, blocks, review}]`: the notice first, then the pages about the kiosk.

        While nobody has signed any of them, the page says so itself, once for all.
        """
        say = remarks if self.draft else review_lines
        return [
            {
                "title": shown.item.title,
                "blocks": block_maps(shown.item.blocks),
                "review": "\n".join(say(shown, self.services)),
            }
            for shown in (self._notice, *self._pages)
        ]

    @Property(bool, notify=changed)
    def draft(self) -> bool:
        """Nobody has signed the pages about this kiosk."""
        return not any(shown.item.reviewed_by for shown in (self._notice, *self._pages))

    @Property("QVariantList", notify=changed)
    def sources(self) -> list[dict[str, object]]:
        """Every source of the release, newest group first: `[{title, lines}]`."""
        translate = QCoreApplication.translate
        since = {
            2020: translate("About", "From 2020 on"),
            2010: translate("About", "From 2010 to 2019"),
            1: translate("About", "Before 2010"),
            0: translate("About", "Without a year"),
        }
        groups: dict[str, list[str]] = {name: [] for name in since.values()}
        for source in sorted(self.services.reader.bibliography(), key=source_line):
            year = next(year for year in since if (source.year or 0) >= year)
            groups[since[year]].append(source_line(source))
        return [{"title": name, "lines": lines} for name, lines in groups.items() if lines]

    @Property(str, notify=changed)
    def release(self) -> str:
        """The number and the first digits of the hash of what is shown."""
        release = self.services.reader.release
        return f"{release.number} · {release.sha256[:8]}"
