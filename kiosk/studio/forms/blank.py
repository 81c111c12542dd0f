"""New things: blank items, copies, entries and blocks, and ids made from titles."""

from __future__ import annotations

import re
from collections.abc import Collection
from datetime import date, timedelta
from typing import Any

from kiosk.content.bodyedit import Part
from kiosk.content.runs import Run
from kiosk.content.words import fold
from kiosk.content.yamlwrite import fields as written
from kiosk.studio.forms.document import Document
from kiosk.studio.items import AnyKind, Key, canonical

REVIEW_DAYS = 365
LONGEST_ID = 48
_SMALL = frozenset(
    ("a", "an", "the", "of", "to", "in", "on", "for", "and", "or", "el", "la", "los", "las", "un")
    + ("una", "de", "del", "en", "y", "o")
)


def id_from(title: str, taken: Collection[str] = ()) -> str:
    """An id that says what an item is about, unlike all that are taken."""
    words = re.findall(r"[a-z0-9]+", fold(title))
    kept = [word for word in words if word not in _SMALL] or words or ["new"]
    name = ""
    for word in kept:
        if len(name) + len(word) >= LONGEST_ID:
            break
        name = f"{name}-{word}" if name else word
    name = name or kept[0][:LONGEST_ID]
    wanted, n = name, 2
    while wanted in taken:
        wanted, n = f"{name}-{n}", n + 1
    return wanted


def blank(key: Key, title: str, today: date, *, motion: str = "", order: int = 1) -> str:
    """The text of a new item: what every one needs, and a place for its first words.

    `motion` is the one that a new exercise shows.
    """
    fields: dict[str, Any] = {"id": key.id, "kind": key.kind}
    first, own = _own(key.kind, motion, order)
    fields |= first
    fields |= {"title": title, "summary": "", "sources": [], "reviewed_by": []}
    fields |= {"next_review": today + timedelta(days=REVIEW_DAYS), "revision": 1}
    fields |= {"related": [], "keywords": [], **own}
    return canonical(f"---\n{written(fields)}---\n")


def _own(kind: AnyKind, motion: str, order: int) -> tuple[dict[str, Any], dict[str, Any]]:
    """What only this kind has, before the title and after the keywords."""
    match kind:
        case "page":
            return {"section": "muscle", "order": order}, {"key_points": [""]}
        case "condition":
            return {"order": order}, {"key_points": [""], "feels": [""]}
        case "term":
            return {}, {"say": ""}
        case "notice":
            return {"place": "everywhere", "version": "1"}, {}
        case "programme":
            return {}, {"provider": "", "not_affiliated": True, "what": [""], "claims": []}
        case "quiz":
            return {"order": order}, {"questions": [_quiz_question(1), _quiz_question(2)]}
        case "question_set":
            questions = [{**_question("one"), "id": "question-1"}]
            outcomes = [{**_outcome(), "id": "otherwise", "when": "otherwise"}]
            return {"purpose": "cover"}, {"questions": questions, "outcomes": outcomes}
        case "exercise":
            return {}, {
                "key_points": [""],
                "order": order,
                "code": f"E{order}",
                "motion": motion,
                "position": "standing",
                "effort": "gentle",
                "movement": {"joint": "hip", "action": "abduction"},
                "knee": "straight",
                "sore_side": "either",
                "muscle_work": "light",
                "steps": [
                    {"phase": phase, "title": "", "text": ""}
                    for phase in ("ready", "move", "hold", "return")
                ],
                "feel": "",
                "breathing": "",
                "mistakes": [{"id": "mistake-1", "title": "", "wrong": "", "right": ""}],
                "dose": {"sets": [1, 2], "reps": [8, 10], "days_per_week": 3},
            }
    raise ValueError(kind)


def _question(kind: str) -> dict[str, Any]:
    return {
        "id": "",
        "text": "",
        "kind": kind,
        "options": [{"id": "yes", "label": ""}, {"id": "no", "label": ""}],
    }


