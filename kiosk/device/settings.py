"""A site's settings: screen, times, numbers and languages, kept in one small JSON file."""

from __future__ import annotations

import json
import os
import time
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Literal, get_args

from kiosk import plainfile

if TYPE_CHECKING:  # pydantic looks for them here when a file is read; see `_named`
    from annotated_types import Ge, Le, MinLen
    from pydantic import StringConstraints, ValidationError

    Language = Annotated[str, "a tag"]

FILE_NAME = "settings.json"
TRIES = 3
"""Rounds of taking out what is refused: taking out may bring more to light."""
MOST_BYTES = 1_000_000
Appearance = Literal["random", "alex", "robin", "sam"]
APPEARANCES: tuple[str, ...] = get_args(Appearance)[1:]
"""Who can show the exercises."""
Day = Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
DAYS: tuple[Day, ...] = get_args(Day)
"""The days of the week, as `date.weekday` counts them."""
CLOCK = r"^([01][0-9]|2[0-3]):[0-5][0-9]$"
"""A time of day, as 08:00."""
ONE_LINE = r"^[^\x00-\x1f\x7f\u2028-\u202e\u2066-\u2069]*$"
"""Words for one line: nothing that breaks it, or turns the words around it round."""
TAG = r"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"
"""The tag of a language."""
# read by pydantic, when there is a file to check: unknown names are refused, so that a slip shows
STRICT = {"extra": "forbid"}


@dataclass(frozen=True)
class ScreenSettings:
    """The panel as it stands: width of the picture in mm (None: ask the system), distance in mm."""

    __pydantic_config__: ClassVar[dict[str, str]] = STRICT

    width_mm: Annotated[float, Ge(100), Le(3000)] | None = None
    viewing_distance_mm: Annotated[float, Ge(250), Le(1500)] | None = None


@dataclass(frozen=True)
class IdleSettings:
    """Seconds of quiet before the warning, and what follows (WCAG 2.2.1)."""

    __pydantic_config__: ClassVar[dict[str, str]] = STRICT

    warn_after_s: Annotated[float, Ge(10), Le(3600)] = 60
    walkthrough_after_s: Annotated[float, Ge(10), Le(3600)] = 180
    countdown_s: Annotated[int, Ge(20), Le(300)] = 30
    extensions: Annotated[int, Ge(10), Le(100)] = 10


@dataclass(frozen=True)
class Numbers:
    """The site's own numbers, as patients should read them."""

    __pydantic_config__: ClassVar[dict[str, str]] = STRICT

    emergency: Annotated[str, StringConstraints(max_length=200, pattern=ONE_LINE)] = "911"
    same_day: Annotated[str, StringConstraints(max_length=200, pattern=ONE_LINE)] = ""
    clinic: Annotated[str, StringConstraints(max_length=200, pattern=ONE_LINE)] = ""


@dataclass(frozen=True)
class HoursSettings:
    """When the screen must be on, in local time: always, or from `opens` to `closes` on `days`.

    A night that ends after midnight belongs to the day it begins on; `opens` and `closes` the same
    means 24 hours from then on. Outside these hours the screen may go dark while nobody is there.
    """

    __pydantic_config__: ClassVar[dict[str, str]] = STRICT

    always: bool = True
    opens: Annotated[str, StringConstraints(pattern=CLOCK)] = "08:00"
    closes: Annotated[str, StringConstraints(pattern=CLOCK)] = "18:00"
    days: Annotated[tuple[Day, ...], MinLen(1)] = ("mon", "tue", "wed", "thu", "fri")


@dataclass(frozen=True)
class BackupSettings:
    """Where backups go by themselves ("": nowhere), how often, and whether old ones are thinned."""

    __pydantic_config__: ClassVar[dict[str, str]] = STRICT

    folder: Annotated[str, StringConstraints(max_length=4000, pattern=ONE_LINE)] = ""
    every_days: Annotated[int, Ge(1), Le(90)] = 1
    thin: bool = True


@dataclass(frozen=True)
class MetricsSettings:
    """Where figures for monitoring are written ("": nowhere), as docs/metrics.md has them."""

    __pydantic_config__: ClassVar[dict[str, str]] = STRICT

    folder: Annotated[str, StringConstraints(max_length=4000, pattern=ONE_LINE)] = ""


@dataclass(frozen=True)
class ReviewSettings:
    """What happens when the day of an item's review has passed.

    "warn" tells staff, "tell" says it to patients as well, "withdraw" does and takes the item away
    `grace_days` later.
    """

    __pydantic_config__: ClassVar[dict[str, str]] = STRICT

    overdue: Literal["warn", "tell", "withdraw"] = "tell"
    grace_days: Annotated[int, Ge(0), Le(3650)] = 30

    @property
    def withdraw_after(self) -> int | None:
        """Days after which an item that nobody reviewed is not shown any more; None: never."""
        return self.grace_days if self.overdue == "withdraw" else None


