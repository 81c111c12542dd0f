"""The model of a disk loses what it may, and nothing else."""

from __future__ import annotations

from tests.faults.power.disk import Bytes, Cut, Disk, Rule, Some
from tests.faults.power.ops import Entries, Op, Recording, Resize, Sync, Told, Tree, Write
from tests.faults.power.states import prefixes, reordered
from tests.faults.power.trace import Call, read

FILE, OTHER, SUB = 5, 6, 7
OLD = b"old" * 1000


def recording(*ops: Op) -> Recording:
    """A folder with `a` in it and whatever is done there."""
    before = Tree({1: OLD}, {0: {"a": 1}})
    return Recording("x", before, ops, {FILE: "file", OTHER: "file", SUB: "folder"})


def left(
    deed: Recording, rule: Rule, names: Some, bytes: Bytes, at: int = -1
) -> list[dict[str, bytes | None]]:
    """What twenty cuts leave, the last step done or after `at` of them."""
    disk = Disk(deed)
    at = at if at >= 0 else len(deed.ops)
    return [disk.after(Cut(at, rule, names, bytes, seed)).flat() for seed in range(20)]


def test_a_file_that_replaces_another_unsynced_may_be_empty_or_zeros() -> None:
    deed = recording(
        Entries(((0, "t", FILE),)),
        Write(FILE, 0, b"new"),
        Entries(((0, "t", None), (0, "a", FILE))),
    )
    assert left(deed, "journal", "all", "none")[0] == {"a": b""}
    assert left(deed, "journal", "all", "zeros")[0] == {"a": bytes(3)}
    assert left(deed, "journal", "none", "all")[0] == {"a": OLD}
    assert left(deed, "journal", "all", "all")[0] == {"a": b"new"}


def test_what_was_synced_stays() -> None:
    deed = recording(
        Entries(((0, "t", FILE),)),
        *(Write(FILE, 0, b"new"), Sync(FILE)),
        *(Entries(((0, "t", None), (0, "a", FILE))), Sync(0)),
    )
    for rule in ("journal", "loose"):
        for bytes_ in ("none", "zeros", "some", "torn"):
            for names in ("none", "some"):
                assert left(deed, rule, names, bytes_) == [{"a": b"new"}] * 20
    renamed = left(deed, "journal", "some", "none", at=4)
    assert {one["a"] for one in renamed} == {OLD, b"new"}


def test_names_keep_their_order_in_a_journal_and_only_there() -> None:
    deed = recording(Entries(((0, "b", FILE),)), Entries(((0, "c", OTHER),)))
    ordered = {tuple(sorted(one)) for one in left(deed, "journal", "some", "all")}
    assert ordered == {("a",), ("a", "b"), ("a", "b", "c")}
    loose = {tuple(sorted(one)) for one in left(deed, "loose", "some", "all")}
    assert ("a", "c") in loose


def test_syncing_a_file_brings_its_name_in_a_journal_and_only_there() -> None:
    deed = recording(Entries(((0, "b", FILE),)), Write(FILE, 0, b"x"), Sync(FILE))
    assert left(deed, "journal", "none", "none")[0] == {"a": OLD, "b": b"x"}
    assert left(deed, "loose", "none", "none")[0] == {"a": OLD}


def test_syncing_an_old_file_brings_no_names() -> None:
    deed = recording(Entries(((0, "b", FILE),)), Write(1, 0, b"OLD"), Sync(1))
    assert left(deed, "journal", "none", "none")[0] == {"a": b"OLD" + OLD[3:]}


def test_a_folder_that_is_lost_takes_what_is_in_it() -> None:
    deed = recording(Entries(((0, "d", SUB),)), Entries(((0, "a", None), (SUB, "a", 1))), Sync(SUB))
    assert left(deed, "loose", "none", "all")[0] == {}
    assert left(deed, "journal", "none", "all")[0] == {"d": None, "d/a": OLD}


def test_writes_tear_at_sectors() -> None:
    new = bytes([1]) * 9000
    deed = recording(Write(1, 100, new))
    edges = set()
    for one in left(deed, "journal", "all", "torn"):
        data = one["a"]
        assert data is not None
        whole = OLD.ljust(9100, b"\0")
        assert all(byte in (1, was) for byte, was in zip(data, whole, strict=False))
        edges |= {at for at in range(101, len(data)) if (data[at] == 1) != (data[at - 1] == 1)}
    assert edges
    assert all(at % 512 == 0 or at in (3000, 9100) for at in edges)


def test_a_file_cut_and_written_again_may_keep_its_old_bytes() -> None:
    deed = recording(Resize(1, 0), Write(1, 0, b"new"), Told())
    assert left(deed, "journal", "all", "none")[0] == {"a": OLD}
    assert left(deed, "journal", "all", "all")[0] == {"a": b"new"}
    assert left(deed, "journal", "all", "zeros")[0] == {"a": bytes(3)}
    assert {b"", OLD, b"new"} <= {one["a"] for one in left(deed, "journal", "all", "some")}


def test_equal_seeds_give_equal_cuts() -> None:
    deed = recording(Write(1, 0, b"x"), Sync(1), Write(1, 1, b"y"), Told())
    assert list(reordered(deed, 1, 50)) == list(reordered(deed, 1, 50))
    assert list(reordered(deed, 1, 50)) != list(reordered(deed, 2, 50))
    assert [cut.at for cut in prefixes(deed)] == [0, 1, 2, 3, 4]
    assert [cut.at for cut in prefixes(deed, 3)] == [0, 2, 4]


def test_calls_are_read_back_even_when_threads_come_between(tmp_path) -> None:
    log = tmp_path / "log"
    log.write_text(
        '7 pwrite64(3<\\x2f\\x61>, "\\x22\\x2c\\x00", 3, 10 <unfinished ...>\n'
        '8 unlink("\\x62") = -1 ENOENT (No such file or directory)\n'
        "7 <... pwrite64 resumed>) = 3\n"
        "8 +++ exited with 0 +++\n"
    )
    gone, written = read(log)
    assert (gone.name, gone.text(0), gone.result) == ("unlink", "b", -1)
    assert written == Call(7, "pwrite64", ("3<\\x2f\\x61>", '"\\x22\\x2c\\x00"', "3", "10"), 3, "")
    assert (written.handle(0), written.bytes(1), written.number(3)) == ((3, "/a"), b'",\0', 10)
