"""What the people's files were made from: tells when a committed file is stale.

Comments, docstrings and layout do not count; code, and the packages that shape the mesh, do.
"""

from __future__ import annotations

import ast
import hashlib
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

HERE = Path(__file__).resolve().parent
BESIDE = ("check.py", "fingerprint.py", "__main__.py", "__init__.py", "edited.py", "export.py",
          "targets.py", "stored.py")  # fmt: skip
"""Files here that do not shape the runtime file."""
ELSEWHERE = (
    HERE.parent / "sdf.py",
    HERE.parent / "lighten.py",
    HERE.parents[2] / "kiosk" / "motion" / "skeleton.py",
)
PACKAGES = ("numpy", "scipy", "scikit-image", "fast-simplification")


def programs() -> list[Path]:
    """The programs that make the people, in a fixed order."""
    own = sorted(p for p in HERE.glob("*.py") if p.name not in BESIDE)
    return [*own, *ELSEWHERE]


def bare(source: str) -> str:
    """Python source without comments, docstrings and layout."""
    tree = ast.parse(source)
    for node in ast.walk(tree):
        body = getattr(node, "body", None)
        if not isinstance(body, list):
            continue
        kept = [
            part
            for part in body
            if not (
                isinstance(part, ast.Expr)
                and isinstance(part.value, ast.Constant)
                and isinstance(part.value.value, str)
            )
        ]
        node.body = kept or [ast.Pass()]  # type: ignore[attr-defined]
    return ast.unparse(tree)


def fingerprint() -> str:
    """SHA-256 (hex) of the programs."""
    total = hashlib.sha256()
    for path in programs():
        total.update(path.name.encode() + b"\0")
        total.update(bare(path.read_text(encoding="utf-8")).encode() + b"\0")
    return total.hexdigest()


def packages() -> dict[str, str]:
    """The versions of the packages that shape the mesh; those that are missing are left out."""
    found = {}
    for name in PACKAGES:
        try:
            found[name] = version(name)
        except PackageNotFoundError:
            continue
    return found
