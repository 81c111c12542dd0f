"""A small real source folder that tests change one line of."""

from __future__ import annotations

from pathlib import Path
from textwrap import dedent

SOURCES = """\
smith-2020: {authors: "Smith A, Jones B", year: 2020, title: "Hips at work", where: "J Hip 1:2", address: "doi.org/10.1/x"}
jones-2019: {authors: "Jones B", year: 2019, title: "Tendons: a \\"short\\" guide", where: "Hip Press", address: "example.org/tendons"}
"""

PAGE = """\
---
id: what-it-is
kind: page
title: What it is
summary: The gluteus medius is a muscle on the side of your hip.
key_points: [It sits on the side of your hip.]
sources: [smith-2020]
reviewed_by: []
next_review: 2027-11-01
revision: 2
related: ["exercise:clamshell", "condition:tendon-pain"]
keywords: [anatomy, glute]
section: muscle
order: 1
part: what
picture: {kind: hip, view: outside, layers: [bone, medius], show_muscle: true, alt: "The hip from the side.", caption: "Your hip"}
---
Your hip has a **strong** muscle on its side. It joins bone by a [tendon](term:tendon).

## Where it is

- It starts at the pelvis.
- It ends at the thigh bone.

> key: You use it on each step you take.
"""

CLAMSHELL = """\
---
id: clamshell
kind: exercise
title: Clamshell
summary: Lie on your side and open your top knee like a book.
key_points: [Heels touch.]
sources: [smith-2020, jones-2019]
next_review: 2027-11-01
revision: 1
related: ["page:what-it-is"]
order: 2
code: E2
motion: clamshell
position: lying
effort: gentle
equipment: [mat, pillow]
needs_band: optional
movement: {joint: hip, action: external_rotation, side: working, degrees: 22}
knee: bent
sore_side: top
muscle_work: medium
emg: {range: "38-67% MVIC", source: smith-2020}
parts: [middle, back]
steps:
  - {phase: ready, title: Get ready, text: "Lie on your side. Bend your knees.", cue: Knees bent}
  - {phase: move, title: Open, text: "Lift your top knee. Keep your heels together."}
  - {phase: hold, title: Hold, text: "Hold for two counts."}
  - {phase: return, title: Close, text: "Lower your knee slowly."}
feel: You feel the side of your hip work.
breathing: Breathe out as you open.
mistakes:
  - {id: rolling-back, title: Rolling back, wrong: Your hips roll back., right: Keep your hips still., motion: clamshell--wrong-rolling-back}
easier: [{id: small, title: Small lift, text: Lift a little less.}]
harder: [{id: band, title: With a band, text: Put a band above your knees.}]
not_for: [You had a hip put in not long ago.]
care: [Stop if it pinches.]
gates: [hip_replacement, floor]
dose: {sets: [1, 2], reps: [8, 10], hold_seconds: 2, tempo: {up: 2, hold: 2, down: 3}, rest_seconds: 60, days_per_week: 3, note: Start low.}
---
This one is a gentle way to start.
"""

CONDITION = """\
---
id: tendon-pain
kind: condition
title: Sore tendon
summary: The tendon on the side of your hip can get sore.
key_points: [It is common.]
sources: [jones-2019]
next_review: 2027-11-01
revision: 1
order: 1
feels: [A sore spot on the side of your hip.]
worse: [Lying on that side.]
helps: [Small steps at first.]
---
Your [tendon](term:tendon) can get sore when it has to do too much.
"""

TERM = """\
---
id: tendon
kind: term
title: Tendon
summary: A strong cord that ties muscle to bone.
sources: [jones-2019]
next_review: 2027-11-01
revision: 1
say: TEN-dun
aliases: [tendons, sinew]
---
A strong cord that ties a muscle to a bone.
"""

