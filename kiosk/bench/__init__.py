"""`bench`: the budgets, measured beside their baselines in one run. It reports, never fails."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

Say = Callable[[str], None]


def bench(say: Say) -> dict[str, Any]:
    """Measure everything this machine can; what it cannot is said, with the reason."""
    from kiosk.bench import content, figure, package, screens, start, studio

    figures: dict[str, Any] = {}
    for name, measure in (
        ("start", start.measure),
        ("memory", start.memory),
        ("screens", screens.measure),
        ("figure", figure.measure),
        ("reset", screens.resets),
        ("content", content.measure),
        ("studio", studio.measure),
        ("package", package.measure),
    ):
        say(f"{name} ...")
        figures[name] = measure()
        for line in _lines(figures[name], "  "):
            say(line)
    return figures


def _lines(value: Any, indent: str) -> list[str]:
    if not isinstance(value, dict):
        return [f"{indent}{value}"]
    lines = []
    for name, inner in value.items():
        if isinstance(inner, dict):
            lines += [f"{indent}{name}", *_lines(inner, indent + "  ")]
        else:
            lines.append(f"{indent}{name}: {inner}")
    return lines
