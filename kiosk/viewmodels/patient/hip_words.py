"""What the hip's parts, layers and moves are called; their cards come from the glossary."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kiosk.content.reader import NotInRelease
from kiosk.viewmodels.patient.blocks import block_maps
from kiosk.viewmodels.patient.cards import link_maps, source_line
from kiosk.viewmodels.patient.picture import PART_TERMS

if TYPE_CHECKING:
    from kiosk.content.reader import Reader
    from kiosk.viewmodels.services import Services

MOST_LINKS = 3
# Parts of the picture that go by another part's term there.
_ALSO = {"pelvis": "pelvis_right", "femur": "femur_right"}
FIBRES = ("medius_front", "medius_middle", "medius_back")
# How hard each fibre part works in a move of the free thigh: front, middle, back. Bands only, as in
# the motions that the same studies stand behind; forward by what the parts do, which is little.
WORK = {
    "out": ("light", "medium", "medium"),
    "forward": ("light", "none", "none"),
    "knee": ("light", "medium", "medium"),
}
MOVE_SOURCES = {
    "out": "bolgla-2005",
    "forward": "wikimsk-gluteus-medius",
    "knee": "distefano-2009",
}
BARS = {"none": 0, "light": 1, "medium": 2, "strong": 3}


@dataclass(frozen=True)
class PartCard:
    """A part of the hip that the release has a word for."""

    id: str
    group: str
    term: str
    title: str
    summary: str


def cards(reader: Reader, language: str) -> dict[str, PartCard]:
    """The parts in the order of the list, each with its term; a part without one is left out."""
    from kiosk.viewmodels.figure.hip_asset import hip_asset
    from kiosk.viewmodels.figure.hip_parts import PARTS

    terms = {card.id: card for card in reader.glossary(language)}
    found = {}
    for part in PARTS.values():
        term = PART_TERMS.get(_ALSO.get(part.id, part.id), "")
        if term in terms and part.anchor in hip_asset().anchors:
            word = terms[term]
            found[part.id] = PartCard(part.id, part.group, term, word.title, word.summary)
    return found


def card_map(card: PartCard, others: dict[str, PartCard], services: Services) -> dict[str, object]:
    """`{id, title, say, summary, blocks, plain, links, parts}`."""
    try:
        shown = services.reader.term(card.term, services.display.language)
    except NotInRelease:
        return {}
    item = shown.item
    order = {"page": 0, "condition": 1, "exercise": 2}
    links = sorted(
        (link for link in shown.related if link.kind in order), key=lambda link: order[link.kind]
    )
    words = [item.summary, *(block.plain for block in item.blocks)]
    return {
        "id": card.id,
        "title": item.title,
        "say": item.say,
        "summary": item.summary,
        "blocks": block_maps(item.blocks),
        "plain": " ".join([f"{item.title}.", *words]),
        "links": link_maps(links[:MOST_LINKS]),
        "parts": [
            {"id": name, "text": others[name].title}
            for name in (FIBRES if card.id == "medius" else ())
            if name in others
        ],
    }


def layers() -> tuple[str, ...]:
    """The layers' names from the skin to the bones."""
    translate = QCoreApplication.translate
    return (
        translate("Hip", "Skin"),
        translate("Hip", "Outer muscles"),
        translate("Hip", "Side hip muscle"),
        translate("Hip", "Deep muscles"),
        translate("Hip", "Bones"),
    )


def groups() -> dict[str, str]:
    """The groups of the list, in order, with their titles."""
    translate = QCoreApplication.translate
    return {
        "muscles": translate("Hip", "Muscles"),
        "bones": translate("Hip", "Bones"),
        "other": translate("Hip", "Tendon, cushion and strap"),
    }


def moves() -> list[dict[str, str]]:
    """`[{id, text}]`."""
    translate = QCoreApplication.translate
    return [
        {"id": "out", "text": translate("Hip", "Out to the side")},
        {"id": "forward", "text": translate("Hip", "Forward")},
        {"id": "knee", "text": translate("Hip", "Knee out, hip bent")},
    ]


def move_text(move: str) -> str:
    """What a move does, in a sentence; "" for none."""
    translate = QCoreApplication.translate
    return {
        "out": translate("Hip", "The muscle gets short and pulls the thigh out to the side."),
        "forward": translate("Hip", "Other muscles bend the hip. The front part helps a little."),
        "knee": translate("Hip", "The muscle helps to open the knee out, as in the clamshell."),
    }.get(move, "")


def move_sources(reader: Reader, move: str) -> list[str]:
    """Where the work in a move is known from."""
    wanted = MOVE_SOURCES.get(move, "")
    return [source_line(source) for source in reader.bibliography() if source.key == wanted]


def work(move: str) -> list[dict[str, object]]:
    """`[{part, text, level, word, bars, amount}]` for front, middle and back."""
    translate = QCoreApplication.translate
    names = (
        translate("Hip", "Front part"),
        translate("Hip", "Middle part"),
        translate("Hip", "Back part"),
    )
    words = {
        "none": translate("Hip", "at rest"),
        "light": translate("Hip", "light"),
        "medium": translate("Hip", "medium"),
        "strong": translate("Hip", "strong"),
    }
    return [
        {
            "part": part,
            "text": name,
            "level": level,
            "word": words[level],
            "bars": BARS[level],
            "amount": BARS[level] / 3,
        }
        for part, name, level in zip(FIBRES, names, WORK[move], strict=True)
    ]
