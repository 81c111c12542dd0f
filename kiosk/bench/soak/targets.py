"""What a finger could touch in a window now, found in JavaScript: Python keeps no item's name."""

from __future__ import annotations

import json
from dataclasses import dataclass

from kiosk.app import Application

# Buttons (by what they have, not by their type) and places to drag, each [kind, icon, x, y, w, h].
_LOOK = """(function (content, width, height) {
    const found = [];
    const part = (item, clip) => {
        const a = item.mapToItem(content, 0, 0);
        const b = item.mapToItem(content, item.width, item.height);
        return [
            Math.max(Math.min(a.x, b.x), clip[0]), Math.max(Math.min(a.y, b.y), clip[1]),
            Math.min(Math.max(a.x, b.x), clip[2]), Math.min(Math.max(a.y, b.y), clip[3])
        ];
    };
    const kindOf = (item) => {
        if (item.down !== undefined && item.checkable !== undefined)
            return "button";
        if (item.noKeyEvent !== undefined && item.functionKey !== undefined)
            return "key";
        return item.contentY !== undefined && item.flicking !== undefined ? "drag" : "";
    };
    const walk = (item, clip) => {
        if (!item.visible || item.opacity === 0 || !item.enabled)
            return;
        const kind = kindOf(item);
        if (kind || item.clip) {
            const shown = part(item, clip);
            if (kind && shown[2] - shown[0] > 4 && shown[3] - shown[1] > 4)
                found.push([kind, String(item.iconName ?? "")].concat(shown));
            if (item.clip)
                clip = shown;
        }
        for (const child of item.children)
            walk(child, clip);
    };
    walk(content, [0, 0, width, height]);
    return JSON.stringify(found);
})"""
_COUNT = """(function count(item) {
    let n = 1;
    for (const child of item.children)
        n += count(child);
    return n;
})"""


@dataclass(frozen=True)
class Target:
    """A place to touch: kind (button, key, drag), its icon's name, and its rectangle in pixels."""

    kind: str
    icon: str
    left: float
    top: float
    right: float
    bottom: float


class Eyes:
    """Looks at one window. `close` before the engine goes."""

    def __init__(self, application: Application) -> None:
        self._application = application
        engine = application.engine
        self._look, self._count = engine.evaluate(_LOOK), engine.evaluate(_COUNT)
        self._content = engine.newQObject(application.window.contentItem())

    def targets(self) -> list[Target]:
        """All that can be touched now, back to front."""
        window = self._application.window
        script = self._application.engine.toScriptValue
        result = self._look.call([self._content, script(window.width()), script(window.height())])
        if result.isError():
            raise RuntimeError(result.toString())
        return [Target(*found) for found in json.loads(result.toString())]

    def items(self) -> int:
        """How many items are in the window."""
        return int(self._count.call([self._content]).toInt())

    def close(self) -> None:
        """Let go of what belongs to the engine."""
        del self._look, self._count, self._content
