"""What the program says of its own troubles, without saying what a patient typed or chose.

Messages of exceptions and of Qt quote values: a key that is missing, a text that cannot be read, a
line of a screen's own code. While somebody uses the screen, only the kind of trouble and its place
in the program are said; in between, and in the studio, the message as well.
"""

from __future__ import annotations

import re
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
MOST_PLACES = 6
QUOTED = re.compile(r""""[^"\n]*"|“[^”\n]*”|‘[^’\n]*’|`[^`\n]*`|'[^'\n]*'|\[[^\]\n]*\]""")
PLACE = re.compile(r"(?:file|qrc):/+[^\s:]+(?::\d+)*:?")
KIND = re.compile(
    r"\b(?:(?:Type|Reference|Range|Syntax|URI)?Error|Binding loop|(?:Unable to|Cannot) assign"
    r"|(?:Failed to|Cannot) (?:load|open|get|create))\b"
)


def of_exception(error: BaseException | None, trace: TracebackType | None, *, private: bool) -> str:
    """One line: which exceptions, where in the program, and (unless private) in which words."""
    chain = []
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        where = _where(trace if not chain else error.__traceback__)
        words = "" if private else f" ({' '.join(str(error).split())})" if str(error) else ""
        chain.append(f"{type(error).__name__}{words} at {where}")
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    return ", after ".join(chain) or "an unknown error"


def of_message(text: str, *, private: bool) -> str:
    """A message of Qt; private, only its kind and the place of the screen it is about."""
    if not private:
        return text
    place = PLACE.search(text)
    kind = KIND.search(QUOTED.sub("", PLACE.sub("", text)))
    what = kind.group(0) if kind else "a warning"
    return f"{place.group(0).rstrip(':') if place else 'Qt'}: {what}"


def _where(trace: TracebackType | None) -> str:
    """The way through the program, the innermost place last; at most `MOST_PLACES`."""
    import traceback  # with the first trouble, not with the start

    way = [f"{_short(f.f_code.co_filename)}:{line}" for f, line in traceback.walk_tb(trace)]
    return " > ".join(way[-MOST_PLACES:]) or "?"


def _short(name: str) -> str:
    path = Path(name)
    return str(path.relative_to(ROOT)) if path.is_relative_to(ROOT) else path.name


class Hooks:
    """Takes over what Python says of exceptions that nobody caught, from `begin` to `end`.

    `private` says whether somebody is at the screen.
    """

    def __init__(self, private: Callable[[], bool]) -> None:
        self._private = private
        self._before: tuple[Any, ...] = ()

    def begin(self) -> None:
        self._before = (sys.excepthook, sys.unraisablehook, threading.excepthook)
        sys.excepthook = self._uncaught
        sys.unraisablehook = lambda told: self._tell(told.exc_value, told.exc_traceback)
        threading.excepthook = lambda told: self._tell(told.exc_value, told.exc_traceback)

    def end(self) -> None:
        """As it was before."""
        if self._before:
            sys.excepthook, sys.unraisablehook, threading.excepthook = self._before
            self._before = ()

    def _uncaught(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
        else:
            self._tell(error, trace)

    def _tell(self, error: BaseException | None, trace: TracebackType | None) -> None:
        line = of_exception(error, trace, private=self._private())
        print(f"sidestep: {line}", file=sys.stderr)
