"""What is chosen on a sheet over the form: from lists, as a link, as a rule; and the trial run."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

import kiosk.viewmodels.staff.media  # noqa: F401  (MediaPicker.qml chooses with it)
from kiosk.content.findings import Location
from kiosk.content.model import QuestionSet
from kiosk.studio import items
from kiosk.studio.forms.document import Document
from kiosk.studio.forms.kinds import FormField
from kiosk.studio.forms.rows import location
from kiosk.viewmodels.staff.edit_fields import EditFields
from kiosk.viewmodels.staff.edit_rich import RichWords
from kiosk.viewmodels.staff.edit_rows import RowMaps
from kiosk.viewmodels.staff.item_words import kind_word
from kiosk.viewmodels.staff.office import Office

QML_IMPORT_NAME = "Sidestep.Backend"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


@QmlElement
@QmlUncreatable("Screens come from the desk.")
class EditChoices(EditFields):
    """Choices that need more room than a field has."""

    # Choosing from lists

    @Slot(str)
    def pick(self, key: str) -> None:
        """Choose something for a field from a list on a sheet."""
        form, opened, at = self._form(key), self._opened, location(key)
        if form is None or opened is None or self.document is None:
            return
        if form.editor in ("media", "sound"):
            self.mediaAsked.emit(key, "sound" if form.editor == "sound" else "picture")
            return
        single = form.editor not in ("sources", "links") or form.most == 1
        chosen = self.document.get(at)
        taken = {str(one) for one in chosen} if isinstance(chosen, list) else {str(chosen)}
        own = f"{self._key.kind}:{self._key.id}"
        choices = [one for one in self._choices(form) if one["value"] not in {*taken, own}]

        def then(value: str) -> None:
            if single:
                self._edit(lambda one: one.set(at, value))
                self._motion_changed(at)
            else:
                self._edit(lambda one: one.insert(at, one.many(at), value))

        label = self._words.field(str(self._key.kind), form.name)[0]
        self._picker.ask(label, choices, then)

    def _choices(self, form: FormField) -> list[dict[str, str]]:
        opened = self._opened
        if opened is None:
            return []
        around = opened.around
        maps = RowMaps(self._words, around, self.desk.display.language)
        if form.editor == "sources":
            values = [*around.sources]
        elif form.editor in ("links", "link"):
            kinds = form.options
            values = [one for one in around.others if not kinds or one.partition(":")[0] in kinds]
        elif form.editor == "motion":
            values = [*around.motions]
        elif form.editor == "view":
            from kiosk.viewmodels.patient.hip_scenes import LOOKS

            values = [*LOOKS]
        else:
            values = []
        found = [maps.choice(form.editor, value) for value in values]
        return sorted(found, key=lambda one: one["text"].lower())

    def _motion_changed(self, at: Location) -> None:
        if at == ("motion",) and self._opened is not None and self.document is not None:
            around = replace(self._opened.around, clips=self._clips(self.document))
            self._opened = replace(self._opened, around=around)
            self._refresh()
            self._check()

    @Slot(str, str)
    def unpick(self, key: str, value: str) -> None:
        """Take something out of a list again, or empty a field."""
        document, at = self.document, location(key)
        chosen = document.get(at) if document is not None else None
        if isinstance(chosen, list) and value in chosen:
            place = chosen.index(value)
            self._edit(lambda one: one.remove((*at, place)))
        elif chosen is not None:
            self._edit(lambda one: one.set(at, None))
            self._motion_changed(at)

    @Slot(str, str, str)
    def takeMedia(self, key: str, id: str, alt: str) -> None:
        """Use a picture or sound of the library; its words begin those of a picture without any."""
        at = location(key)
        beside = (*at[:-1], "alt")

        def change(one: Document) -> Document:
            one = one.set(at, id)
            return one.set(beside, alt) if at[-1] == "media" and not one.get(beside) else one

        self._edit(change)

    @Slot(QObject, int, int)
    def pickLink(self, words: RichWords, start: int, end: int) -> None:
        """Make a link of some words: choose the item they lead to."""
        opened = self._opened
        if opened is None:
            return
        maps = RowMaps(self._words, opened.around, self.desk.display.language)
        choices = [maps.choice("links", value) for value in opened.around.others]
        choices.sort(key=lambda one: one["text"].lower())
        title = translate("Edit", "Make “%1” a link to …")
        title = title.replace("%1", str(words.look(start, end)["text"]))
        self._picker.ask(title, choices, lambda value: words.setLink(start, end, value))

    @Slot(str, result=str)
    def nameOf(self, target: str) -> str:
        """What a link leads to, in words."""
        other = self._opened.around.others.get(target) if self._opened is not None else None
        kind = kind_word(target.partition(":")[0])
        return f"{kind}: {other.title}" if other is not None else target

    @Slot(str)
    def buildRule(self, key: str) -> None:
        """Build the rule of a question or an outcome."""
        document, at = self.document, location(key)
        if document is None:
            return
        questions = document.get(("questions",))
        asked = at[-1] == "ask_if"
        if asked and isinstance(questions, list) and isinstance(at[1], int):
            questions = questions[: at[1]]

        def then(rule: Any) -> None:
            value = rule if rule is not None or asked else "otherwise"
            self._edit(lambda one: one.set(at, value))

        self._rule.ask(document.get(at), questions, then, asked=asked)

    @Slot(str)
    def buildFlag(self, name: str) -> None:
        """Build the rule that closes some exercises; for a new name, begin one."""
        document = self.document
        if document is None:
            return
        at = ("flags", name)

        def then(rule: Any) -> None:
            self._edit(lambda one: one.set(at, rule) if rule is not None else one.remove(at))

        self._rule.ask(document.get(at), document.get(("questions",)), then, asked=False)

    @Slot()
    def tryOut(self) -> None:
        """Walk the questions as they stand."""
        document = self.document
        if document is None:
            return
        key = self._key
        text = document.text

        def work(office: Office) -> QuestionSet | None:
            item = items.read(office.store, key, text).item
            return item if isinstance(item, QuestionSet) else None

        def done(found: QuestionSet | None) -> None:
            wrong = translate("Edit", "Fill in what is missing first, then try the questions.")
            if found is not None:
                wrong = self._trial.begin(found, self._words)
            if wrong:
                self.desk.say(wrong, "stop")
                self.showNext()

        self.desk.ask(self, work, done)
