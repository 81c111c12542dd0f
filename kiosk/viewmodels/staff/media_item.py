"""One picture or sound: whose it is, under which terms, what it shows; and its file."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content import media_wave
from kiosk.content.languages import MAIN_LANGUAGE
from kiosk.content.media import ADDRESSED, LICENCES, NOTED, NOTELESS, MediaFile
from kiosk.content.media_type import MediaRefused
from kiosk.device import strangers
from kiosk.device.pictures import clean_picture
from kiosk.studio import items, marks, media, review
from kiosk.studio.items import MEDIA, Key
from kiosk.studio.store import StudioError
from kiosk.viewmodels.media_shelf import shared_shelf
from kiosk.viewmodels.staff import item_words
from kiosk.viewmodels.staff.desk import Desk
from kiosk.viewmodels.staff.media import length
from kiosk.viewmodels.staff.office import Office
from kiosk.viewmodels.staff.screen import Place, StaffScreen

QML_IMPORT_NAME = "Sidestep.Backend"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate
NEW = "new:"
FIELDS = ("title", "author", "licence", "licence_note", "address")


@dataclass(frozen=True)
class Opened:
    """What the store says of one: its words as fields, its file, and where it stands."""

    fields: dict[str, str]
    alt: dict[str, str]
    file: MediaFile
    base: int
    state: str
    used_in: tuple[Key, ...]


@dataclass
class Written:
    """What stands in the form."""

    fields: dict[str, str] = field(default_factory=lambda: dict.fromkeys(FIELDS, ""))
    alt: dict[str, str] = field(default_factory=dict)


@QmlElement
@QmlUncreatable("Screens come from the desk.")
class MediaItemScreen(StaffScreen):
    """Opened with the id of one, or with "new:" and the path of a file that is brought in."""

    PAGE = "MediaItemPage"
    SECTION = "media"

    changed = Signal()
    begun = Signal()
    """The form has other words than a moment ago, not by typing."""

    def __init__(self, desk: Desk, place: Place, parent: QObject | None = None) -> None:
        super().__init__(desk, place, parent)
        self._id = "" if place.item.startswith(NEW) else place.item.removeprefix(f"{MEDIA}:")
        self._file: MediaFile | None = None
        self._fresh = False  # whether the file is not in the store yet
        self._opened: Opened | None = None
        self._written = Written()
        self._refused = ""
        self._working = False
        self._tried = False
        self._first = Written().fields

    def arrive(self) -> None:
        if self._file is not None:
            return
        if self._id:
            self._open()
        else:
            self.take(self.place.item.removeprefix(NEW))

    def put_away(self) -> None:
        """Words that were not saved are kept as a draft: they come back with the same file."""
        self._player_stop()
        if self._file is None or not self._said():
            return
        key = media.draft_key(self._id, self._file.sha256)
        fields, alt = dict(self._written.fields), dict(self._written.alt)
        me, base = self.desk.me, self._opened.base if self._opened else None
        self.desk.ask(
            self.desk,
            lambda office: media.keep_words(office.store, me, key, fields, alt, base),
        )

    def _said(self) -> bool:
        """Whether the form has words that the store has not."""
        before = self._opened.fields if self._opened else self._first
        alt = {tag: text for tag, text in self._written.alt.items() if text.strip()}
        return self._written.fields != before or alt != (self._opened.alt if self._opened else {})

    # The store

    def _open(self) -> None:
        id, me = self._id, self.desk.me

        def work(office: Office) -> tuple[Opened, Written | None]:
            found = _opened(office, id)
            return found, _unsaved(office, me, media.draft_key(id, ""))

        self.desk.ask(self, work, self._show)

    def _show(self, answer: tuple[Opened, Written | None]) -> None:
        found, unsaved = answer
        self._opened = found
        self._file, self._fresh = found.file, False
        self._written = unsaved or Written(dict(found.fields), dict(found.alt))
        self._tried = False
        self._put_on_shelf()
        self.begun.emit()
        self.changed.emit()

    @Slot(str)
    def take(self, path: str) -> None:
        """Look at a stranger's file: for a new one, or in place of the file that is there."""

        me = self.desk.me

        def work(office: Office) -> tuple[MediaFile, Written | None]:
            file = media.take(strangers.read(Path(path), media_wave.MOST_BYTES), clean_picture)
            return file, _unsaved(office, me, media.draft_key("", file.sha256))

        def done(answer: tuple[MediaFile, Written | None]) -> None:
            file, unsaved = answer
            self._working = False
            if self._opened is not None and file.kind != self._opened.file.kind:
                self._refused = translate(
                    "Media", "This is another kind of file. Bring it in as something new."
                )
            else:
                self._file, self._fresh = file, True
                self._put_on_shelf()
                if self._opened is None and not self._said():
                    self._written = unsaved or self._written
                if not self._written.fields["title"]:
                    self._written.fields["title"] = _title_from(path)
                    self._first = dict(self._written.fields)
                self.begun.emit()
            self.changed.emit()

        def failed(error: Exception) -> None:
            self._working = False
            if not isinstance(error, MediaRefused | StudioError | OSError):
                raise error
            if isinstance(error, OSError):
                text = translate("Media", "The file cannot be read (%1).")
                self._refused = text.replace("%1", error.strerror or str(error))
            else:
                self._refused = str(error)
            self.changed.emit()

        self._refused, self._working = "", True
        self.changed.emit()
        self.desk.ask(self, work, done, failed, slow=True)

    def _put_on_shelf(self) -> None:
        if self._file is not None and self._file.kind == "picture":
            shared_shelf().put(self._file.sha256, self._file.data)

    @Slot()
    def save(self) -> None:
        """Keep words and file. What is missing is told beside its field."""
        file, base = self._file, self._opened.base if self._opened else None
        self._tried = True
        self.changed.emit()
        if file is None:
            return
        if missing := list(_problems(self._written, self.kind).values()):
            self.desk.say(missing[0], "stop")
            return
        self.desk.hush()
        fields, alt = dict(self._written.fields), dict(self._written.alt)
        fresh, id, me = self._fresh, self._id, self.desk.me
        kept = file

        def work(office: Office) -> str:
            words = media.describe(kept, **fields, alt=alt)
            wanted = id or media.free_id(office.store, words.title, kept.kind)
            media.put(office.store, me, wanted, words, kept if fresh else None, base=base)
            media.forget_words(office.store, me, media.draft_key("", kept.sha256))
            return wanted

        def done(wanted: str) -> None:
            self._id = wanted
            self.desk.say(translate("Media", "Kept. It is shown once it was reviewed."))
            self._open()

        self.desk.ask(self, work, done, slow=fresh)

    @Slot()
    def submit(self) -> None:
        """Ask reviewers to look at it."""
        if self._opened is None:
            return
        me, base = self.desk.me, self._opened.base

        def done(_: object) -> None:
            self.desk.say(translate("Media", "Sent for review."))
            self._open()

        self.desk.ask(self, lambda office: review.submit(office.store, me, base), done)

    @Slot(str)
    def retire(self, reason: str) -> None:
        """Take it out of use: pages go on without it, from the next release on."""
        me, key = self.desk.me, Key(MEDIA, self._id)

        def done(_: object) -> None:
            self.desk.say(translate("Media", "Taken out of use."))
            self.desk.back()

        self.desk.ask(self, lambda office: marks.retire(office.store, me, key, reason), done)

    # The file

    @Property(str, notify=changed)
    def kind(self) -> str:
        """ "picture", "sound", or "" while there is none."""
        return self._file.kind if self._file else ""

    @Property(str, notify=changed)
    def picture(self) -> str:
        """Address of the picture; "" for a sound."""
        if self._file is None or self._file.kind != "picture":
            return ""
        return shared_shelf().put(self._file.sha256, self._file.data)

    @Property(str, notify=changed)
    def measure(self) -> str:
        """How large or long it is, and how many bytes are kept."""
        if self._file is None:
            return ""
        size = f"{max(1, round(len(self._file.data) / 1000))} KB"
        if self._file.kind == "sound":
            return f"{length(self._file.seconds)} · {size}"
        return f"{self._file.width} × {self._file.height} · {size}"

    @Property(bool, notify=changed)
    def working(self) -> bool:
        """Whether a file is being looked at."""
        return self._working

    @Property(str, notify=changed)
    def refused(self) -> str:
        """Why the file that was chosen last cannot be brought in; "" when it can."""
        return self._refused

    @Property(bool, notify=changed)
    def playing(self) -> bool:
        return self._player is not None and self._heard

    _player: Any = None
    _heard = False

    @Slot(result=bool)
    def hear(self) -> bool:
        """Play the sound, or be silent; False when this machine has no sound."""
        from kiosk.device.sound import SoundPlayer

        if self._heard:
            self._player_stop()
            return True
        if self._player is None:
            self._player = SoundPlayer(self)
            self._player.ended.connect(self._over)
        self._heard = bool(self._file and self._player.play(self._file.data))
        self.changed.emit()
        if not self._heard:
            self.desk.say(translate("Media", "This machine has no sound."), "note")
        return self._heard

    @Slot()
    def _over(self) -> None:
        self._heard = False
        self.changed.emit()

    def _player_stop(self) -> None:
        if self._player is not None:
            self._player.stop()
        if self._heard:
            self._over()

    # The words

    @Property(bool, notify=changed)
    def fresh(self) -> bool:
        """Whether it is not in the library yet."""
        return self._opened is None

    @Property(str, notify=changed)
    def title(self) -> str:
        """What the page is called."""
        if self._opened is not None:
            return self._opened.fields["title"]
        return translate("Media", "Bring in a picture or sound")

    @Property("QVariantMap", notify=begun)
    def words(self) -> dict[str, str]:
        """What the form begins with, by field."""
        return dict(self._written.fields)

    @Property("QVariantList", notify=begun)
    def languages(self) -> list[dict[str, str]]:
        """`[{tag, name, text}]`: what it shows, in every language of the site; English first."""
        tags = [MAIN_LANGUAGE, *self.desk.settings.languages, *self._written.alt]
        return [
            {"tag": t, "name": item_words.language_word(t), "text": self._written.alt.get(t, "")}
            for t in dict.fromkeys(tags)
        ]

    @Property("QVariantList", notify=begun)
    def licences(self) -> list[dict[str, str]]:
        """`[{value, text, detail}]`."""
        words = _licences()
        return [{"value": v, "text": words[v][0], "detail": words[v][1]} for v in LICENCES]

    @Slot(str, str)
    def write(self, name: str, text: str) -> None:
        """Somebody wrote into a field."""
        if name in FIELDS and self._written.fields[name] != text:
            self._written.fields[name] = text
            self.changed.emit()

    @Slot(str, str)
    def tell(self, language: str, text: str) -> None:
        """Somebody wrote what it shows, in a language."""
        if self._written.alt.get(language, "") != text:
            self._written.alt[language] = text
            self.changed.emit()

    @Property(str, notify=changed)
    def licence(self) -> str:
        return self._written.fields["licence"]

    @Property(bool, notify=changed)
    def noted(self) -> bool:
        """Whether the licence has words of its own."""
        return self.licence not in (*NOTELESS, "")

    @Property(bool, notify=changed)
    def addressed(self) -> bool:
        """Whether the licence asks for an address."""
        return self.licence in ADDRESSED

    @Property("QVariantMap", notify=changed)
    def problems(self) -> dict[str, str]:
        """What is missing, by field; alternative words under "alt"."""
        return _problems(self._written, self.kind)

    @Property("QVariantMap", notify=changed)
    def told(self) -> dict[str, str]:
        """The problems to show: none before somebody tried to save."""
        return cast("dict[str, str]", self.problems) if self._tried else {}

    @Property(bool, notify=changed)
    def unsaved(self) -> bool:
        """Whether something differs from what is kept."""
        if self._file is None:
            return False
        if self._opened is None or self._fresh:
            return True
        return self._said()

    # Where it stands

    @Property("QVariantMap", notify=changed)
    def badge(self) -> dict[str, object]:
        """`{text, iconName, kind}`; empty for a new one."""
        return item_words.state_badge(self._opened.state) if self._opened else {}

    @Property(str, notify=changed)
    def key(self) -> str:
        """How other screens name it."""
        return f"{MEDIA}:{self._id}"

    @Property(bool, notify=changed)
    def sendable(self) -> bool:
        """Whether it can be sent to review as it is kept."""
        return self._opened is not None and self._opened.state in ("draft", "changes asked")

    @Property(bool, notify=changed)
    def retirable(self) -> bool:
        """Whether who is here may take it out of use."""
        role = self.desk.person.role if self.desk.person else ""
        return self._opened is not None and role in ("reviewer", "admin")

    @Property("QVariantList", notify=changed)
    def uses(self) -> list[dict[str, str]]:
        """`[{key, text, line}]` of what uses it."""
        found = self._opened.used_in if self._opened else ()
        return [
            {
                "key": f"{key.kind}:{key.id}",
                "text": key.id,
                "line": ", ".join(
                    (item_words.kind_word(key.kind), item_words.language_word(key.language))
                ),
            }
            for key in found
        ]


