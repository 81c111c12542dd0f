"""What espeak-ng can read here, and how it is asked: voices, sentences, whether sound comes out.

espeak-ng needs no service: a small program that reads what is written to it, a line at a time.
Words never go onto its command line, where anybody on the machine could read them.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import textwrap

PROGRAM = "espeak-ng"
WORDS_A_MINUTE = 145  # calm; the program's own is 175
PREFERRED = {"en": ("en-us", "en-gb"), "es": ("es-419", "es-es", "es")}
PATIENCE_S = 5.0
LONGEST = 300  # characters that the program is given at once
LIST_VOICES = ("--voices",)

_SENTENCE = re.compile(r"(?<=[.!?…:;])\s+")


def base_language(tag: str) -> str:
    """The language of a tag without its region: es for es-MX and es_ES."""
    return tag.replace("_", "-").split("-")[0].lower()


def sentences(text: str) -> list[str]:
    """A text in pieces to be read one after the other; each line is at least one."""
    text = text.replace("[[", " ")  # the program would take what follows for sounds
    parts = [part for line in text.splitlines() for part in _SENTENCE.split(line.strip()) if part]
    return [piece for part in parts for piece in textwrap.wrap(part, LONGEST)]


def voices_in(listing: str) -> dict[str, str]:
    """The best voice of each language (en -> its file) in what `--voices` lists.

    Voices that need another program's data (mbrola) are left out: they are listed without it.
    """
    found: dict[str, list[tuple[int, str]]] = {}
    for line in listing.splitlines()[1:]:
        columns = line.split()
        if len(columns) < 5 or columns[4].startswith("mb/"):
            continue
        tag, voice = columns[1].lower(), columns[4]
        wanted = PREFERRED.get(base_language(tag), ())
        rank = wanted.index(tag) if tag in wanted else len(wanted)
        found.setdefault(base_language(tag), []).append((rank, voice))
    return {language: min(voices, key=lambda v: v[0])[1] for language, voices in found.items()}


def reading(voice: str) -> list[str]:
    """The arguments that make the program read aloud, in UTF-8, what is written to it."""
    return ["-b", "1", "-s", str(WORDS_A_MINUTE), "-v", voice]


def has_failed(complaints: str) -> bool:
    """Whether the program says that no sound came out; it ends with 0 then all the same."""
    return any(line.lower().startswith("error") for line in complaints.splitlines())


def voice_line(languages: tuple[str, ...]) -> tuple[str, str]:
    """For staff: (what reads aloud, ""), or (what there is, what is wrong and what to do)."""
    if sys.platform != "linux":
        return "the system's own", ""
    program = shutil.which(PROGRAM)
    if program is None:
        return "none", (
            "Nothing can be read aloud: espeak-ng is missing. On Debian: apt-get install espeak-ng."
        )
    try:
        listing, _ = _ask(program, *LIST_VOICES)
        voices = voices_in(listing)
        first = next(iter(voices.values()), "")
        _, complaints = _ask(program, *reading(first)) if first else ("", "")
    except (OSError, subprocess.SubprocessError):
        return "none", f"Nothing can be read aloud: {program} does not answer. Install it again."
    able = [one for one in languages if base_language(one) in voices]
    fact = f"{PROGRAM} ({', '.join(able) or 'no language of this site'})"
    missing = [one for one in languages if one not in able]
    if missing:
        return fact, f"{PROGRAM} has no voice for {', '.join(missing)}. Install espeak-ng-data."
    if has_failed(complaints):
        return fact, (
            "Nothing can be read aloud: no sound comes out of this machine. "
            "Connect a loudspeaker and set it as the output."
        )
    return fact, ""


def _ask(program: str, *arguments: str) -> tuple[str, str]:
    """What the program says, and what it complains about; a pause is all it is given to read."""
    done = subprocess.run(
        [program, *arguments],
        input=" \n",
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        timeout=PATIENCE_S,
        check=True,
    )
    return done.stdout, done.stderr
