"""The proof of forgetting in sentences."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from kiosk.viewmodels.staff.forget_result import Line

translate = QCoreApplication.translate


def sentence(line: Line) -> dict[str, str]:
    """`{icon, kind, text}` of one place: good, stop, or a note where nobody can search."""
    if line.found < 0:
        return {"icon": "info", "kind": "note", "text": _not_possible(line)}
    if line.found:
        text = FOUND.get(line.place, _found_in_files)(line)
        return {"icon": "warning", "kind": "stop", "text": text}
    if not line.whole:
        return {"icon": "warning", "kind": "care", "text": _not_whole(line)}
    text = NOTHING.get(line.place, _nothing_in_files)(line)
    return {"icon": "check", "kind": "good", "text": text}


def _not_possible(line: Line) -> str:
    if line.place == "spool":
        return translate(
            "Forget",
            "The print queue belongs to the system, which lets nobody look. "
            "This visit printed nothing.",
        )
    return translate("Forget", "This system does not let a program search its memory.")


def _not_whole(line: Line) -> str:
    text = translate("Forget", "There was not time to search all of %1.")
    return text.replace("%1", _place(line))


def _nothing_in_memory(line: Line) -> str:
    text = translate("Forget", "Nothing found in the program's memory: %1 MB searched.")
    return text.replace("%1", str(line.amount))


def _found_in_memory(line: Line) -> str:
    text = translate("Forget", "Found %n times in the program's memory (%1).", None, line.found)
    return text.replace("%1", line.where)


def _place(line: Line) -> str:
    return {
        "data": translate("Forget", "the data folder, with settings, counts and log"),
        "temporary": translate("Forget", "temporary files"),
        "home": translate("Forget", "caches and lists of recent files"),
        "spool": translate("Forget", "the print queue"),
    }.get(line.place, line.place)


def _nothing_in_files(line: Line) -> str:
    text = translate("Forget", "Nothing found in %1: %n files searched.", None, line.amount)
    return text.replace("%1", _place(line))


def _found_in_files(line: Line) -> str:
    text = translate("Forget", "Found %n times in %1 (%2).", None, line.found)
    return text.replace("%1", _place(line)).replace("%2", line.where)


NOTHING: dict[str, Callable[[Line], str]] = {
    "memory": _nothing_in_memory,
    "answers": lambda _: translate("Forget", "Answers, choices and filters are gone."),
    "look": lambda _: translate("Forget", "Language, colors and text size are as before."),
    "clipboard": lambda _: translate("Forget", "Nothing found in what was copied."),
    "tree": lambda _: translate("Forget", "Nothing found in what screen readers are told."),
}
FOUND: dict[str, Callable[[Line], str]] = {
    "memory": _found_in_memory,
    "answers": lambda _: translate("Forget", "Answers or choices were kept."),
    "look": lambda _: translate("Forget", "Language, colors or text size were kept."),
    "clipboard": lambda _: translate("Forget", "Found in what was copied."),
    "tree": lambda _: translate("Forget", "Found in what screen readers are told."),
}
