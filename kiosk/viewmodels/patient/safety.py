"""Should I see someone first? The safety questions, and what follows from the answers."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.screening.flow import Result
from kiosk.viewmodels.patient.questions import QuestionsScreen
from kiosk.viewmodels.screen import Route

QML_IMPORT_NAME = "Sidestep.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Screens come from the navigator.")
class SafetyScreen(QuestionsScreen):
    """Decides, for this visit, whether exercises are shown and which of them are kept back."""

    PURPOSE = "safety"

    def kept(self) -> Mapping[str, frozenset[str]]:
        return self.services.session.safety

    def keep(self, answers: Mapping[str, frozenset[str]]) -> None:
        session = self.services.session
        session.safety = dict(answers)
        result = self.result_now()
        session.safety_done = result is not None
        session.exercises_blocked = result is not None and result.outcome.blocks_exercises
        session.flags = self.flow.flags(self.answers_now)

    def remarks(self, result: Result) -> list[str]:
        """What the answers change about the exercises; nothing when they are not shown."""
        if result.outcome.blocks_exercises:
            return []
        translate = QCoreApplication.translate
        lines = {
            "outer_hip_pain": translate(
                "Safety",
                "Your outer hip is sore. We keep back the stretch that can press on it.",
            ),
            "hip_replacement": translate(
                "Safety", "You had hip surgery. Look for the notes on the exercises."
            ),
            "balance": translate(
                "Safety", "You may feel unsteady. Hold on to a counter as you exercise."
            ),
            "floor": translate("Safety", "The floor is hard for you. Use a firm bed."),
        }
        return [text for flag, text in lines.items() if flag in result.flags]

    def offers(self, result: Result) -> list[dict[str, str]]:
        translate = QCoreApplication.translate
        if not result.outcome.blocks_exercises:
            then = self.route.then or Route("exercises")
            text = (
                translate("Safety", "Go to the exercise")
                if then.name == "exercise"
                else translate("Safety", "Go to the exercises")
            )
            return [
                {
                    "text": text,
                    "icon": "next",
                    "kind": "primary",
                    "screen": then.name,
                    "item": then.item,
                }
            ]
        if result.outcome.level in {"emergency", "same_day"}:
            return []
        return [
            {
                "text": translate("Safety", "Learn about your hip muscle"),
                "icon": "hip",
                "kind": "secondary",
                "screen": "muscle",
                "item": "",
            }
        ]

    def go(self, route: Route) -> None:
        """The exercises take the place of the outcome: the way back does not lead through it."""
        navigator = self.services.navigator
        navigator.go(route, replace=route.name in {"exercise", "exercises"})
