"""The program as Qt knows it: its application object, its typefaces, what Qt says of itself."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QFontDatabase, QGuiApplication, QSurfaceFormat

from kiosk import __version__
from kiosk.device.environment import prepare

# Lines of the platform, not of our screens: a container without a full desktop says these.
HARMLESS = (
    "XDG_RUNTIME_DIR",
    "propagateSizeHints",
    "This plugin does not support raise()",
    "Qt.qpa.theme",
    "failed to register with host portal",
    # Qt's own keyboard module: sound it does not need, and a name in its own file
    "pipewire-0.3",
    "of the object PopupList_QMLTYPE",
    # Qt Quick 3D, when the last page with 3D was left before: what it held goes with the window
    "Pending resource cleanup queue not empty",
    # Qt's animation clock, when a slow frame ends an animation that was about to begin
    "QUnifiedTimer::stopAnimationDriver",
)


def gui_application() -> QGuiApplication:
    """The one there is, or a new one that is told all that Qt must know first."""
    surface = QSurfaceFormat.defaultFormat()
    surface.setSamples(0)
    QSurfaceFormat.setDefaultFormat(surface)
    existing = QGuiApplication.instance()
    if isinstance(existing, QGuiApplication):
        return existing
    prepare()
    gui = QGuiApplication(["sidestep"])
    gui.setApplicationName("Sidestep")
    gui.setApplicationVersion(__version__)
    gui.setDesktopFileName("sidestep")
    return gui


def load_fonts(folder: Path) -> None:
    """Make the typefaces of a folder known."""
    for path in sorted(folder.glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(path))
