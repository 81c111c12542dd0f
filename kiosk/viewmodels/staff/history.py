"""What a text was before: its revisions, what became of each, and what changed between two."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.reader import NotInRelease
from kiosk.motion.clip import Clip
from kiosk.studio import history, items
from kiosk.studio.history import Past
from kiosk.studio.items import MOTION, Key, Revision
from kiosk.studio.review import Step
from kiosk.viewmodels.staff import history_compare, item_words
from kiosk.viewmodels.staff.desk import Desk
from kiosk.viewmodels.staff.history_compare import Compared, Moment
from kiosk.viewmodels.staff.keys import key_of
from kiosk.viewmodels.staff.motion_figure import MotionFigure
from kiosk.viewmodels.staff.office import Office
from kiosk.viewmodels.staff.screen import Place, StaffScreen

QML_IMPORT_NAME = "Sidestep.Backend"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate
STEP_MARKS = {
    "submitted": ("send", "note"),
    "changes asked": ("comment", "care"),
    "approved": ("approve", "good"),
    "taken back": ("undo", "note"),
}


@dataclass(frozen=True)
class Looked:
    """The history of a text, and its title."""

    title: str
    past: tuple[Past, ...]


@QmlElement
@QmlUncreatable("Screens come from the desk.")
class HistoryScreen(StaffScreen):
    """`item` is the name of a text, "page:what-it-is:en". Any two revisions can be compared."""

    PAGE = "HistoryPage"
    SECTION = "content"

    changed = Signal()
    compared = Signal()

    def __init__(self, desk: Desk, place: Place, parent: QObject | None = None) -> None:
        super().__init__(desk, place, parent)
        self._looked: Looked | None = None
        self._now = 0
        self._before = 0
        self._found: Compared | None = None
        self._problem = ""
        self._figures: tuple[MotionFigure, MotionFigure] | None = None
        self._moment: Moment | None = None

    def arrive(self) -> None:
        name = self.place.item

        def look(office: Office) -> Looked:
            key = key_of(name)
            past = tuple(history.history(office.store, key))
            title = items.facts(past[0].revision.text).title if past else key.id
            return Looked(item_words.title_of(key.kind, title or key.id), past)

        self.desk.ask(self, look, self._arrived, self._failed)

    def _failed(self, error: Exception) -> None:
        self._problem = str(error)
        self.changed.emit()

    def _arrived(self, looked: Looked) -> None:
        self._looked = looked
        numbers = [one.revision.number for one in looked.past]
        if self._now not in numbers and numbers:
            self._now, self._before = numbers[0], self._base(numbers[0])
        self.changed.emit()
        self._compare()

    def _past(self, number: int) -> Past | None:
        past = self._looked.past if self._looked else ()
        return next((one for one in past if one.revision.number == number), None)

    def _base(self, number: int) -> int:
        """The revision that this one is compared with by itself: the one before; 0 for none."""
        past = self._looked.past if self._looked else ()
        before = [one.revision.number for one in past if one.revision.number < number]
        return before[0] if before else 0

    # What is compared

    @Slot(int)
    def choose(self, number: int) -> None:
        """Look at a revision: what changed in it."""
        if self._past(number) is not None:
            self._now, self._before = number, self._base(number)
            self.changed.emit()
            self._compare()

    @Slot(int)
    def compareWith(self, number: int) -> None:
        """Compare the revision that is looked at with another one."""
        if self._past(number) is not None and number != self._now:
            self._before, self._now = sorted((number, self._now))
            self.changed.emit()
            self._compare()

    def _compare(self) -> None:
        now, before = self._past(self._now), self._past(self._before)
        self._found, self._moment = None, None
        self.compared.emit()
        if now is None or before is None:
            return
        key, one, two = now.revision.key, before.revision.text, now.revision.text
        pair = (self._before, self._now)

        def done(found: Compared) -> None:
            if pair == (self._before, self._now):
                self._found = found
                self.compared.emit()

        self.desk.ask(
            self, lambda office: history_compare.compare(office.store, key, one, two), done
        )
        if key.kind == MOTION:
            self._compare_bodies(key, one, two, pair)

    def _compare_bodies(self, key: Key, one: str, two: str, pair: tuple[int, int]) -> None:
        """Two figures at the moment that changed most, where the movement can be shown."""
        try:
            clip = self.desk.services.reader.clip(key.id)
        except (NotInRelease, KeyError):
            return

        def done(found: Moment | None) -> None:
            if pair != (self._before, self._now) or found is None:
                return
            self._moment = found
            self._show_bodies(clip, found)
            self.compared.emit()

        self.desk.ask(
            self,
            lambda office: history_compare.moment(office.store, key, one, two, clip),
            done,
            slow=True,
        )

    def _show_bodies(self, clip: Clip, found: Moment) -> None:
        if self._figures is None:
            services = self.desk.services
            appearance = services.session.appearance
            self._figures = (
                MotionFigure(services.tiers, appearance, self),
                MotionFigure(services.tiers, appearance, self),
            )
        for figure, look in zip(self._figures, (found.before, found.now), strict=True):
            figure.take(clip)
            figure.enter()
            figure.show_look(look)

    def put_away(self) -> None:
        for figure in self._figures or ():
            figure.leave()
        self._moment = None
        self.compared.emit()

    @Property(MotionFigure, notify=compared)
    def bodyBefore(self) -> MotionFigure | None:
        """The figure as it stood in the revision before; null where none can be shown."""
        return self._figures[0] if self._figures and self._moment else None

    @Property(MotionFigure, notify=compared)
    def bodyNow(self) -> MotionFigure | None:
        """The figure as it stands in the revision that is looked at."""
        return self._figures[1] if self._figures and self._moment else None

    @Property(str, notify=compared)
    def moment(self) -> str:
        """Which moment the two figures show."""
        if self._moment is None:
            return ""
        text = translate("History", "Where they differ most: “%1”, at second %2, by %3°")
        text = text.replace("%1", self._moment.name).replace("%2", f"{self._moment.at:g}")
        return text.replace("%3", f"{self._moment.most:.0f}")

    @Property(int, notify=changed)
    def now(self) -> int:
        """The number of the revision that is looked at."""
        return self._now

    @Property(int, notify=changed)
    def before(self) -> int:
        """The number of the one it is compared with; 0 for the first."""
        return self._before

    @Property(bool, notify=compared)
    def known(self) -> bool:
        """Whether the differences are there."""
        return self._found is not None

    @Property("QVariantList", notify=compared)
    def differences(self) -> list[dict[str, object]]:
        """Rows for DiffView.qml."""
        return self._found.words if self._found else []

    @Property("QVariantList", notify=compared)
    def dose(self) -> list[dict[str, object]]:
        """`[{name, before, now, changed}]` of the dose, when it changed."""
        return self._found.dose if self._found else []

    # What is told

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._looked.title if self._looked else ""

    @Property(str, constant=True)
    def language(self) -> str:
        """The language of the text; "" for what has none."""
        tag = self.place.item.partition(":")[2].partition(":")[2]
        return item_words.language_word(tag) if tag else ""

    @Property(str, notify=changed)
    def problem(self) -> str:
        return self._problem

    @Property("QVariantList", notify=changed)
    def revisions(self) -> list[dict[str, object]]:
        """`[{number, title, line, note, badge, steps, releases}]`, the newest first."""
        past = self._looked.past if self._looked else ()
        return [self._row(one, place) for place, one in enumerate(past)]

    def _row(self, one: Past, place: int) -> dict[str, object]:
        revision, language = one.revision, self.desk.display.language
        line = translate("History", "%1, %2").replace("%1", revision.author_name)
        state = one.note or one.state
        badge: dict[str, object] = {}
        if place == 0 or state == "published":
            badge = item_words.state_badge(state)
        return {
            "number": revision.number,
            "title": _called(revision),
            "line": line.replace("%2", item_words.ago(revision.at, self.desk.now())),
            "when": item_words.moment(revision.at, language),
            "note": revision.note,
            "badge": badge,
            "steps": [self._step(step) for step in one.steps],
            "releases": _releases(one.releases),
        }

    def _step(self, step: Step) -> dict[str, object]:
        icon, kind = STEP_MARKS[step.what]
        who = f"{step.name}, {step.credential}" if step.credential else step.name
        text = {
            "submitted": translate("History", "Sent for review by %1, %2"),
            "changes asked": translate("History", "Changes asked by %1, %2"),
            "approved": translate("History", "Approved by %1, %2"),
            "taken back": translate("History", "Taken back by %1, %2"),
        }[step.what]
        if step.what != "approved":
            who = step.name
        text = text.replace("%1", who)
        text = text.replace("%2", item_words.ago(step.at, self.desk.now()))
        comment = f"“{step.comment}”" if step.comment else ""
        return {"text": text, "comment": comment, "iconName": icon, "kind": kind}

    # Going back

    @Property(bool, notify=changed)
    def newest(self) -> bool:
        """Whether what is looked at is the newest revision."""
        return (
            not self._looked
            or not self._looked.past
            or (self._now == self._looked.past[0].revision.number)
        )

    @Slot()
    def bringBack(self) -> None:
        """Make a new revision with the words of the one that is looked at."""
        past, me = self._past(self._now), self.desk.me
        if past is None:
            return
        key, old = past.revision.key, past.revision
        note = translate("History", "Brought back version %1").replace("%1", str(old.number))

        def work(office: Office) -> Revision:
            return history.restore(office.store, me, key, old.id, note)

        def done(made: Revision) -> None:
            text = translate("History", "Version %1 has these words now. Send it for review.")
            self.desk.say(text.replace("%1", str(made.number)))
            self._now = 0
            self.arrive()

        self.desk.ask(self, work, done)

    @Slot()
    def openItem(self) -> None:
        """Go to the item."""
        key: Key = key_of(self.place.item)
        self.desk.open("item", f"{key.kind}:{key.id}")


def _called(revision: Revision) -> str:
    return translate("History", "Version %1").replace("%1", str(revision.number))


def _releases(numbers: tuple[int, ...]) -> str:
    """In which releases patients saw it."""
    if not numbers:
        return ""
    if len(numbers) == 1:
        return translate("History", "Seen by patients in release %1").replace("%1", str(numbers[0]))
    text = translate("History", "Seen by patients in releases %1 to %2")
    return text.replace("%1", str(numbers[0])).replace("%2", str(numbers[-1]))
