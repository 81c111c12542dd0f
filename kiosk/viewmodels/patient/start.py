"""The first screens: attract loop, choice of language, home."""

from __future__ import annotations

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.device.tier import Tier
from kiosk.viewmodels.figure.player import FigurePlayer
from kiosk.viewmodels.figure.stills import motion_still, still_url
from kiosk.viewmodels.screen import Route, Screen
from kiosk.viewmodels.services import Services

QML_IMPORT_NAME = "Sidestep.Backend"
QML_IMPORT_MAJOR_VERSION = 1

# These two are shown in every language at once, so they are not translated but listed.
INVITATIONS = {
    "en": "Sore hip? Touch to learn what helps.",
    "es": "¿Le duele la cadera? Toque para saber qué ayuda.",
}
# What the figure does while nobody is here.
WALK, INSTEAD = "walk-level", "side-leg-raise"
WAKES = {"en": "Touch to wake the screen", "es": "Toque para encender la pantalla"}
GREETINGS = {"en": "Choose your language", "es": "Elija su idioma"}


@QmlElement
@QmlUncreatable("Screens come from the navigator.")
class AttractScreen(Screen):
    """Nobody is here: an invitation in every language."""

    PAGE = "AttractPage"
    BAR = False

    def __init__(self, services: Services, route: Route, parent: QObject | None = None) -> None:
        super().__init__(services, route, parent)
        self._player = FigurePlayer(
            services.reader.clip_bytes,
            self,
            tiers=services.tiers,
            appearance=services.session.appearance,
        )

    @Property(FigurePlayer, constant=True)
    def player(self) -> FigurePlayer:
        return self._player

    @Property(str, constant=True)
    def still(self) -> str:
        """The picture that stands for the figure where it does not move; "" if there is none."""
        return "" if self._moves() else motion_still(WALK) or motion_still(INSTEAD)

    @Slot(result=bool)
    def arrive(self) -> bool:
        """The page shows: the figure walks. False where this machine draws no figure."""
        if self.services.tier is Tier.STILL or not self._player.show(WALK, INSTEAD):
            return False
        self._player.setShowMuscle(True)
        self._player.enter()
        if self.services.display.reducedMotion:
            self._player.seek(0.25)
        else:
            self._player.play()
        return True

    @Slot()
    def depart(self) -> None:
        self._player.leave()

    def _moves(self) -> bool:
        return self.services.tier is not Tier.STILL

    @Property("QVariantList", constant=True)
    def invitations(self) -> list[str]:
        return _in_every_language(self, INVITATIONS)


@QmlElement
@QmlUncreatable("Screens come from the navigator.")
class AsleepScreen(Screen):
    """Nobody is here, and the site is closed: a dark screen that says how to wake it."""

    PAGE = "AsleepPage"
    BAR = False

    @Property("QVariantList", constant=True)
    def words(self) -> list[str]:
        """The line in the site's first two languages."""
        return _in_every_language(self, WAKES)[:2]

    @Slot()
    def wake(self) -> None:
        """Asked for by who cannot touch."""
        self.services.navigator.reset()


@QmlElement
@QmlUncreatable("Screens come from the navigator.")
class LanguageScreen(Screen):
    """The first choice of a visit."""

    PAGE = "LanguagePage"
    BAR = False

    @Property("QVariantList", constant=True)
    def greetings(self) -> list[str]:
        return _in_every_language(self, GREETINGS)


@QmlElement
@QmlUncreatable("Screens come from the navigator.")
class HomeScreen(Screen):
    """Six choices at most."""

    PAGE = "HomePage"

    changed = Signal()

    @Property("QVariantList", notify=changed)
    def choices(self) -> list[dict[str, str]]:
        """`[{screen, icon, title, text, picture}]`; the first two lead, with a picture each."""
        translate = QCoreApplication.translate
        return [
            {
                "screen": "muscle",
                "icon": "hip",
                "title": translate("Home", "Your hip muscle"),
                "text": translate("Home", "See what it is and what it does"),
                "picture": still_url("hip-under-maximus"),
            },
            {
                "screen": "exercises",
                "icon": "exercise",
                "title": translate("Home", "Exercises"),
                "text": translate("Home", "Watch each move, step by step"),
                "picture": motion_still(INSTEAD),
            },
            {
                "screen": "safety",
                "icon": "shield",
                "title": translate("Home", "Should I see someone first?"),
                "text": translate("Home", "A few short questions to keep you safe"),
            },
            {
                "screen": "cover",
                "icon": "heart-hand",
                "title": translate("Home", "Help and cover"),
                "text": translate("Home", "Programs you can do at home, and who pays"),
            },
            {
                "screen": "search",
                "icon": "search",
                "title": translate("Home", "Search"),
                "text": translate("Home", "Find a word, a move or a question"),
            },
            {
                "screen": "glossary",
                "icon": "book",
                "title": translate("Home", "Words made simple"),
                "text": translate("Home", "What the medical words mean"),
            },
        ]


def _in_every_language(screen: Screen, words: dict[str, str]) -> list[str]:
    """The line in each language of the site, English where a language has none."""
    languages = screen.services.settings.languages
    return [words[tag] for tag in languages if tag in words] or [words["en"]]
