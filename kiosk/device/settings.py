"""A site's settings: screen, times, numbers and languages, kept in one small JSON file."""

from __future__ import annotations

import json
import os
import tempfile
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field, ValidationError

FILE_NAME = "settings.json"


class Part(BaseModel):
    """Settings are frozen; unknown names are refused, so that a slip of the pen shows."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class ScreenSettings(Part):
    """The panel as it stands: width of the picture in mm (None: ask the system), distance in mm."""

    width_mm: float | None = Field(default=None, ge=100, le=3000)
    viewing_distance_mm: float | None = Field(default=None, ge=250, le=1500)


class IdleSettings(Part):
    """Seconds of quiet before the warning, and what follows (WCAG 2.2.1)."""

    warn_after_s: float = Field(default=60, ge=10, le=3600)
    walkthrough_after_s: float = Field(default=180, ge=10, le=3600)
    countdown_s: int = Field(default=30, ge=20, le=300)
    extensions: int = Field(default=10, ge=10, le=100)


class Numbers(Part):
    """The site's own numbers, as patients should read them."""

    emergency: str = "911"
    same_day: str = ""
    clinic: str = ""


class Settings(Part):
    """All that a site may set without touching content."""

    site_name: str = ""
    languages: tuple[str, ...] = ("en", "es")
    screen: ScreenSettings = ScreenSettings()
    idle: IdleSettings = IdleSettings()
    numbers: Numbers = Numbers()
    reduced_motion: bool = False


def load_settings(folder: Path) -> tuple[Settings, str]:
    """The settings of a data folder, and a line for staff ("" when all is well).

    A damaged file never stops the kiosk: the defaults are used and the file is left as it is.
    """
    path = folder / FILE_NAME
    try:
        return Settings.model_validate_json(path.read_text(encoding="utf-8")), ""
    except FileNotFoundError:
        return Settings(), ""
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"]) or "the file"
        return (
            Settings(),
            f"{path}: {where}: {first['msg']}. Using the defaults until it is mended.",
        )
    except (OSError, UnicodeDecodeError) as error:
        return Settings(), f"{path} cannot be read ({error}). Using the defaults."


def save_settings(folder: Path, settings: Settings) -> None:
    """Write the settings whole or not at all. Raises OSError when the disk refuses."""
    folder.mkdir(parents=True, exist_ok=True)
    text = json.dumps(settings.model_dump(mode="json"), indent=2, ensure_ascii=False) + "\n"
    handle, name = tempfile.mkstemp(dir=folder, prefix=".settings-")
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(folder / FILE_NAME)
    except OSError:
        Path(name).unlink(missing_ok=True)
        raise