@dataclass(frozen=True)
class Settings:
    """All that a site may set without touching content."""

    __pydantic_config__: ClassVar[dict[str, str]] = STRICT

    site_name: Annotated[str, StringConstraints(max_length=200, pattern=ONE_LINE)] = ""
    languages: Annotated[tuple[Language, ...], MinLen(1)] = ("en", "es")
    screen: ScreenSettings = ScreenSettings()
    idle: IdleSettings = IdleSettings()
    hours: HoursSettings = HoursSettings()
    numbers: Numbers = Numbers()
    reduced_motion: bool = False
    staff_menu: bool = False  # a way into the studio in the bar, for laptops
    appearance: Appearance = "random"  # who shows the exercises: someone new at every visit
    tier: Literal["auto", "live", "flipbook", "still"] = "auto"  # how the figure is drawn
    sound: bool = True  # reading aloud is offered, where the machine has a voice
    # its name; "" the one the machine uses by itself
    printer: Annotated[str, StringConstraints(max_length=1000, pattern=ONE_LINE)] = ""
    backup: BackupSettings = BackupSettings()
    metrics: MetricsSettings = MetricsSettings()
    review: ReviewSettings = ReviewSettings()


def load_settings(folder: Path) -> tuple[Settings, str]:
    """The settings of a data folder, and a line for staff ("" when all is well).

    A damaged file never stops the kiosk and is left as it is. A value that may not be, or a name
    that is unknown (of a newer program, say), costs that one alone; what is no JSON at all, the
    defaults stand in for.
    """
    path = folder / FILE_NAME
    try:
        if not path.exists() and not path.is_symlink():
            return Settings(), ""
    except OSError as error:  # the folder is closed to us
        return Settings(), f"{path} cannot be read ({error.strerror}). Using the defaults."
    from pydantic import TypeAdapter, ValidationError

    globals().update(_named())
    try:
        text = plainfile.read_text(path, MOST_BYTES, follow=True)
        return TypeAdapter(Settings).validate_json(text), ""
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"]).encode("unicode_escape").decode()[:80]
        where = where or "the file"
        return (
            _without(text, error),
            f"{path}: {where}: {first['msg']}. Using what is usual instead until it is mended.",
        )
    except (OSError, UnicodeDecodeError) as error:
        return Settings(), f"{path} cannot be read ({error}). Using the defaults."


def _without(text: str, error: ValidationError) -> Settings:
    """The settings of a text, each value that is refused taken out of it."""
    from pydantic import TypeAdapter, ValidationError

    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        return Settings()
    for _ in range(TRIES):
        for one in error.errors():
            if not isinstance(found, dict) or not _take_out(found, one["loc"]):
                return Settings()
        try:
            return TypeAdapter(Settings).validate_json(json.dumps(found))
        except ValidationError as other:
            error = other
        except ValueError:  # signs that no text may have
            break
    return Settings()


def _take_out(found: dict[str, Any], path: tuple[int | str, ...]) -> bool:
    """Remove what lies at a path, or the list it is in. Returns whether there was anything."""
    inner = found
    for part in path[:-1]:
        deeper = inner.get(str(part))
        if not isinstance(deeper, dict):
            return inner.pop(str(part), None) is not None
        inner = deeper
    if not path:
        return False
    name = str(path[-1])
    there = name in inner
    inner.pop(name, None)
    return there


def _named() -> dict[str, Any]:
    """The names in the annotations above: most starts have no file, and need not load them."""
    from annotated_types import Ge, Le, MinLen
    from pydantic import StringConstraints

    named = {"Ge": Ge, "Le": Le, "MinLen": MinLen, "StringConstraints": StringConstraints}
    return named | {"Language": Annotated[str, StringConstraints(pattern=TAG)]}


def check_settings(settings: Settings) -> str:
    """The name of the first value that may not be, such as "idle.countdown_s"; "" when all may."""
    from pydantic import TypeAdapter, ValidationError

    globals().update(_named())
    try:
        TypeAdapter(Settings).validate_json(json.dumps(asdict(settings)))
    except ValidationError as error:
        return ".".join(str(part) for part in error.errors()[0]["loc"])
    return ""


def save_settings(folder: Path, settings: Settings) -> None:
    """Write the settings whole or not at all. Raises OSError when the disk refuses."""
    import tempfile

    from kiosk.content.disk import make_folder, sync

    make_folder(folder)
    for old in folder.glob(".settings-*"):  # of a program that was cut off
        if abs(time.time() - old.stat().st_mtime) > 3600:
            old.unlink(missing_ok=True)
    text = json.dumps(asdict(settings), indent=2, ensure_ascii=False) + "\n"
    handle, name = tempfile.mkstemp(dir=folder, prefix=".settings-")
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(folder / FILE_NAME)
        sync(folder)
    except OSError:
        Path(name).unlink(missing_ok=True)
        raise
