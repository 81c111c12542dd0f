"""Vertex buffers as Qt Quick 3D wants them: position, normal and colour in 40 bytes a vertex, and
more where numbers go along for the shader: two, or two and a place."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QVector3D
from PySide6.QtQuick3D import QQuick3DGeometry

Floats = NDArray[np.float32]
FLOATS = 10
"""Numbers a vertex: x y z, normal x y z, red green blue alpha."""
WITH_UV = FLOATS + 2
WITH_PLACE = WITH_UV + 3


def begin(
    geometry: QQuick3DGeometry, triangles: NDArray[np.integer], numbers: int = FLOATS
) -> None:
    """Describes the buffer to the geometry and gives it its triangles (T, 3)."""
    attribute = QQuick3DGeometry.Attribute
    real = attribute.ComponentType.F32Type
    geometry.clear()
    geometry.setStride(numbers * 4)
    geometry.setPrimitiveType(QQuick3DGeometry.PrimitiveType.Triangles)
    geometry.addAttribute(attribute.Semantic.PositionSemantic, 0, real)
    geometry.addAttribute(attribute.Semantic.NormalSemantic, 12, real)
    geometry.addAttribute(attribute.Semantic.ColorSemantic, 24, real)
    if numbers >= WITH_UV:
        geometry.addAttribute(attribute.Semantic.TexCoord0Semantic, 40, real)
    if numbers >= WITH_PLACE:  # three numbers that no other attribute has room for
        geometry.addAttribute(attribute.Semantic.TangentSemantic, 48, real)
    geometry.addAttribute(attribute.Semantic.IndexSemantic, 0, attribute.ComponentType.U32Type)
    geometry.setIndexData(QByteArray(np.ascontiguousarray(triangles, np.uint32).tobytes()))


def fill(geometry: QQuick3DGeometry, buffer: Floats) -> None:
    """Hands the vertices (N, 10, 12 or 15) over for the next frame."""
    low, high = buffer[:, :3].min(0), buffer[:, :3].max(0)
    geometry.setVertexData(QByteArray(buffer.tobytes()))
    geometry.setBounds(QVector3D(*low.tolist()), QVector3D(*high.tolist()))
    geometry.update()
