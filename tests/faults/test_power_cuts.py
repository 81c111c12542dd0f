"""The power may fail at any moment of any deed: the state from before or after is found, whole.

Each deed is done once under strace; its writes are replayed up to some of its steps, and with what
was not synced lost, torn or reordered. `tests.reliability --only powercut` tries every step.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from kiosk.studio.backup import make_backup
from kiosk.studio.restore import preview
from kiosk.studio.store import StudioError
from tests.faults.power.deeds import DEEDS
from tests.faults.power.disk import Cut, Disk
from tests.faults.power.look import _has_people
from tests.faults.power.ops import Entries, Recording, Write
from tests.faults.power.recorder import can_record, record, tree_of, without_syncs
from tests.faults.power.states import prefixes, put, reordered
from tests.faults.power.trial import Trial

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not can_record(), reason="needs strace, which `make setup` installs"),
]
SEED = 20261128
STEPS = 9
"""Cuts of each deed with all before them on the disk, and as many with losses."""


@dataclass
class Recorded:
    """All deeds, and the folder they were done in."""

    base: Path
    by_name: dict[str, Recording]


@pytest.fixture(scope="module")
def recorded() -> Iterator[Recorded]:
    memory = Path("/dev/shm")
    with tempfile.TemporaryDirectory(dir=memory if os.access(memory, os.W_OK) else None) as name:
        base = Path(name).resolve() / "base"
        base.mkdir()
        log = base.with_name("trace")
        yield Recorded(base, record(base, log, "tests.faults.power.deeds", list(DEEDS)))


@pytest.mark.parametrize("name", DEEDS)
def test_before_or_after_and_never_between(recorded: Recorded, name: str) -> None:
    recording = recorded.by_name[name]
    trial = Trial(recording, recorded.base, thorough=False)
    trial.run(prefixes(recording, STEPS))
    outcome = trial.run(reordered(recording, SEED, STEPS))
    assert outcome.failures == []
    assert outcome.cuts > STEPS


def test_the_record_says_all_that_was_done(recorded: Recorded) -> None:
    for name, recording in recorded.by_name.items():
        folder = tree_of(recorded.base / "deeds" / name)
        assert recording.after().flat() == folder.flat(), name


@pytest.mark.parametrize("name", ["publish", "first-settings", "count"])
def test_a_program_that_waits_for_nothing_is_found_out(recorded: Recorded, name: str) -> None:
    recording = without_syncs(recorded.by_name[name])
    assert Trial(recording, recorded.base).run(reordered(recording, SEED, 40)).failed > 0


def test_commands_right_after_a_power_cut_know_what_is_there(
    recorded: Recorded, tmp_path: Path
) -> None:
    """A rollback journal that waits is no reason to say that nothing can be read."""
    recording = recorded.by_name["autosave"]
    last = max(
        at
        for at, op in enumerate(recording.ops)
        if isinstance(op, Entries) and any(inode is None for *_, inode in op.edits)
    )
    assert isinstance(recording.ops[last - 2], Write)  # the pages, and the sync of them
    put(Disk(recording).after(Cut(last, "journal", "all", "all")), tmp_path / "cut")
    data = tmp_path / "cut" / "data"
    assert (data / "studio.db-journal").exists()
    make_backup(recorded.base / "copies" / "autosave-0" / "data", tmp_path / "b.zip")
    seen = preview(tmp_path / "b.zip", data)
    assert seen.now is not None
    assert seen.now.people == 3
    assert seen.lost == 0


def test_a_studio_that_was_never_finished_is_none(recorded: Recorded, tmp_path: Path) -> None:
    """The first start was cut off: the wizard begins again, nobody is asked who they are."""
    recording = recorded.by_name["begin"]
    written = next(at for at, op in enumerate(recording.ops) if isinstance(op, Write) and at > 5)
    for number, cut in enumerate((Cut(1, "journal", "all", "all"),
                                  Cut(written + 2, "journal", "all", "zeros"))):  # fmt: skip
        put(Disk(recording).after(cut), tmp_path / str(number))
        assert not _has_people(tmp_path / str(number) / "data" / "studio.db")


def test_errors_of_a_damaged_studio_are_still_told(recorded: Recorded, tmp_path: Path) -> None:
    """A journal beside a file of something else does not make it ours."""
    from kiosk.studio.store import Store

    (tmp_path / "studio.db").write_bytes(b"something else" * 100)
    (tmp_path / "studio.db-journal").write_bytes(bytes(600))
    with pytest.raises(StudioError, match="damaged"):
        Store(tmp_path)


def test_the_report_has_words_for_every_deed() -> None:
    from tests.reliability.sections.powercut import SAYS

    assert SAYS.keys() == DEEDS.keys()
