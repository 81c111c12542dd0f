"""What of YAML is read at all: bounded in length and depth, and without references.

The parser in C goes one level down its own stack for each level of the text, and a few hundred
references stand for more values than any memory holds. So both are looked for first, event by
event, which takes neither depth nor memory.
"""

from __future__ import annotations

import yaml  # type: ignore[import-untyped]

LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
LONGEST = 2_000_000
"""Characters of one text; the longest motion has some 20,000."""
DEEPEST = 48
"""Levels of groups and lists; content has 9."""


class YamlProblem(Exception):
    """A text that cannot be read as YAML; `line` counts from 1."""

    def __init__(self, line: int, message: str) -> None:
        super().__init__(message)
        self.line = line


class TooMuch(YamlProblem):
    """A text beyond the bounds."""


def check(text: str) -> None:
    """Look through a text before it is read. Raises TooMuch, and what the parser raises."""
    if len(text) > LONGEST:
        raise TooMuch(1, f"it is longer than {LONGEST} characters")
    depth = 0
    for event in yaml.parse(text, Loader=LOADER):
        if isinstance(event, yaml.AliasEvent):
            line = event.start_mark.line + 1
            raise TooMuch(line, "it refers to another place with *; write that out here")
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
            if depth > DEEPEST:
                raise TooMuch(event.start_mark.line + 1, f"it goes more than {DEEPEST} levels down")
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1
