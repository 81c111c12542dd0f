"""The supervisor: keeps a kiosk on the screen, whatever happens to it."""

from __future__ import annotations

import signal
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from types import FrameType

from kiosk.device import health
from kiosk.device.health import Health, Now, Restart, State, Why
from kiosk.device.health_writer import HealthWriter
from kiosk.device.supervise.beat import GRAPHICS_LOST
from kiosk.device.supervise.child import Child, environment
from kiosk.device.supervise.damping import Damping
from kiosk.device.supervise.judge import Limits, verdict, wants_fresh
from kiosk.device.supervise.ladder import RUNGS, Ladder
from kiosk.device.supervise.log import BoundedLog
from kiosk.device.supervise.notify import Notifier

STEP_S = 0.1
RECORD_S = 60.0
ALIVE_S = 5.0
STAND_S = 2.0
"""How long a fresh kiosk must stand before the one before it goes."""
GAP_S = 10.0
"""A step that took so long means that we slept, not that the kiosk did."""
CURTAIN = "curtain"
USUAL = Limits()

Command = Callable[[str], tuple[Sequence[str], Mapping[str, str]]]
"""For a rung, or for CURTAIN: the command line, and what to add to the environment."""


class Supervisor:
    """Runs until it is asked to end, or until the kiosk ends with 0: somebody who may has left it.

    Only one kiosk is at the front. A fresh one that takes over for it, or the whole kiosk that is
    tried again from a lower rung, is started behind it and must stand before the other goes. While
    none is ready, the curtain, a plain page, is up.
    """

    def __init__(
        self,
        data: Path,
        command: Command,
        *,
        limits: Limits = USUAL,
        notifier: Notifier | None = None,
        log: BoundedLog | None = None,
        recorded: Callable[[Health], None] = lambda health: None,
    ) -> None:
        self._data = data
        self._command = command
        self._limits = limits
        self._notifier = notifier or Notifier()
        self._log = log or BoundedLog(data)
        self._recorded = recorded
        self._ladder = Ladder(limits, self._usable)
        self._damping = Damping()
        self._front: Child | None = None
        self._behind: Child | None = None
        self._why_behind: tuple[Why, str] | None = None
        self._curtain: Child | None = None
        self._start_at = 0.0
        self._bare_since = time.monotonic()
        self._failed_at: float | None = None
        self._release: tuple[int, int, str] = (0, 0, "")
        self._state: tuple[State, str] = ("starting", health.utc())
        self._ending = False
        self._told_ready = False
        self._next_record = self._next_alive = 0.0
        self._health, line = health.begin(data, supervised=True, now=health.utc())
        self._log.say(f"supervisor: begins ({sys.platform})")
        if line:
            self._log.say(line)
        if self._health.restarts and self._health.restarts[-1].rung in RUNGS:
            self._resume(self._health.restarts[-1])
        self._writer = HealthWriter(data)

    @property
    def health(self) -> Health:
        """The record as it stands."""
        return self._health

    def run(self) -> int:
        """Keep a kiosk on until a signal, or `stop`, asks to end."""
        for name in ("SIGTERM", "SIGINT", "SIGHUP"):
            if hasattr(signal, name):
                signal.signal(getattr(signal, name), self._asked)
        last = time.monotonic()
        self._bare_since = last
        try:
            while not self._ending:
                now = time.monotonic()
                if now - last > GAP_S:
                    self._forgive(now)
                last = now
                try:
                    self.step(now)
                except Exception as error:  # noqa: BLE001  (the watch goes on, whatever it was)
                    self._log.say(f"supervisor: {type(error).__name__}: {error}")
                    self._next_record = now + RECORD_S
                time.sleep(STEP_S)
        finally:
            self.close()
        return 0

    def stop(self) -> None:
        """End soon."""
        self._ending = True

    def step(self, now: float) -> None:
        """Look at everything once."""
        self._look_at_front(now)
        self._look_behind(now)
        self._look_at_curtain(now)
        if self._front is None and not self._ending and now >= self._start_at:
            self._start(now)
        if now >= self._next_record:
            self._record(now)
        if now >= self._next_alive:
            self._alive(now)

    def close(self) -> None:
        """End every child and write the record."""
        self._notifier.stopping()
        children = [one for one in (self._behind, self._front, self._curtain) if one is not None]
        for child in children:
            child.ask_to_end()
        for child in children:
            child.end()
        self._front = self._behind = self._curtain = None
        self._health = replace(self._health, now=None, storm=False)
        self._writer.put(self._health)
        self._writer.close()
        self._log.say("supervisor: ends, because it was asked to")
        self._log.close()

    # the kiosk at the front

    def _start(self, now: float) -> None:
        self._front = self._made(self._ladder.rung)
        if self._front is None:
            self._failed("start", "could not be started", 0.0, now)

    def _look_at_front(self, now: float) -> None:
        child = self._front
        if child is None:
            return
        stood = child.patient.ready
        if child.hear(now):
            self._note_content(child, now)
        if child.patient.ready and not stood:
            self._stands(now)
        ended = child.ended()
        if ended is not None:
            child.end()
            self._front = None
            if ended == "exit 0":
                self._ending = True
                return
            lost = ended == f"exit {GRAPHICS_LOST}"
            self._failed("graphics" if lost else "crash", ended, child.lived_s, now)
            return
        found = verdict(child.patient, self._limits, now)
        if found is not None:
            why, note = found
            child.end(stacks=why in ("hang", "frames", "start"), grace_s=1.0)
            self._front = None
            self._failed(why, note, child.lived_s, now)

    def _stands(self, now: float) -> None:
        self._log.say(f"supervisor: {self._ladder.rung} stands")
        if self._failed_at is not None:
            self._health = self._health.back_after(now - self._failed_at)
            self._failed_at = None
        self._record(now)

    def _failed(self, why: Why, note: str, lived_s: float, now: float) -> None:
        rung = self._ladder.rung
        self._damping.restarted(now)
        changed = self._ladder.failed(why, lived_s, now)
        wait = self._damping.wait(now)
        self._start_at = now + wait
        self._note(why, note, rung, lived_s)
        self._failed_at = now
        words = f"supervisor: {rung} ended after {lived_s:.0f} s ({why}: {note})"
        if changed:
            words += f"; trying {self._ladder.rung}"
        self._log.say(words + (f"; waiting {wait:.0f} s" if wait else ""))
        behind = self._behind
        if behind is not None:  # it is a newer one: let it be the one at the front
            self._behind, self._front = None, behind
            self._start_at = 0.0
            if behind.patient.ready:
                self._failed_at = None
        self._record(now)

    def _note(self, why: Why, note: str, rung: str, lived_s: float) -> None:
        restart = Restart(health.utc(), why, rung, round(lived_s, 1), note)
        self._health = self._health.with_restart(restart)

    # a fresh one behind it

    def _look_behind(self, now: float) -> None:
        front, behind = self._front, self._behind
        if behind is None:
            if front is not None and not self._damping.storm(now):
                self._begin_behind(front, now)
            return
        behind.hear(now)
        failed = behind.ended() or (verdict(behind.patient, self._limits, now) or (None, None))[1]
        if failed is not None:
            behind.end(grace_s=1.0)
            self._behind = None
            self._log.say(f"supervisor: {behind.rung} did not take over ({failed})")
            self._ladder.slipped(now)
            return
        ready = behind.patient.ready_at
        if ready is not None and now - ready >= STAND_S and (front is None or _calm(front)):
            self._hand_over(behind, now)

    def _begin_behind(self, front: Child, now: float) -> None:
        found = wants_fresh(front.patient, self._limits, now)
        rung = front.rung
        if found is None and _calm(front) and self._ladder.wants_up(now):
            found, rung = ("planned", "the whole kiosk is tried again"), self._ladder.climbing()
        if found is None:
            return
        self._why_behind = found
        self._log.say(f"supervisor: {rung} is started to take over ({found[0]}: {found[1]})")
        self._behind = self._made(rung)
        if self._behind is None:
            self._ladder.slipped(now)

    def _hand_over(self, behind: Child, now: float) -> None:
        front, self._front, self._behind = self._front, behind, None
        assert self._why_behind is not None
        why, note = self._why_behind
        if front is not None:
            self._note(why, note, front.rung, front.lived_s)
            self._failed_at = None
            front.end()
        if behind.rung != self._ladder.rung:
            self._ladder.climbed(behind.rung, now)
        self._log.say(f"supervisor: {behind.rung} took over")
        self._record(now)

    # the curtain

    def _look_at_curtain(self, now: float) -> None:
        front = self._front
        covered = front is not None and front.patient.ready
        if covered:
            self._bare_since = now
            if self._curtain is not None:
                self._curtain.end(grace_s=1.0)
                self._curtain = None
            return
        if self._curtain is not None:
            self._curtain.hear(now)
            if self._curtain.ended() is not None:
                self._curtain.end()
                self._curtain = None
                self._bare_since = now  # and try again, but not without end
            return
        if now - self._bare_since >= self._limits.curtain_s and self._ladder.rung != "plain":
            self._curtain = self._made(CURTAIN)

    # telling

    def _record(self, now: float) -> None:
        self._next_record = now + RECORD_S
        self._health = replace(self._health, storm=self._damping.storm(now), now=self._now())
        self._writer.put(self._health)
        try:
            self._recorded(self._health)
        except Exception as error:  # noqa: BLE001  (whoever listens must not end the watch)
            self._log.say(f"supervisor: the record could not be passed on ({error})")

    def _now(self) -> Now:
        child, at = self._front, health.utc()
        beat = child.patient.beat if child is not None else None
        state: State = beat.state if beat is not None else "starting"
        if state != self._state[0]:
            self._state = (state, at)
        if child is None or beat is None:
            return Now(at, state, self._state[1], rung=self._ladder.rung, started=at)
        return Now(
            at,
            state,
            self._state[1],
            child.pid,
            beat.release,
            beat.sha256,
            beat.tier,
            child.rung,
            beat.fps,
            beat.slowest_ms,
            beat.memory_mb,
            beat.ready_ms,
            _ago(child.lived_s),
        )

    def _alive(self, now: float) -> None:
        every = ALIVE_S
        if self._notifier.watchdog_s:
            every = min(every, self._notifier.watchdog_s / 3)
        self._next_alive = now + every
        self._notifier.alive()
        front, curtain = self._front, self._curtain
        shown = front if front is not None and front.patient.ready else curtain
        if shown is not None and shown.patient.ready and not self._told_ready:
            self._told_ready = True
            self._notifier.ready()
        if front is not None and front.patient.beat is not None:
            beat = front.patient.beat
            if beat.state != self._state[0]:
                self._record(now)
            restarts = sum(self._health.counts.get(why, 0) for why in health.FAULTS)
            self._notifier.status(
                f"{beat.state}, release {beat.release}, {front.rung}, {restarts} restarts"
            )

    # parts

    def _made(self, rung: str) -> Child | None:
        command, more = self._command(rung)
        try:
            return Child(command, rung, self._log.heard, {**environment(), **more})
        except OSError as error:
            self._log.say(f"supervisor: {rung} could not be started: {error}")
            return None

    def _usable(self, rung: str) -> bool:
        """Whether a rung shows anything else than those above it."""
        try:
            releases = len(list((self._data / "releases").glob("content-*.db")))
        except OSError:
            return True
        return {"previous": releases > 1, "shipped": releases > 0}.get(rung, True)

    def _note_content(self, child: Child, now: float) -> None:
        beat = child.patient.beat
        if beat is None or not beat.release:
            return
        found = (child.pid, beat.release, beat.sha256)
        other = found != self._release and self._release[0] == child.pid
        if other and child.rung in ("previous", "shipped"):
            self._ladder.content_changed(now)
        self._release = found

    def _resume(self, last: Restart) -> None:
        """After a power cut on a lower rung: begin there again, and try upwards in calm times."""
        recent = health.seconds_between(last.at, health.utc()) < 3600
        if recent and last.why in ("machine", "stopped"):
            self._ladder.at = RUNGS.index(last.rung)

    def _forgive(self, now: float) -> None:
        """The machine slept, or we did: nobody could have been heard."""
        for child in (self._front, self._behind, self._curtain):
            if child is not None:
                child.patient.started = max(child.patient.started, now - self._limits.start_s / 2)
                child.patient.heard = child.patient.drawn = now

    def _asked(self, number: int, frame: FrameType | None) -> None:
        self._ending = True


def _calm(child: Child) -> bool:
    """Whether nobody is there, as far as the kiosk says."""
    beat = child.patient.beat
    return beat is not None and beat.state in ("attract", "asleep", "plain")


def _ago(seconds: float) -> str:
    from datetime import UTC, datetime, timedelta

    return health.utc(datetime.now(UTC) - timedelta(seconds=seconds))