NOTICE = """\
---
id: not-advice
kind: notice
title: This is to learn from
summary: This is not medical advice.
sources: []
source_note: Our own words.
next_review: 2027-11-01
revision: 1
place: exercises
version: "1"
---
This is to learn from. It is not medical advice.
"""

SAFETY = """\
---
id: safety
kind: question_set
title: Should I see someone first?
summary: A few questions to keep you safe.
sources: []
source_note: Our own words.
next_review: 2027-11-01
revision: 1
purpose: safety
questions:
  - id: fall
    text: Did you fall?
    kind: one
    options: [{id: "yes", label: "Yes"}, {id: "no", label: "No"}]
  - id: stand
    text: Can you stand on that leg?
    kind: one
    ask_if: {question: fall, is: "yes"}
    options: [{id: "yes", label: "Yes"}, {id: "no", label: "No"}]
  - id: signs
    text: Do you have any of these?
    kind: many
    none_label: None of these
    options: [{id: fever, label: A fever}, {id: numb, label: A numb leg}]
outcomes:
  - {id: emergency, level: emergency, when: {question: stand, is: "no"}, title: Get help now, why: You cannot stand., do: Call now., where: The emergency room., number: emergency, blocks_exercises: true}
  - {id: soon, level: soon, when: {question: signs, any_of: [fever, numb]}, title: See someone soon, why: You have a sign., do: Call., where: Your clinic., number: clinic}
  - {id: start, level: start, when: otherwise, title: You can start, why: You said no to all., do: Start small., where: Here.}
flags:
  balance: {question: signs, is: numb}
---
These questions help to keep you safe.
"""

COVER = """\
---
id: hinge
kind: programme
title: An online exercise programme
summary: Some plans pay for exercises at home.
sources: [jones-2019]
next_review: 2027-11-01
revision: 1
provider: Example Care
not_affiliated: true
what: [Exercises for you.]
who: [People with a plan.]
ask: [Ask your plan.]
claims: [{text: Some people pay nothing., expires: 2027-06-01}]
address: example.org
---
A care team can guide you.
"""

SPANISH = """\
---
id: what-it-is
kind: page
title: Qué es
summary: El glúteo medio es un músculo al lado de la cadera.
key_points: [Está al lado de la cadera.]
sources: [smith-2020]
next_review: 2027-11-01
revision: 1
translation_of: {language: en, revision: 2}
section: muscle
order: 1
part: what
picture: {kind: hip, view: outside, alt: "La cadera de lado."}
---
Su cadera tiene un músculo fuerte. Se une al hueso por un [tendón](term:tendon).
"""

FILES = {
    "sources.yaml": SOURCES,
    "en/pages/what-it-is.md": PAGE,
    "en/exercises/clamshell.md": CLAMSHELL,
    "en/conditions/tendon-pain.md": CONDITION,
    "en/glossary/tendon.md": TERM,
    "en/notices/not-advice.md": NOTICE,
    "en/screening/safety.md": SAFETY,
    "en/programmes/hinge.md": COVER,
    "es/pages/what-it-is.md": SPANISH,
}


class Tree:
    """A source folder on disk; `change` replaces words of one file and must find them."""

    def __init__(self, root: Path) -> None:
        self.root = root
        for name, text in FILES.items():
            self.write(name, text)

    def write(self, name: str, text: str) -> Path:
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(dedent(text), encoding="utf-8")
        return path

    def change(self, name: str, old: str, new: str) -> int:
        """Replace `old` once; the line (from 1) it stood on."""
        path = self.root / name
        text = path.read_text(encoding="utf-8")
        assert text.count(old) == 1, f"{old!r} is in {name} {text.count(old)} times"
        path.write_text(text.replace(old, new), encoding="utf-8")
        return text[: text.index(old)].count("\n") + 1

    def line(self, name: str, words: str) -> int:
        """The line (from 1) of words in a file."""
        text = (self.root / name).read_text(encoding="utf-8")
        return text[: text.index(words)].count("\n") + 1
