"""HipLabelLayout: tells QML where the hip's labels and their leader lines go."""

from __future__ import annotations

from typing import Any

import numpy as np
from PySide6.QtCore import QObject, QPointF, Slot
from PySide6.QtGui import QVector3D, QVector4D
from PySide6.QtQml import QmlElement

from kiosk.viewmodels.figure.hip_asset import hip_asset
from kiosk.viewmodels.figure.hip_layout import Camera, anchor, rows
from kiosk.viewmodels.figure.keep_none import keep_none

QML_IMPORT_NAME = "Sidestep.Backend"
QML_IMPORT_MAJOR_VERSION = 1

keep_none()


@QmlElement
class HipLabelLayout(QObject):
    """Pure functions of the view: call them in bindings with everything they depend on."""

    @Slot(str, QVector4D, QVector3D, QVector3D, float, float, float, result=QPointF)
    def point(
        self,
        part: str,
        eye: QVector4D,
        target: QVector3D,
        bend: QVector3D,
        pelvis_list: float,
        width: float,
        height: float,
    ) -> QPointF:
        """View coordinates of a part's anchor; (-1, -1) for an unknown part.

        `eye` is yaw, pitch, distance, field of view; `bend` the thigh's angles.
        """
        found = anchor(hip_asset(), part, (bend.x(), bend.y(), bend.z()), pelvis_list)
        if found is None or width <= 0 or height <= 0:
            return QPointF(-1, -1)
        return QPointF(*_camera(eye, target).project(found[0], width, height))

    @Slot(
        "QVariantList",
        QVector4D,
        QVector3D,
        QVector3D,
        float,
        float,
        float,
        float,
        bool,
        result="QVariantList",
    )
    def places(
        self,
        labels: list[dict[str, Any]],
        eye: QVector4D,
        target: QVector3D,
        bend: QVector3D,
        pelvis_list: float,
        width: float,
        height: float,
        pitch: float,
        mirrored: bool,
    ) -> list[dict[str, Any]]:
        """One {x, y, left, row, seen, known} for each label {part, side?}, in their order.

        (x, y) is the anchor, `row` the middle of the words, pixels. A label keeps to the side of
        the picture that its part is on, unless `side` says "left" or "right". Rows on one side are
        at least `pitch` apart and in the order of their anchors. `mirrored`: the picture is.
        """
        camera = _camera(eye, target)
        out: list[dict[str, Any]] = []
        for label in labels:
            name = str(label["part"])
            found = anchor(hip_asset(), name, (bend.x(), bend.y(), bend.z()), pelvis_list)
            if found is None or width <= 0 or height <= 0:
                out.append(
                    {"x": 0.0, "y": 0.0, "row": 0.0, "left": True, "seen": False, "known": False}
                )
                continue
            x, y = camera.project(found[0], width, height)
            x = width - x if mirrored else x
            side = label.get("side") or ("left" if x < width / 2 else "right")
            out.append(
                {
                    "x": x,
                    "y": y,
                    "row": y,
                    "left": side == "left",
                    "seen": camera.faces(*found),
                    "known": True,
                }
            )
        for left in (True, False):
            column = sorted(
                (p for p in out if p["known"] and p["left"] == left), key=lambda p: p["y"]
            )
            for place, y in zip(column, rows([p["y"] for p in column], pitch, height), strict=True):
                place["row"] = y
        return out


def _camera(eye: QVector4D, target: QVector3D) -> Camera:
    where = np.array([target.x(), target.y(), target.z()])
    return Camera(eye.x(), eye.y(), eye.z(), eye.w(), where)
