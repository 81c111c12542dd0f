"""Which pictures and sounds an item names, and the item without some of them."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Any, Literal

from kiosk.content.findings import Location
from kiosk.content.model import AnyItem, Item, Picture, Scene

Use = tuple[Location, Literal["picture", "sound"], str]
"""Where an item names it, as what, and its id."""


def media_of(item: Item) -> Iterator[Use]:
    """Every picture and sound that an item names, in the order of its fields."""
    yield from _named(item, ())


def _named(value: object, at: Location) -> Iterator[Use]:
    if isinstance(value, Scene) and value.media is not None:
        yield (*at, "media"), "picture", value.media
    for name in ("picture", "scenes", "steps", "questions"):
        inner = getattr(value, name, None)
        if isinstance(inner, Picture):
            yield from _named(inner, (*at, name))
        elif isinstance(inner, tuple):
            for i, one in enumerate(inner):
                yield from _named(one, (*at, name, i))
    sound = getattr(value, "sound", None)
    if isinstance(sound, str):
        yield (*at, "sound"), "sound", sound


def without_media(item: AnyItem, gone: Collection[str]) -> AnyItem:
    """The item without these pictures and sounds: the words stay.

    A picture that loses its first scene goes as a whole only when no other scene is left.
    """
    if not any(id in gone for _, _, id in media_of(item)):
        return item
    stripped: AnyItem = _without(item, gone)
    return stripped


def _without(value: Any, gone: Collection[str]) -> Any:
    change: dict[str, Any] = {}
    if getattr(value, "sound", None) in gone:
        change["sound"] = None
    picture = getattr(value, "picture", None)
    if isinstance(picture, Picture):
        change["picture"] = _picture(picture, gone)
    for name in ("steps", "questions"):
        inner = getattr(value, name, None)
        if isinstance(inner, tuple):
            change[name] = tuple(_without(one, gone) for one in inner)
    return value.model_copy(update=change) if change else value


def _picture(picture: Picture, gone: Collection[str]) -> Picture | None:
    kept = [scene for scene in picture.all_scenes if scene.media not in gone]
    if len(kept) == len(picture.all_scenes):
        return picture
    if not kept:
        return None
    fields = {name: getattr(kept[0], name) for name in Scene.model_fields}
    return Picture(kind=picture.kind, scenes=tuple(kept[1:]), **fields)
