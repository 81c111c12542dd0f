"""Power cuts tried out: each disk that may be left is opened, and must be before or after."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass, field, fields, replace
from pathlib import Path

from kiosk.content.opening import ReleaseError
from kiosk.device.health import HealthError
from kiosk.device.usage_file import UsageError
from kiosk.studio.store import StudioError
from tests.faults.power.disk import Cut, Disk
from tests.faults.power.look import WAYS, View, Way, look
from tests.faults.power.ops import Recording, Tree
from tests.faults.power.states import digest, put, told

REFUSALS = (
    *(AssertionError, StudioError, ReleaseError, UsageError, HealthError),
    *(OSError, sqlite3.Error, ValueError, KeyError, TypeError),
)
THINS = {"plan"}
"""Deeds that are more than one step by design; see `_thinned`."""
MOST = 20
"""Failures that are told of one deed."""


@dataclass
class Outcome:
    """What came of one deed of so many steps: cuts, different disks among them, and failures."""

    deed: str
    steps: int = 0
    cuts: int = 0
    disks: int = 0
    failed: int = 0
    failures: list[str] = field(default_factory=list)


class Trial:
    """One recorded deed. `base` is the folder that `recorder.record` worked in.

    Each disk is opened in every way when `thorough`, else in one way after the other.
    """

    def __init__(self, recording: Recording, base: Path, *, thorough: bool = True) -> None:
        self.recording = recording
        self.outcome = Outcome(recording.name, len(recording.ops))
        self._disk = Disk(recording)
        self._thorough = thorough
        self._came = base / "inputs" / "came.db"
        self._scratch = base / "scratch" / recording.name
        self._seen: dict[tuple[str, int], bool] = {}
        self.views: list[View] = []
        for number in range(told(recording, len(recording.ops)) + 1):
            copy = self._scratch / f"view-{number}"
            shutil.copytree(base / "copies" / f"{recording.name}-{number}", copy)
            self.views.append(look(copy, self._came))
            shutil.rmtree(copy)

    def run(self, cuts: Iterable[Cut]) -> Outcome:
        """Try these cuts, and count."""
        for cut in cuts:
            self.outcome.cuts += 1
            if why := self._try(cut):
                self.outcome.failed += 1
                if len(self.outcome.failures) < MOST:
                    self.outcome.failures.append(f"{self.recording.name} {cut}: {why}")
        return self.outcome

    def _try(self, cut: Cut) -> str:
        """Why a cut leaves what it must not; "" when all is well."""
        tree = self._disk.after(cut)
        stage = told(self.recording, cut.at)
        key = (digest(tree), stage)
        if self._seen.get(key):
            return ""
        self.outcome.disks += key not in self._seen
        why = ""
        for way in WAYS if self._thorough else WAYS[self.outcome.disks % len(WAYS) :][:1]:
            if why := self._open(tree, stage, way):
                why = f"{way}: {why}"
                break
        self._seen[key] = not why
        return why

    def _open(self, tree: Tree, stage: int, way: Way) -> str:
        folder = self._scratch / "cut"
        put(tree, folder)
        try:
            return self._judge(look(folder, self._came, way), stage)
        except REFUSALS as error:
            return f"{type(error).__name__}: {error}"
        finally:
            shutil.rmtree(folder)

    def _judge(self, view: View, stage: int) -> str:
        legal = self.views[stage : stage + 2]
        if self.recording.name in THINS:
            view = self._thinned(view, legal)
        if view in legal:
            return ""
        differs = [
            f"{one.name} is {'between' if len(legal) > 1 else 'lost'}"
            for one in fields(View)
            if getattr(view, one.name) != getattr(legal[-1], one.name)
        ]
        return ", ".join(differs)

    def _thinned(self, view: View, legal: list[View]) -> View:
        """A backup comes, then the store remembers it, then old ones go one by one: all whole.

        What the store remembers decides whether it is before or after; a backup that it does not
        know of does no harm, and a spare one goes the next time.
        """
        had, has = set(self.views[0].backups), set(self.views[-1].backups)
        for one in legal:
            least = has if one is self.views[-1] else had & has
            if view.studio == one.studio and least <= set(view.backups) <= had | has:
                return replace(view, backups=one.backups)
        return view
