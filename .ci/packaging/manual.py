"""The manual page of the program, written from its own --help."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import click


def manual(command: click.Group, version: str, date: str) -> str:
    """sidestep(1), as roff. `date` as 2026-01-31."""
    lines = [f'.TH SIDESTEP 1 "{date}" "sidestep {version}" "User Commands"', ".SH NAME"]
    lines += ["sidestep \\- patient education about the gluteus medius, on a touch screen"]
    lines += [".SH SYNOPSIS", ".B sidestep", "[\\fICOMMAND\\fR] [\\fIOPTIONS\\fR]"]
    lines += [".SH DESCRIPTION", _roff(command.help or ""), ".SH COMMANDS"]
    for path, one in _commands(command, ""):
        lines += [".SS " + _roff(f"{path} {_usage(one)}".strip()), _roff(one.help or "")]
        for parameter in one.params:
            told = parameter.get_help_record(click.Context(one))
            option = isinstance(parameter, click.Option)
            if option and told is not None and not getattr(parameter, "hidden", False):
                lines += [".TP", f".B {_roff(told[0])}", _roff(told[1]) or "\\&"]
    lines += [".SH EXIT STATUS", "0 when all went well, 1 when a check failed or something could"]
    lines += ["not be done, 2 for wrong use.", ".SH FILES", ".TP", ".I /var/lib/sidestep"]
    lines += ["What a kiosk keeps: releases, the studio, settings, counts of use, its log."]
    lines += [".TP", ".I ~/.local/share/Sidestep", "The same where a user runs it."]
    lines += [".SH SEE ALSO", ".BR sidestep-kiosk (8)"]
    return "\n".join(line for line in lines if line) + "\n"


def _commands(group: click.Group, before: str) -> Iterator[tuple[str, click.Command]]:
    for name, one in sorted(group.commands.items()):
        path = f"{before} {name}".strip()
        if one.hidden:
            continue
        if isinstance(one, click.Group):
            yield from _commands(one, path)
        else:
            yield path, one


def _usage(command: click.Command) -> str:
    context: Any = click.Context(command)
    return " ".join(
        parameter.make_metavar(context)
        for parameter in command.params
        if isinstance(parameter, click.Argument)
    )


def _roff(text: str) -> str:
    """Plain text as roff: backslashes, hyphens, and what a line must not begin with."""
    lines = [" ".join(line.split()) for line in text.strip().splitlines()]
    text = "\n".join(line for line in lines if line)
    text = text.replace("\\", "\\e").replace("-", "\\-")
    return "\n".join(f"\\&{line}" if line[:1] in ".'" else line for line in text.splitlines())
