"""The counts of use: right, and such that no visit can be told from another."""

from __future__ import annotations

import os
import random
import sqlite3
import threading
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.device import usage_file
from kiosk.device.usage import FEWEST, Usage
from kiosk.device.usage_file import DAMAGED, FILE, Count, UsageError, add, read

NINE = datetime(2026, 11, 28, 9, 30)
DAY = "2026-11-28"


def at_once(work: Callable[[], None]) -> threading.Thread | None:
    work()
    return None


@dataclass(frozen=True)
class Visit:
    """What somebody does; each thing any number of times."""

    pages: tuple[str, ...] = ("home",)
    steps: tuple[int, ...] = ()
    searches: int = 0
    finished: bool | None = None
    language: str = "en"
    by_itself: bool = False


def live(usage: Usage, visit: Visit) -> None:
    for page in visit.pages:
        usage.shown(*page.split(" "))
    for index in visit.steps:
        usage.step("clamshell", index, 4)
    for _ in range(visit.searches):
        usage.searched()
    if visit.finished is not None:
        usage.questions("safety", finished=visit.finished)
    usage.shown("attract")
    usage.ended(visit.language, by_itself=visit.by_itself)


def counting(folder: Path) -> Usage:
    usage = Usage(folder, at_once)
    usage.tick(NINE)
    return usage


def counts(folder: Path) -> dict[tuple[str, str], int]:
    return {(one.what, one.which): one.many for one in read(folder)}


def test_what_visits_do_is_counted_once_each(tmp_path: Path) -> None:
    usage = counting(tmp_path)
    for number in range(FEWEST):
        live(
            usage,
            Visit(
                ("home", "muscle", "chapter what-it-is", "exercise clamshell", "muscle"),
                steps=(0, 1, 2, 3)[: number + 1],
                searches=2,
                finished=number < 2,
                language="es" if number else "en",
                by_itself=number == 0,
            ),
        )
    usage.tick(NINE + timedelta(hours=1))
    assert {one.day for one in read(tmp_path)} == {DAY}
    assert counts(tmp_path) == {
        ("visits", ""): 5,
        ("page", "home"): 5,
        ("page", "muscle"): 5,
        ("page", "chapter:what-it-is"): 5,
        ("page", "exercise:clamshell"): 5,
        ("exercise", "clamshell:opened"): 5,
        ("exercise", "clamshell:begun"): 4,
        ("exercise", "clamshell:half"): 3,
        ("exercise", "clamshell:finished"): 2,
        ("search", ""): 5,
        ("questions", "safety:begun"): 5,
        ("questions", "safety:finished"): 2,
        ("language", "en"): 1,
        ("language", "es"): 4,
        ("left", "muscle"): 5,
        ("ended", "quiet"): 1,
        ("ended", "by-hand"): 4,
    }


def test_nothing_is_written_before_the_hour_nor_before_five_visits(tmp_path: Path) -> None:
    usage = counting(tmp_path)
    for _ in range(FEWEST - 1):
        live(usage, Visit())
    for hour in range(1, 30):
        usage.tick(NINE + timedelta(hours=hour))
    usage.close()
    assert not (tmp_path / FILE).exists()
    live(usage, Visit())
    usage.tick(NINE + timedelta(hours=29, minutes=20))
    assert not (tmp_path / FILE).exists()
    usage.tick(NINE + timedelta(hours=30))
    assert counts(tmp_path)["visits", ""] == 5


def test_the_end_of_the_program_writes_what_may_be_written(tmp_path: Path) -> None:
    usage = Usage(tmp_path)
    for _ in range(FEWEST):
        live(usage, Visit())
    usage.shown("home")  # somebody is still here
    usage.close()
    assert counts(tmp_path)["visits", ""] == 5


def test_staff_and_nobody_are_not_counted(tmp_path: Path) -> None:
    usage = counting(tmp_path)
    for _ in range(FEWEST):
        usage.shown("home")
        usage.forget()
        usage.ended("en", by_itself=False)
        usage.shown("attract")
        usage.ended("en", by_itself=False)
    usage.close()
    assert not (tmp_path / FILE).exists()


