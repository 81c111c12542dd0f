"""The words of the screens: gathered, put into every language, compiled, and shown."""

from __future__ import annotations

import ast
import re
import shlex
import shutil
import subprocess
import xml.etree.ElementTree as ElementTree
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import PySide6
import pytest
from lint import look
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAccessible

from kiosk.app import Application
from kiosk.content.readability import score
from kiosk.paths import ROOT, UI
from kiosk.tour import frame, walk
from kiosk.viewmodels.staff.preview import CONTEXTS

I18N = ROOT / "assets" / "i18n"
CATALOGUES = sorted(I18N.glob("*.ts"))
GRADE = 6.0
TRANSLATE = ("translate", "QCoreApplication.translate")
_PLACE = re.compile(r"%(?:\d|n)|</?\w+[^>]*>")
_SENTENCE_END = re.compile(r"[.?]$")
_GATHER = "run `make strings`, translate what is new in assets/i18n, then `make run`"


@dataclass(frozen=True)
class Message:
    """One string of the program with what a catalogue makes of it."""

    context: str
    source: str
    forms: tuple[str, ...]
    counted: bool
    finished: bool

    @property
    def key(self) -> tuple[str, str, bool]:
        return self.context, self.source, self.counted


def messages(catalogue: Path) -> Iterator[Message]:
    for context in ElementTree.parse(catalogue).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.iter("numerusform")]
            yield Message(
                context.findtext("name", ""),
                message.findtext("source", ""),
                tuple(forms or [translation.text or ""]),
                message.get("numerus") == "yes",
                translation.get("type") is None,
            )


def language(catalogue: Path) -> str:
    return catalogue.stem.removeprefix("sidestep_")


def tool(name: str) -> str:
    """Where the PySide6 package keeps a program of Qt Linguist."""
    found = shutil.which(name, path=str(Path(PySide6.__file__).parent))
    assert found, f"{name} is not in the PySide6 package"
    return found


@cache
def gather_options() -> tuple[str, ...]:
    """What `make strings` tells lupdate, so that both gather the same words."""
    text = (ROOT / "Makefile").read_text("utf-8").replace("\\\n", " ")
    line = re.search(r"^LUPDATE := \S+lupdate (.*)$", text, re.MULTILINE)
    assert line, "the Makefile names no LUPDATE"
    return tuple(shlex.split(line[1]))


@pytest.fixture(params=CATALOGUES, ids=language)
def catalogue(request: pytest.FixtureRequest) -> Path:
    return Path(request.param)


def test_there_are_english_plurals_and_spanish() -> None:
    assert {"en", "es"} <= {language(path) for path in CATALOGUES}


def test_everything_is_translated(catalogue: Path) -> None:
    open_ = [
        f"{m.context}: {m.source}"
        for m in messages(catalogue)
        if not m.finished or not all(form.strip() for form in m.forms)
    ]
    assert not open_, "not translated yet:\n" + "\n".join(open_)


def test_every_string_of_the_screens_is_in_the_catalogue(catalogue: Path, tmp_path: Path) -> None:
    fresh = tmp_path / catalogue.name
    only_plurals = ["-pluralonly"] if language(catalogue) == "en" else []
    subprocess.run(
        [tool("lupdate"), *gather_options(), *only_plurals]
        + ["-target-language", language(catalogue), "-ts", str(fresh)],
        cwd=ROOT,
        check=True,
        capture_output=True,
        timeout=60,
    )
    wanted = {m.key for m in messages(fresh)}
    kept = {m.key for m in messages(catalogue)}
    assert wanted, "nothing was gathered"
    missing = [f"missing: {context}: {source}" for context, source, _ in sorted(wanted - kept)]
    extra = [f"no longer used: {context}: {source}" for context, source, _ in sorted(kept - wanted)]
    assert not missing + extra, "\n".join([*missing, *extra, _GATHER])


def test_place_holders_agree(catalogue: Path) -> None:
    wrong = [
        f"{m.context}: {m.source} -> {form}"
        for m in messages(catalogue)
        for form in m.forms
        if sorted(_PLACE.findall(m.source)) != sorted(_PLACE.findall(form))
    ]
    assert not wrong, "\n".join(wrong)


def test_marks_at_the_end_agree(catalogue: Path) -> None:
    wrong = [
        f"{m.context}: {m.source} -> {form}"
        for m in messages(catalogue)
        for form in m.forms
        if _mark(m.source) != _mark(form) or not _balanced(form, language(catalogue) == "es")
    ]
    assert not wrong, "\n".join(wrong)


def test_the_compiled_words_are_fresh(catalogue: Path, tmp_path: Path) -> None:
    compiled = tmp_path / "fresh.qm"
    subprocess.run(
        [tool("lrelease"), "-silent", str(catalogue), "-qm", str(compiled)],
        check=True,
        capture_output=True,
        timeout=60,
    )
    kept = catalogue.with_suffix(".qm")
    assert kept.is_file(), f"{kept.name} is missing: `make run` makes it"
    assert kept.read_bytes() == compiled.read_bytes(), f"{kept.name} is old: `make run` makes it"


