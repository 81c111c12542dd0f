"""The ground a soak runs on: a data folder of its own, set up, with two releases to switch between.

Nothing here is anybody's: a folder that holds a site's own data is refused, because a soak counts
touches and publishes releases in it.
"""

from __future__ import annotations

import secrets
import subprocess
from pathlib import Path

import click

from kiosk import paths
from kiosk.bench import processes
from kiosk.studio import people
from kiosk.studio.store import Store

MARK = "soak.txt"
TELLS = "A soak made this folder. Nothing in it is anybody's: it can be deleted.\n"
NUMBERS = (2, 3)
BUILD_S = 300.0


def prepare(data: Path, *, releases: bool = True) -> None:
    """Set a folder up as a site's would be, with `releases` to switch between.

    Raises click.UsageError for a folder that is somebody's.
    """
    if data.is_dir() and any(data.iterdir()) and not (data / MARK).is_file():
        raise click.UsageError(
            f"{data} is not empty. A soak publishes releases and counts touches: "
            "give it a folder of its own, or none."
        )
    data.mkdir(parents=True, exist_ok=True)
    (data / MARK).write_text(TELLS, encoding="utf-8")
    with Store(data) as store:
        # set up, so that the first start's questions are not open to whoever touches the screen;
        # nobody knows the passphrase
        if not people.list_people(store):
            people.add(store, None, "Soak", "admin", secrets.token_urlsafe(24))
    for number in NUMBERS if releases else ():
        if not _release(data, number).is_file():
            _build(data, number)


class Switch:
    """Publishes and rolls back in turn, as staff do it: in a process of its own."""

    def __init__(self, data: Path) -> None:
        first, second = (str(_release(data, number)) for number in NUMBERS)
        self._turns = (
            ["publish", first],
            ["publish", second],
            ["rollback", str(NUMBERS[0])],
        )
        self._data = data
        self._process: subprocess.Popen[str] | None = None
        self._turn = 0
        self.done = 0
        self.failed: list[str] = []

    def begin(self) -> None:
        """Start the next switch, unless one is on its way."""
        if self.on_its_way():
            return
        turn = self._turns[self._turn]
        # what was published once is on the shelf: from then on, forward and back between the two
        self._turn = self._turn + 1 if self._turn < 2 else 1
        self._process = subprocess.Popen(
            [*processes.program(), "content", *turn, "--data", str(self._data)],
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )

    def on_its_way(self) -> bool:
        """Whether one runs; one that has ended is counted."""
        if self._process is None:
            return False
        if self._process.poll() is None:
            return True
        told, _ = self._process.communicate()
        if self._process.returncode == 0:
            self.done += 1
        elif len(self.failed) < 20:
            self.failed.append(told.strip()[-300:])
        self._process = None
        return False

    def close(self) -> None:
        """Wait for one that runs."""
        if self._process is not None:
            self._process.wait(BUILD_S)
            self.on_its_way()


def _release(data: Path, number: int) -> Path:
    return data / "soak-releases" / f"release-{number}.db"


def _build(data: Path, number: int) -> None:
    out = _release(data, number)
    out.parent.mkdir(exist_ok=True)
    # the second has the test language, too: another file, not only another number
    extra = ["--pseudo"] if number == NUMBERS[1] else []
    command = [*processes.program(), "content", "build", "--source", str(paths.CONTENT_SOURCE)]
    done = subprocess.run(
        [*command, "--out", str(out), "--number", str(number), *extra],
        capture_output=True,
        text=True,
        timeout=BUILD_S,
    )
    if done.returncode:
        raise click.ClickException(f"A release could not be built: {done.stderr.strip()[-500:]}")
