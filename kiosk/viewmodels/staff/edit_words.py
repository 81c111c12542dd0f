"""The words of the forms: what each section, field and answer is called, and how to fill it in."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


class FormWords:
    """All words of the forms in the language the studio speaks now."""

    def __init__(self) -> None:
        self._sections = _sections()
        self._fields = _fields()
        self._answers = _answers()
        self._adds = _adds()

    def section(self, name: str) -> tuple[str, str]:
        """Title and icon of a section."""
        return self._sections.get(name, (name, "page"))

    def field(self, kind: str, name: str) -> tuple[str, str]:
        """Label and help of a field."""
        short = name
        while short:
            for wanted in (f"{kind}:{short}", short):
                if wanted in self._fields:
                    return self._fields[wanted]
            short = short.partition(".")[2]
        return name, ""

    def answer(self, name: str, value: str) -> tuple[str, str]:
        """Words and explanation of one answer of a field."""
        short = name
        while short:
            if f"{short}={value}" in self._answers:
                return self._answers[f"{short}={value}"]
            short = short.partition(".")[2]
        return self._answers.get(value, (value.replace("_", " ").capitalize(), ""))

    def add(self, kind: str, name: str) -> str:
        """What stands on the button that adds an entry."""
        short = name
        while short:
            for wanted in (f"{kind}:{short}", short):
                if wanted in self._adds:
                    return self._adds[wanted]
            short = short.partition(".")[2]
        return translate("Form", "Add one")

    def entry(self, name: str, number: int) -> str:
        """What an entry of a list is called: “Step 3”."""
        known = {
            "steps": translate("Form", "Step %1"),
            "mistakes": translate("Form", "Mistake %1"),
            "easier": translate("Form", "Easier way %1"),
            "harder": translate("Form", "Harder way %1"),
            "claims": translate("Form", "Statement %1"),
            "questions": translate("Form", "Question %1"),
            "options": translate("Form", "Answer %1"),
            "outcomes": translate("Form", "Outcome %1"),
            "scenes": translate("Form", "Picture %1"),
        }
        return known.get(name.rpartition(".")[2], "%1").replace("%1", str(number))


def _sections() -> Mapping[str, tuple[str, str]]:
    return {
        "about": (translate("Form", "In short"), "heading"),
        "text": (translate("Form", "The text"), "text"),
        "picture": (translate("Form", "Picture"), "picture"),
        "sources": (translate("Form", "Sources"), "sources"),
        "found": (translate("Form", "Finding it"), "search"),
        "place": (translate("Form", "Its place"), "list"),
        "dates": (translate("Form", "Dates"), "calendar"),
        "steps": (translate("Form", "Steps"), "step"),
        "dose": (translate("Form", "How much"), "counter"),
        "feel": (translate("Form", "How it feels"), "heart-hand"),
        "mistakes": (translate("Form", "Mistakes"), "warning"),
        "levels": (translate("Form", "Easier, harder"), "harder"),
        "care": (translate("Form", "Care"), "shield"),
        "motion": (translate("Form", "The movement"), "motion"),
        "signs": (translate("Form", "Signs and help"), "list"),
        "offer": (translate("Form", "What it offers"), "list"),
        "claims": (translate("Form", "What they say"), "comment"),
        "questions": (translate("Form", "Questions"), "question"),
        "outcomes": (translate("Form", "Outcomes"), "send"),
        "flags": (translate("Form", "What it closes"), "lock"),
        "entries": (translate("Form", "The list of sources"), "sources"),
    }


def _fields() -> Mapping[str, tuple[str, str]]:
    return {
        "title": (
            translate("Form", "Title"),
            translate("Form", "A few words. Patients see them on the button and above the page."),
        ),
        "summary": (
            translate("Form", "In one or two sentences"),
            translate("Form", "Stands below the title and in the list of results."),
        ),
        "term:summary": (
            translate("Form", "What it means"),
            translate("Form", "One plain sentence, as you would say it to a patient."),
        ),
        "key_points": (
            translate("Form", "Key points"),
            translate("Form", "What people should remember: one to three short lines."),
        ),
        "say": (
            translate("Form", "How to say it"),
            translate("Form", "Write it as it sounds, for example GLOO-tee-us."),
        ),
        "aliases": (
            translate("Form", "Other names for it"),
            translate("Form", "With commas between."),
        ),
        "blocks": (translate("Form", "The text"), ""),
        "sources": (
            translate("Form", "Where it comes from"),
            translate("Form", "Studies, books or pages that say this."),
        ),
        "source_note": (
            translate("Form", "A word about the sources"),
            translate("Form", "For example why there are none."),
        ),
        "related": (
            translate("Form", "What to read next"),
            translate("Form", "Patients find these at the end of the page."),
        ),
        "keywords": (
            translate("Form", "Words people may search for"),
            translate("Form", "With commas between. Think of everyday words and wrong spellings."),
        ),
        "next_review": (
            translate("Form", "Review it again on"),
            translate("Form", "From this day on you are reminded to check it."),
        ),
        "show_from": (
            translate("Form", "Show it from"),
            translate("Form", "Leave it out to show it as soon as it is published."),
        ),
        "show_until": (
            translate("Form", "Show it until"),
            translate("Form", "This day is the last. Leave it out to show it for good."),
        ),
        "order": (
            translate("Form", "Place in the list"),
            translate("Form", "A lower number stands further up."),
        ),
        "section": (translate("Form", "Where it belongs"), ""),
        "part": (translate("Form", "Chapter"), ""),
        "code": (
            translate("Form", "Short name"),
            translate("Form", "E and a number, for the printed plan."),
        ),
        "place": (translate("Form", "Where it is shown"), ""),
        "version": (
            translate("Form", "Version"),
            translate("Form", "Raise it when the meaning changes. People then see it again."),
        ),
        "purpose": (translate("Form", "What the questions are for"), ""),
        "provider": (translate("Form", "Who offers it"), ""),
        "address": (
            translate("Form", "Web address"),
            translate("Form", "Shown as text and as a code for the phone."),
        ),
        "not_affiliated": (
            translate("Form", "No affiliation"),
            translate("Form", "Patients are told that we are not part of this company."),
        ),
        "what": (translate("Form", "What people get"), ""),
        "who": (translate("Form", "Who may get it"), ""),
        "ask": (
            translate("Form", "Questions to ask"),
            translate("Form", "What patients can ask their plan or employer."),
        ),
        "claims": (
            translate("Form", "What the company says"),
            translate("Form", "Each statement is shown until its day, then no more."),
        ),
        "claims.text": (translate("Form", "The statement"), ""),
        "claims.expires": (
            translate("Form", "Holds until"),
            translate("Form", "After this day patients do not see it any more."),
        ),
        "feels": (translate("Form", "How it feels"), translate("Form", "One sign in each line.")),
        "worse": (translate("Form", "What makes it worse"), ""),
        "helps": (translate("Form", "What helps"), ""),
        # pictures
        "picture": (translate("Form", "Picture"), ""),
        "picture.kind": (translate("Form", "What kind of picture"), ""),
        "motion": (
            translate("Form", "Movement"),
            translate("Form", "What the figure does."),
        ),
        "show_muscle": (translate("Form", "Show the muscle at work"), ""),
        "view": (translate("Form", "Which view of the hip"), ""),
        "media": (translate("Form", "Which picture"), ""),
        "alt": (
            translate("Form", "In words, for who cannot see it"),
            translate("Form", "One or two sentences: what does the picture show?"),
        ),
        "caption": (translate("Form", "Line below the picture"), ""),
        "picture.title": (
            translate("Form", "Word on its button"),
            translate("Form", "Only where there is another picture to compare it with."),
        ),
        "scenes.title": (translate("Form", "Word on its button"), ""),
        "topic": (translate("Form", "What the two have in common"), ""),
        "mark": (translate("Form", "Worse or kinder for a sore hip"), ""),
        "scenes": (
            translate("Form", "Pictures to compare it with"),
            "",
        ),
        # exercises
        "steps": (
            translate("Form", "Steps"),
            translate("Form", "One thing to do in each, in the order people do them."),
        ),
        "steps.phase": (translate("Form", "What happens in this step"), ""),
        "steps.at": (
            translate("Form", "Moment of the movement"),
            translate("Form", "Touch the line where this step belongs."),
        ),
        "steps.title": (translate("Form", "Title of the step"), ""),
        "steps.text": (
            translate("Form", "What to do"),
            translate("Form", "Short sentences that begin with a verb."),
        ),
        "cue": (
            translate("Form", "Cue"),
            translate("Form", "Three or four words to keep in mind while moving."),
        ),
        "sound": (
            translate("Form", "Recording"),
            translate("Form", "People can touch “Hear it”; what it says stands below in words."),
        ),
        "feel": (
            translate("Form", "Where people should feel it"),
            translate("Form", "And where they should not."),
        ),
        "breathing": (translate("Form", "Breathing"), ""),
        "mistakes": (
            translate("Form", "Mistakes people make"),
            translate("Form", "At least one needs a movement that shows it."),
        ),
        "mistakes.title": (translate("Form", "The mistake in few words"), ""),
        "mistakes.wrong": (translate("Form", "What goes wrong"), ""),
        "mistakes.right": (translate("Form", "How to do it right"), ""),
        "mistakes.motion": (translate("Form", "Movement that shows it"), ""),
        "easier": (translate("Form", "Easier ways"), ""),
        "harder": (translate("Form", "Harder ways"), ""),
        "easier.title": (translate("Form", "Title"), ""),
        "harder.title": (translate("Form", "Title"), ""),
        "easier.text": (translate("Form", "What to do"), ""),
        "harder.text": (translate("Form", "What to do"), ""),
        "not_for": (
            translate("Form", "Leave it out if …"),
            translate("Form", "Who should not do this exercise."),
        ),
        "care": (translate("Form", "Take care"), ""),
        "gates": (
            translate("Form", "Closed for who answered"),
            translate("Form", "The exercise is closed for people with these answers."),
        ),
        "position": (translate("Form", "How people start"), ""),
        "knee": (translate("Form", "The knee of the working leg"), ""),
        "sore_side": (
            translate("Form", "Where the sore hip is"),
            translate("Form", "For people who lie on their side: above or below."),
        ),
        "movement": (
            translate("Form", "What moves"),
            translate("Form", "Compared with the figure, so that words and picture agree."),
        ),
        "movement.action": (translate("Form", "The hip does this"), ""),
        "movement.degrees": (translate("Form", "How far"), ""),
        "movement.side": (translate("Form", "Which leg"), ""),
        "muscle_work": (translate("Form", "How hard the muscle works"), ""),
        "parts": (translate("Form", "Parts of the muscle that work most"), ""),
        "emg": (
            translate("Form", "Measured muscle work"),
            translate("Form", "For PTs and doctors."),
        ),
        "emg.range": (
            translate("Form", "Measured range"),
            translate("Form", "For example 38-40% MVIC."),
        ),
        "emg.source": (translate("Form", "Who measured it"), ""),
        "effort": (translate("Form", "How hard it is"), ""),
        "equipment": (translate("Form", "What people need"), ""),
        "needs_band": (translate("Form", "Band"), ""),
        "dose": (translate("Form", "How much"), ""),
        "dose.sets": (translate("Form", "Sets"), ""),
        "dose.reps": (translate("Form", "Times in each set"), ""),
        "dose.hold_seconds": (translate("Form", "Hold each time"), ""),
        "dose.tempo": (
            translate("Form", "Seconds of one repetition"),
            translate("Form", "The figure must take as long; that is checked."),
        ),
        "tempo.up": (translate("Form", "To move"), ""),
        "tempo.hold": (translate("Form", "To hold"), ""),
        "tempo.down": (translate("Form", "To go back"), ""),
        "dose.rest_seconds": (translate("Form", "Rest between sets"), ""),
        "dose.days_per_week": (translate("Form", "Days a week"), ""),
        "dose.note": (translate("Form", "A word about it"), ""),
        # questions
        "questions": (
            translate("Form", "Questions"),
            translate("Form", "One stands on each screen, in this order."),
        ),
        "questions.text": (translate("Form", "The question"), ""),
        "questions.help": (translate("Form", "A line of help below it"), ""),
        "questions.kind": (translate("Form", "How many answers can be touched"), ""),
        "options": (translate("Form", "Answers"), ""),
        "options.label": (translate("Form", "The answer"), ""),
        "options.detail": (translate("Form", "A quieter line below it"), ""),
        "none_label": (
            translate("Form", "Words for none of these"),
            translate("Form", "Who has none of the signs touches this."),
        ),
        "ask_if": (
            translate("Form", "When it is asked"),
            translate("Form", "Leave it at “always”, or ask it only after some answers."),
        ),
        "outcomes": (
            translate("Form", "Outcomes"),
            translate("Form", "The first one whose rule holds is shown, so the worst comes first."),
        ),
        "when": (translate("Form", "When it is shown"), ""),
        "level": (translate("Form", "How urgent it is"), ""),
        "outcomes.title": (translate("Form", "Title"), ""),
        "why": (translate("Form", "Why"), ""),
        "outcomes.do": (translate("Form", "What to do"), ""),
        "outcomes.where": (translate("Form", "Where to go"), ""),
        "number": (translate("Form", "Telephone number to show"), ""),
        "blocks_exercises": (
            translate("Form", "Close the exercises"),
            translate("Form", "People with this outcome cannot open them."),
        ),
        "flags": (
            translate("Form", "Answers that close single exercises"),
            translate("Form", "An exercise names these under “Care”."),
        ),
        "options.right": (translate("Form", "This is a good answer"), ""),
        "options.why": (
            translate("Form", "What we say to it"),
            translate("Form", "Kindly: what is right, or not quite right, about it."),
        ),
        "entries": (translate("Form", "The list of sources"), ""),
        "entries.title": (
            translate("Form", "Title"),
            translate("Form", "As it stands on the paper or page."),
        ),
        "entries.authors": (
            translate("Form", "Who wrote it"),
            translate("Form", "Surnames and first letters, with commas between."),
        ),
        "entries.year": (translate("Form", "Year"), ""),
        "entries.where": (
            translate("Form", "Where it is"),
            translate("Form", "The book, or who put it out."),
        ),
        "entries.address": (translate("Form", "Web address"), ""),
        "taught_in": (
            translate("Form", "Where to read about it"),
            translate("Form", "People can go there from the answer."),
        ),
    }


def _answers() -> Mapping[str, tuple[str, str]]:
    none = ""
    return {
        "section=muscle": (translate("Form", "Your hip muscle"), none),
        "section=cover": (translate("Form", "Help and cover"), none),
        "section=about": (translate("Form", "About this information"), none),
        "part=what": (translate("Form", "What it is"), none),
        "part=does": (translate("Form", "What it does"), none),
        "part=why": (translate("Form", "Why it matters"), none),
        "part=wrong": (translate("Form", "What can go wrong"), none),
        "part=better": (translate("Form", "How it gets better"), none),
        "part=help": (translate("Form", "Getting help"), none),
        "picture.kind=hip": (translate("Form", "The hip, drawn"), none),
        "picture.kind=motion": (translate("Form", "The figure, moving"), none),
        "picture.kind=person": (translate("Form", "The figure, standing still"), none),
        "picture.kind=photo": (translate("Form", "A picture of your own"), none),
        "mark=worse": (translate("Form", "Worse"), none),
        "mark=kinder": (translate("Form", "Kinder"), none),
        "phase=ready": (translate("Form", "Get ready"), none),
        "phase=move": (translate("Form", "Move"), none),
        "phase=hold": (translate("Form", "Hold"), none),
        "phase=return": (translate("Form", "Go back"), none),
        "position=lying": (translate("Form", "Lying"), none),
        "position=standing": (translate("Form", "Standing"), none),
        "position=seated": (translate("Form", "Sitting"), none),
        "knee=straight": (translate("Form", "Straight"), none),
        "knee=bent": (translate("Form", "Bent"), none),
        "effort=gentle": (translate("Form", "Gentle"), none),
        "effort=moderate": (translate("Form", "Medium"), none),
        "effort=strong": (translate("Form", "Strong"), none),
        "needs_band=none": (translate("Form", "No band"), none),
        "needs_band=optional": (translate("Form", "If people like"), none),
        "needs_band=yes": (translate("Form", "It needs one"), none),
        "equipment=mat": (translate("Form", "Mat"), none),
        "equipment=pillow": (translate("Form", "Pillow"), none),
        "equipment=band": (translate("Form", "Band"), none),
        "equipment=chair": (translate("Form", "Chair"), none),
        "equipment=step": (translate("Form", "Step"), none),
        "equipment=counter": (translate("Form", "Counter"), none),
        "equipment=wall": (translate("Form", "Wall"), none),
        "equipment=strap": (translate("Form", "Strap"), none),
        "action=abduction": (translate("Form", "Lifts out to the side"), none),
        "action=external_rotation": (translate("Form", "Turns outward"), none),
        "action=extension": (translate("Form", "Goes back"), none),
        "action=flexion": (translate("Form", "Goes forward"), none),
        "action=hold": (translate("Form", "Holds still"), none),
        "action=stretch": (translate("Form", "Is stretched"), none),
        "action=pelvic_lift": (translate("Form", "Lifts the other side of the hips"), none),
        "side=working": (translate("Form", "The leg that moves"), none),
        "side=stance": (translate("Form", "The leg that stands"), none),
        "sore_side=top": (translate("Form", "On top"), none),
        "sore_side=bottom": (translate("Form", "Below"), none),
        "sore_side=working": (translate("Form", "It is the one that works"), none),
        "sore_side=either": (translate("Form", "It does not matter"), none),
        "muscle_work=none": (translate("Form", "Not at all"), none),
        "muscle_work=light": (translate("Form", "Lightly"), none),
        "muscle_work=medium": (translate("Form", "Medium"), none),
        "muscle_work=strong": (translate("Form", "Strongly"), none),
        "parts=front": (translate("Form", "Front"), none),
        "parts=middle": (translate("Form", "Middle"), none),
        "parts=back": (translate("Form", "Back"), none),
        "outer_hip_pain": (translate("Form", "Pain at the outer hip"), none),
        "hip_replacement": (translate("Form", "A new hip or recent surgery"), none),
        "floor": (translate("Form", "Cannot get to the floor"), none),
        "balance": (translate("Form", "Falls, or unsteady"), none),
        "place=exercises": (translate("Form", "Before the exercises"), none),
        "place=screening": (translate("Form", "Before the questions"), none),
        "place=everywhere": (translate("Form", "On its own page"), none),
        "purpose=safety": (
            translate("Form", "Safety"),
            translate("Form", "Whether to see somebody before exercising"),
        ),
        "purpose=cover": (
            translate("Form", "Cover"),
            translate("Form", "What help somebody may get paid"),
        ),
        "kind=one": (translate("Form", "One answer"), none),
        "kind=many": (translate("Form", "Any that fit"), none),
        "level=emergency": (translate("Form", "Get help now"), none),
        "level=same_day": (translate("Form", "Be seen today"), none),
        "level=soon": (translate("Form", "See somebody this week"), none),
        "level=start": (translate("Form", "Can start gently"), none),
        "level=info": (translate("Form", "Information only"), none),
        "number=emergency": (translate("Form", "Emergency number"), none),
        "number=same_day": (translate("Form", "Same-day care"), none),
        "number=clinic": (translate("Form", "The clinic"), none),
    }


def _adds() -> Mapping[str, str]:
    return {
        "key_points": translate("Form", "Add a key point"),
        "entries": translate("Form", "Add a source"),
        "steps": translate("Form", "Add a step"),
        "mistakes": translate("Form", "Add a mistake"),
        "easier": translate("Form", "Add an easier way"),
        "harder": translate("Form", "Add a harder way"),
        "claims": translate("Form", "Add a statement"),
        "questions": translate("Form", "Add a question"),
        "options": translate("Form", "Add an answer"),
        "outcomes": translate("Form", "Add an outcome"),
        "scenes": translate("Form", "Add a picture"),
        "not_for": translate("Form", "Add a reason"),
        "care": translate("Form", "Add a line"),
        "feels": translate("Form", "Add a sign"),
        "worse": translate("Form", "Add a line"),
        "helps": translate("Form", "Add a line"),
        "what": translate("Form", "Add a line"),
        "who": translate("Form", "Add a line"),
        "ask": translate("Form", "Add a question"),
        "picture": translate("Form", "Add a picture"),
        "tempo": translate("Form", "Say how long each part takes"),
        "emg": translate("Form", "Add what was measured"),
        "dose": translate("Form", "Say how much"),
        "movement": translate("Form", "Say what moves"),
    }
