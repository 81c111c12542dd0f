"""The content check finds each kind of mistake, names its file and line, and says what to do."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from content_sample import Tree

from kiosk.content.findings import Finding

Check = Callable[[], list[Finding]]
PAGE = "en/pages/what-it-is.md"
EXERCISE = "en/exercises/clamshell.md"
MOTION = "motions/clamshell.yaml"
SPANISH = "es/pages/what-it-is.md"
SAFETY = "en/screening/safety.md"
ACCEPTED = {"translation-missing", "motion-through-floor"}
"""The sample is translated in part, and its plain motions keep no arm above the floor."""
HARD = (
    "Gluteal tendinopathy rehabilitation necessitates progressive mechanical loading of the "
    "musculature, individualised according to symptom irritability and functional capacity."
)


def hits(check: Check, code: str) -> list[Finding]:
    return [finding for finding in check() if finding.code == code]


def test_a_sound_folder_passes(check: Check) -> None:
    assert [f for f in check() if f.code not in ACCEPTED] == []


MISTAKES = [
    # what the content check must be shown to catch
    (PAGE, "sources: [smith-2020]", "sources: []", "source-missing"),
    (PAGE, "Your hip has a **strong** muscle on its side.", HARD, "reading-grade"),
    (PAGE, "revision: 2\n", "revision: 3\n", "translation-stale"),
    (EXERCISE, "Bend your knees.", "Keep straight knees.", "knee-words"),
    (
        EXERCISE,
        "key_points: [Heels touch.]",
        "key_points: [Your knees stay straight.]",
        "knee-words",
    ),
    # links and motions
    (PAGE, "(term:tendon)", "(term:tendons)", "link-dead"),
    (PAGE, '"exercise:clamshell"', '"exercise:clam"', "link-dead"),
    (PAGE, '"exercise:clamshell"', '"page:what-it-is"', "link-self"),
    (EXERCISE, "motion: clamshell\n", "motion: clam\n", "motion-missing"),
    (EXERCISE, ", motion: clamshell--wrong-rolling-back", "", "mistake-unseen"),
    # evidence
    (PAGE, "sources: [smith-2020]", "sources: [smith-2021]", "source-unknown"),
    (EXERCISE, "source: smith-2020", "source: nobody", "source-unknown"),
    (EXERCISE, "next_review: 2027-11-01", "next_review: 2026-11-21", "review-overdue"),
    (EXERCISE, "key_points: [Heels touch.]", "key_points: []", "key-points"),
    ("en/programmes/hinge.md", "expires: 2027-06-01", "expires: 2026-06-01", "claim-expired"),
    (
        "sources.yaml",
        '2020, title: "Hips at work", where: "J Hip 1:2", address: "doi.org/10.1/x"',
        '2020, title: "Hips at work"',
        "source-nowhere",
    ),
    (
        "sources.yaml",
        "jones-2019:",
        "spare: {title: Spare, where: Here}\njones-2019:",
        "source-unused",
    ),
    # reading
    ("en/glossary/tendon.md", "A strong cord that ties a muscle to a bone.", HARD, "reading-grade"),
    (EXERCISE, "feel: You feel the side of your hip work.", f"feel: {HARD}", "reading-grade"),
    (
        SPANISH,
        "Su cadera tiene un músculo fuerte.",
        "La rehabilitación individualizada de la tendinopatía glútea requiere una carga mecánica "
        "progresiva y la consideración multidisciplinaria de la irritabilidad sintomatológica.",
        "reading-grade",
    ),
    # translation
    (SPANISH, "revision: 2}", "revision: 9}", "translation-ahead"),
    (SPANISH, "translation_of: {language: en, revision: 2}\n", "", "translation-unmarked"),
    (SPANISH, "order: 1", "order: 2", "translation-differs"),
    # questions
    (SAFETY, '{question: stand, is: "no"}', '{question: sit, is: "no"}', "questions"),
    (SAFETY, "any_of: [fever, numb]", "any_of: [fever, cold]", "questions"),
    (SAFETY, "    none_label: None of these\n", "", "questions"),
    (SAFETY, "  balance:", "  wobbly:", "flag-unknown"),
    (SAFETY, '  floor: {question: fall, is: "yes"}\n', "", "gate-open"),
    # agreement of claims, words, muscle and motion
    (EXERCISE, "action: external_rotation", "action: extension", "movement"),
    (EXERCISE, "degrees: 22", "degrees: 45", "degrees"),
    (EXERCISE, "position: lying", "position: standing", "position"),
    (EXERCISE, "knee: bent", "knee: straight", "knee"),
    (EXERCISE, "sore_side: top", "sore_side: bottom", "sore-side"),
    (EXERCISE, "hold_seconds: 2,", "hold_seconds: 5,", "hold"),
    (EXERCISE, "down: 3}", "down: 1}", "tempo"),
    (EXERCISE, "muscle_work: medium", "muscle_work: strong", "muscle-work"),
    (EXERCISE, "parts: [middle, back]", "parts: [front]", "muscle-parts"),
    (EXERCISE, "needs_band: optional", 'needs_band: "yes"', "band"),
    (EXERCISE, "Lift your top knee.", "Lift your head.", "lift"),
    (EXERCISE, "Lift your top knee.", "Lift your hips.", "lift"),
    (EXERCISE, "Lift your top knee.", "Lift your right knee.", "side-word"),
    (EXERCISE, "Hold for two counts.", "Hold for five counts.", "hold-words"),
    (EXERCISE, "motion: clamshell--wrong-rolling-back", "motion: clamshell", "wrong-mark"),
    (EXERCISE, "{phase: hold,", "{phase: hold, at: top,", "step-phase"),
    # motions
    (MOTION, "source: smith-2020", "source: nobody", "source-unknown"),
    (MOTION, "knee: {flex: 90}", "knee: {flex: 170}", "motion-joint-limit"),
    (MOTION, "posture: side_lying", "posture: floating", "motion-file"),
]


@pytest.mark.parametrize(("file", "old", "new", "code"), MISTAKES)
def test_each_mistake_is_found_with_its_place_and_remedy(
    tree: Tree, check: Check, file: str, old: str, new: str, code: str
) -> None:
    tree.change(file, old, new)
    found = hits(check, code)
    assert found
    for finding in found:
        assert finding.message.endswith((".", ")."))
        assert finding.remedy.endswith(".")
        lines = (tree.root / finding.file).read_text(encoding="utf-8").splitlines()
        assert 1 <= finding.line <= len(lines)


@pytest.mark.parametrize(
    ("file", "old", "new", "code", "where"),
    [
        (PAGE, "sources: [smith-2020]", "sources: []", "source-missing", "sources:"),
        (PAGE, "It ends at the thigh bone.", HARD, "reading-grade", "- It starts"),
        (EXERCISE, "Bend your knees.", "Keep straight knees.", "knee-words", "straight knees"),
        (SPANISH, "en, revision: 2}", "en, revision: 1}", "translation-stale", "translation_of:"),
        (EXERCISE, "muscle_work: medium", "muscle_work: light", "muscle-work", "muscle_work:"),
        (EXERCISE, "sets: [1, 2]", "sets: [1, 2], x: 1", "field-unknown", "dose:"),
    ],
)
def test_the_line_is_that_of_the_mistake(
    tree: Tree, check: Check, file: str, old: str, new: str, code: str, where: str
) -> None:
    tree.change(file, old, new)
    (finding,) = hits(check, code)
    line = (tree.root / finding.file).read_text(encoding="utf-8").splitlines()[finding.line - 1]
    assert finding.file == file
    assert where in line


RAISE = {
    "motion: clamshell\n": "motion: side-leg-raise\n",
    "title: Clamshell": "title: Side leg raise",
    "action: external_rotation, side: working, degrees: 22": "action: abduction, degrees: 30",
    "knee: bent": "knee: straight",
    "Bend your knees.": "Your top knee is straight.",
    "cue: Knees bent": "cue: Knee straight",
    "Lift your top knee. Keep your heels together.": "Lift your top leg.",
}
KEYED = """
id: side-leg-raise
posture: side_lying
poses:
  ready:
    hip_r: {{flex: 0, abd: {start}}}
    knee_r: {{flex: 0}}
  up:
    from: ready
    hip_r: {{abd: {end}}}
