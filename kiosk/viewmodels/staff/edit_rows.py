"""The rows of a form as maps for QML, with their words and what is said about them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication

from kiosk.content.bodyedit import Part
from kiosk.content.findings import Location
from kiosk.content.runs import Run, joined
from kiosk.studio.forms.document import BODY, Document
from kiosk.studio.forms.kinds import FormField
from kiosk.studio.forms.rows import Row, key_of
from kiosk.studio.forms.surroundings import Surroundings
from kiosk.viewmodels.figure.stills import motion_still
from kiosk.viewmodels.staff.edit_rules import said_of, sentence, short
from kiosk.viewmodels.staff.edit_words import FormWords
from kiosk.viewmodels.staff.item_words import day, kind_word

translate = QCoreApplication.translate
PICKS = ("sources", "links", "link", "motion", "view", "media", "sound")
"""Editors that choose from a list on a sheet."""


@dataclass
class Said:
    """What was found out about a document: by key of the row it stands below."""

    notes: dict[str, list[dict[str, str]]] = field(default_factory=dict)
    grades: dict[str, dict[str, object]] = field(default_factory=dict)
    spelling: dict[str, list[dict[str, object]]] = field(default_factory=dict)


class RowMaps:
    """Makes maps of rows. `language` is the one the studio speaks."""

    def __init__(self, words: FormWords, around: Surroundings, language: str) -> None:
        self.words = words
        self.around = around
        self.language = language

    def maps(
        self, document: Document, rows: Sequence[Row], said: Said, title: str = ""
    ) -> list[dict[str, Any]]:
        """All rows of a section; `title` stands above them already."""
        questions = said_of(document.get(("questions",)))
        out = []
        for row in rows:
            if row.form.name == "steps.phase" and self._clip(document) is not None:
                continue  # chosen on the line of the movement, together with its moment
            one = self._map(document, row, said, questions)
            if row.shape == "title" and one["label"] == title:
                one["label"] = ""
            out.append(one)
        return out

    def _map(
        self, document: Document, row: Row, said: Said, questions: Mapping[str, Any]
    ) -> dict[str, Any]:
        form, kind = row.form, str(document.kind)
        label, help = self.words.field(kind, form.name)
        key = row.key
        out: dict[str, Any] = {
            "key": key,
            "editor": row.shape if row.shape != "field" else form.editor,
            "label": label,
            "help": help,
            "depth": row.depth,
            "place": row.place,
            "many": row.many,
            "fixed": row.fixed,
            "optional": not form.required,
            "advice": form.advice,
            "notes": said.notes.get(key, []),
            "grade": said.grades.get(key, {}),
            "spelling": said.spelling.get(key, []),
            "original": self._original(row),
        }
        match row.shape:
            case "field":
                out |= self._field(document, row, questions)
            case "entry":
                out |= {"value": "" if row.value is None else str(row.value)}
                out |= {"label": f"{label} {row.place + 1}"}
            case "head":
                out |= self._head(document, row, questions)
            case "add":
                out |= {"label": self.words.add(kind, form.name)}
                out |= {"blocks": row.at == (BODY,), "room": not form.most or row.many < form.most}
            case "title":
                out |= {"there": bool(row.value), "group": form.editor == "group"}
                out |= {"add": self.words.add(kind, form.name)}
            case "block":
                out |= _block(row.value)
        return out

    def _original(self, row: Row) -> str:
        """The words that a translation translates."""
        if self.around.original is None or row.shape in ("head", "add", "title"):
            return ""
        if row.shape == "block":
            blocks = self.around.original.blocks
            return blocks[row.place].plain if row.place < len(blocks) else ""
        found: Any = self.around.original.model_dump(mode="json", by_alias=True)
        for part in row.at:
            if isinstance(found, dict):
                found = found.get(str(part))
            elif isinstance(found, list) and isinstance(part, int) and part < len(found):
                found = found[part]
            else:
                return ""
        if isinstance(found, list):
            return ", ".join(map(str, found))
        return found if isinstance(found, str) and row.form.editor != "date" else ""

    # Fields

    def _field(self, document: Document, row: Row, questions: Mapping[str, Any]) -> dict[str, Any]:
        form, value = row.form, row.value
        match form.editor:
            case "line" | "prose":
                return {"value": "" if value is None else str(value)}
            case "commas":
                return {"value": ", ".join(map(str, value)) if isinstance(value, list) else ""}
            case "number":
                number = isinstance(value, int | float) and not isinstance(value, bool)
                return {
                    "value": float(value) if number else form.least,
                    "there": number,
                    "begin": form.begin or form.least,
                    "from": form.least,
                    "to": form.largest,
                    "step": form.step,
                    "decimals": form.decimals if not number or value != int(value) else 0,
                    "unit": form.unit,
                }
            case "range":
                low, high = _pair(value)
                return {"low": low, "high": high, "from": form.least, "to": form.largest}
            case "choice" | "many":
                return self._choice(form, value)
            case "yesno":
                return {"value": value is True}
            case "date":
                told = day(value, self.language) if isinstance(value, date) else ""
                return {"value": value.isoformat() if isinstance(value, date) else "", "told": told}
            case "rule":
                asked = form.key == "ask_if"
                return {"value": sentence(value, questions, asked=asked)}
            case "flags":
                return {"flags": self._flags(value, questions)}
            case "phase":
                return self._moments(document, row)
            case "fixed":
                return {"value": translate("Form", "This is always told.")}
        return self._picked(form, value)

    def _choice(self, form: FormField, value: Any) -> dict[str, Any]:
        chosen = [str(one) for one in value] if isinstance(value, list) else [str(value)]
        options = []
        for one in form.options:
            text, detail = self.words.answer(form.name, one)
            options.append({"value": one, "text": text, "detail": detail, "checked": one in chosen})
        if form.editor == "choice" and not form.required:
            none = translate("Form", "Not said")
            options.insert(0, {"value": "", "text": none, "detail": "", "checked": value is None})
        return {"value": "" if value is None else chosen[0] if chosen else "", "options": options}

    def _flags(self, value: Any, questions: Mapping[str, Any]) -> list[dict[str, str]]:
        flags = value if isinstance(value, dict) else {}
        return [
            {
                "name": str(name),
                "text": self.words.answer("gates", str(name))[0],
                "sentence": sentence(rule, questions, asked=False),
            }
            for name, rule in flags.items()
        ]

    def _clip(self, document: Document) -> Any:
        return self.around.clips.get(str(document.get(("motion",))))

    def _moments(self, document: Document, row: Row) -> dict[str, Any]:
        """The line of the movement: its phases in order, with their shares of the time."""
        clip = self._clip(document)
        step = document.get(row.at[:-1])
        phase = str(step.get("phase", "")) if isinstance(step, dict) else ""
        chosen = str(row.value or phase)
        motion = str(document.get(("motion",)) or "")
        spans = []
        for span in clip.phases if clip is not None else ():
            spans.append(
                {
                    "name": span.name,
                    "text": self.words.answer("phase", span.name)[0],
                    "seconds": round(span.end - span.start, 1),
                    "on": span.name == chosen,
                }
            )
        others = document.get(("steps",))
        titles = [
            {"phase": str(one.get("at") or one.get("phase")), "place": i + 1}
            for i, one in enumerate(others if isinstance(others, list) else ())
            if isinstance(one, dict)
        ]
        return {
            "value": chosen,
            "spans": spans,
            "steps": titles,
            "still": motion_still(motion, chosen) if motion else "",
        }

    def _picked(self, form: FormField, value: Any) -> dict[str, Any]:
        values = value if isinstance(value, list) else [] if value in (None, "") else [value]
        single = form.editor in ("link", "motion", "view", "media", "sound") or form.most == 1
        chosen = [self.choice(form.editor, str(one)) for one in values]
        add = {
            "sources": translate("Form", "Add a source"),
            "links": translate("Form", "Add something to read"),
            "link": translate("Form", "Choose"),
        }.get(form.editor, translate("Form", "Choose"))
        return {"picked": chosen, "single": single, "add": add}

    def choice(self, editor: str, value: str) -> dict[str, str]:
        """One thing of a list, as it stands in the form: `{value, text, detail}`."""
        text, detail = value, ""
        if editor == "sources":
            source = self.around.sources.get(value)
            if source is not None:
                year = "" if source.year is None else f" {source.year}"
                text = f"{_first_author(source.authors)}{year}".strip() or source.title
                detail = source.title
        elif editor in ("links", "link"):
            other = self.around.others.get(value)
            detail = kind_word(value.partition(":")[0])
            text = other.title if other is not None and other.title else value.partition(":")[2]
        elif editor == "motion":
            about = self.around.motions.get(value, "")
            text, detail = value.replace("--", ": ").replace("-", " ").capitalize(), about
        elif editor in ("media", "sound"):
            text = self.around.media.get(value, ("", ""))[1] or value
        elif editor == "view":
            text = value.replace("-", " ").capitalize()
        return {"value": value, "text": text, "detail": detail}

    # Entries and blocks

    def _head(self, document: Document, row: Row, questions: Mapping[str, Any]) -> dict[str, Any]:
        name = row.form.name
        lines: list[str] = []
        rule = ""
        entry = document.get(row.at)
        if isinstance(entry, dict) and not row.open:
            options = entry.get("options")
            for option in options if isinstance(options, list) else ():
                if isinstance(option, dict):
                    good = " ✓" if option.get("right") is True else ""
                    lines.append(f"{option.get('label', '')}{good}")
            if entry.get("none_label"):
                lines.append(str(entry["none_label"]))
            if entry.get("ask_if") is not None:
                words = sentence(entry["ask_if"], questions, asked=True)
                rule = translate("Form", "Asked: %1").replace("%1", words)
            elif entry.get("right") is True:
                rule = translate("Form", "A good answer")
            elif "when" in entry:
                rule = sentence(entry["when"], questions, asked=False)
        text = str(row.value)
        if name in ("claims",):
            text = short(text, 80)
        return {
            "label": self.words.entry(name, row.place + 1) if name != "entries" else _by(entry),
            "value": text,
            "open": row.open,
            "lines": lines,
            "rule": rule,
        }


def _by(entry: object) -> str:
    """Who wrote a source, and when."""
    fields = entry if isinstance(entry, dict) else {}
    year = fields.get("year")
    author = _first_author(str(fields.get("authors") or ""))
    words = f"{author} {'' if year is None else year}".strip()
    return words or translate("Form", "Source")


def _block(part: Part) -> dict[str, Any]:
    return {
        "kind": part.kind if part.kind != "callout" else "callout",
        "tone": part.tone,
        "ordered": part.ordered,
        "level": part.level,
        "label": block_word(part),
        "runs": runs_of(part),
        "value": part.plain,
        "source": part.source if part.kind == "other" else "",
    }


def block_word(part: Part) -> str:
    """What a block is called."""
    if part.kind == "callout":
        return {
            "key": translate("Form", "Key point"),
            "care": translate("Form", "Take care"),
            "stop": translate("Form", "Stop"),
        }.get(part.tone, translate("Form", "Note"))
    if part.kind == "list":
        return translate("Form", "Numbered list") if part.ordered else translate("Form", "List")
    if part.kind == "heading":
        return translate("Form", "Heading")
    if part.kind == "text":
        return translate("Form", "Text")
    return translate("Form", "Something the screen cannot show")


def runs_of(part: Part) -> list[dict[str, Any]]:
    """The runs of a block for a text area, its entries parted by line ends."""
    out: list[Run] = []
    for i, entry in enumerate(part.entries):
        if i:
            out.append(Run("\n"))
        out += entry
    return _joined_maps(out)


def _joined_maps(runs: Sequence[Run]) -> list[dict[str, Any]]:
    maps: list[dict[str, Any]] = []
    for run in runs:
        if not run.text:
            continue
        if run.text == "\n" and maps:
            maps[-1]["text"] += "\n"
            continue
        one = {"text": run.text, "bold": run.bold, "italic": run.italic, "link": run.link}
        same = maps and all(maps[-1][name] == one[name] for name in ("bold", "italic", "link"))
        if same:
            maps[-1]["text"] += run.text
        else:
            maps.append(one)
    return maps


def entries_of(runs: Sequence[Any], *, apart: bool) -> tuple[tuple[Run, ...], ...]:
    """The entries that a text area's runs are: one a line where lines stand `apart`."""
    entries: list[list[Run]] = [[]]
    for one in runs:
        look = (bool(one.get("bold")), bool(one.get("italic")), str(one.get("link", "")))
        pieces = str(one.get("text", "")).split("\n") if apart else [str(one.get("text", ""))]
        for i, piece in enumerate(pieces):
            if i:
                entries.append([])
            entries[-1].append(Run(piece, *look))
    return tuple(joined(entry) for entry in entries)


def _pair(value: Any) -> tuple[float, float]:
    if isinstance(value, list) and value and all(isinstance(one, int) for one in value):
        return float(value[0]), float(value[-1])
    return (float(value), float(value)) if isinstance(value, int) else (1.0, 1.0)


def _first_author(authors: str) -> str:
    return authors.split(",")[0].split(" and ")[0].strip()


def row_key(at: Location, rows: Sequence[Mapping[str, Any]]) -> str:
    """The key of the row that something at a location is said below, among those that show."""
    keys = {str(row["key"]) for row in rows}
    while at:
        for key in (key_of(at), f"{key_of(at)}+title"):
            if key in keys:
                return key
        at = at[:-1]
    return ""