def _outcome() -> dict[str, Any]:
    return {
        "id": "",
        "level": "info",
        "when": "otherwise",
        "title": "",
        "why": "",
        "do": "",
        "where": "",
        "blocks_exercises": False,
    }


def _quiz_question(n: int) -> dict[str, Any]:
    return {
        "id": f"question-{n}",
        "text": "",
        "options": [
            {"id": "a", "label": "", "right": True, "why": ""},
            {"id": "b", "label": "", "why": ""},
        ],
    }


def entry(document: Document, name: str, today: date) -> Any:
    """A new entry of the list that a field's `name` says, with an id of its own where it has one.

    Raises KeyError for a list that has no entries of fields.
    """
    taken = ids_in(document)
    match name:
        case "steps":
            return {"phase": "move", "title": "", "text": ""}
        case "mistakes":
            return {"id": _next("mistake", taken), "title": "", "wrong": "", "right": ""}
        case "easier" | "harder":
            return {"id": _next(name, taken), "title": "", "text": ""}
        case "claims":
            return {"text": "", "expires": today + timedelta(days=REVIEW_DAYS)}
        case "questions" if document.kind == "quiz":
            return {**_quiz_question(1), "id": _next("question", taken)}
        case "questions":
            return {**_question("one"), "id": _next("question", taken)}
        case "outcomes":
            first = document.get(("questions", 0)) or {}
            options = first.get("options") or [{}]
            rule = {"question": first.get("id", ""), "is": options[0].get("id", "")}
            return {**_outcome(), "id": _next("outcome", taken), "when": rule}
        case "questions.options" if document.kind == "quiz":
            return {"id": _next("answer", taken), "label": "", "why": ""}
        case "questions.options":
            return {"id": _next("answer", taken), "label": ""}
    if name.endswith("picture.scenes"):
        return {"title": "", "alt": ""}
    raise KeyError(name)


def group(name: str) -> dict[str, Any]:
    """A new group of fields. Raises KeyError."""
    match name.rpartition(".")[2]:
        case "picture":
            return {"kind": "hip", "view": "where-it-is", "alt": ""}
        case "tempo":
            return {"up": 2, "hold": 0, "down": 3}
        case "emg":
            return {"range": "", "source": ""}
        case "dose":
            return {"sets": [1, 2], "reps": [8, 10], "days_per_week": 3}
        case "movement":
            return {"joint": "hip", "action": "abduction"}
    raise KeyError(name)


def block(kind: str) -> Part:
    """A new block of the body: text, heading, list, numbers, key, care or stop."""
    match kind:
        case "heading":
            return Part("heading", ((),), level=2)
        case "list" | "numbers":
            return Part("list", ((),), ordered=kind == "numbers")
        case "key" | "care" | "stop":
            return Part("callout", ((),), tone=kind)
        case _:
            return Part("text", ((Run(""),),))


def ids_in(document: Document) -> frozenset[str]:
    """Every id that something within the document has."""
    found: set[str] = set()

    def walk(value: Any) -> None:
        if isinstance(value, dict):
            if isinstance(value.get("id"), str):
                found.add(value["id"])
            for inner in value.values():
                walk(inner)
        elif isinstance(value, list):
            for inner in value:
                walk(inner)

    walk(document.front.data)
    return frozenset(found)


def _next(word: str, taken: Collection[str]) -> str:
    n = 1
    while f"{word}-{n}" in taken:
        n += 1
    return f"{word}-{n}"


def copied(text: str, key: Key, title: str, today: date) -> str:
    """The text of an item as the beginning of another one. Raises NoForm."""
    document = Document.read(key.kind, text)
    document = document.set(("id",), key.id).set(("title",), title)
    document = document.set(("revision",), 1).set(("reviewed_by",), [])
    document = document.set(("next_review",), today + timedelta(days=REVIEW_DAYS))
    return canonical(document.remove(("translation_of",)).text)
