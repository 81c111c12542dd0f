"""HipLabelLayout and HipTouch: tell QML where the hip's labels go, and what a finger touches."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import numpy as np
from PySide6.QtCore import QObject, QPointF, Slot
from PySide6.QtGui import QVector3D, QVector4D
from PySide6.QtQml import QmlElement

from kiosk.device.keep_none import keep_none
from kiosk.device.made_by_qml import made
from kiosk.viewmodels.figure.hip_asset import hip_asset
from kiosk.viewmodels.figure.hip_layout import Box, Camera, anchor, place_boxes
from kiosk.viewmodels.figure.hip_parts import shares_of
from kiosk.viewmodels.figure.hip_sight import Frame, Sight, spot_of, touched

QML_IMPORT_NAME = "Sidestep.Backend"
QML_IMPORT_MAJOR_VERSION = 1

keep_none()

NOWHERE = {"known": False, "left": True} | dict.fromkeys(("x", "y", "wordsX", "row", "start"), 0.0)


@QmlElement
class HipLabelLayout(QObject):
    """Pure functions of the view: call them in bindings with everything they depend on.

    A `frame` is what HipView.frame gives: `{eye, target, bend, list, width, height, mirrored,
    shares?, layers?, ghosts?}`, `eye` being yaw, pitch, distance, field of view.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        made(self)

    @Slot(str, "QVariantMap", result=QPointF)
    def point(self, part: str, frame: dict[str, Any]) -> QPointF:
        """View coordinates of a part's anchor, seen or not; (-1, -1) for an unknown part."""
        at = _frame(frame)
        found = anchor(hip_asset(), part, at.bend, at.pelvis_list)
        if found is None or at.width <= 0 or at.height <= 0:
            return QPointF(-1, -1)
        x, y = at.camera.project(found[0], at.width, at.height)
        return QPointF(at.width - x if at.mirrored else x, y)

    @Slot("QVariantMap", "QVariantList", "QVariantList", float, float, float, result="QVariantList")
    def places(
        self,
        frame: dict[str, Any],
        labels: list[dict[str, Any]],
        sizes: list[dict[str, float]],
        gap: float,
        left: float,
        width: float,
    ) -> list[dict[str, Any]]:
        """One {known, x, y, left, wordsX, row, start} for each label {part, side?}, in order.

        (x, y) is a spot where the part is seen, `row` the middle of the words, `wordsX` their left
        edge, `start` where the line begins; pixels of an area `width` wide in which the picture
        begins at `left`. `known` is false for what is not seen or has no room. `sizes` are the
        words', {width, height}; words are at least `gap` apart.
        """
        out = [dict(NOWHERE) for _ in labels]
        if len(sizes) != len(labels) or frame.get("width", 0) <= 0 or frame.get("height", 0) <= 0:
            return out
        at = _frame(frame)
        sight = _sight(_key(frame), at)
        wide = max((float(size["width"]) for size in sizes), default=0.0)
        margin = max(0.0, wide + gap * 1.5 - left)
        boxes, whose = [], []
        for i, (label, size) in enumerate(zip(labels, sizes, strict=True)):
            spot = spot_of(sight, str(label["part"]), margin, gap)
            if spot is not None:
                whose.append(i)
                side = str(label.get("side") or "")
                boxes.append(Box(size["width"], size["height"], spot[0] + left, spot[1], side))
        for i, box, place in zip(
            whose, boxes, place_boxes(boxes, width, at.height, gap), strict=True
        ):
            if place is not None:
                out[i] = {
                    "known": True,
                    "x": box.x,
                    "y": box.y,
                    "left": place.left,
                    "wordsX": place.x,
                    "row": place.row,
                    "start": place.start,
                }
        return out


@QmlElement
class HipTouch(QObject):
    """What a finger touches."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        made(self)

    @Slot("QVariantMap", float, float, float, "QVariantList", result=str)
    def part(
        self, frame: dict[str, Any], x: float, y: float, radius: float, among: list[str]
    ) -> str:
        """The part at (x, y), within `radius` pixels, of those in `among`; "" beside the hip."""
        if frame.get("width", 0) <= 0 or frame.get("height", 0) <= 0:
            return ""
        return touched(_sight(_key(frame), _frame(frame)), x, y, radius, among)


_last: list[tuple[str, Sight]] = []


def _sight(key: str, frame: Frame) -> Sight:
    """The picture that was asked about last is kept: labels and touches ask about the same one."""
    if not _last or _last[0][0] != key:
        _last[:] = [(key, Sight(frame))]
    return _last[0][1]


def _key(frame: dict[str, Any]) -> str:
    return repr(sorted(frame.items(), key=lambda entry: entry[0]))


@lru_cache(maxsize=64)
def _numbers(layers: tuple[str, ...], ghosts: tuple[str, ...]) -> dict[str, float]:
    return shares_of(tuple(hip_asset().parts), layers, ghosts)


def _frame(frame: dict[str, Any]) -> Frame:
    eye: QVector4D = frame["eye"]
    target: QVector3D = frame["target"]
    bend: QVector3D = frame.get("bend") or QVector3D()
    given = frame.get("shares")
    layers = tuple(frame.get("layers") or ())
    return Frame(
        Camera(eye.x(), eye.y(), eye.z(), eye.w(), np.array([target.x(), target.y(), target.z()])),
        float(frame["width"]),
        float(frame["height"]),
        (round(bend.x(), 3), round(bend.y(), 3), round(bend.z(), 3)),
        float(frame.get("list") or 0.0),
        bool(frame.get("mirrored")),
        dict(given) if given else _numbers(layers, tuple(frame.get("ghosts") or ())),
    )
