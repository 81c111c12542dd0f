"""Does every link lead somewhere, and is every motion that is named there?"""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.content.findings import Finding, Location
from kiosk.content.languages import MAIN_LANGUAGE
from kiosk.content.model import Exercise, Item, Picture, Quiz
from kiosk.content.source import MOTIONS, SourceItem, SourceTree


def check(tree: SourceTree) -> Iterator[Finding]:
    """Dead links between items and to motions; motions nobody shows."""
    known = {(entry.language, f"{entry.item.kind}:{entry.item.id}") for entry in tree.items}
    used: set[str] = set()
    for entry in tree.items:
        named = [(target, line) for target, line in entry.links]
        named += [(t, entry.line("related", i)) for i, t in enumerate(entry.item.related)]
        if isinstance(entry.item, Quiz):
            taught = entry.item.taught_in()
            named += [(t, entry.line("questions", i, "taught_in")) for i, t in taught]
        for target, line in named:
            if not {(entry.language, target), (MAIN_LANGUAGE, target)} & known:
                yield Finding(
                    entry.file,
                    line,
                    "link-dead",
                    f"“{target}” does not exist.",
                    "Correct the kind and id, write that item, or remove the link.",
                )
        if f"{entry.item.kind}:{entry.item.id}" in entry.item.related:
            line = entry.line("related")
            yield Finding(entry.file, line, "link-self", "It is related to itself.", "Remove it.")
        for at, motion in motions_of(entry):
            used.add(motion)
            if motion not in tree.motions:
                yield Finding(
                    entry.file,
                    entry.line(*at),
                    "motion-missing",
                    f"There is no motion “{motion}”.",
                    f"Write {MOTIONS}/{motion}.yaml or name another.",
                )
    for entry, exercise in tree.of(Exercise):
        if not any(mistake.motion for mistake in exercise.mistakes):
            yield Finding(
                entry.file,
                entry.line("mistakes"),
                "mistake-unseen",
                "No mistake is shown moving.",
                "Give at least one mistake a motion: that shows it.",
            )
    if not tree.items:
        return
    for name in sorted(set(tree.motions) - used):
        message, remedy = "No item shows this motion.", "Name it in an item, or remove the file."
        yield Finding(f"{MOTIONS}/{name}.yaml", 1, "motion-unused", message, remedy, "warning")


def pictures_of(item: Item) -> Iterator[tuple[Location, Picture]]:
    """Every picture of an item, with its location."""
    picture = getattr(item, "picture", None)
    if isinstance(picture, Picture):
        yield ("picture",), picture
    if isinstance(item, Quiz):
        for i, question in enumerate(item.questions):
            if question.picture is not None:
                yield ("questions", i, "picture"), question.picture


def motions_of(entry: SourceItem) -> Iterator[tuple[Location, str]]:
    """Every motion an item names, with the location of its name."""
    item = entry.item
    for at, picture in pictures_of(item):
        if picture.motion:
            yield (*at, "motion"), picture.motion
        for i, scene in enumerate(picture.scenes):
            if scene.motion:
                yield (*at, "scenes", i, "motion"), scene.motion
    if isinstance(item, Exercise):
        yield ("motion",), item.motion
        for name in ("mistakes", "easier", "harder"):
            for i, part in enumerate(getattr(item, name)):
                if part.motion:
                    yield (name, i, "motion"), part.motion
