"""Search over everything: live results by kind, and a way on when there are none."""

from __future__ import annotations

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.reader import Card
from kiosk.content.search import Found, Search
from kiosk.viewmodels.screen import Route, Screen
from kiosk.viewmodels.services import Services

QML_IMPORT_NAME = "Sidestep.Backend"
QML_IMPORT_MAJOR_VERSION = 1

LIMIT = 20
SUGGESTED = 8
LONGEST = 60


@QmlElement
@QmlUncreatable("Screens come from the navigator.")
class SearchScreen(Screen):
    """What was typed lives in the session; the results follow every letter."""

    PAGE = "SearchPage"

    changed = Signal()
    textChanged = Signal()

    def __init__(self, services: Services, route: Route, parent: QObject | None = None) -> None:
        self._search = Search(services.reader)
        self._found = Found(())
        super().__init__(services, route, parent)

    def reload(self) -> None:
        self._find()

    @Property(str, notify=textChanged)
    def text(self) -> str:
        return self.services.session.search_text

    @Slot(str)
    def look(self, text: str) -> None:
        """Search for what is typed so far."""
        if text == self.services.session.search_text:
            return
        self.services.session.search_text = text[:LONGEST]
        if self.services.usage is not None:
            self.services.usage.searched()
        self._find()
        self.textChanged.emit()
        self.changed.emit()

    @Property(str, notify=changed)
    def stage(self) -> str:
        """empty, found or nothing."""
        if not self.text.strip():
            return "empty"
        return "found" if self._found.hits else "nothing"

    @Property(str, notify=changed)
    def instead(self) -> str:
        """What was searched for when a word was mistyped; "" otherwise."""
        return self._found.instead

    @Property(int, notify=changed)
    def count(self) -> int:
        return len(self._found.hits)

    @Property("QVariantList", notify=changed)
    def groups(self) -> list[dict[str, object]]:
        """`[{title, hits: [{link, title, text}]}]`, the group of the best hit first; `text` is
        rich text with the words found in bold."""
        groups: dict[str, list[dict[str, str]]] = {}
        for hit in self._found.hits:
            entry = {"link": hit.card.key, "title": hit.card.title, "text": hit.snippet}
            groups.setdefault(_group(hit.card), []).append(entry)
        return [{"title": title, "hits": hits} for title, hits in groups.items()]

    @Property("QVariantList", notify=changed)
    def suggestions(self) -> list[str]:
        """Words to try: what most people come for, from the content."""
        reader, language = self.services.reader, self.services.display.language
        titles = [card.title for card in reader.conditions(language)]
        titles += [card.title for card in reader.exercises(language)[:4]]
        return list(dict.fromkeys(titles))[:SUGGESTED]

    @Slot(bool)
    def showKeys(self, on: bool) -> None:
        """Bring the on-screen keyboard, or put it away."""
        if on:
            QGuiApplication.inputMethod().show()
        else:
            QGuiApplication.inputMethod().hide()

    @Slot(str)
    def choose(self, link: str) -> None:
        """Open a result."""
        if link.startswith("notice:"):
            self.open("about", "")
        else:
            self.follow(link)

    def _find(self) -> None:
        language = self.services.display.language
        self._found = self._search.find(self.services.session.search_text, language, LIMIT)


def _group(card: Card) -> str:
    translate = QCoreApplication.translate
    if card.kind == "page":
        return {
            "muscle": translate("Search", "Your hip muscle"),
            "cover": translate("Search", "Help and cover"),
        }.get(card.section, translate("Search", "About this information"))
    return {
        "exercise": translate("Search", "Exercises"),
        "condition": translate("Search", "What can go wrong"),
        "term": translate("Search", "Words made simple"),
        "question_set": translate("Search", "Questions"),
        "quiz": translate("Search", "Check what you know"),
        "programme": translate("Search", "Programs"),
    }.get(card.kind, translate("Search", "About this information"))
