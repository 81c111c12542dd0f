"""The program, as `main.py run` makes it, which does what it is told on standard input.

For tests of what it forgets: the test types with real keys from outside, and this process never
hears the words any other way.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QSocketNotifier, Qt, QTimer, Slot
from PySide6.QtGui import QClipboard

from kiosk import paths
from kiosk.app import Application, Options

LOOK_MS = 20


class Told(QObject):
    """Reads a deed a line, does it, and says its name when what it waits for has come."""

    def __init__(self, application: Application) -> None:
        super().__init__()
        self._app = application
        self._waiting: tuple[str, Callable[[], bool]] | None = None
        self._wiped = 0
        application.wipe.done.connect(self._count)
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()
        self._lines = QSocketNotifier(0, QSocketNotifier.Type.Read, self)
        self._lines.activated.connect(self._read)

    @Slot()
    def _count(self) -> None:
        self._wiped += 1

    @Slot()
    def _read(self) -> None:
        name, _, value = sys.stdin.readline().strip().partition(" ")
        done = getattr(self, name or "leave")(value)
        self._waiting = (name, done or (lambda: True))

    @Slot()
    def _look(self) -> None:
        if self._waiting is not None and self._waiting[1]():
            print(self._waiting[0], json.dumps(self.state()), flush=True)
            self._waiting = None

    def state(self) -> dict[str, object]:
        """What of a visit is there: how much, never what was typed."""
        services = self._app.services
        display, session, voice = services.display, services.session, services.voice
        return {
            "language": display.language,
            "look": display.scheme,
            "text_scale": display.textScale,
            "side": session.side,
            "typed": len(session.search_text),
            "answers": len(session.safety) + len(session.cover) + len(session.quizzes),
            "wishes": len(session.filters),
            "agreed": len(session.agreed),
            "read": len(voice.text) if voice is not None else 0,
            "copied": len(self._app.gui.clipboard().text()),
            "selected": len(self._app.gui.clipboard().text(QClipboard.Mode.Selection)),
            "pages": self._app.navigator.depth,
        }

    # deeds

    def stand(self, _: str) -> Callable[[], bool]:
        """Wait for the first screen, and for all that is loaded after it."""
        return lambda: self._app.services.usage is not None

    def visit(self, choices: str) -> None:
        """A visit in some language, look and size of words, for one side."""
        app, wanted = self._app, json.loads(choices)
        app.kiosk.beginIn(wanted["language"])
        app.services.display.setScheme(wanted["look"])
        app.services.display.setTextScale(wanted["text_scale"])
        app.services.session.side = wanted["side"]

    def answers(self, number: str) -> None:
        """Answers to both sets of questions and to a quiz, wishes for exercises, words read."""
        navigator, session = self._app.navigator, self._app.services.session
        for name in ("safety", "cover-questions"):
            navigator.open(name, "")
            while navigator.screen.route.name == "notice":
                navigator.screen.agree()
            navigator.screen.begin()
            for _ in range(12):
                if navigator.screen.stage != "question":
                    break
                options = navigator.screen.question["options"]
                navigator.screen.choose(options[int(number) % len(options)]["id"])
                navigator.screen.next()
        session.filters |= {"position:lying", "effort:gentle"}
        navigator.open("exercises", "")
        reader = self._app.services.reader
        language = self._app.services.display.language
        quiz = reader.quiz(reader.quizzes(language)[0].id, language).item
        session.quizzes[quiz.id] = {one.id: (one.options[0].id,) for one in quiz.questions}
        if self._app.services.voice is not None:
            self._app.services.voice.toggle("Esto se lee en voz alta.")

    def search(self, _: str) -> Callable[[], bool]:
        """Open search; its field has the keys."""
        self._app.navigator.open("search", "")
        self._app.window.requestActivate()

        def ready() -> bool:
            item = self._app.window.activeFocusItem()
            return item is not None and item.property("placeholderText") is not None

        return ready

    def typed(self, length: str) -> Callable[[], bool]:
        """Wait until so many letters were typed and searched for."""
        return lambda: len(self._app.services.session.search_text) == int(length)

    def copied(self, length: str) -> Callable[[], bool]:
        """Wait until as many letters lie in the clipboard."""
        return lambda: len(self._app.gui.clipboard().text()) == int(length)

    def follow(self, _: str) -> None:
        """Leave the search for another page, with what was copied also as X's selection."""
        clipboard = self._app.gui.clipboard()
        clipboard.setText(clipboard.text(), QClipboard.Mode.Selection)
        self._app.navigator.open("glossary", "")

    def over(self, how: str) -> Callable[[], bool]:
        """End the visit, by the button or because nobody is there; wait until it is wiped."""
        before = self._wiped
        if how == "idle":
            self._app.idle.expired.emit()
        else:
            self._app.kiosk.startOver()
        return lambda: self._wiped > before

    def leave(self, _: str) -> None:
        self._app.gui.exit(0)


def main() -> int:
    """Run with the data folder and the release as arguments."""
    data, release = map(Path, sys.argv[1:3])
    paths.SHIPPED_RELEASES = (release,)
    application = Application(
        Options(data=data, windowed=(1024, 600), usual_panel=True, tier="still", speech="mock")
    )
    told = Told(application)
    told.setObjectName("told")
    application.window.setFlag(Qt.WindowType.FramelessWindowHint, True)
    return application.run()


if __name__ == "__main__":
    sys.exit(main())