def test_no_answer_and_no_word_somebody_typed_can_slip_in(tmp_path: Path) -> None:
    usage = counting(tmp_path)
    for _ in range(FEWEST):
        live(usage, Visit(("safety outcome", "search tumour", "notice screening", "x Hi-There")))
    usage.close()
    places = {which for what, which in counts(tmp_path) if what in {"page", "left"}}
    assert places == {"safety", "search", "notice", "x"}
    for word in (b"outcome", b"tumour", b"Hi-There"):
        assert word not in (tmp_path / FILE).read_bytes()


_pages = st.sampled_from(
    ["home", "muscle", "hip", "glossary", "chapter what-it-is", "condition tear", "exercise bridge"]
)
_visits = st.builds(
    Visit,
    pages=st.lists(_pages, min_size=1, max_size=6).map(tuple),
    steps=st.lists(st.integers(0, 3), max_size=4).map(tuple),
    searches=st.integers(0, 2),
    finished=st.sampled_from([None, False, True]),
    language=st.sampled_from(["en", "es"]),
    by_itself=st.booleans(),
)


def bytes_of(visits: list[Visit], folder: Path) -> bytes:
    """The file after these visits, written at one full hour."""
    usage = counting(folder)
    for visit in visits:
        live(usage, visit)
    usage.tick(NINE + timedelta(hours=1))
    content = (folder / FILE).read_bytes()
    (folder / FILE).unlink()
    return content


@settings(max_examples=30, deadline=None)
@given(st.lists(_visits, min_size=FEWEST, max_size=9), st.randoms(use_true_random=False))
def test_the_order_of_visits_cannot_be_recovered(
    tmp_path_factory: pytest.TempPathFactory, visits: list[Visit], chance: random.Random
) -> None:
    folder = tmp_path_factory.mktemp("usage")
    other = list(visits)
    chance.shuffle(other)
    assert bytes_of(visits, folder) == bytes_of(other, folder)


@settings(max_examples=30, deadline=None)
@given(st.lists(_visits, min_size=FEWEST, max_size=9), st.randoms(use_true_random=False))
def test_what_one_visit_did_cannot_be_put_together(
    tmp_path_factory: pytest.TempPathFactory, visits: list[Visit], chance: random.Random
) -> None:
    """Languages, answers and pages dealt anew among the same number of visits: the same file."""
    folder = tmp_path_factory.mktemp("usage")
    parts = {name: [getattr(v, name) for v in visits] for name in ("language", "finished")}
    for dealt in parts.values():
        chance.shuffle(dealt)
    mixed = [
        Visit(v.pages, v.steps, v.searches, finished, language, v.by_itself)
        for v, finished, language in zip(visits, parts["finished"], parts["language"], strict=True)
    ]
    assert bytes_of(visits, folder) == bytes_of(mixed, folder)


@settings(max_examples=25, deadline=None)
@given(st.lists(st.tuples(_visits, st.integers(0, 20)), max_size=25))
def test_each_write_is_the_sum_of_five_visits_or_more(
    tmp_path_factory: pytest.TempPathFactory, course: list[tuple[Visit, int]]
) -> None:
    """Whoever looks at the file all the time learns sums of many, at full hours only."""
    folder = tmp_path_factory.mktemp("usage")
    usage, now, before = counting(folder), NINE, Counter[tuple[str, str, str]]()
    for visit, tens in course:
        live(usage, visit)
        assert everything(folder) == before, "a visit's end writes nothing"
        for _ in range(tens):
            hour, now = now.hour, now + timedelta(minutes=10)
            usage.tick(now)
            after = everything(folder)
            if after != before:
                assert now.hour != hour
                added = after - before
                assert sum(n for (_, what, _), n in added.items() if what == "visits") >= FEWEST
                assert len({day for day, _, _ in added}) == 1
                before = after


def everything(folder: Path) -> Counter[tuple[str, str, str]]:
    return Counter({(one.day, one.what, one.which): one.many for one in read(folder)})


