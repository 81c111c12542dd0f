"""Searching every place where a made-up visit could have left something."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from PySide6.QtGui import QAccessible, QAccessibleInterface, QClipboard, QGuiApplication, QWindow

from kiosk.device.places import SPOOL, Place
from kiosk.device.traces import Count, Marker
from kiosk.device.traces_files import search_files
from kiosk.device.traces_memory import NotPossible, regions, search_memory
from kiosk.viewmodels.staff.forget_result import Line

SECONDS = 20.0
MOST_NAMED = 3


def in_memory(markers: Sequence[Marker]) -> Line:
    """This process's own memory."""
    try:
        size = sum(region.end - region.start for region in regions() if region.searched)
        traces = search_memory(markers)
    except NotPossible:
        return Line("memory", -1)
    where = ", ".join(Path(trace.place).name for trace in traces[:MOST_NAMED])
    return Line("memory", sum(trace.count for trace in traces), size >> 20, where)


def in_files(markers: Sequence[Marker], place: Place, since: float) -> Line:
    """Files of a place; elsewhere than in the data folder those that changed since the visit."""
    if place.folders == (SPOOL,) and not os.access(SPOOL, os.R_OK | os.X_OK):
        return Line(place.name, -1 if SPOOL.exists() else 0)
    found = search_files(
        markers,
        place.folders,
        changed_since=0.0 if place.name == "data" else since,
        seconds=SECONDS,
    )
    where = ", ".join(Path(trace.place).name for trace in found.traces[:MOST_NAMED])
    number = sum(trace.count for trace in found.traces)
    return Line(place.name, number, found.files, where, found.in_time)


def in_clipboard(markers: Sequence[Marker]) -> Line:
    """What was copied, and on X what was selected."""
    clipboard = QGuiApplication.clipboard()
    found = _count(markers, clipboard.text())
    if clipboard.supportsSelection():
        found += _count(markers, clipboard.text(QClipboard.Mode.Selection))
    return Line("clipboard", found)


def in_tree(markers: Sequence[Marker], window: QWindow) -> Line:
    """Names and values that assistive technology can ask for."""
    found = 0
    for interface in _tree(QAccessible.queryAccessibleInterface(window)):
        for text in (QAccessible.Text.Name, QAccessible.Text.Value, QAccessible.Text.Description):
            found += _count(markers, interface.text(text))
    return Line("tree", found)


def _tree(interface: QAccessibleInterface | None) -> Iterator[QAccessibleInterface]:
    if interface is None or not interface.isValid():
        return
    yield interface
    for index in range(interface.childCount()):
        yield from _tree(interface.child(index))


def _count(markers: Sequence[Marker], text: str) -> int:
    words = Count(markers)
    words.feed(text.encode())
    return words.found
