"""The patients' own screen beside a form: its words, its language, its look, and nothing left."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickItem
from staff_fixtures import Studio

from kiosk import paths
from kiosk.viewmodels.staff.preview import PatientPreview

pytestmark = pytest.mark.display
PAGE = """
import QtQuick
import Sidestep.Staff
Item {
    property alias text: preview.text
    property alias key: preview.key
    property alias language: preview.language
    required property var desk
    width: 900
    height: 900
    Preview {
        id: preview
        anchors.fill: parent
        desk: parent.desk
    }
}
"""
TITLE = "A muscle on the side of your hip"


@pytest.fixture
def shown(staffed: Callable[..., Studio]) -> Iterator[tuple[Studio, QQuickItem]]:
    studio = staffed()
    component = QQmlComponent(studio.application.engine)
    component.setData(PAGE.encode(), QUrl("file:///preview-test.qml"))
    page = component.createWithInitialProperties({"desk": studio.desk})
    assert isinstance(page, QQuickItem), component.errorString()
    content = studio.application.window.contentItem()  # kept: the page goes with its wrapper
    page.setParentItem(content)
    yield studio, page
    del content


def preview(studio: Studio) -> PatientPreview:
    found = studio.desk.preview
    assert isinstance(found, PatientPreview)
    return found


def source(kind: str, id: str, language: str = "en") -> str:
    return (paths.CONTENT_SOURCE / language / kind / f"{id}.md").read_text("utf-8")


def test_words_show_as_they_are_typed(shown: tuple[Studio, QQuickItem]) -> None:
    studio, page = shown
    page.setProperty("key", "page:what-it-is")
    studio.wait(lambda: studio.shows(TITLE))
    page.setProperty("text", source("pages", "what-it-is").replace(TITLE, "A muscle at your side"))
    studio.wait(lambda: studio.shows("A muscle at your side"))
    shown_now = studio.application.services.reader.page("what-it-is", "en").item.title
    assert shown_now == TITLE, "patients still see what was published"


def test_what_cannot_be_read_leaves_the_picture_and_says_why(
    shown: tuple[Studio, QQuickItem],
) -> None:
    studio, page = shown
    page.setProperty("key", "page:what-it-is")
    studio.wait(lambda: studio.shows(TITLE))
    page.setProperty("text", source("pages", "what-it-is").replace("order: 1", "order: soon"))
    studio.wait(lambda: preview(studio).problem != "")
    assert studio.shows(TITLE)
    page.setProperty("text", source("pages", "what-it-is"))
    studio.wait(lambda: preview(studio).problem == "")


def test_it_speaks_its_own_language_and_the_studio_keeps_its_own(
    shown: tuple[Studio, QQuickItem],
) -> None:
    studio, page = shown
    page.setProperty("language", "es")
    page.setProperty("key", "exercise:clamshell")
    studio.wait(lambda: "La almeja" in studio.texts())
    studio.wait(lambda: "Atrás" in studio.texts())
    assert "Today" in studio.buttons()
    page.setProperty("language", "en")
    studio.wait(lambda: "Clamshell" in studio.texts() and "Home" in studio.texts())


@pytest.mark.parametrize(
    "key",
    ["condition:strain", "term:tendon", "question_set:safety", "programme:example", "quiz:muscle"],
)
def test_every_kind_has_its_screen(shown: tuple[Studio, QQuickItem], key: str) -> None:
    studio, page = shown
    kind, _, id = key.partition(":")
    cards = studio.application.services.reader.cards(kind, "en")  # type: ignore[arg-type]
    card = next((one for one in cards if one.id == id), cards[0])
    page.setProperty("key", f"{kind}:{card.id}")
    studio.wait(lambda: studio.shows(card.title))
    assert preview(studio).problem == ""


def test_look_size_and_tier_are_the_previews_alone(shown: tuple[Studio, QQuickItem]) -> None:
    studio, page = shown
    page.setProperty("key", "page:what-it-is")
    mine, patients = preview(studio), studio.application.services.display
    for change in (
        lambda: mine.display.setScheme("dark"),
        lambda: mine.display.setTextScale(2.0),
        lambda: mine.setPortrait(True),
        lambda: mine.setTier("flipbook"),
    ):
        change()
        studio.wait(lambda: studio.shows(TITLE))
    assert (patients.scheme, patients.textScale) == ("light", 1.0)
    assert mine.size.height() > mine.size.width()
    assert mine.tier == "flipbook"


def test_leaving_takes_it_down(shown: tuple[Studio, QQuickItem]) -> None:
    studio, page = shown
    page.setProperty("key", "page:what-it-is")
    studio.wait(lambda: studio.shows(TITLE))
    page.deleteLater()
    studio.desk.leave()
    studio.wait(lambda: preview(studio).item is None)
    assert studio.application.navigator.screen.route.name == "attract"
