"""One text under review: what patients will see, what is different, a signature or comments."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

import kiosk.viewmodels.staff.media_look  # noqa: F401  (MediaLook.qml shows pictures with it)
from kiosk.content.textof import pieces
from kiosk.studio import changes, items, review, waiting
from kiosk.studio.differences import Differences, differences
from kiosk.studio.items import MEDIA, MOTION, SPEECHLESS, Key, Revision
from kiosk.studio.review import Comment, Step
from kiosk.studio.store import StudioError
from kiosk.viewmodels.staff import item_words
from kiosk.viewmodels.staff.desk import Desk
from kiosk.viewmodels.staff.diff import diff_rows
from kiosk.viewmodels.staff.keys import key_of, key_text, what_it_is
from kiosk.viewmodels.staff.office import Office
from kiosk.viewmodels.staff.screen import Place, StaffScreen

QML_IMPORT_NAME = "Sidestep.Backend"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate
WHOLE = ""
"""The place of a comment on all of a text."""
SHORT = 90


@dataclass(frozen=True)
class Part:
    """A part of a text that a comment can be about. `block` is one of the body, from 0."""

    place: str
    name: str
    words: str
    block: int | None = None


@dataclass(frozen=True)
class Look:
    """A text under review, as somebody sees it."""

    revision: Revision
    title: str
    state: str
    why_not: str
    """Why who looks cannot approve it; empty when they can."""
    signed: Step | None
    asked: tuple[Step, ...]
    before: str
    """What the differences are to: "published", "approved" or "" for nothing."""
    found: Differences
    parts: tuple[Part, ...]
    rest: int
    """How many more wait for who looks."""
    next: Key | None
    sent: Step | None = None
    problems: tuple[str, ...] = field(default=())


@QmlElement
@QmlUncreatable("Screens come from the desk.")
class ReviewItemScreen(StaffScreen):
    """A text to approve or to send back. Comments are kept here until they are sent."""

    PAGE = "ReviewItemPage"
    SECTION = "review"

    changed = Signal()
    commentsChanged = Signal()
    signed = Signal()
    sentBack = Signal()

    def __init__(self, desk: Desk, place: Place, parent: QObject | None = None) -> None:
        super().__init__(desk, place, parent)
        self._look: Look | None = None
        self._comments: dict[str, str] = {}
        self._stamp: Step | None = None

    def arrive(self) -> None:
        me, text = self.desk.me, self.place.item
        self.desk.ask(self, lambda office: look_at(office, me, text), self._looked)

    def _looked(self, look: Look) -> None:
        self._look = look
        self.changed.emit()

    # What it is

    @Property(bool, notify=changed)
    def known(self) -> bool:
        return self._look is not None

    @Property(str, notify=changed)
    def title(self) -> str:
        if self._look is None:
            return ""
        return item_words.title_of(self._look.revision.key.kind, self._look.title)

    @Property(str, notify=changed)
    def line(self) -> str:
        """What it is, who wrote it, who sent it and when."""
        look = self._look
        if look is None:
            return ""
        language, at = self.desk.display.language, look.revision.at
        words = translate("ReviewItem", "%1 · written by %2, %3")
        out = (
            words.replace("%1", what_it_is(look.revision.key))
            .replace("%2", look.revision.author_name)
            .replace("%3", item_words.moment(at, language))
        )
        if look.sent is not None and look.sent.name != look.revision.author_name:
            out += translate("ReviewItem", " · sent by %1").replace("%1", look.sent.name)
        return f"{out}\n“{look.revision.note}”" if look.revision.note else out

    @Property("QVariantMap", notify=changed)
    def badge(self) -> dict[str, object]:
        """`{text, iconName, kind}` of its state."""
        return item_words.state_badge(self._look.state) if self._look else {}

    @Property(str, notify=changed)
    def key(self) -> str:
        """What the preview shows: "page:what-it-is"; "" for what has no page of its own."""
        key = self._look.revision.key if self._look else None
        return "" if key is None or key.kind in SPEECHLESS else f"{key.kind}:{key.id}"

    @Property(str, notify=changed)
    def media(self) -> str:
        """The text of a picture or sound, to look at; "" for everything else."""
        revision = self._look.revision if self._look else None
        return revision.text if revision is not None and revision.key.kind == MEDIA else ""

    @Property(str, notify=changed)
    def motion(self) -> str:
        """The id of a movement, to be watched on a screen of its own; "" for anything else."""
        key = self._look.revision.key if self._look else None
        return key.id if key is not None and key.kind == MOTION else ""

    @Property(str, notify=changed)
    def language(self) -> str:
        return self._look.revision.key.language if self._look else ""

    @Property(str, notify=changed)
    def text(self) -> str:
        """The source text, for the preview."""
        return self._look.revision.text if self._look else ""

    @Property("QVariantList", notify=changed)
    def rows(self) -> list[dict[str, object]]:
        """What is different, for DiffView."""
        return diff_rows(self._look.found) if self._look else []

    @Property(str, notify=changed)
    def before(self) -> str:
        """published, approved, or "" when there is nothing before it."""
        return self._look.before if self._look else ""

    @Property("QVariantList", notify=changed)
    def problems(self) -> list[str]:
        """What the content check says against it."""
        return list(self._look.problems) if self._look else []

    # What can be done

    @Property(bool, notify=changed)
    def waits(self) -> bool:
        """Whether it is in review."""
        return self._look is not None and self._look.state == "in review"

    @Property(str, notify=changed)
    def whyNot(self) -> str:
        """Why who looks cannot approve it; "" when they can."""
        return self._look.why_not if self._look else ""

    @Property(bool, notify=changed)
    def canAsk(self) -> bool:
        """Whether who looks may send it back."""
        return self.waits and self.desk.who.get("role") in ("reviewer", "admin")

    @Property(bool, notify=changed)
    def canTakeBack(self) -> bool:
        """Whether who looks may take it out of review."""
        look, who = self._look, self.desk.who
        if look is None or look.state != "in review":
            return False
        senders = {look.revision.author, look.sent.person if look.sent else 0}
        return who.get("id") in senders or who.get("role") == "admin"

    @Slot()
    def approve(self) -> None:
        """Sign it, once the passphrase was right."""
        look = self._look
        if look is None or look.why_not:
            return
        me, who = self.desk.me, self.desk.who
        name = ", ".join(str(part) for part in (who["name"], who["credential"]) if part)
        why = translate("ReviewItem", "You sign as %1:\n“%2”").replace("%1", name)
        meaning = translate(
            "ReviewItem", "I have read these words and they are right for our patients."
        )
        why = why.replace("%2", meaning)

        def done(step: Step) -> None:
            self._stamp = step
            self.signed.emit()
            self.arrive()

        def then(confirmed: Any) -> None:
            self.desk.ask(
                self,
                lambda office: review.approve(
                    office.store, me, look.revision.id, confirmed=confirmed, meaning=meaning
                ),
                done,
            )

        self.desk.confirm(why, translate("ReviewItem", "Sign and approve"), then)

    @Property("QVariantMap", notify=changed)
    def stamp(self) -> dict[str, str]:
        """The signature it has: `{name, credential, at, meaning, sha256}`; or empty."""
        step = self._look.signed if self._look else None
        if step is None:
            return {}
        return {
            "name": step.name,
            "credential": step.credential,
            "at": item_words.moment(step.at, self.desk.display.language),
            "meaning": step.meaning,
            "sha256": step.sha256,
        }

    @Property(bool, notify=changed)
    def justSigned(self) -> bool:
        """Whether who looks has signed it just now."""
        return self._stamp is not None

    @Property(int, notify=changed)
    def rest(self) -> int:
        """How many more wait for who looks."""
        return self._look.rest if self._look else 0

    @Slot()
    def goOn(self) -> None:
        """To the next one that waits, or to the list."""
        if self._look is not None and self._look.next is not None:
            self.desk.replace("review-item", key_text(self._look.next))
        else:
            self.desk.goTo("review")

    @Slot()
    def takeBack(self) -> None:
        """Take it out of review."""
        look, me = self._look, self.desk.me
        if look is None:
            return

        def done(_: Step) -> None:
            self.desk.say(translate("ReviewItem", "It is a draft again."))
            self.arrive()

        self.desk.ask(
            self, lambda office: review.take_back(office.store, me, look.revision.id), done
        )

    # Comments

    @Property("QVariantList", notify=changed)
    def parts(self) -> list[dict[str, str]]:
        """What a comment can be about: `[{place, name, words}]`, all of it first."""
        whole = {"place": WHOLE, "name": translate("ReviewItem", "All of it"), "words": ""}
        parts = self._look.parts if self._look else ()
        rest = [{"place": p.place, "name": p.name, "words": p.words} for p in parts]
        return [whole, *rest]

    @Property("QVariantMap", notify=commentsChanged)
    def comments(self) -> dict[str, str]:
        """What was written so far, by place."""
        return dict(self._comments)

    @Property(int, notify=commentsChanged)
    def count(self) -> int:
        """How many comments there are to send."""
        return sum(1 for text in self._comments.values() if text.strip())

    @Slot(str, str)
    def comment(self, place: str, text: str) -> None:
        """Write a comment on a part; empty words take it away."""
        if self._comments.get(place, "") == text:
            return
        self._comments[place] = text
        self.commentsChanged.emit()

    @Slot()
    def sendBack(self) -> None:
        """Send it back to its author with all comments."""
        look, me = self._look, self.desk.me
        if look is None or not self.count:
            return
        known = {part.place: part for part in look.parts}
        said = [
            _comment(known.get(place), text.strip())
            for place in (WHOLE, *known)
            if (text := self._comments.get(place, "")).strip()
        ]

        def done(_: list[Step]) -> None:
            self._comments = {}
            self.commentsChanged.emit()
            words = translate("ReviewItem", "Sent back to %1.")
            self.desk.say(words.replace("%1", look.revision.author_name))
            self.sentBack.emit()
            self.arrive()

        self.desk.ask(
            self,
            lambda office: review.ask_all_changes(office.store, me, look.revision.id, said),
            done,
        )

    @Property("QVariantList", notify=changed)
    def asked(self) -> list[dict[str, str]]:
        """What was asked to change, when it was sent back: `[{name, words, comment}]`."""
        if self._look is None:
            return []
        blocks = {part.block: part for part in self._look.parts if part.block is not None}
        out = []
        for step in self._look.asked:
            part = blocks.get(step.block) if step.block is not None else None
            out.append(
                {
                    "name": part.name if part else "",
                    "words": part.words if part else "",
                    "comment": step.comment,
                    "by": step.name,
                }
            )
        return out


def _comment(part: Part | None, text: str) -> Comment:
    """A comment on a block names it; one on another field says which."""
    if part is None or part.block is not None:
        return Comment(text, None if part is None else part.block)
    return Comment(f"{part.name}: {text}")


def look_at(office: Office, me: int, text: str) -> Look:
    """A text under review. Raises StudioError."""
    store, key = office.store, key_of(text)
    standing = review.standing(store, key)
    if standing is None:
        raise StudioError(f"There is no {key.noun} “{key.id}”.")
    revision = standing.revision
    done = review.steps(store, revision.id)
    signed = done[-1] if done and done[-1].what == "approved" else None
    sent = next((step for step in reversed(done) if step.what == "submitted"), None)
    name, before = changes.last_agreed(store, revision)
    mine = waiting.to_review(store, me)
    later = [one.revision.key for one in mine if one.revision.id != revision.id]
    read = items.read(store, key, revision.text)
    return Look(
        revision,
        items.facts(revision.text).title or key.id,
        standing.note or standing.state,
        review.why_not(store, items.person(store, me), revision),
        signed,
        tuple(review.last_comments(store, revision.id)),
        name,
        differences(store, key, before, revision.text) if name else Differences(),
        tuple(_parts(read.item)),
        len(later),
        later[0] if later else None,
        sent,
        tuple(f"{f.message} {f.remedy}" for f in read.findings),
    )


def _parts(item: Any) -> list[Part]:
    if item is None:
        return []
    out = []
    for piece in pieces(item):
        words = piece.plain if len(piece.plain) <= SHORT else f"{piece.plain[:SHORT]}…"
        place = "/".join(str(step) for step in piece.at)
        if piece.at[0] == "blocks":
            number = int(piece.at[1])
            name = translate("ReviewItem", "Text, part %1").replace("%1", str(number + 1))
            out.append(Part(place, name, words, number))
        else:
            out.append(Part(place, _name(piece.at), words))
    return out


def _name(at: tuple[str | int, ...]) -> str:
    """The name of a field: “Steps 3, text”."""
    words: list[str] = []
    for step in at:
        if isinstance(step, int):
            words[-1] += f" {step + 1}"
        else:
            words.append(step.replace("_", " "))
    name = ", ".join(words)
    return name[:1].upper() + name[1:]