def test_days_become_months_after_thirteen(tmp_path: Path) -> None:
    for day in (date(2025, 9, 29), date(2025, 9, 30), date(2025, 10, 1), date(2026, 11, 27)):
        add(tmp_path, day, {("visits", ""): 7, ("page", "hip"): 2})
    add(tmp_path, date(2026, 11, 28), {("visits", ""): 5})
    assert [(one.day, one.what, one.many) for one in read(tmp_path)] == [
        ("2025-09", "page", 4),
        ("2025-09", "visits", 14),
        ("2025-10-01", "page", 2),
        ("2025-10-01", "visits", 7),
        ("2026-11-27", "page", 2),
        ("2026-11-27", "visits", 7),
        ("2026-11-28", "visits", 5),
    ]
    # a day of that month that comes late, by a clock that was wrong
    add(tmp_path, date(2025, 9, 3), {("visits", ""): 5})
    add(tmp_path, date(2026, 11, 28), {("visits", ""): 5})
    assert Count("2025-09", "visits", "", 19) in read(tmp_path)


def _not_a_database(path: Path) -> None:
    path.write_bytes(b"nothing of use here" * 400)


def _cut(path: Path) -> None:
    add(path.parent, date(2026, 1, 2), {("page", f"chapter:{n}"): 9 for n in range(2000)})
    content = path.read_bytes()
    path.write_bytes(content[:4096] + b"\x99" * (len(content) - 4096))


def _of_another_program(path: Path) -> None:
    with closing(sqlite3.connect(path)) as db:
        db.execute("CREATE TABLE days (day TEXT, count INTEGER)")
        db.commit()


@pytest.mark.parametrize("harm", [_not_a_database, _cut, _of_another_program])
def test_a_damaged_file_is_set_aside_and_counting_goes_on(
    tmp_path: Path, harm: Callable[[Path], None]
) -> None:
    harm(tmp_path / FILE)
    harmed = (tmp_path / FILE).read_bytes()
    usage = counting(tmp_path)
    for _ in range(FEWEST):
        live(usage, Visit())
    usage.tick(NINE + timedelta(hours=1))
    assert counts(tmp_path)["visits", ""] == 5
    assert (tmp_path / DAMAGED).read_bytes() == harmed
    assert "damaged" in usage.line
    for _ in range(FEWEST):
        live(usage, Visit())
    usage.tick(NINE + timedelta(hours=2))
    assert usage.line == ""


@pytest.mark.skipif(os.name == "nt", reason="rights of folders are another matter there")
def test_a_disk_that_refuses_loses_nothing_and_stops_nobody(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = counting(tmp_path)
    for _ in range(FEWEST):
        live(usage, Visit())

    def refuse(*_: object) -> str:
        raise UsageError("The disk is full.")

    with monkeypatch.context() as patch:
        patch.setattr("kiosk.device.usage.add", refuse)
        usage.tick(NINE + timedelta(hours=1))
    assert usage.line == "The disk is full."
    live(usage, Visit())
    usage.tick(NINE + timedelta(hours=2))
    assert usage.line == ""
    assert counts(tmp_path)["visits", ""] == 6


def test_a_locked_file_is_told_of_and_left_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(usage_file, "PATIENCE_S", 0.05)
    add(tmp_path, date(2026, 11, 28), {("visits", ""): 5})
    with closing(sqlite3.connect(tmp_path / FILE, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(UsageError, match="locked"):
            add(tmp_path, date(2026, 11, 28), {("visits", ""): 5})
    assert read(tmp_path) == [Count(DAY, "visits", "", 5)]


def test_a_newer_file_is_not_touched(tmp_path: Path) -> None:
    add(tmp_path, date(2026, 11, 28), {("visits", ""): 5})
    with closing(sqlite3.connect(tmp_path / FILE)) as db:
        db.execute("PRAGMA user_version=99")
    with pytest.raises(UsageError, match="newer"):
        add(tmp_path, date(2026, 11, 28), {("visits", ""): 5})
    with pytest.raises(UsageError, match="newer"):
        read(tmp_path)
    assert not (tmp_path / DAMAGED).exists()