def _unsaved(office: Office, person: int, key: Key) -> Written | None:
    """What this person wrote and did not save."""
    found = media.kept_words(office.store, person, key)
    if found is None:
        return None
    fields, alt, _ = found
    return Written({name: fields.get(name, "") for name in FIELDS}, alt)


def _opened(office: Office, id: str) -> Opened:
    key = Key(MEDIA, id)
    standing = review.standing(office.store, key)
    words = None
    if standing is not None:
        words = items.read(office.store, key, standing.revision.text).media
    if standing is None or words is None:
        raise StudioError("This picture or sound is not here any more.")
    fields = {
        "title": words.title,
        "author": words.author,
        "licence": words.licence,
        "licence_note": words.licence_note or "",
        "address": words.address,
    }
    state = "withdrawn" if standing.withdrawn else standing.note or standing.state
    return Opened(
        fields,
        dict(words.alt),
        media.file_of(office.store, words.sha256),
        standing.revision.id,
        state,
        media.uses(office.store).get(id, ()),
    )


def _problems(written: Written, kind: str) -> dict[str, str]:
    fields = {name: text.strip() for name, text in written.fields.items()}
    licence = fields["licence"]
    found = {}
    if not written.alt.get(MAIN_LANGUAGE, "").strip():
        found["alt"] = (
            translate("Media", "Say in English what can be heard. Who cannot hear reads it.")
            if kind == "sound"
            else translate("Media", "Say in English what it shows. Who cannot see it hears it.")
        )
    if not fields["title"]:
        found["title"] = translate("Media", "Give it a name, so that others find it.")
    if not fields["author"]:
        found["author"] = translate("Media", "Say who made it.")
    if not licence:
        found["licence"] = translate("Media", "Say why we may show it.")
    if licence in NOTED and not fields["licence_note"]:
        found["licence_note"] = translate("Media", "Say who allowed it and when, or the terms.")
    if licence in ADDRESSED and not fields["address"]:
        found["address"] = translate("Media", "This license asks where it was found.")
    return found


def _licences() -> dict[str, tuple[str, str]]:
    return {
        "own": (
            translate("Media", "Our own work"),
            translate("Media", "Somebody who works here made it for this."),
        ),
        "cc0": (translate("Media", "CC0"), translate("Media", "Free for all to use.")),
        "cc-by": (
            translate("Media", "CC BY"),
            translate("Media", "Free to show, when the maker is named."),
        ),
        "cc-by-sa": (
            translate("Media", "CC BY-SA"),
            translate("Media", "The same; changed copies stay free too."),
        ),
        "permission": (
            translate("Media", "Permission in writing"),
            translate("Media", "We have a letter or a mail that allows it."),
        ),
        "other": (translate("Media", "Something else"), translate("Media", "Say what below.")),
    }


def _title_from(path: str) -> str:
    """A first name for a file: its own, made readable; none for what a camera calls it."""
    words = " ".join(Path(path).stem.replace("_", " ").replace("-", " ").split())
    letters = sum(sign.isalpha() for sign in words)
    return words[:1].upper() + words[1:60] if letters > len(words) * 0.6 and letters > 4 else ""
