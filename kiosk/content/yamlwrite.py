"""Values as YAML text, in one neat way: in one line where they fit, in quotes only where needed."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from typing import Any

import yaml  # type: ignore[import-untyped]

from kiosk.motion import yamlread
from kiosk.motion.yamlbounds import YamlProblem

_DUMPER = getattr(yaml, "CSafeDumper", yaml.SafeDumper)
_PLAIN = re.compile(r"[¿¡“«]?\w[^\n\t\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff]*(?<!\s)")
_FLOW_UNSAFE = re.compile(r"[,\[\]{}]")
_OLD_BOOLEANS = re.compile(r"(?i:y|n|yes|no|on|off|true|false|null|~)")
WIDTH = 88
"""A list or group that fits in such a line is written in one line."""
SHORT = 30
"""Entries of a list longer than this stand each on a line of its own."""


def _reads_as(written: str, value: Any) -> bool:
    try:
        return bool(yamlread.read(written)[0] == value)
    except YamlProblem:
        return False


def scalar(value: Any, flow: bool, quoted: bool = False) -> str:
    """One value on one line."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return repr(int(value)) if value.is_integer() else repr(value)
    if isinstance(value, int):
        return str(value)
    if isinstance(value, date):
        return value.isoformat()
    text = str(value)
    plain = _PLAIN.fullmatch(text) and not _OLD_BOOLEANS.fullmatch(text)
    if plain and not quoted and not (flow and _FLOW_UNSAFE.search(text)):
        written = f"[{text}]" if flow else f"k: {text}"
        if _reads_as(written, [text] if flow else {"k": text}):
            return text
    dumped: str = yaml.dump(
        text, Dumper=_DUMPER, default_style='"', allow_unicode=True, width=1_000_000
    )
    return dumped.rstrip("\n")


def in_brackets(value: Any) -> str:
    """A value between brackets, on one line."""
    if isinstance(value, dict):
        inner = (f"{scalar(k, True)}: {in_brackets(v)}" for k, v in value.items())
        return "{" + ", ".join(inner) + "}"
    if isinstance(value, list | tuple):
        return "[" + ", ".join(map(in_brackets, value)) + "]"
    return scalar(value, True)


def _in_one_line(value: Any, room: int) -> bool:
    """Whether a list or group is better written between brackets."""
    if not value:
        return True
    if isinstance(value, list | tuple):
        if any(isinstance(one, dict | list | tuple) for one in value):
            return False
        if any(isinstance(one, str) and len(one) > SHORT for one in value):
            return False
    elif any(isinstance(one, str) and len(one) > SHORT for one in value.values()):
        return False
    return len(in_brackets(value)) <= room


def block(value: Any, indent: int) -> tuple[str, list[str]]:
    """What stands after `key:` or `-`, and the lines below it."""
    pad = " " * indent
    if not isinstance(value, dict | list | tuple):
        return f" {scalar(value, False)}", []
    if _in_one_line(value, WIDTH - indent):
        return f" {in_brackets(value)}", []
    lines: list[str] = []
    if isinstance(value, dict):
        for key, inner in value.items():
            first, below = block(inner, indent + 2)
            lines += [f"{pad}{scalar(key, False)}:{first}", *below]
        return "", lines
    for inner in value:
        lines += entry(inner, indent)
    return "", lines


def entry(value: Any, indent: int) -> list[str]:
    """The lines of one entry of a list whose hyphens stand at `indent`."""
    first, below = block(value, indent + 2)
    if not first and below and isinstance(value, dict):
        return [f"{' ' * indent}- {below[0][indent + 2 :]}", *below[1:]]
    return [f"{' ' * indent}-{first}", *below]


def fields(values: Mapping[str, Any]) -> str:
    """Fields and their values as a whole text."""
    out = ""
    for key, value in values.items():
        first, below = block(value, 2)
        out += "\n".join((f"{scalar(key, False)}:{first}", *below)) + "\n"
    return out
