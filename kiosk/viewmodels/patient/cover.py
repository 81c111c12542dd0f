"""Help and cover: what a program is, who may qualify, and the programs of this site."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtCore import Property, QCoreApplication, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.reader import NotInRelease
from kiosk.screening.flow import Result
from kiosk.viewmodels.patient.blocks import block_maps
from kiosk.viewmodels.patient.cards import link_maps, source_line
from kiosk.viewmodels.patient.days import day_in_words
from kiosk.viewmodels.patient.questions import QuestionsScreen
from kiosk.viewmodels.patient.review_status import review_line
from kiosk.viewmodels.screen import Screen

QML_IMPORT_NAME = "Sidestep.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Screens come from the navigator.")
class CoverScreen(Screen):
    """The way in: the questions first, then the chapters and the programs."""

    PAGE = "CoverPage"

    changed = Signal()

    def reload(self) -> None:
        reader, language = self.services.reader, self.services.display.language
        self._chapters = reader.chapters("cover", language)
        self._programmes = reader.programmes(language)
        try:
            self._questions = reader.question_set("cover", language).item
        except NotInRelease:
            self._questions = None

    @Property("QVariantMap", notify=changed)
    def questions(self) -> dict[str, str]:
        """`{title, summary}` of the questions; empty when the site has none."""
        if self._questions is None:
            return {}
        return {"title": self._questions.title, "summary": self._questions.summary}

    @Property(bool, notify=changed)
    def asked(self) -> bool:
        """Whether some of the questions were answered in this visit."""
        return bool(self.services.session.cover)

    @Property("QVariantList", notify=changed)
    def chapters(self) -> list[dict[str, str]]:
        """`[{link, kind, title, summary}]`."""
        return link_maps(self._chapters)

    @Property("QVariantList", notify=changed)
    def programmes(self) -> list[dict[str, str]]:
        """`[{link, kind, title, summary}]`."""
        return link_maps(self._programmes)


@QmlElement
@QmlUncreatable("Screens come from the navigator.")
class CoverQuestionsScreen(QuestionsScreen):
    """Who may qualify? Information, never a decision."""

    PURPOSE = "cover"

    def kept(self) -> Mapping[str, frozenset[str]]:
        return self.services.session.cover

    def keep(self, answers: Mapping[str, frozenset[str]]) -> None:
        self.services.session.cover = dict(answers)

    def remarks(self, result: Result) -> list[str]:
        return [
            QCoreApplication.translate(
                "Cover", "This screen does not decide. Only the program and your plan can."
            )
        ]

    def offers(self, result: Result) -> list[dict[str, str]]:
        translate = QCoreApplication.translate
        return [
            {
                "text": translate("Cover", "Help and cover"),
                "icon": "heart-hand",
                "kind": "secondary",
                "screen": "cover",
                "item": "",
            },
            *(
                {
                    "text": translate("Cover", "About %1").replace("%1", card.title),
                    "icon": "info",
                    "kind": "secondary",
                    "screen": "programme",
                    "item": card.id,
                }
                for card in self.services.reader.programmes(self.services.display.language)
            ),
        ]


@QmlElement
@QmlUncreatable("Screens come from the navigator.")
class ProgrammeScreen(Screen):
    """One provider's program, named factually."""

    PAGE = "ProgrammePage"

    changed = Signal()

    today: Callable[[], date] = staticmethod(date.today)

    def reload(self) -> None:
        self._shown = self.services.reader.programme(
            self.route.item, self.services.display.language
        )

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._shown.item.title

    @Property(str, notify=changed)
    def provider(self) -> str:
        return self._shown.item.provider

    @Property(str, notify=changed)
    def address(self) -> str:
        return self._shown.item.address

    @Property("QVariantList", notify=changed)
    def blocks(self) -> list[dict[str, object]]:
        return block_maps(self._shown.item.blocks)

    @Property("QVariantList", notify=changed)
    def what(self) -> list[str]:
        return list(self._shown.item.what)

    @Property("QVariantList", notify=changed)
    def who(self) -> list[str]:
        return list(self._shown.item.who)

    @Property("QVariantList", notify=changed)
    def ask(self) -> list[str]:
        return list(self._shown.item.ask)

    @Property("QVariantList", notify=changed)
    def claims(self) -> list[dict[str, str]]:
        """What the company says and may still be shown: `[{text, until}]`, the day in words."""
        language = self.services.display.language
        return [
            {"text": claim.text, "until": day_in_words(claim.expires, language)}
            for claim in self._shown.item.current_claims(self.today())
        ]

    @Property("QVariantList", notify=changed)
    def related(self) -> list[dict[str, str]]:
        return link_maps(self._shown.related[:4])

    @Property("QVariantList", notify=changed)
    def sources(self) -> list[str]:
        return [source_line(source) for source in self._shown.sources]

    @Property(str, notify=changed)
    def review(self) -> str:
        return review_line(self._shown, self.services)