def test_sentences_are_easy_to_read(catalogue: Path) -> None:
    hard = []
    for message in messages(catalogue):
        for text, tag in [(message.source, "en"), (message.forms[0], language(catalogue))]:
            found = score(_PLACE.sub("1", text), tag)
            if _SENTENCE_END.search(text) and found.grade > GRADE:
                hard.append(f"grade {found.grade}: {text}")
    assert not hard, "\n".join(hard)


def test_python_words_are_named_so_that_lupdate_sees_them() -> None:
    """lupdate reads `translate("Context", "text")`; under another name it finds nothing."""
    wrong = []
    for path in sorted((ROOT / "kiosk" / "viewmodels").rglob("*.py")):
        tree = ast.parse(path.read_text("utf-8"))
        for node in ast.walk(tree):
            where = f"{path.relative_to(ROOT)}:{getattr(node, 'lineno', 0)}"
            if isinstance(node, ast.Assign) and ast.unparse(node.value).endswith(".translate"):
                names = [ast.unparse(target) for target in node.targets]
                if names != ["translate"]:
                    wrong.append(f"{where}: call it translate, not {', '.join(names)}")
            if isinstance(node, ast.Call) and ast.unparse(node.func) in TRANSLATE:
                literal = [isinstance(arg, ast.Constant) for arg in node.args[:2]]
                if literal != [True, True]:
                    wrong.append(f"{where}: name context and text as they are, no variables")
    assert not wrong, "\n".join(wrong)


def shown(application: Application) -> set[str]:
    """All words that are drawn."""
    frame(application)
    return {seen.text for seen in look(application).items}


def told(application: Application) -> set[str]:
    """All words that a screen reader is given, and all that are drawn."""
    names = set(shown(application))
    waiting = [QAccessible.queryAccessibleInterface(application.window)]
    while waiting:
        interface = waiting.pop()
        if interface is None or not interface.isValid():
            continue
        names.add(interface.text(QAccessible.Text.Name))
        names.add(interface.text(QAccessible.Text.Description))
        waiting += [interface.child(i) for i in range(interface.childCount())]
    return names


def test_home_speaks_the_language_that_was_chosen(start: Callable[..., Application]) -> None:
    application = start(tier="still", reduced_motion=True)
    application.kiosk.beginIn("es")
    spanish = {"¿Qué quiere hacer?", "El músculo de su cadera", "Ejercicios", "Inicio", "Idioma"}
    spanish |= {"Atrás", "Empezar de nuevo"}
    english = {"What would you like to do?", "Your hip muscle", "Exercises", "Home", "Language"}
    english |= {"Back", "Start over"}
    words = shown(application)
    assert spanish - words == set()
    assert english & words == set()
    application.services.display.setLanguage("en")
    words = shown(application)
    assert english - words == set()
    assert spanish & words == set()


@pytest.mark.parametrize(
    ("tag", "one", "more"),
    [
        ("en", "1 second left", "12 seconds left"),
        ("es", "Queda 1 segundo", "Quedan 12 segundos"),
    ],
)
def test_numbers_take_their_plural(
    start: Callable[..., Application], tag: str, one: str, more: str
) -> None:
    start(language=tag, tier="still", reduced_motion=True)
    assert QCoreApplication.translate("IdleWarning", "%n seconds left", None, 1) == one
    assert QCoreApplication.translate("IdleWarning", "%n seconds left", None, 12) == more


@pytest.mark.slow
@pytest.mark.usefixtures("undrawn")
def test_no_screen_keeps_english_words_in_spanish(start: Callable[..., Application]) -> None:
    """A name or text on a Spanish screen that an English source string makes is left behind."""
    shown = CONTEXTS | {path.stem for path in (UI / "Sidestep" / "Controls").glob("*.qml")}
    spanish = [m for m in messages(I18N / "sidestep_es.ts") if m.context in shown]
    forms = {form for message in spanish for form in message.forms}
    english = re.compile(
        "|".join(
            re.sub(r"%(\d|n)", ".+", re.escape(source))
            for source in sorted({message.source for message in spanish} - forms)
        )
    )
    assert english.fullmatch("Step 2: Lift"), "the pattern finds nothing"
    QAccessible.setActive(True)
    application = start(language="es", tier="still", reduced_motion=True)
    left = {
        f"{stop.screen} {stop.item}: {words}"
        for _, stop, _ in walk(application, settle_ms=0)
        for words in told(application)
        if english.fullmatch(words)
    }
    assert not left, "\n".join(sorted(left))


def _mark(text: str) -> str:
    return text[-1:] if text[-1:] in (".", "?", ":") else ""


def _balanced(text: str, spanish: bool) -> bool:
    """Spanish opens its questions too."""
    return text.count("?") == text.count("¿") if spanish else "¿" not in text
