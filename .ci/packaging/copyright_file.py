"""Debian's copyright file (DEP-5) of the packaged program, from the list of what it is made of."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

COMMON = {
    "GPL-3.0-or-later": "GPL-3",
    "GPL-3.0-only": "GPL-3",
    "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only": "GPL-3",
    "GPL-2.0-or-later WITH Bootloader-exception": "GPL-2",
    "Apache-2.0": "Apache-2.0",
}
"""Licences whose text is on every Debian system, with its name there."""


def copyright_file(parts: Iterable[Mapping[str, Any]], home: str) -> str:
    """The file's text. `home` is where the program is installed, with its folder of licences."""
    lines = [
        "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/",
        "Upstream-Name: Sidestep",
        f"Comment: Written from {home}/_internal/licences/list.json, where every part is named",
        " with its version, licence, licence text and files.",
        "",
        "Files: *",
        "Copyright: The Sidestep authors",
        "License: GPL-3.0-or-later",
    ]
    named = {"GPL-3.0-or-later": ["LICENSE"]}
    for part in parts:
        if part["name"] == "Sidestep" or not part.get("paths"):
            continue
        licence = part["licence"].replace(",", " and")
        texts = [text for text in part["texts"] if "(" not in text]
        named.setdefault(licence, []).extend(texts)
        lines += ["", "Files:"]
        lines += [f" {home.lstrip('/')}/_internal/{path}" for path in _short(part["paths"])]
        lines += [f"Copyright: the authors of {part['name']}, named in its text below"]
        lines += [f"License: {licence}"]
        lines += [f"Comment: {part['name']} {part['version']}"]
    for licence, texts in named.items():
        lines += ["", f"License: {licence}"]
        if common := COMMON.get(licence):
            lines += [f" On Debian systems: /usr/share/common-licenses/{common}"]
        lines += [f" {home}/_internal/licences/{text}" for text in dict.fromkeys(texts)]
    return "\n".join(lines) + "\n"


def _short(paths: Iterable[str]) -> list[str]:
    """Paths, those of one folder as a pattern."""
    tops: dict[str, list[str]] = {}
    for path in paths:
        tops.setdefault(path.partition("/")[0], []).append(path)
    shared = {"assets", "PySide6", "licences"}
    found = []
    for top, inside in sorted(tops.items()):
        if top in shared or inside == [top]:
            found += sorted(path.replace(" ", "?") for path in inside)
        else:
            found.append(f"{top}/*")
    return found
