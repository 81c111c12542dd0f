"""The record of health in sentences for staff: short, plain, and with what to do."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from kiosk.content.reviews import Reviews
from kiosk.device import health_facts
from kiosk.device.clock import Clock
from kiosk.device.health import Health, Restart, moment
from kiosk.viewmodels.staff import item_words

translate = QCoreApplication.translate
Fact = dict[str, str]
"""`{icon, kind, text}`, kind "good", "note", "care" or "stop"."""


def fact(icon: str, kind: str, text: str) -> Fact:
    """A sentence with its mark."""
    return {"icon": icon, "kind": kind, "text": text}


def why(reason: str) -> str:
    """What happened before the program was started again."""
    return {
        "crash": translate("Health", "The program stopped by itself."),
        "hang": translate("Health", "The program did not answer."),
        "frames": translate("Health", "The picture stood still."),
        "memory": translate("Health", "The program grew too large."),
        "graphics": translate("Health", "The part of the machine that draws failed."),
        "start": translate("Health", "The program did not get ready."),
        "planned": translate("Health", "A fresh start while nobody was there."),
        "machine": translate("Health", "The machine was off."),
        "stopped": translate("Health", "The program was shut off."),
    }.get(reason, reason)


def because(reason: str) -> str:
    """The same as a part of a sentence: “… because the picture stood still”."""
    return {
        "crash": translate("Health", "the program stopped by itself"),
        "hang": translate("Health", "the program did not answer"),
        "frames": translate("Health", "the picture stood still"),
        "memory": translate("Health", "the program grew too large"),
        "graphics": translate("Health", "the part of the machine that draws failed"),
        "start": translate("Health", "the program did not get ready"),
    }.get(reason, reason)


def rung(name: str) -> str:
    """What a lower rung shows."""
    return {
        "previous": translate("Health", "The screen shows the release before the newest one"),
        "shipped": translate("Health", "The screen shows what came with Sidestep"),
        "flipbook": translate("Health", "The screen runs without 3D"),
        "software": translate("Health", "The screen runs without its graphics chip"),
        "plain": translate("Health", "The screen shows only a plain page with your number"),
    }.get(name, name)


def remedy(name: str) -> str:
    """What to do about it."""
    return {
        "previous": translate("Health", "Look at what was published last. Mend it, or roll back."),
        "shipped": translate("Health", "Look at what was published last. Mend it, or roll back."),
        "flipbook": translate("Health", "Start the machine again when it is calm."),
        "software": translate("Health", "Start the machine again when it is calm."),
        "plain": translate("Health", "Start the machine again. Then ask who looks after it."),
    }.get(name, "")


def fallen(record: Health, now: datetime) -> str:
    """On which rung the screen stands, why, and what to do; "" where it shows all it can."""
    name = health_facts.fallback(record, now)
    if not name:
        return ""
    last = health_facts.fell_because(record)
    if last is None:
        return f"{rung(name)}. {remedy(name)}".strip()
    text = translate("Health", "%1, because %2. What to do: %3")
    return (
        text.replace("%1", rung(name))
        .replace("%2", because(last.why))
        .replace("%3", remedy(name))
        .strip()
    )


def on_screen(record: Health | None, now: datetime, language: str) -> Fact:
    """Since when the program is on the screen."""
    life = health_facts.life(record, now)
    seen = record.now if record is not None else None
    started = seen.started if seen is not None else ""
    if life in ("runs", "unclear") and moment(started) is not None:
        text = translate("Health", "On the screen since %1.")
        return fact("play", "good", text.replace("%1", item_words.moment(started, language)))
    text = translate("Health", "How long it has been on the screen is not known yet.")
    return fact("play", "note", text)


def kept_on(record: Health | None) -> Fact:
    """Whether somebody watches over it."""
    if record is not None and record.supervised:
        text = translate("Health", "A supervisor watches it, and starts it again if it fails.")
        return fact("shield", "good", text)
    text = translate("Health", "Nobody watches it: if it fails, it stays off until you start it.")
    return fact("shield", "note", text)


def restarts(record: Health | None, now: datetime) -> Fact:
    """How often it was started again within a month, why most, and when last."""
    recent = health_facts.within(record, now) if record is not None else ()
    if not recent:
        text = translate("Health", "It was not started again in the last 30 days.")
        return fact("repeat", "good", text)
    if len(recent) == 1:
        text = translate("Health", "It was started again once in 30 days, %1: %2")
        return fact(
            "repeat",
            "note",
            text.replace("%1", item_words.ago(recent[0].at, now)).replace("%2", why(recent[0].why)),
        )
    words = translate("Health", "It was started again %n times in 30 days.", None, len(recent))
    failed = len(health_facts.faults(recent))
    if failed:
        words += " " + translate("Health", "It had failed %n times.", None, failed)
    last = translate("Health", "The last time was %1: %2")
    last = last.replace("%1", item_words.ago(recent[-1].at, now))
    words += " " + last.replace("%2", why(recent[-1].why))
    often = record is not None and health_facts.many(record, now) > 0
    return fact("repeat", "care" if often else "note", words)


def frames(record: Health | None) -> Fact:
    """How smoothly it draws."""
    seen = record.now if record is not None else None
    if seen is None or not seen.fps:
        text = translate("Health", "How smoothly it draws is not known yet.")
        return fact("motion", "note", text)
    text = translate("Health", "It draws %1 pictures a second. The longest wait was %2 seconds.")
    words = text.replace("%1", f"{seen.fps:.0f}").replace("%2", _seconds(seen.slowest_ms / 1000))
    return fact("motion", "note", words)


def memory(record: Health | None) -> Fact | None:
    """How much memory it uses, and how fast it started."""
    seen = record.now if record is not None else None
    if seen is None or not seen.memory_mb:
        return None
    text = translate("Health", "It uses %1 MB of memory.").replace("%1", f"{seen.memory_mb:.0f}")
    if seen.ready_ms:
        ready = translate("Health", "It was ready %1 seconds after its start.")
        text += " " + ready.replace("%1", _seconds(seen.ready_ms / 1000))
    return fact("layers", "note", text)


def clock(found: Clock, language: str) -> Fact:
    """Whether the clock can be right."""
    if found.trouble == "battery":
        text = translate("Health", "The clock says the year %1. Set it; its battery may be empty.")
        return fact("clock", "care", text.replace("%1", str(found.now.year)))
    says = item_words.moment(found.now.isoformat(), language)
    if found.trouble == "behind":
        text = translate("Health", "The clock is or was wrong. It says %1. Set it.")
        return fact("clock", "care", text.replace("%1", says))
    if found.synchronised:
        text = translate("Health", "The clock says %1, and is kept right.")
    else:
        text = translate("Health", "The clock says %1. Nothing keeps it right: look now and then.")
    return fact("clock", "note", text.replace("%1", says))


def reviews(found: Reviews, language: str) -> Fact:
    """What of the content on the screen must be looked at again."""
    if found.overdue:
        text = translate("Health", "%n items are past their day of review.", None, found.overdue)
        return fact("calendar", "care", text)
    if found.next_day is None:
        text = translate("Health", "No item has a day of review.")
        return fact("calendar", "note", text)
    text = translate("Health", "The next review is due on %1: %2.")
    return fact(
        "calendar",
        "note",
        text.replace("%1", item_words.day(found.next_day, language)).replace(
            "%2", translate("Health", "%n items", None, found.next_items)
        ),
    )


def storm() -> str:
    """That restarts are being slowed down."""
    return translate(
        "Health", "The program fails again and again. It is started again more slowly. Get help."
    )


def unreadable() -> str:
    """That the record cannot be read."""
    return translate("Health", "The record of this machine cannot be read. It is begun anew.")


def unwritten() -> str:
    """That the record stands still while the program runs."""
    return translate("Health", "The record of this machine is not written. Is the disk full?")


def row(one: Restart, language: str) -> dict[str, str]:
    """One restart for the table: `{icon, kind, when, text}`."""
    fault = one.why in health_facts.FAULTS
    calm = {"planned": "moon", "machine": "leave", "stopped": "leave"}
    return {
        "icon": calm.get(one.why, "warning"),
        "kind": "care" if fault else "note",
        "when": item_words.moment(one.at, language) if moment(one.at) else one.at,
        "text": f"{why(one.why)} {_back(one)}".strip(),
    }


def _back(one: Restart) -> str:
    if one.back_s:
        text = translate("Health", "It was back after %1 seconds.")
        words = text.replace("%1", _seconds(one.back_s))
    elif one.why in ("planned", "memory"):
        words = translate("Health", "The picture never went away.")
    else:
        words = ""
    if one.rung != "normal":
        below = translate("Health", "At that time: %1.").replace("%1", rung(one.rung))
        words = f"{words} {below}"
    return words


def reasons(counts: Mapping[str, int]) -> str:
    """Counted reasons in one line, the most frequent first."""
    told = sorted(((many, reason) for reason, many in counts.items() if many), reverse=True)
    return " ".join(f"{why(reason).rstrip('.')}: {many}." for many, reason in told)


def _seconds(seconds: float) -> str:
    """Seconds as people say them: whole ones from ten on."""
    return f"{seconds:.0f}" if seconds >= 10 else f"{seconds:.1f}" if seconds >= 0.1 else "0.1"
