"""Rules over answers as people build them: any of some groups, in each of which all must hold."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Leaf:
    """One condition: a question is answered with one of some options, or is not."""

    question: str
    options: tuple[str, ...]
    negated: bool = False


Groups = tuple[tuple[Leaf, ...], ...]


def groups_of(rule: Any) -> Groups | None:
    """A rule as groups; no group for one that always holds; None for one that nests deeper."""
    if rule is None or rule == "otherwise":
        return ()
    if not isinstance(rule, dict):
        return None
    if "any" in rule:
        found = [_group(inner) for inner in rule["any"] or ()]
        return None if None in found else tuple(one for one in found if one is not None)
    group = _group(rule)
    return None if group is None else (group,)


def _group(rule: Any) -> tuple[Leaf, ...] | None:
    if isinstance(rule, dict) and "all" in rule:
        leaves = [_leaf(inner) for inner in rule["all"] or ()]
        return None if None in leaves else tuple(one for one in leaves if one is not None)
    leaf = _leaf(rule)
    return None if leaf is None else (leaf,)


def _leaf(rule: Any) -> Leaf | None:
    if not isinstance(rule, dict):
        return None
    if "not" in rule:
        inner = _leaf(rule["not"])
        return None if inner is None or inner.negated else Leaf(inner.question, inner.options, True)
    if "question" not in rule:
        return None
    options = rule.get("any_of")
    named = tuple(map(str, options)) if isinstance(options, list) else ()
    if "is" in rule:
        named = (str(rule["is"]),)
    return Leaf(str(rule["question"]), named)


def rule_of(groups: Sequence[Sequence[Leaf]]) -> Any:
    """The rule of some groups, in its shortest form; None when nothing is left of it."""
    parts = []
    for group in groups:
        leaves = [_written(leaf) for leaf in group if leaf.question and leaf.options]
        if leaves:
            parts.append(leaves[0] if len(leaves) == 1 else {"all": leaves})
    if not parts:
        return None
    return parts[0] if len(parts) == 1 else {"any": parts}


def _written(leaf: Leaf) -> dict[str, Any]:
    answered: dict[str, Any] = {"question": leaf.question}
    if len(leaf.options) == 1:
        answered["is"] = leaf.options[0]
    else:
        answered["any_of"] = list(leaf.options)
    return {"not": answered} if leaf.negated else answered


def complete(groups: Sequence[Sequence[Leaf]]) -> bool:
    """Whether every condition says a question and an answer."""
    return all(leaf.question and leaf.options for group in groups for leaf in group)
