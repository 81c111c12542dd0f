"""Motions in the studio: opened with what they rest on, begun anew, and checked in a process."""

from __future__ import annotations

import time

import pytest

from kiosk import paths
from kiosk.motion.clip import Clip
from kiosk.motion.edit import poses
from kiosk.motion.edit.document import MotionDocument
from kiosk.studio import drafts, items
from kiosk.studio.importing import import_file
from kiosk.studio.items import MOTION, Key
from kiosk.studio.motion_edit import opening
from kiosk.studio.motion_edit.checker import Checker
from kiosk.studio.motion_edit.judge import Task, Verdict, judge
from kiosk.studio.store import Store, StudioError

SOURCE = paths.CONTENT_SOURCE
BROUGHT = (
    "sources.yaml",
    "motions/side-leg-raise.yaml",
    "motions/clamshell.yaml",
    "motions/clamshell--band.yaml",
    "motions/hip-abduction.yaml",
    "motions/hip-abduction--wrong-lean.yaml",
    "en/exercises/hip-abduction.md",
)


@pytest.fixture
def brought(store: Store, ana: int) -> Store:
    for name in BROUGHT:
        import_file(store, ana, SOURCE / name)
    return store


def task(store: Store, ana: int, id: str, number: int = 1, text: str = "") -> Task:
    opened = opening.open_motion(store, ana, id)
    document = MotionDocument(text or opened.text, opened.extends)
    uses = tuple((use.id, use.role, use.text) for use in opened.uses)
    return Task(number, document.whole, uses, frozenset(key for key, _ in opened.sources))


def test_a_motion_is_opened_with_what_it_rests_on(brought: Store, ana: int) -> None:
    opened = opening.open_motion(brought, ana, "clamshell--band")
    text = (SOURCE / "motions/clamshell--band.yaml").read_text("utf-8")
    assert opened.text == text
    assert not opened.drafted
    assert opened.base == opened.standing.revision.id  # type: ignore[union-attr]
    assert MotionDocument(opened.text, opened.extends).motion.posture == "side_lying"
    assert opening.open_motion(brought, ana, "clamshell").followers == ("clamshell--band",)
    assert "2009" in dict(opened.sources)["distefano-2009"]


def test_it_knows_the_exercises_that_show_it(brought: Store, ana: int) -> None:
    uses = opening.open_motion(brought, ana, "hip-abduction").uses
    assert [(use.id, use.role) for use in uses] == [("hip-abduction", "motion")]
    wrong = opening.open_motion(brought, ana, "hip-abduction--wrong-lean").uses
    assert [(use.id, use.role) for use in wrong] == [("hip-abduction", "mistake")]


def test_a_draft_goes_on_where_it_was(brought: Store, ana: int, ben: int) -> None:
    key = Key(MOTION, "clamshell")
    base = items.newest(brought, key)
    assert base is not None
    mine = base.text.replace("abd: 19", "abd: 22")
    drafts.autosave(brought, ana, key, mine, base.id)
    assert opening.open_motion(brought, ana, "clamshell").text == mine
    assert opening.open_motion(brought, ben, "clamshell").text == base.text


def test_what_is_not_there_is_said(brought: Store, ana: int) -> None:
    with pytest.raises(StudioError, match="no motion “nothing”"):
        opening.open_motion(brought, ana, "nothing")
    drafts.autosave(brought, ana, Key(MOTION, "lost"), "id: lost\nextends: nowhere\n", None)
    with pytest.raises(StudioError, match="“nowhere”, which is not there"):
        opening.open_motion(brought, ana, "lost")


def test_a_new_motion_begins_as_a_draft(brought: Store, ana: int) -> None:
    how = {"copy": "clamshell", "follow": "clamshell", "posture": "supine"}
    for way, what in how.items():
        key = opening.begin(brought, ana, "The knee opens, slowly", **{way: what})
        opened = opening.open_motion(brought, ana, key.id)
        assert opened.drafted
        motion = MotionDocument(opened.text, opened.extends).motion
        assert (motion.id, motion.about) == (key.id, "The knee opens, slowly")
        assert items.read(brought, key, opened.text).whole
    assert key.id == "the-knee-opens-slowly-3"
    with pytest.raises(StudioError, match="what the motion shows"):
        opening.begin(brought, ana, "  ", posture="supine")
    with pytest.raises(StudioError, match="not there any more"):
        opening.begin(brought, ana, "another", copy="nothing")


def test_every_motion_is_offered_to_begin_from(brought: Store) -> None:
    known = {one.id: one for one in opening.known(brought)}
    assert known["clamshell--band"].posture == "side_lying"
    assert known["hip-abduction--wrong-lean"].wrong
    assert not known["hip-abduction"].wrong


def test_a_sound_motion_is_judged_sound(brought: Store, ana: int) -> None:
    verdict = judge(task(brought, ana, "hip-abduction"))
    assert (verdict.problem, verdict.faults, verdict.claims) == ("", (), ())
    assert Clip.from_bytes(verdict.clip).id == "hip-abduction"


def test_an_exercise_that_says_otherwise_is_named(brought: Store, ana: int) -> None:
    opened = opening.open_motion(brought, ana, "hip-abduction")
    document = MotionDocument(opened.text, opened.extends)
    poses.set_angle(document, 2, "hip_r", "abd", 12)
    said = judge(task(brought, ana, "hip-abduction", text=document.text)).claims
    assert any("claims" in claim.message and claim.exercise == "hip-abduction" for claim in said)
    marked = "wrong: true\n" + opened.text
    said = judge(task(brought, ana, "hip-abduction", text=marked)).claims
    assert any("marked as a mistake" in claim.message for claim in said)


def test_a_motion_without_a_known_study_is_told(brought: Store, ana: int) -> None:
    key = opening.begin(brought, ana, "new", posture="standing")
    codes = [fault.code for fault in judge(task(brought, ana, key.id)).faults]
    assert codes == ["source-unknown"]


def answer(checker: Checker) -> Verdict:
    end = time.monotonic() + 30
    while time.monotonic() < end:
        verdict = checker.poll()
        if verdict is not None:
            return verdict
        time.sleep(0.01)
    raise AssertionError("no verdict came")


def test_the_process_answers_the_newest_question(brought: Store, ana: int) -> None:
    checker = Checker()
    try:
        for number in (1, 2, 3):
            checker.ask(task(brought, ana, "clamshell", number))
        assert checker.waiting
        verdict = answer(checker)
        assert (verdict.number, verdict.problem) == (3, "")
        assert not checker.waiting
        assert checker.poll() is None
        checker._process.kill()  # as a machine short of memory would
        checker.ask(task(brought, ana, "clamshell", 4))
        assert answer(checker).number == 4
    finally:
        checker.close()


def test_what_no_process_survives_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.studio.motion_edit.checker.LOST_S", 0.0)
    checker = Checker()
    checker.ask(Task(1, {}))
    verdict = answer(checker)
    assert verdict.problem
    assert not checker.waiting
    checker.close()


def test_the_file_that_is_saved_is_what_the_loader_reads(brought: Store, ana: int) -> None:
    opened = opening.open_motion(brought, ana, "clamshell--band")
    document = MotionDocument(opened.text, opened.extends)
    poses.set_angle(document, 2, "hip_r", "abd", 21)
    saved = drafts.save(brought, ana, opened.key, document.text, opened.base)
    assert saved.number == 2
    assert items.read(brought, opened.key, saved.text).motion == document.motion
