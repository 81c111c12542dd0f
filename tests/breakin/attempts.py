"""What was tried, what came of it, and where it is written: for tests and for the report."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

from kiosk.studio import audit
from kiosk.studio.store import FILE, Store


@dataclass(frozen=True)
class Attempt:
    """One way in that was tried: how, what refused it, where staff find it, which tests try it."""

    how: str
    refused: str
    logged: str
    tests: tuple[str, ...]


HERE, FUZZ = "tests/breakin", "tests/fuzz"
ATTEMPTS = (
    Attempt(
        "every action of a screen reader, on everything the patients' screens offer",
        "nothing opens more than the question who is there; without signing in the desk shows "
        "no other screen, whoever asks",
        "nothing to log: nothing was refused that a button would not do",
        (f"{HERE}/test_accessible_actions.py",),
    ),
    Attempt(
        "guessing at the door, restarts and clocks set forward or back in between",
        "waits from one second to an hour; 100 wrong tries close the account",
        "studio log: “kept out”, “closed”",
        ("tests/studio/test_sign_in.py", "tests/ui/test_staff_entry.py"),
    ),
    Attempt(
        "the knock on two corners, Ctrl+Alt+S, the button of a laptop",
        "the question who is there; the visit before is forgotten",
        "nothing to log",
        ("tests/ui/test_staff_door.py", "tests/device/test_corner.py"),
    ),
    Attempt(
        "a backup with ways that lead elsewhere, links, bombs, overlapping or doubled entries, "
        "another manifest, a tampered studio",
        "names of known forms only; sizes and hashes of the manifest; the studio's own checks",
        "on the screen of whoever restores, or the command's line; the log notes each restore",
        (f"{FUZZ}/test_backup_file.py", "tests/studio/test_backup_refused.py"),
    ),
    Attempt(
        "links, pipes, devices and folders in the place of files on a stick",
        "only plain files of bounded size are read, links are not followed",
        "the findings of the import, with file and reason",
        (
            f"{HERE}/test_files.py::test_links_on_a_stick_are_not_followed",
            f"{FUZZ}/test_media_files.py",
            f"{FUZZ}/test_texts.py",
        ),
    ),
    Attempt(
        "a release with triggers, endless views, other tables, huge or broken values",
        "the exact tables of a release; every page is read once before it is shown",
        "the command's line; at the start the program's log and the device page",
        (f"{FUZZ}/test_release_file.py", f"{HERE}/test_files.py"),
    ),
    Attempt(
        "an edited release in the kiosk's own folder",
        "the hash beside it; the last good one or the shipped one is shown",
        "the program's log and the device page; another release than the studio's in its log: "
        "“shown by other means”",
        (
            f"{HERE}/test_files.py::test_an_edited_release_is_not_shown_and_staff_are_told",
            f"{HERE}/test_files.py::test_a_release_shown_past_the_studio_is_written_in_its_log",
        ),
    ),
    Attempt(
        "triggers, views, missing rules or a changed log in the studio's file",
        "the file's exact form and the chain of its log are checked before anything is written",
        "the studio says so to whoever opens it, and `main.py check`",
        (
            f"{HERE}/test_files.py::test_a_tampered_studio_is_told_of_at_the_start_and_not_opened",
            "tests/studio/test_store.py",
        ),
    ),
    Attempt(
        "edited settings, counts of use, record of health",
        "limits of each value; what is wrong is left out or begun anew",
        "a line on standard error and the device page",
        (f"{FUZZ}/test_device_files.py",),
    ),
    Attempt(
        "the command line: adding an admin, switching one off, codes, import",
        "once there are people, a passphrase is asked for, with the same waits",
        "studio log: “kept out”",
        (f"{HERE}/test_command_line.py",),
    ),
    Attempt(
        "variables that load plug-ins, screens or Python from elsewhere",
        "the packaged program drops them before Qt starts",
        "the program's log: “was set, and is not heeded”",
        (f"{HERE}/test_environment.py",),
    ),
)
OPEN = (
    "whoever may write the data folder can put back or publish a release, restore a backup, or "
    "edit a release and its hash: the rights of the disk protect it, and that the kiosk's user has "
    "no shell. A release made elsewhere and a restore are written in the studio's log.",
    "a kiosk that nobody has set up yet lets the first person who opens the studio become its "
    "admin: set it up before it stands in the waiting room.",
    "whoever can set LD_PRELOAD for the program's own start runs code in it before it can look.",
)
"""What the program does not protect, said plainly."""


def state(data: Path) -> dict[str, str]:
    """A hash of every file of a data folder, but for what the kiosk writes by itself."""
    own = ("usage.db", "health.json", "log/")
    found = {}
    for path in sorted(p for p in data.rglob("*") if p.is_file() and not p.is_symlink()):
        name = path.relative_to(data).as_posix()
        if not name.startswith(own):
            found[name] = hashlib.sha256(path.read_bytes()).hexdigest()
    return found


def log(data: Path) -> list[str]:
    """What the studio's log says, newest first."""
    if not (data / FILE).is_file():
        return []
    with Store(data) as store:
        return [f"{entry.what} {entry.subject}" for entry in audit.entries(store.connection)]
