"""The command: a folder for the soak, its figures, and what they mean."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from kiosk.bench.soak.run import Say, Soak, soak
from kiosk.bench.soak.verdict import failed, lines


def command(data: Path | None, say: Say, **given: Any) -> int:
    """Run a soak and say what came of it; 0 when everything is flat and zero."""
    with TemporaryDirectory(prefix="sidestep-soak-") as folder:
        figures = soak(Soak(data=data or Path(folder), **given), say)
    for line in lines(figures):
        say(line)
    wrong = failed(figures)
    say("all flat or zero" if not wrong else "not as it must be: " + "; ".join(wrong))
    return 1 if wrong else 0
