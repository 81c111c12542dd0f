"""What waits for somebody today, gathered from the store and put into a few sentences."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from kiosk.studio import backup_plan, drafts, items, listing, planning, review, waiting
from kiosk.studio.backup_plan import BackupPlan
from kiosk.studio.items import Key
from kiosk.studio.listing import Listed
from kiosk.studio.overview import SOON_DAYS
from kiosk.studio.people import REVIEWERS, Person
from kiosk.studio.store import Store
from kiosk.viewmodels.staff import health_words, item_words
from kiosk.viewmodels.staff.health_look import Care
from kiosk.viewmodels.staff.keys import key_text

translate = QCoreApplication.translate
MOST = 5
"""Lines that somebody with ten minutes can look over."""
FOUND_BY_NAME = 3


@dataclass(frozen=True)
class Text:
    """A text that waits: its key, its title, and what was said about it."""

    key: Key
    title: str
    said: str = ""


@dataclass(frozen=True)
class Mine:
    """What concerns the person alone, and what patients see."""

    to_review: tuple[Text, ...] = ()
    came_back: tuple[Text, ...] = ()
    drafts: tuple[Text, ...] = ()
    release: int | None = None
    since: str = ""
    trouble: tuple[str, ...] = ()


@dataclass(frozen=True)
class Everybodys:
    """What concerns the site."""

    past_due: tuple[str, ...] = ()
    soon_due: tuple[str, ...] = ()
    approved: tuple[str, ...] = ()
    behind: tuple[str, ...] = ()
    backup: str = ""
    plan: str = ""
    care: Care | None = None
    """How the kiosk runs."""


@dataclass(frozen=True)
class Line:
    """One sentence, and the screen it leads to."""

    text: str
    line: str
    icon: str
    screen: str
    item: str = ""
    urgent: bool = False

    @property
    def row(self) -> dict[str, object]:
        """As QML reads it."""
        return {
            "text": self.text,
            "line": self.line,
            "iconName": self.icon,
            "screen": self.screen,
            "item": self.item,
            "urgent": self.urgent,
        }


def mine(store: Store, me: int, trouble: Sequence[str] = ()) -> Mine:
    """What waits for one person."""
    shown = review.shown_release(store)
    own = []
    for draft in drafts.drafts_of_person(store, me):
        title = items.facts(draft.text).title or draft.key.id
        own.append(Text(draft.key, item_words.title_of(draft.key.kind, title)))
    return Mine(
        tuple(Text(one.revision.key, one.title) for one in waiting.to_review(store, me)),
        tuple(
            Text(one.revision.key, one.title, one.step.comment)
            for one in waiting.to_change(store, me)
        ),
        tuple(own),
        None if shown is None else shown.number,
        "" if shown is None else shown.made_at,
        tuple(trouble),
    )


def everybodys(
    store: Store, languages: Sequence[str], today: date, backup: BackupPlan, now: datetime
) -> Everybodys:
    """What waits for the site. Looks into every text the first time."""
    listed = listing.listing(store, None, languages, today)
    in_use = [one for one in listed if one.state != "retired"]
    due = sorted(
        (one for one in in_use if one.days_left is not None and one.days_left <= SOON_DAYS),
        key=lambda one: one.days_left or 0,
    )
    plans = planning.plans(store)
    return Everybodys(
        tuple(one.title for one in due if (one.days_left or 0) < 0),
        tuple(one.title for one in due if (one.days_left or 0) >= 0),
        tuple(one.title for one in in_use if any(v.state == "approved" for v in one.versions)),
        tuple(one.title for one in in_use if _behind(one)),
        backup_plan.standing(backup_plan.record(store), backup, now),
        plans[0].due.isoformat() if plans else "",
    )


def _behind(one: Listed) -> bool:
    first = one.versions[0]
    if first.state != "published":
        return False  # words that are still in the making are not worth translating yet
    return bool(one.missing) or any(version.translation == "stale" for version in one.versions)


def lines(own: Mine, all: Everybodys, who: Person, now: datetime, language: str) -> list[Line]:
    """What to do, the most worthwhile first; at most MOST of them."""
    judges = who.role in REVIEWERS
    out = [_trouble(text) for text in own.trouble]
    out += _health(all.care, now, language)
    if own.to_review:
        out.append(
            _about(
                own.to_review,
                translate("Today", "One text waits for your review"),
                translate("Today", "%n texts wait for your review", None, len(own.to_review)),
                "approve",
                ("review-item", "review", ""),
            )
        )
    if own.came_back:
        out.append(
            _about(
                own.came_back,
                translate("Today", "One text came back to you with comments"),
                translate(
                    "Today", "%n texts came back to you with comments", None, len(own.came_back)
                ),
                "comment",
                ("edit", "content", "waits"),
            )
        )
    if own.drafts:
        out.append(
            _about(
                own.drafts,
                translate("Today", "You have begun something: go on writing"),
                translate("Today", "You have %n drafts: go on writing", None, len(own.drafts)),
                "edit",
                ("edit", "content", "drafts"),
            )
        )
    if all.past_due:
        text = translate("Today", "Past their day of review: %1").replace("%1", _many(all.past_due))
        names = _named(all.past_due)
        out.append(Line(text, names, "calendar", "content", "due:past", urgent=True))
    if all.approved and judges:
        text = translate("Today", "Approved, but patients do not see it yet: %1")
        text = text.replace("%1", _many(all.approved))
        line = _named(all.approved)
        if all.plan:
            when = item_words.moment(all.plan, language)
            line = translate("Today", "A release is planned for %1").replace("%1", when)
        out.append(Line(text, line, "publish", "publish"))
    elif all.plan:
        text = translate("Today", "A release is planned for %1")
        text = text.replace("%1", item_words.moment(all.plan, language))
        out.append(Line(text, "", "clock", "publish"))
    if all.backup in ("late", "failed", "never") and who.role == "admin":
        text = translate("Today", "The backup is overdue")
        if all.backup == "failed":
            text = translate("Today", "The last backup did not work")
        elif all.backup == "never":
            text = translate("Today", "There is no backup yet")
        out.append(Line(text, "", "backup", "backup", urgent=True))
    if all.soon_due:
        text = translate("Today", "To be reviewed within a month: %1")
        text = text.replace("%1", _many(all.soon_due))
        out.append(Line(text, _named(all.soon_due), "calendar", "content", "due:30"))
    if all.behind:
        text = translate("Today", "To be translated: %1").replace("%1", _many(all.behind))
        out.append(Line(text, _named(all.behind), "translate", "content", "behind"))
    return out[:MOST]


def _health(care: Care | None, now: datetime, language: str) -> list[Line]:
    """How the kiosk runs, where that needs somebody."""
    if care is None:
        return []
    out = []
    if care.fallback and care.record is not None:
        text, line = health_words.rung(care.fallback), health_words.remedy(care.fallback)
        out.append(Line(text, line, "down", "health", urgent=True))
    if care.storm:
        text = translate("Today", "The program fails again and again")
        out.append(Line(text, "", "warning", "health", urgent=True))
    elif care.many:
        text = translate("Today", "The program failed %n times this week", None, care.many)
        out.append(Line(text, "", "warning", "health", urgent=True))
    if not care.clock.ok:
        says = health_words.clock(care.clock, language)["text"]
        text = translate("Today", "The clock of the machine is wrong")
        out.append(Line(text, says, "clock", "health", urgent=True))
    return out


def _trouble(text: str) -> Line:
    return Line(text, "", "warning", "machine", urgent=True)


def _about(
    texts: Sequence[Text], one: str, many: str, icon: str, screens: tuple[str, str, str]
) -> Line:
    """A line about texts: a single one is opened itself, several in the list that has them."""
    alone, section, question = screens
    if len(texts) > 1:
        return Line(many, _named([text.title for text in texts]), icon, section, question)
    text = texts[0]
    line = f"{text.title}: “{text.said}”" if text.said else text.title
    if alone == "edit":
        main = text.key.language in ("", "en")
        alone = "motion" if text.key.kind == "motion" else "edit" if main else "translate"
    return Line(one, line, icon, alone, key_text(text.key))


def _many(titles: Sequence[str]) -> str:
    """How many items, in words."""
    if len(titles) == 1:
        return translate("Today", "one item")
    return translate("Today", "%n items", None, len(titles))


def _named(titles: Sequence[str]) -> str:
    """The first of them by name."""
    names = ", ".join(title[:1].upper() + title[1:] for title in titles[:FOUND_BY_NAME])
    more = len(titles) - FOUND_BY_NAME
    if more <= 0:
        return names
    text = translate("Today", "%1 and %2 more")
    return text.replace("%1", names).replace("%2", str(more))
