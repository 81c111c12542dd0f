"""What is done while power fails: one deed after the other, each in a folder of its own.

Run as a child under strace by `recorder.record`.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
import sys
import tempfile
from collections.abc import Callable
from contextlib import closing, suppress
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from unittest.mock import patch

from sqlite_utils import Database

from kiosk import paths
from kiosk.content import library
from kiosk.content.release import build_release
from kiosk.content.shelf import Shelf
from kiosk.device import health
from kiosk.device.settings import Settings, load_settings, save_settings
from kiosk.device.settings_fields import value_of, with_value
from kiosk.device.usage_file import add
from kiosk.studio import (
    drafts,
    first_start,
    items,
    planning,
    publish,
    restore,
    review,
    settings_log,
    start,
)
from kiosk.studio.backup import BackupError, make_backup
from kiosk.studio.backup_plan import back_up
from kiosk.studio.importing import import_folder
from kiosk.studio.items import Key
from kiosk.studio.schema import migrations
from kiosk.studio.store import Store
from tests.faults.power.recorder import mark
from tests.studio.hands import staff, sure
from tests.studio.release_sample import PAGE, TERM, Site, change

TENDON = Key("term", "tendon", "en")
EDITOR, REVIEWER = 1, 2
NUMBERS = 5
"""Releases built beforehand, to be published as files."""


class Shop:
    """Where everything lies: `inputs` is what deeds read from outside, made once."""

    def __init__(self, base: Path) -> None:
        self.base = base
        self.inputs = base / "inputs"
        self.came = self.inputs / "came.db"

    def file(self, number: int) -> Path:
        """A release to publish as a file."""
        return self.inputs / f"release-{number}.db"

    def make(self) -> None:
        """A clinic at work: words approved, one release shown, the next one ready."""
        self.inputs.mkdir()
        place = self.inputs / "clinic"
        (place / "stick").mkdir(parents=True)
        with Store(place / "data") as store:
            site = Site(store, self.inputs / "content")
            build_release(site.root, self.came)
            staff(store, "Cleo", "admin")
            site.bring_in()
            site.approve_all()
            shutil.copytree(place, self.inputs / "unshown")
            site.publish()
            for number in range(1, NUMBERS + 1):
                change_words(site.root, number)
                build_release(site.root, self.file(number), number=number)
            site.bring_in()
            site.approve(TENDON)
            with store.scribble() as db:
                db.execute("UPDATE people SET credential = 'DPT'")
        change(site.root, PAGE, "You use it on each step", "You use it on every step")
        data = place / "data"
        save_settings(data, Settings(site_name="Hill"))
        (data / "media").mkdir()
        (data / "media" / "late.png").write_bytes(b"\x89PNG" * 500)
        add(data, date(2026, 11, 27), {("visits", ""): 9, ("page", "home"): 8})
        add(data, date(2025, 2, 3), {("visits", ""): 6})
        now = "2026-11-27T08:00:00+00:00"
        health.write(data, health.Health(started=now, now=health.Now(now)))

    def clinic(self, name: str, kind: str = "clinic") -> Path:
        """A copy of the clinic for one deed, or of the "unshown" one of before it published."""
        place = self.base / "deeds" / name
        shutil.copytree(self.inputs / kind, place)
        return place

    def empty(self, name: str) -> Path:
        """A machine on which nothing was done yet."""
        place = self.base / "deeds" / name
        (place / "data").mkdir(parents=True)
        (place / "stick").mkdir()
        return place


def change_words(root: Path, number: int) -> None:
    """Other words for each release."""
    path = root / TERM
    text = path.read_text("utf-8")
    for old in ("strong", "tough", "firm", "stout", "sturdy", "robust"):
        if f"A {old} cord" in text:
            new = ("tough", "firm", "stout", "sturdy", "robust")[number - 1]
            path.write_text(text.replace(f"A {old} cord", f"A {new} cord"), "utf-8")
            return
    raise AssertionError("the sample has other words by now")


Act = Callable[[], None]
Prepare = Callable[[Shop, str], tuple[Path, Act]]


def told() -> None:
    """It is done: whoever asked has been told so."""
    mark("told")


def _autosave(shop: Shop, name: str) -> tuple[Path, Act]:
    place = shop.clinic(name)
    store = Store(place / "data")
    newest = items.newest(store, TENDON)
    assert newest is not None

    def act() -> None:
        for word in ("slender", "narrow"):
            text = newest.text.replace("robust", word)
            drafts.autosave(store, EDITOR, TENDON, text, newest.id)
            told()

    return place, act


def _save_and_approve(shop: Shop, name: str) -> tuple[Path, Act]:
    place = shop.clinic(name)
    store = Store(place / "data")
    newest = items.newest(store, TENDON)
    assert newest is not None

    def act() -> None:
        text = newest.text.replace("robust", "slender")
        saved = drafts.save(store, EDITOR, TENDON, text, newest.id, "saved")
        told()
        review.submit(store, EDITOR, saved.id)
        told()
        review.approve(store, REVIEWER, saved.id, confirmed=sure(store, REVIEWER))
        told()

    return place, act


def _import(shop: Shop, name: str) -> tuple[Path, Act]:
    place = shop.clinic(name)

    def act() -> None:
        with Store(place / "data") as store:
            import_folder(store, EDITOR, shop.inputs / "content", note="import")
        told()

    return place, act


def _studio(deed: Callable[[Store, Shelf], object]) -> Prepare:
    """A deed with an open studio."""

    def prepare(shop: Shop, name: str) -> tuple[Path, Act]:
        place = shop.clinic(name)

        def act() -> None:
            store, shelf, _ = start.open_studio(place / "data")
            with store:
                deed(store, shelf)
                told()

        return place, act

    return prepare


def _publish(store: Store, shelf: Shelf) -> None:
    publish.publish(store, shelf, REVIEWER, confirmed=sure(store, REVIEWER))


def _withdraw(store: Store, shelf: Shelf) -> None:
    planning.withdraw_now(store, shelf, REVIEWER, "term", "tendon", "wrong")


def _roll_back(shop: Shop, name: str) -> tuple[Path, Act]:
    place = shop.clinic(name)
    store, shelf, _ = start.open_studio(place / "data")
    _publish(store, shelf)

    def act() -> None:
        oldest = shelf.releases()[-1].number
        planning.roll_back(store, shelf, REVIEWER, oldest, confirmed=sure(store, REVIEWER))
        told()

    return place, act


def _first_publish(shop: Shop, name: str) -> tuple[Path, Act]:
    """The first release of a studio: what came with the program is kept beside it."""
    place = shop.clinic(name, "unshown")

    def act() -> None:
        store, shelf, _ = start.open_studio(place / "data")
        with store:
            _publish(store, shelf)
            told()

    return place, act


def _finish_publish(shop: Shop, name: str) -> tuple[Path, Act]:
    """A start after a publishing that was cut off when its release stood on the shelf."""
    place = shop.clinic(name)
    store, shelf, _ = start.open_studio(place / "data")
    real = shelf.publish

    def cut(file: Path) -> object:
        real(file)
        raise RuntimeError("the power is gone")

    patched = patch.object(shelf, "publish", cut), patch.object(publish, "_undo")
    with patched[0], patched[1], store, suppress(RuntimeError):
        _publish(store, shelf)

    def act() -> None:
        start.open_studio(place / "data")[0].close()
        told()

    return place, act


def _content_publish(shop: Shop, name: str) -> tuple[Path, Act]:
    """A release file on a shelf that is full, so that the oldest one goes."""
    place = shop.empty(name)
    for number in range(1, NUMBERS):
        library.publish(place / "data", shop.file(number))

    def act() -> None:
        library.publish(place / "data", shop.file(NUMBERS))
        told()

    return place, act


def _first_content(shop: Shop, name: str) -> tuple[Path, Act]:
    place = shop.empty(name)

    def act() -> None:
        library.publish(place / "data", shop.file(2))
        told()

    return place, act


def _content_rollback(shop: Shop, name: str) -> tuple[Path, Act]:
    place = shop.empty(name)
    for number in (1, 2):
        library.publish(place / "data", shop.file(number))

    def act() -> None:
        library.rollback(place / "data", 1)
        told()

    return place, act


def _setting(shop: Shop, name: str) -> tuple[Path, Act]:
    place = shop.clinic(name)
    data, key = place / "data", "idle.countdown_s"

    def act() -> None:
        for new in (45, 50):
            settings, _ = load_settings(data)
            whole = with_value(settings, key, new)
            with Store(data) as store:
                settings_log.change(
                    *(store, 3, key, value_of(settings, key), new),
                    lambda whole=whole: save_settings(data, whole),
                )
            told()

    return place, act


def _finish_setting(shop: Shop, name: str) -> tuple[Path, Act]:
    """A start after a change that was cut off when the file was written and the log was not."""
    place = shop.clinic(name)
    data, key = place / "data", "idle.countdown_s"
    old, _ = load_settings(data)

    def cut() -> None:
        save_settings(data, with_value(old, key, 45))
        raise KeyboardInterrupt

    with Store(data) as store, suppress(KeyboardInterrupt):
        settings_log.change(store, 3, key, value_of(old, key), 45, cut)

    def act() -> None:
        start.open_studio(data)[0].close()
        told()

    return place, act


def _first_settings(shop: Shop, name: str) -> tuple[Path, Act]:
    place = shop.empty(name)

    def act() -> None:
        save_settings(place / "data", Settings(site_name="Hill"))
        told()
        save_settings(place / "data", Settings(site_name="Valley"))
        told()

    return place, act


def _count(shop: Shop, name: str) -> tuple[Path, Act]:
    """A batch on a day, and one on a day so late that old days become months."""
    place = shop.clinic(name)

    def act() -> None:
        for day in (date(2026, 11, 27), date(2027, 1, 2)):
            add(place / "data", day, {("visits", ""): 5, ("page", "home"): 5})
            told()

    return place, act


def _first_count(shop: Shop, name: str) -> tuple[Path, Act]:
    place = shop.empty(name)

    def act() -> None:
        for _ in range(2):
            add(place / "data", date(2026, 11, 27), {("visits", ""): 5, ("page", "home"): 5})
            told()

    return place, act


def _backup(shop: Shop, name: str) -> tuple[Path, Act]:
    place = shop.clinic(name)

    def act() -> None:
        make_backup(place / "data", place / "stick" / "b.zip")
        told()

    return place, act


def _plan(shop: Shop, name: str) -> tuple[Path, Act]:
    """A backup by plan, on a stick with so many that some go."""
    place = shop.clinic(name)
    now = datetime(2026, 11, 28, 9, tzinfo=UTC)
    store = Store(place / "data")
    back_up(store, place / "data", place / "stick", now - timedelta(days=40))
    (made,) = (place / "stick").glob("*.zip")
    for days in (39, 38, 37, 36, 35, 34, 33, 32):
        moment = f"{now - timedelta(days=days):%Y%m%d}"
        shutil.copyfile(made, made.with_name(made.name.replace("20261019", moment)))

    def act() -> None:
        back_up(store, place / "data", place / "stick", now)
        told()

    return place, act


def _saved(place: Path) -> Path:
    """A backup of the clinic, from before it went on."""
    file = place / "stick" / "b.zip"
    make_backup(place / "data", file)
    return file


def _restore(shop: Shop, name: str) -> tuple[Path, Act]:
    place = shop.clinic(name)
    data = place / "data"
    shutil.rmtree(data / "media")  # what is here and not in the backup must go, too
    file = _saved(place)
    (data / "media").mkdir()
    (data / "media" / "new.png").write_bytes(b"new" * 400)
    store, shelf, _ = start.open_studio(data)
    with store:
        _publish(store, shelf)
    save_settings(data, Settings(site_name="Valley"))

    def act() -> None:
        restore.restore(file, data)
        told()

    return place, act


def _restore_anew(shop: Shop, name: str) -> tuple[Path, Act]:
    """Onto a machine that has nothing yet."""
    place = shop.clinic(name)
    file = _saved(place)
    shutil.rmtree(place / "data")
    (place / "data").mkdir()

    def act() -> None:
        restore.restore(file, place / "data")
        told()

    return place, act


def _finish_restore(shop: Shop, name: str) -> tuple[Path, Act]:
    """A start after a restore that was cut off with its journal written."""
    place, act = _restore(shop, name)
    cut = patch.object(restore, "_carry_on", side_effect=PermissionError)
    with cut, patch(f"{__name__}.told"), suppress(BackupError):
        act()

    def finish() -> None:
        restore.finish_restore(place / "data")
        told()

    return place, finish


def _begin(shop: Shop, name: str) -> tuple[Path, Act]:
    """The first start of the studio: its file, all migrations, the first account."""
    place = shop.empty(name)

    def act() -> None:
        store, _, _ = start.open_studio(place / "data")
        with store:
            first_start.begin(store, "Ana", "dust lamp kettle orchard")
            told()

    return place, act


def _migrate(shop: Shop, name: str) -> tuple[Path, Act]:
    """A studio of an older program: it lacks the last two migrations."""
    place = shop.empty(name)
    with closing(sqlite3.connect(place / "data" / "studio.db")) as connection:
        migrations.apply(Database(connection, execute_plugins=False), stop_before="roles")
        connection.execute(
            "INSERT INTO people (name, role, passphrase, made_at) VALUES ('Ana', 'admin', '!', '')"
        )
        connection.commit()

    def act() -> None:
        Store(place / "data").close()
        told()

    return place, act


def _health(shop: Shop, name: str) -> tuple[Path, Act]:
    """Two restarts are noted."""
    place = shop.clinic(name)
    data = place / "data"

    def act() -> None:
        for minute in (1, 2):
            now = f"2026-11-27T08:0{minute}:00+00:00"
            old = health.read(data)
            assert old is not None
            health.write(data, old.with_restart(health.Restart(now, "hang")))
            told()

    return place, act


DEEDS: dict[str, Prepare] = {
    "autosave": _autosave,
    "save-approve": _save_and_approve,
    "import": _import,
    "publish": _studio(_publish),
    "first-publish": _first_publish,
    "finish-publish": _finish_publish,
    "withdraw": _studio(_withdraw),
    "roll-back": _roll_back,
    "content-publish": _content_publish,
    "first-content": _first_content,
    "content-rollback": _content_rollback,
    "setting": _setting,
    "finish-setting": _finish_setting,
    "first-settings": _first_settings,
    "count": _count,
    "first-count": _first_count,
    "backup": _backup,
    "plan": _plan,
    "restore": _restore,
    "restore-anew": _restore_anew,
    "finish-restore": _finish_restore,
    "begin": _begin,
    "migrate": _migrate,
    "health": _health,
}


def main(base: Path, names: list[str]) -> None:
    """Do these deeds, telling the recorder when each begins and ends."""
    shop = Shop(base)
    (base / "copies").mkdir()
    (base / "temporary").mkdir()
    tempfile.tempdir = str(base / "temporary")
    shop.make()
    with patch.object(paths, "shipped_release", lambda: shop.came):
        for name in names:
            place, act = DEEDS[name](shop, name)
            copies = 0

            def copy(name: str = name, place: Path = place) -> None:
                nonlocal copies
                shutil.copytree(place, base / "copies" / f"{name}-{copies}")
                copies += 1

            def say(copy: Callable[[], None] = copy) -> None:
                mark("told")
                copy()

            copy()
            mark("begin", name)
            with patch(f"{__name__}.told", say):
                act()
            mark("end", name)


if __name__ == "__main__":
    os.environ["PYTHONHASHSEED"] = "0"
    main(Path(sys.argv[1]), sys.argv[2:])