keyframes:
  - {{at: 0.0, pose: ready, phase: ready}}
  - {{at: 0.5, pose: ready, phase: move}}
  - {{at: 2.5, pose: up, phase: hold}}
  - {{at: 4.5, pose: up, phase: return}}
  - {{at: 7.5, pose: ready, phase: ready}}
  - {{at: 8.0, pose: ready, phase: ready}}
work:
  source: smith-2020
  hold: {{front: light, middle: medium, back: medium}}
"""


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        (0, 30, set()),
        (20, -10, {"movement", "lift"}),
        (0, 0, {"movement", "lift"}),
        (0, 10, {"degrees"}),
    ],
)
def test_a_side_leg_raise_must_abduct_and_lift(
    tree: Tree, check: Check, start: int, end: int, expected: set[str]
) -> None:
    for old, new in RAISE.items():
        tree.change(EXERCISE, old, new)
    tree.write("motions/side-leg-raise.yaml", KEYED.format(start=start, end=end))
    found = [f for f in check() if f.file == EXERCISE and f.code != "translation-missing"]
    assert {f.code for f in found} == expected
    if start > end:
        (movement,) = [f for f in found if f.code == "movement"]
        assert "“Side leg raise” claims abduction" in movement.message
        assert "keyed as adduction" in movement.message
        assert "motions/side-leg-raise.yaml" in movement.remedy


def test_an_orphan_translation_is_found(tree: Tree, check: Check) -> None:
    text = (tree.root / SPANISH).read_text(encoding="utf-8")
    tree.write("es/pages/other.md", text.replace("id: what-it-is", "id: other"))
    assert [f.file for f in hits(check, "translation-orphan")] == ["es/pages/other.md"]


def test_all_mistakes_of_several_files_are_found_in_one_run(tree: Tree, check: Check) -> None:
    tree.change(PAGE, "sources: [smith-2020]", "sources: []")
    tree.change(EXERCISE, "Bend your knees.", "Keep straight knees.")
    tree.change(EXERCISE, "effort: gentle", "effort: gentle\nodd: 1")
    tree.write("en/pages/broken.md", "nothing")
    codes = {f.code for f in check()}
    assert {"source-missing", "field-unknown", "front-matter"} <= codes


@pytest.mark.parametrize(
    "sentence",
    [
        "Keep your bottom knee straight.",
        "Do not straighten your knees.",
        "Make a straight line from your ear to your knee.",
        "Keep your elbow straight.",
    ],
)
def test_words_about_something_else_are_left_alone(tree: Tree, check: Check, sentence: str) -> None:
    tree.change(EXERCISE, "Bend your knees.", sentence)
    assert hits(check, "knee-words") == []
