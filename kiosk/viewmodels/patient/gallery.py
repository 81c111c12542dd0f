"""The gallery: every exercise, narrowed by what a person needs."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import Property, QCoreApplication, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.reader import Card
from kiosk.viewmodels.figure.stills import motion_still
from kiosk.viewmodels.patient import exercise_words as words
from kiosk.viewmodels.screen import Screen

QML_IMPORT_NAME = "Sidestep.Backend"
QML_IMPORT_MAJOR_VERSION = 1

FIRST = 4  # the article's own exercises lead the gallery
FILTERS = {
    "position": ("lying", "standing", "seated"),
    "effort": ("gentle", "moderate", "strong"),
    "needs_band": ("none",),
}


def matches(card: Card, chosen: Collection[str]) -> bool:
    """Whether a card has what was asked for: any of the wishes of each kind that has some.

    A wish is "kind:value", such as "position:lying". An exercise that can do with or without a
    band counts as one without.
    """
    for field, values in FILTERS.items():
        wanted = [value for value in values if f"{field}:{value}" in chosen]
        has = getattr(card, field)
        if field == "needs_band" and has == "optional":
            has = "none"
        if wanted and has not in wanted:
            return False
    return True


@QmlElement
@QmlUncreatable("Screens come from the navigator.")
class ExercisesScreen(Screen):
    """Choose an exercise by what you need."""

    PAGE = "ExercisesPage"

    changed = Signal()
    filtersChanged = Signal()

    def reload(self) -> None:
        self._cards: Sequence[Card] = self.services.reader.exercises(self.services.display.language)
        self._closed = {card.id for card in self._cards if self._is_closed(card)}

    def refresh(self) -> None:
        super().refresh()
        self.filtersChanged.emit()

    @Property("QStringList", notify=filtersChanged)
    def wishes(self) -> list[str]:
        """The wishes that are on."""
        return sorted(self.services.session.filters)

    @Property("QVariantList", notify=changed)
    def filters(self) -> list[list[dict[str, str]]]:
        """Groups of `{value, text, icon}`; only what some exercise has."""
        translate = QCoreApplication.translate
        texts = {
            "position:lying": (translate("Exercises", "Lying down"), "lying"),
            "position:standing": (translate("Exercises", "Standing"), "standing"),
            "position:seated": (translate("Exercises", "Sitting"), "seated"),
            "effort:gentle": (translate("Exercises", "Gentle"), ""),
            "effort:moderate": (translate("Exercises", "Medium"), ""),
            "effort:strong": (translate("Exercises", "Strong"), ""),
            "needs_band:none": (translate("Exercises", "No band needed"), "band"),
        }
        out = []
        for field, values in FILTERS.items():
            keys = [f"{field}:{value}" for value in values]
            out.append(
                [
                    {
                        "value": key,
                        "text": texts[key][0],
                        "icon": texts[key][1],
                    }
                    for key in keys
                    if any(matches(card, {key}) for card in self._cards)
                ]
            )
        return [group for group in out if group]

    @Property(bool, notify=filtersChanged)
    def filtered(self) -> bool:
        return bool(self.services.session.filters)

    @Property("QStringList", notify=filtersChanged)
    def shown(self) -> list[str]:
        """Ids of the exercises that fit the wishes."""
        chosen = self.services.session.filters
        return [card.id for card in self._cards if matches(card, chosen)]

    @Property("QVariantList", notify=changed)
    def first(self) -> list[dict[str, object]]:
        """The four main exercises as cards, whether they fit the wishes or not."""
        return [self._map(card) for card in self._cards if card.order <= FIRST]

    @Property("QVariantList", notify=changed)
    def more(self) -> list[dict[str, object]]:
        """The others."""
        return [self._map(card) for card in self._cards if card.order > FIRST]

    @Slot(str)
    def toggle(self, wish: str) -> None:
        """Switch one wish on or off."""
        self.services.session.filters ^= {wish}
        self.filtersChanged.emit()

    @Slot()
    def showAll(self) -> None:
        self.services.session.filters.clear()
        self.filtersChanged.emit()

    def _is_closed(self, card: Card) -> bool:
        flags = self.services.session.flags
        if not set(card.gates) & flags:
            return False
        item = self.services.reader.exercise(card.id, self.services.display.language).item
        return words.closed(item.movement.action, card.gates, flags)

    def _map(self, card: Card) -> dict[str, object]:
        closed = card.id in self._closed
        notes = words.short_notes(card.gates, self.services.session.flags)
        translate = QCoreApplication.translate
        facts = [
            words.position_word(card.position),
            words.effort_word(card.effort),
            words.band_word(card.needs_band),
        ]
        return {
            "id": card.id,
            "title": card.title,
            "text": card.summary,
            "facts": " · ".join(filter(None, facts)),
            "still": motion_still(card.motion),
            "icon": card.position,
            "closed": closed,
            "note": translate("Exercises", "Not for a sore outer hip today")
            if closed
            else " · ".join(notes),
        }
