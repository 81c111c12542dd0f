"""The content once more in the pseudo-language, to find what does not fit on screens."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, cast

from kiosk.content.languages import MAIN_LANGUAGE, PSEUDO_LANGUAGE
from kiosk.content.model import MODELS, AnyItem
from kiosk.content.pseudo_text import pseudo_text
from kiosk.content.release import Content
from kiosk.content.textof import NOT_PROSE

_BLOCK_WORDS = ("html", "plain")


def add_pseudo(content: Content) -> Content:
    """The content with every English item once more in the pseudo-language."""
    added = tuple(
        (PSEUDO_LANGUAGE, _pseudo_item(item))
        for language, item in content.items
        if language == MAIN_LANGUAGE
    )
    return replace(content, items=content.items + added)


def _pseudo_item(item: AnyItem) -> AnyItem:
    data = _fields(item.model_dump(mode="json", exclude={"blocks"}))
    data["blocks"] = [_block(block.model_dump(mode="json")) for block in item.blocks]
    return cast(AnyItem, MODELS[item.kind].model_validate(data))


def _fields(value: Any) -> Any:
    if isinstance(value, str):
        return pseudo_text(value)
    if isinstance(value, dict):
        return {k: v if k in NOT_PROSE else _fields(v) for k, v in value.items()}
    if isinstance(value, list):
        return [_fields(inner) for inner in value]
    return value


def _block(block: dict[str, Any]) -> dict[str, Any]:
    spans = [{k: pseudo_text(v) for k, v in span.items()} for span in block["spans"]]
    return block | {k: pseudo_text(block[k]) for k in _BLOCK_WORDS} | {"spans": spans}
