"""One exercise, walked through: the figure, its steps, and the sections beside them."""

from __future__ import annotations

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.viewmodels.figure.player import FigurePlayer
from kiosk.viewmodels.figure.stills import motion_still
from kiosk.viewmodels.patient import exercise_words as words
from kiosk.viewmodels.patient.blocks import block_maps
from kiosk.viewmodels.patient.cards import source_line
from kiosk.viewmodels.patient.exercise_sections import (
    dose_numbers,
    mistake_maps,
    variant_maps,
)
from kiosk.viewmodels.patient.page_media import sound_map
from kiosk.viewmodels.patient.review_status import remarks, signatures
from kiosk.viewmodels.patient.spoken import spoken, step_lines
from kiosk.viewmodels.patient.step_times import StepTime, step_at, step_times
from kiosk.viewmodels.screen import Route, Screen
from kiosk.viewmodels.services import Services

QML_IMPORT_NAME = "Sidestep.Backend"
QML_IMPORT_MAJOR_VERSION = 1

SECTIONS = ("steps", "feel", "mistakes", "levels", "dose", "not-for", "sources")
PICTURE = "picture"  # steers the figure, where the screen is too small to do so beside it


@QmlElement
@QmlUncreatable("Screens come from the navigator.")
class ExerciseScreen(Screen):
    """The walkthrough. `step` follows the figure while it plays, and leads it when it stands."""

    PAGE = "ExercisePage"

    changed = Signal()
    stepChanged = Signal()
    sectionChanged = Signal()
    showingChanged = Signal()
    workChanged = Signal()
    stillChanged = Signal()

    def __init__(self, services: Services, route: Route, parent: QObject | None = None) -> None:
        self._player: FigurePlayer | None = None
        self._section = SECTIONS[0]
        self._step = 0
        self._showing = ""
        self._times: tuple[StepTime, ...] = ()
        super().__init__(services, route, parent)
        session = services.session
        player = FigurePlayer(
            services.reader.clip_bytes,
            self,
            tiers=services.tiers,
            appearance=session.appearance,
        )
        self._player = player
        player.setSide(session.side)
        player.setSlow(session.slow)
        player.setShowMuscle(session.show_muscle)
        player.clipChanged.connect(self._time_steps)
        player.moved.connect(self._follow)
        player.scrubbed.connect(self._catch_up)
        player.phaseChanged.connect(self.stillChanged)
        player.clipChanged.connect(self.stillChanged)
        player.tierChanged.connect(self.stillChanged)
        player.workChanged.connect(self.workChanged)
        player.movingChanged.connect(self._tell_playing)
        player.sideChanged.connect(self._remember)
        player.slowChanged.connect(self._remember)
        player.muscleChanged.connect(self._remember)
        player.muscleChanged.connect(self.stillChanged)
        player.show(self._item.motion)

    def reload(self) -> None:
        self._shown = self.services.reader.exercise(self.route.item, self.services.display.language)
        self._item = self._shown.item

    # the figure

    @Property(FigurePlayer, constant=True)
    def player(self) -> FigurePlayer | None:
        return self._player

    @Property(bool, notify=stillChanged)
    def live(self) -> bool:
        """Whether the figure moves; else still pictures stand for it."""
        return self._player is not None and self._player.tier != "still"

    @Property(str, notify=showingChanged)
    def showing(self) -> str:
        """What the figure does: "" the exercise, "wrong:id", "right:id", "easier:id", ..."""
        return self._showing

    @Property(str, notify=showingChanged)
    def showingTitle(self) -> str:
        """The name of the mistake or the variant that shows; "" for the exercise itself."""
        kind, _, wanted = self._showing.partition(":")
        lists = {
            "wrong": self._item.mistakes,
            "right": self._item.mistakes,
            "easier": self._item.easier,
            "harder": self._item.harder,
        }
        return next((one.title for one in lists.get(kind, ()) if one.id == wanted), "")

    @Slot(str)
    def showMotion(self, showing: str) -> None:
        """Let the figure do what `showing` says, from its start."""
        if showing == self._showing or self._player is None:
            return
        kind, _, wanted = showing.partition(":")
        lists = {
            "wrong": self._item.mistakes,
            "easier": self._item.easier,
            "harder": self._item.harder,
        }
        found = next((one.motion for one in lists.get(kind, ()) if one.id == wanted), None)
        self._showing = showing
        was = self._player.playing
        motion = found or self._item.motion
        if motion != self._player.motion:
            self._player.show(motion, self._item.motion)
        if was or showing:
            self._player.play()
        self.showingChanged.emit()

    @Property(str, notify=stillChanged)
    def still(self) -> str:
        """The still picture of this moment; "" when there is none."""
        player = self._player
        if player is None:
            return ""
        return motion_still(player.motion, player.phase, muscle=player.showMuscle)

    @Property(bool, notify=stillChanged)
    def canShowMuscle(self) -> bool:
        """Whether this machine can draw the muscle, or has pictures of it."""
        motion = self._item.motion
        return self.live or "muscle" in motion_still(motion, "hold", muscle=True)

    @Slot()
    def arrive(self) -> None:
        """The page is open: the exercise plays, unless things should stand still."""
        if self._player is not None and not self.services.display.reducedMotion:
            self._player.play()

    @Slot()
    def depart(self) -> None:
        """The page closes."""
        if self._player is not None:
            self._player.leave()

    @Slot()
    def _tell_playing(self) -> None:
        self.playing = bool(self._player is not None and self._player.moving)

    @Slot()
    def _remember(self) -> None:
        player, session = self._player, self.services.session
        if player is not None:
            session.side, session.slow = player.side, player.slow
            session.show_muscle = player.showMuscle

    # the words

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._item.title

    @Property(str, notify=changed)
    def summary(self) -> str:
        return self._item.summary

    @Property(str, notify=changed)
    def facts(self) -> str:
        """Position and effort in words."""
        item = self._item
        return " · ".join(
            filter(
                None,
                (
                    words.position_word(item.position),
                    words.effort_word(item.effort),
                    words.band_word(item.needs_band),
                ),
            )
        )

    @Property("QVariantList", notify=changed)
    def blocks(self) -> list[dict[str, object]]:
        """Why this exercise."""
        return block_maps(self._item.blocks)

    # steps

    @Property("QVariantList", notify=changed)
    def steps(self) -> list[dict[str, object]]:
        """`[{title, text, cue, phase, sound}]`; for the sound see `sound_map`."""
        reader, language = self.services.reader, self.services.display.language
        return [
            {"title": s.title, "text": s.text, "cue": s.cue or "", "phase": s.phase}
            | {"sound": sound_map(reader, s.sound, language)}
            for s in self._item.steps
        ]

    @Property(int, notify=stepChanged)
    def step(self) -> int:
        return self._step

    @Property(str, notify=stepChanged)
    def spokenStep(self) -> str:
        """The words of the step it stands at, to be read aloud."""
        return spoken(step_lines(self._item.steps[self._step]))

    @Property(str, notify=changed)
    def spokenSteps(self) -> str:
        """What to mind today and all steps, to be heard while the figure plays them."""
        lines = [line for step in self._item.steps for line in step_lines(step)]
        return spoken(self.notes, lines)

    @Slot(int)
    def chooseStep(self, index: int) -> None:
        """Stop at a step: the figure moves on to it and stands still."""
        if not 0 <= index < len(self._item.steps) or self._player is None:
            return
        self.showMotion("")
        player = self._player
        if self._times:
            moment = self._times[index].moment
            if self.services.display.reducedMotion or not self.live or index < self._step:
                player.pause()
                player.seek(moment)
            else:
                player.travel(moment)
        self._set_step(index)

    @Slot()
    def _time_steps(self) -> None:
        names = [step.at or step.phase for step in self._item.steps]
        phases = self._player.phases if self._player is not None else []
        self._times = step_times(names, phases) if phases else ()

    @Slot()
    def _follow(self) -> None:
        player = self._player
        if player is not None and player.playing and self._times and not self._showing:
            self._set_step(step_at(self._times, player.position))

    @Slot()
    def _catch_up(self) -> None:
        if self._player is not None and self._times and not self._showing:
            self._set_step(step_at(self._times, self._player.position))

    def _set_step(self, index: int) -> None:
        if index != self._step:
            self._step = index
            if self.services.usage is not None:
                self.services.usage.step(self.route.item, index, len(self._item.steps))
            self.stepChanged.emit()

    # sections

    @Property(str, notify=sectionChanged)
    def section(self) -> str:
        return self._section

    @Property("QVariantList", notify=changed)
    def sections(self) -> list[dict[str, str]]:
        """`[{value, text}]`."""
        translate = QCoreApplication.translate
        texts = {
            "steps": translate("Exercises", "Steps"),
            "feel": translate("Exercises", "Feel"),
            "mistakes": translate("Exercises", "Mistakes"),
            "levels": translate("Exercises", "Easier and harder"),
            "dose": translate("Exercises", "How much"),
            "not-for": translate("Exercises", "Who should not"),
            "sources": translate("Exercises", "Sources"),
        }
        return [{"value": value, "text": texts[value]} for value in SECTIONS]

    @Slot(str)
    def chooseSection(self, section: str) -> None:
        """Open a section; the figure goes back to the exercise itself."""
        if section in (*SECTIONS, PICTURE) and section != self._section:
            self._section = section
            self.showMotion("")
            self.sectionChanged.emit()

    @Property(str, notify=changed)
    def feel(self) -> str:
        return self._item.feel

    @Property(str, notify=changed)
    def breathing(self) -> str:
        return self._item.breathing

    @Property(str, notify=changed)
    def muscleWork(self) -> str:
        """none, light, medium or strong."""
        return self._item.muscle_work

    @Property(str, notify=workChanged)
    def workNow(self) -> str:
        """How hard which part of the muscle works at this moment, in words."""
        player = self._player
        return words.work_now(player.work, player.other) if player is not None else ""

    @Property("QVariantList", notify=changed)
    def parts(self) -> list[str]:
        """The parts of the muscle that work most: front, middle, back."""
        return list(self._item.parts)

    @Property("QVariantList", notify=changed)
    def mistakes(self) -> list[dict[str, object]]:
        return mistake_maps(self._item, self.services.reader.motions)

    @Property("QVariantList", notify=changed)
    def easier(self) -> list[dict[str, object]]:
        return variant_maps(self._item.easier, "easier", self.services.reader.motions)

    @Property("QVariantList", notify=changed)
    def harder(self) -> list[dict[str, object]]:
        return variant_maps(self._item.harder, "harder", self.services.reader.motions)

    @Property("QVariantList", notify=changed)
    def numbers(self) -> list[dict[str, str]]:
        """The dose as big numbers: `[{number, word}]`."""
        return dose_numbers(self._item.dose)

    @Property(str, notify=changed)
    def doseNote(self) -> str:
        return self._item.dose.note or ""

    @Property("QVariantList", notify=changed)
    def equipment(self) -> list[dict[str, str]]:
        """`[{icon, text}]`: what to have at hand."""
        return [
            {"icon": thing, "text": words.equipment_word(thing)} for thing in self._item.equipment
        ]

    @Property("QVariantList", notify=changed)
    def notFor(self) -> list[str]:
        return list(self._item.not_for)

    @Property("QVariantList", notify=changed)
    def care(self) -> list[str]:
        return list(self._item.care)

    @Property("QVariantList", notify=changed)
    def sources(self) -> list[str]:
        return [source_line(source) for source in self._shown.sources]

    @Property("QVariantList", notify=changed)
    def reviews(self) -> list[str]:
        """Who signed it, one sentence each; empty for a draft."""
        return signatures(self._item, self.services.display.language)

    @Property("QVariantList", notify=changed)
    def remarks(self) -> list[str]:
        """What else to know of it: a review overdue, words older than their original."""
        return remarks(self._shown, self.services)

    @Property(str, notify=changed)
    def emg(self) -> str:
        """Measured muscle activity, for clinicians; "" when not known."""
        emg = self._item.emg
        if emg is None:
            return ""
        source = next((s for s in self._shown.sources if s.key == emg.source), None)
        return f"{emg.range} ({source_line(source)})" if source is not None else emg.range

    # today's answers

    @Property(bool, notify=changed)
    def closed(self) -> bool:
        """Whether today's answers close this exercise."""
        item = self._item
        return words.closed(item.movement.action, item.gates, self.services.session.flags)

    @Property("QVariantList", notify=changed)
    def notes(self) -> list[str]:
        """What to mind today, from the person's own answers."""
        return words.care_notes(self._item.gates, self.services.session.flags)

    @Property("QVariantList", notify=changed)
    def instead(self) -> list[dict[str, str]]:
        """Exercises to do in place of a closed one: `[{id, title, text, still, icon}]`."""
        return [
            {
                "id": card.id,
                "title": card.title,
                "text": card.summary,
                "still": motion_still(card.motion),
                "icon": card.position,
            }
            for card in self._shown.related
            if card.kind == "exercise" and "outer_hip_pain" not in card.gates
        ][:3]
