"""Fuzzing that looks at what each input reaches: for readers of bytes written in Python.

    python -m tests.fuzz.coverage_guided clip --seconds 60 --out build/fuzz

One process reads one kind of file for so many seconds, with Atheris (libFuzzer). It ends with 0
when nothing came out but what a reader may raise; else the input is in the folder. The last lines
say how many inputs there were and how much of the code they reached.
"""

from __future__ import annotations

import contextlib
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import atheris
import click

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "tests"), str(ROOT / "tests" / "content")]
LARGEST = 1 << 16
MEGABYTES = 2048
SECONDS_EACH = 5

with atheris.instrument_imports(include=["kiosk"]):
    from kiosk.content import bodyedit, markdown, media, media_wave, source, yamledit, yamlplaces
    from kiosk.content.media_type import MediaRefused
    from kiosk.device.qm import read_qm
    from kiosk.motion import yamlbounds
    from kiosk.motion.clip import Clip, ClipError
    from kiosk.viewmodels.figure.flipbook_file import FlipbookError
    from kiosk.viewmodels.figure.flipbook_file import read as read_book

Read = Callable[[bytes], None]


def _text(data: bytes) -> str:
    return data.decode("utf-8", "surrogateescape")


def _yaml(data: bytes) -> None:
    try:
        edited = yamledit.YamlText(_text(data))
        for field in list(edited.data)[:2]:
            edited.set((field,), "x")
    except (yamlbounds.YamlProblem, yamlplaces.EditError):
        pass


def _markdown(data: bytes) -> None:
    text = _text(data)
    markdown.parse(text)
    markdown.inline(text)
    bodyedit.BodyText.read(text)


def _item(data: bytes) -> None:
    source.read_text(_text(data), "en/glossary/x.md", "en", "glossary", "x")


def _media(data: bytes) -> None:
    with contextlib.suppress(MediaRefused):
        media.look_at(data)


def _wave(data: bytes) -> None:
    with contextlib.suppress(MediaRefused):
        media_wave.clean(data)


def _qm(data: bytes) -> None:
    with contextlib.suppress(ValueError):
        read_qm(data)


def _clip(data: bytes) -> None:
    try:
        clip = Clip.from_bytes(data)
    except ClipError:
        return
    clip.at(clip.duration / 3)


def _flipbook(data: bytes) -> None:
    with tempfile.NamedTemporaryFile(suffix=".flip") as file:
        file.write(data)
        file.flush()
        try:
            book = read_book(Path(file.name))
        except FlipbookError:
            return
        book.moment(1.0)


TARGETS: dict[str, Read] = {
    "yaml": _yaml, "markdown": _markdown, "item": _item, "media": _media, "wave": _wave,
    "qm": _qm, "clip": _clip, "flipbook": _flipbook,
}  # fmt: skip


def samples(name: str) -> list[bytes]:
    """Good files to begin with."""
    from content_sample import SAMPLE

    from tests.content.media_sample import kept_picture, wave
    from tests.fuzz import test_figure_files as figure

    texts = sorted(p.read_bytes() for p in SAMPLE.rglob("*") if p.suffix in (".md", ".yaml"))
    return {
        "yaml": [text.split(b"---\n")[1] if text.startswith(b"---") else text for text in texts],
        "markdown": [text.split(b"---\n")[-1] for text in texts],
        "item": texts,
        "media": [kept_picture(40, 30), wave(0.4)],
        "wave": [wave(0.4, rate=8_000), wave(0.4, rate=8_000, bits=24, channels=2)],
        "qm": [figure.QM],
        "clip": [figure.CLIP],
        "flipbook": [figure.book_bytes(figure.book_head())],
    }[name]


@click.command()
@click.argument("target", type=click.Choice(sorted(TARGETS)))
@click.option("--seconds", type=int, default=60, show_default=True)
@click.option("--seed", type=int, default=1, show_default=True)
@click.option("--out", type=click.Path(file_okay=False, path_type=Path), required=True)
def main(target: str, seconds: int, seed: int, out: Path) -> None:
    """Fuzz one reader; see the module."""
    corpus = out / target
    corpus.mkdir(parents=True, exist_ok=True)
    for i, data in enumerate(samples(target)):
        (corpus / f"sample-{i}").write_bytes(data)
    read = TARGETS[target]
    atheris.Setup(
        [
            *(sys.argv[0], f"-max_total_time={seconds}", f"-max_len={LARGEST}", f"-seed={seed}"),
            *(f"-timeout={SECONDS_EACH}", f"-rss_limit_mb={MEGABYTES}", "-print_final_stats=1"),
            *(f"-artifact_prefix={out / target}-", str(corpus)),
        ],
        lambda data: read(data),
    )
    atheris.Fuzz()


if __name__ == "__main__":
    main()
