"""What staff call kinds, states and times, in the words of the screens."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from kiosk.device.i18n import LANGUAGE_NAMES

KIND_ICONS = {
    "exercise": "exercise",
    "page": "page",
    "condition": "hip",
    "term": "book",
    "question_set": "question",
    "quiz": "quiz",
    "programme": "support",
    "notice": "callout",
    "motion": "motion",
    "media": "picture",
    "sources": "sources",
}
STATE_MARKS = {
    "draft": ("edit", "note"),
    "changes asked": ("comment", "care"),
    "in review": ("clock", "action"),
    "approved": ("approve", "action"),
    "published": ("check", "good"),
    "retired": ("retire", "note"),
    "withdrawn": ("withdraw", "stop"),
}
"""Icon and kind of the badge of each state."""


translate = QCoreApplication.translate


def kind_word(kind: str) -> str:
    """What one of them is called."""
    return {
        "exercise": translate("Item", "Exercise"),
        "page": translate("Item", "Page"),
        "condition": translate("Item", "Condition"),
        "term": translate("Item", "Word of the glossary"),
        "question_set": translate("Item", "Questions"),
        "quiz": translate("Item", "Quiz"),
        "programme": translate("Item", "Program"),
        "notice": translate("Item", "Notice"),
        "motion": translate("Item", "Movement"),
        "media": translate("Item", "Picture or sound"),
        "sources": translate("Item", "List of sources"),
    }.get(kind, kind)


def kinds_word(kind: str) -> str:
    """What several of them are called."""
    return {
        "exercise": translate("Item", "Exercises"),
        "page": translate("Item", "Pages"),
        "condition": translate("Item", "What can go wrong"),
        "term": translate("Item", "Glossary"),
        "question_set": translate("Item", "Questions"),
        "quiz": translate("Item", "Quizzes"),
        "programme": translate("Item", "Programs"),
        "notice": translate("Item", "Notices"),
        "motion": translate("Item", "Movements"),
        "media": translate("Item", "Pictures and sounds"),
        "sources": translate("Item", "Sources"),
    }.get(kind, kind)


def state_word(state: str) -> str:
    """The state as its badge says it."""
    return {
        "draft": translate("Item", "Draft"),
        "changes asked": translate("Item", "Changes asked"),
        "in review": translate("Item", "In review"),
        "approved": translate("Item", "Approved"),
        "published": translate("Item", "Published"),
        "retired": translate("Item", "Retired"),
        "withdrawn": translate("Item", "Off the screen"),
    }[state]


def state_badge(state: str) -> dict[str, object]:
    """`{text, iconName, kind}` of a state's badge."""
    icon, kind = STATE_MARKS[state]
    return {"text": state_word(state), "iconName": icon, "kind": kind}


def language_word(tag: str) -> str:
    """A language in its own name."""
    if tag in LANGUAGE_NAMES:
        return LANGUAGE_NAMES[tag]
    name = QLocale(tag).nativeLanguageName()
    return name[:1].upper() + name[1:] if name else tag


def title_of(kind: str, title: str) -> str:
    """A title for a list: the sentence that tells a movement begins with a capital."""
    if kind == "sources":
        return kind_word(kind)
    return title[:1].upper() + title[1:]


def _span(days: int) -> tuple[str, int]:
    """Whole days as the unit people would use, and how many of it."""
    if days < 14:
        return "days", days
    if days < 56:
        return "weeks", round(days / 7)
    if days < 700:
        return "months", round(days / 30.44)
    return "years", round(days / 365.25)


def until(days: int) -> str:
    """When something is due: “in 3 weeks”, “2 months ago”."""
    if days == 0:
        return translate("Item", "today")
    if days == 1:
        return translate("Item", "tomorrow")
    if days == -1:
        return translate("Item", "yesterday")
    unit, many = _span(abs(days))
    if days > 0:
        return {
            "days": translate("Item", "in %n days", None, many),
            "weeks": translate("Item", "in %n weeks", None, many),
            "months": translate("Item", "in %n months", None, many),
            "years": translate("Item", "in %n years", None, many),
        }[unit]
    return {
        "days": translate("Item", "%n days ago", None, many),
        "weeks": translate("Item", "%n weeks ago", None, many),
        "months": translate("Item", "%n months ago", None, many),
        "years": translate("Item", "%n years ago", None, many),
    }[unit]


def ago(at: str, now: datetime) -> str:
    """When something happened, to the minute within the last hour: “5 minutes ago”."""
    then = datetime.fromisoformat(at)
    minutes = (now - then).total_seconds() / 60
    here, there = now.astimezone(), then.astimezone()
    days = (here.date() - there.date()).days
    if days <= 0:
        if minutes < 2:
            return translate("Item", "just now")
        if minutes < 60:
            return translate("Item", "%n minutes ago", None, int(minutes))
        hours = int(minutes // 60)
        return (
            translate("Item", "an hour ago")
            if hours < 2
            else translate("Item", "%n hours ago", None, hours)
        )
    return until(-days)


def day(value: date, language: str, *, short: bool = False) -> str:
    """A day as people write it in a language, for example “January 2, 2027”."""
    form = QLocale.FormatType.ShortFormat if short else QLocale.FormatType.LongFormat
    locale = QLocale(language)
    written = locale.dateFormat(form).replace("dddd, ", "").replace("dddd ", "")
    return str(locale.toString(QDate(value.year, value.month, value.day), written))


def moment(at: str, language: str) -> str:
    """Day and time as the clock on the wall showed them."""
    here = datetime.fromisoformat(at).astimezone()
    locale = QLocale(language)
    time = locale.toString(QTime(here.hour, here.minute), QLocale.FormatType.ShortFormat)
    return f"{day(here.date(), language)}, {time}"


def moment_long(at: datetime, language: str) -> str:
    """Day of the week, day and time: “Monday, November 30, 2026, 7:00 AM”."""
    here = at.astimezone()
    locale = QLocale(language)
    words = locale.toString(QDate(here.year, here.month, here.day), QLocale.FormatType.LongFormat)
    time = locale.toString(QTime(here.hour, here.minute), QLocale.FormatType.ShortFormat)
    return f"{words}, {time}"
