"""What a check says about the content: file, line, what is wrong, and what to do."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from kiosk.motion.yamlread import Location as Location

Severity = Literal["error", "warning"]


@dataclass(frozen=True, order=True)
class Finding:
    """One problem. `file` is relative to the source folder; `line` counts from 1."""

    file: str
    line: int
    code: str
    message: str
    remedy: str
    severity: Severity = "error"

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.severity} {self.code}: {self.message} {self.remedy}"


def errors(findings: Iterable[Finding]) -> list[Finding]:
    """Those findings that forbid a release."""
    return [finding for finding in findings if finding.severity == "error"]
