"""The settings in words: what each is called, what it does, and what its values mean."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication

from kiosk.device.i18n import LANGUAGE_NAMES
from kiosk.device.settings import HoursSettings
from kiosk.device.settings_fields import BY_KEY, Applies

translate = QCoreApplication.translate


def group_words(group: str) -> tuple[str, str]:
    """What a group is called, and what it is about."""
    return {
        "place": (
            translate("Settings", "Your site"),
            translate("Settings", "Its name, and the numbers people should call"),
        ),
        "languages": (
            translate("Settings", "Languages"),
            translate("Settings", "Which ones people can choose, and which comes first"),
        ),
        "figure": (
            translate("Settings", "The person who shows the exercises"),
            translate("Settings", "Who it is, how it is drawn, whether it moves by itself"),
        ),
        "sound": (
            translate("Settings", "Sound"),
            translate("Settings", "Whether the screen may read aloud"),
        ),
        "quiet": (
            translate("Settings", "When nobody is there"),
            translate("Settings", "How long the screen waits before it forgets a visit"),
        ),
        "hours": (
            translate("Settings", "Opening hours"),
            translate("Settings", "When the screen is on, and when it may go dark"),
        ),
        "screen": (
            translate("Settings", "Size of the screen"),
            translate("Settings", "So that words and buttons are as large as they should be"),
        ),
        "paper": (
            translate("Settings", "Printer"),
            translate("Settings", "Which one prints what people take home"),
        ),
        "review": (
            translate("Settings", "When a review is overdue"),
            translate("Settings", "What happens to a page that nobody has checked again"),
        ),
        "backup": (
            translate("Settings", "Backups"),
            translate("Settings", "Where they go, and how often"),
        ),
        "metrics": (
            translate("Settings", "Watching from afar"),
            translate("Settings", "Figures for somebody who looks after many machines"),
        ),
        "staff": (
            translate("Settings", "The way in for staff"),
            translate("Settings", "Whether the screen shows a button for it"),
        ),
    }[group]


def label(key: str) -> str:
    """What a setting is called."""
    return {
        "site_name": translate("Settings", "Name of your site"),
        "numbers.emergency": translate("Settings", "Emergency number"),
        "numbers.same_day": translate("Settings", "Number for the same day"),
        "numbers.clinic": translate("Settings", "Number of your clinic"),
        "languages": translate("Settings", "Languages people can choose"),
        "appearance": translate("Settings", "Who shows the exercises"),
        "tier": translate("Settings", "How the person is drawn"),
        "reduced_motion": translate("Settings", "Less motion"),
        "sound": translate("Settings", "Reading aloud"),
        "idle.warn_after_s": translate("Settings", "Ask “Are you still there?” after"),
        "idle.walkthrough_after_s": translate("Settings", "The same, while an exercise plays"),
        "idle.countdown_s": translate("Settings", "Time to answer"),
        "idle.extensions": translate("Settings", "How often a visit can go on"),
        "hours.always": translate("Settings", "On day and night"),
        "hours.days": translate("Settings", "Days you are open"),
        "hours.opens": translate("Settings", "You open at"),
        "hours.closes": translate("Settings", "You close at"),
        "screen.width_mm": translate("Settings", "Width of the picture"),
        "screen.viewing_distance_mm": translate("Settings", "How far away people stand"),
        "printer": translate("Settings", "Printer"),
        "review.overdue": translate("Settings", "When a review is overdue"),
        "review.grace_days": translate("Settings", "Days until it is taken away"),
        "backup.folder": translate("Settings", "Folder for backups"),
        "backup.every_days": translate("Settings", "A backup every"),
        "backup.thin": translate("Settings", "Remove old backups"),
        "metrics.folder": translate("Settings", "Folder for the figures"),
        "staff_menu": translate("Settings", "A button for staff"),
    }[key]


def explanation(key: str) -> str:
    """What a setting does, and what it is for."""
    return {
        "site_name": translate(
            "Settings", "Stands on the first screen. Leave it empty to show none."
        ),
        "numbers.emergency": translate(
            "Settings", "What people should call when every minute counts."
        ),
        "numbers.same_day": translate(
            "Settings",
            "For answers that mean: see someone today. Empty: the screen says whom to ask.",
        ),
        "numbers.clinic": translate(
            "Settings", "For questions that can wait. Empty: the screen says whom to ask."
        ),
        "languages": translate(
            "Settings", "Only those that your content is written in are of use."
        ),
        "appearance": translate(
            "Settings",
            "“Anyone” shows a new person at each visit, so that more people feel at home.",
        ),
        "tier": translate(
            "Settings", "The machine finds the best way by itself. Choose one only if it is wrong."
        ),
        "reduced_motion": translate(
            "Settings", "Pictures stand still until somebody starts them. People can change it."
        ),
        "sound": translate(
            "Settings", "Buttons to hear the words. Only where this machine has a voice."
        ),
        "idle.warn_after_s": translate(
            "Settings",
            "Seconds without a touch. Short keeps visits private, long lets people read.",
        ),
        "idle.walkthrough_after_s": translate(
            "Settings", "Seconds with no touch. People watch an exercise with their hands still."
        ),
        "idle.countdown_s": translate(
            "Settings", "Seconds before the visit is forgotten. Slow hands need twenty or more."
        ),
        "idle.extensions": translate(
            "Settings", "How many times somebody can say “I am still here”. At least ten."
        ),
        "hours.always": translate(
            "Settings",
            "Off: outside the hours below the screen goes dark while nobody is there. A touch "
            "wakes it.",
        ),
        "hours.days": translate("Settings", "A night counts for the day on which it begins."),
        "hours.opens": translate("Settings", "The screen wakes by itself."),
        "hours.closes": translate(
            "Settings",
            "Earlier than you open: you close on the next day. The same: open for 24 hours.",
        ),
        "screen.width_mm": translate(
            "Settings", "In millimetres, as measured. Best found with a bank card."
        ),
        "screen.viewing_distance_mm": translate(
            "Settings", "From the eyes to the glass. Words are as large as this distance needs."
        ),
        "printer": translate(
            "Settings", "“The usual one” is the one this machine prints on by itself."
        ),
        "review.overdue": translate(
            "Settings", "Every item has a day by which it must be looked at again."
        ),
        "review.grace_days": translate(
            "Settings", "Counts when overdue pages are taken away. What is for safety always stays."
        ),
        "backup.folder": translate(
            "Settings", "Best on a stick or another machine: a broken disk takes all that is on it."
        ),
        "backup.every_days": translate("Settings", "Days from one backup to the next."),
        "backup.thin": translate(
            "Settings", "Keeps the last 7 days, 4 weeks and 12 months. Without it all stay."
        ),
        "metrics.folder": translate(
            "Settings",
            "The whole path, for the node_exporter of Prometheus. Empty: none are written.",
        ),
        "staff_menu": translate(
            "Settings", "For a laptop. In a waiting room use the knock in the corner instead."
        ),
    }[key]


def unit(key: str) -> str:
    """What a number counts, beside it."""
    name = key.rpartition(".")[2]
    if name.endswith("_s"):
        return translate("Settings", "seconds")
    if name.endswith("_mm"):
        return translate("Settings", "mm")
    if name.endswith("_days"):
        return translate("Settings", "days")
    return translate("Settings", "times") if name == "extensions" else ""


def choice_words(key: str, value: str) -> tuple[str, str]:
    """What one of several values is called, and what it means ("" when that is plain)."""
    return {
        "appearance": {
            "random": (translate("Settings", "Anyone"), ""),
            "alex": ("Alex", ""),
            "robin": ("Robin", ""),
            "sam": ("Sam", ""),
        },
        "tier": {
            "auto": (translate("Settings", "As the machine can"), ""),
            "live": (
                translate("Settings", "Live"),
                translate("Settings", "Drawn as it moves. Needs a graphics chip."),
            ),
            "flipbook": (
                translate("Settings", "Pictures made beforehand"),
                translate("Settings", "Runs well on any machine."),
            ),
            "still": (
                translate("Settings", "Still pictures"),
                translate("Settings", "Nothing moves."),
            ),
        },
        "review.overdue": {
            "warn": (
                translate("Settings", "Tell staff"),
                translate("Settings", "Patients see no difference."),
            ),
            "tell": (
                translate("Settings", "Tell staff and patients"),
                translate("Settings", "The page says that its review is overdue."),
            ),
            "withdraw": (
                translate("Settings", "Take the page away"),
                translate("Settings", "Patients do not see it until someone has reviewed it."),
            ),
        },
    }[key][value]


def applies_words(applies: Applies) -> str:
    """When a change counts; "" for at once, as everybody expects."""
    return {
        "now": "",
        "visit": translate("Settings", "Counts from the next visit on."),
        "start": translate("Settings", "Counts from the next start of the kiosk on."),
    }[applies]


def value_words(key: str, value: Any) -> str:
    """A value as it is read aloud."""
    field = BY_KEY[key]
    if value is None:
        return translate("Settings", "found out by the machine")
    if field.kind == "switch":
        return translate("Settings", "on") if value else translate("Settings", "off")
    if field.kind == "choice":
        return choice_words(key, value)[0]
    if field.kind == "languages":
        return ", ".join(LANGUAGE_NAMES.get(tag, tag) for tag in value)
    if field.kind == "days":
        return ", ".join(day_name(day, short=True) for day in value)
    if field.kind == "number" and key.endswith("_days"):
        return translate("Settings", "%n days", None, value)
    if field.kind == "number":
        return f"{value:g} {unit(key)}".strip()
    if field.kind == "printer" and not value:
        return translate("Settings", "the usual one")
    return str(value) or translate("Settings", "nothing")


def day_name(day: str, *, short: bool = False) -> str:
    """A day of the week, one of DAYS."""
    return {
        "mon": (translate("Settings", "Monday"), translate("Settings", "Mon")),
        "tue": (translate("Settings", "Tuesday"), translate("Settings", "Tue")),
        "wed": (translate("Settings", "Wednesday"), translate("Settings", "Wed")),
        "thu": (translate("Settings", "Thursday"), translate("Settings", "Thu")),
        "fri": (translate("Settings", "Friday"), translate("Settings", "Fri")),
        "sat": (translate("Settings", "Saturday"), translate("Settings", "Sat")),
        "sun": (translate("Settings", "Sunday"), translate("Settings", "Sun")),
    }[day][short]


def hours_words(hours: HoursSettings) -> str:
    """The opening hours in a line."""
    if hours.always:
        return label("hours.always")
    return f"{value_words('hours.days', hours.days)} · {hours.opens}–{hours.closes}"


def usual_printer() -> str:
    """The printer the machine uses by itself, as a choice."""
    return translate("Settings", "The usual one")


def refused(key: str) -> str:
    """Why a value was not taken."""
    field = BY_KEY[key]
    if field.kind == "number":
        return (
            translate("Settings", "%1 must be from %2 to %3.")
            .replace("%1", label(key))
            .replace("%2", f"{field.lowest:g}")
            .replace("%3", f"{field.highest:g} {unit(key)}".strip())
        )
    if field.kind == "days":
        return translate("Settings", "Leave one day on at least.")
    if field.kind == "languages":
        return translate("Settings", "Leave one language on at least.")
    if field.kind == "path":
        return translate("Settings", "Write the whole path, or leave it empty.")
    return translate("Settings", "%1 cannot be that.").replace("%1", label(key))
