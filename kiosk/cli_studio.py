"""The commands of the staff's side: accounts, import, backup and restore."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import click

from kiosk import paths

_DATA = click.option(
    "--data",
    type=click.Path(file_okay=False, path_type=Path),
    default=None,
    help="Where the kiosk keeps its files. Default: the user data folder.",
)
_STDIN = click.option(
    "--passphrase-stdin",
    "from_stdin",
    is_flag=True,
    help="Read passphrases from standard input, one a line, in the order they are asked for.",
)


def _passphrase(of: str, from_stdin: bool, *, new: bool = False) -> str:
    """Ask for a passphrase without showing it, a new one twice; or read a line."""
    of = " ".join(of.split())
    if from_stdin:
        line = sys.stdin.buffer.readline().rstrip(b"\r\n")
        try:
            text = line.decode("utf-8")
        except UnicodeDecodeError:
            raise click.UsageError("The passphrase on standard input is not UTF-8.") from None
        if not text:
            raise click.UsageError(f"Standard input has no line for the passphrase of {of}.")
        return text
    if not sys.stdin.isatty():
        raise click.UsageError("Nobody can be asked here for a passphrase: use --passphrase-stdin.")
    asked = f"{'New passphrase' if new else 'Passphrase'} of {of}"
    return str(click.prompt(asked, hide_input=True, confirmation_prompt=new))


def _signed_in(store: Any, name: str, from_stdin: bool) -> int:
    """The number of whoever gives the command, once their passphrase was right."""
    from kiosk.studio.sign_in import sign_in

    return sign_in(store, name, _passphrase(name, from_stdin)).id


@click.group()
def staff() -> None:
    """Add, list and disable the people who may change the content."""


@staff.command("add")
@click.argument("name")
@click.option("--role", type=click.Choice(("editor", "reviewer", "admin")), required=True)
@click.option("--credential", default="", help="What stands behind the name, such as: DPT.")
@click.option("--as", "by", default="", metavar="NAME", help="The admin who adds somebody.")
@_STDIN
@_DATA
def staff_add(
    name: str, role: str, credential: str, by: str, from_stdin: bool, data: Path | None
) -> None:
    """Add somebody. The first must be an admin; after that, an admin's passphrase is asked first.

    A passphrase has 15 characters or more, of any kind.
    """
    from kiosk.device.settings import load_settings
    from kiosk.studio import people
    from kiosk.studio.store import Store

    folder = data or paths.default_data_folder()
    site = load_settings(folder)[0].site_name
    with Store(folder) as store:
        admin = None
        if people.list_people(store):
            if not by and (from_stdin or not sys.stdin.isatty()):
                raise click.UsageError("There are staff already: say which admin adds one, --as.")
            admin = _signed_in(store, by or str(click.prompt("Name of an admin")), from_stdin)
        secret = _passphrase(name, from_stdin, new=True)
        added = people.add(store, admin, name, role, secret, credential, site=site)
    click.echo(f"{added.name} is added as {added.role}.")
    click.echo(f'Now make recovery codes: sidestep staff codes "{added.name}" --as "{added.name}"')


@staff.command("list")
@click.option("--json", "as_json", is_flag=True, help="The same as JSON.")
@_DATA
def staff_list(as_json: bool, data: Path | None) -> None:
    """Who may change the content, and as what."""
    from dataclasses import asdict

    from kiosk.studio import people
    from kiosk.studio.store import FILE, Store

    folder = data or paths.default_data_folder()
    found: list[people.Person] = []
    if (folder / FILE).exists():  # asking makes no file
        with Store(folder) as store:
            found = people.list_people(store)
    if as_json:
        click.echo(json.dumps([asdict(one) for one in found], indent=2, ensure_ascii=False))
        return
    for one in found:
        words = [one.name, one.role, one.credential, "disabled" if one.disabled else ""]
        click.echo(", ".join(word for word in words if word))
    if not found:
        click.echo("Nobody yet. Add the first: sidestep staff add NAME --role admin")


@staff.command("disable")
@click.argument("name")
@click.option("--as", "by", required=True, metavar="ADMIN", help="The admin who does it.")
@_STDIN
@_DATA
def staff_disable(name: str, by: str, from_stdin: bool, data: Path | None) -> None:
    """Keep somebody from signing in. What they wrote and signed stays."""
    from kiosk.studio import people
    from kiosk.studio.store import Store

    with Store(data or paths.default_data_folder()) as store:
        admin = _signed_in(store, by, from_stdin)
        gone = people.disable(store, admin, people.named(store, name).id)
    click.echo(f"{gone.name} cannot sign in any more.")


@staff.command("codes")
@click.argument("name")
@click.option("--as", "by", required=True, metavar="NAME", help="The same person, or an admin.")
@_STDIN
@_DATA
def staff_codes(name: str, by: str, from_stdin: bool, data: Path | None) -> None:
    """Make new recovery codes and show them once; those before are void."""
    from kiosk.studio import people, recovery
    from kiosk.studio.store import Store

    with Store(data or paths.default_data_folder()) as store:
        one = _signed_in(store, by, from_stdin)
        codes = recovery.make_codes(store, one, people.named(store, name).id)
    click.echo("Each of these sets a new passphrase once. Print them and lock them away:")
    for code in codes:
        click.echo(f"  {code}")


@click.command("import")
@click.argument("source", type=click.Path(exists=True, path_type=Path))
@click.option("--as", "by", required=True, metavar="NAME", help="Whose revisions these are.")
@click.option("--note", default="", help="What changed, for the history.")
@click.option("--language", default="", metavar="TAG", help="Of a file outside its folder.")
@click.option(
    "--as-shown",
    is_flag=True,
    help="For a new studio: what patients see already counts as published, though not as reviewed.",
)
@_STDIN
@_DATA
def content_import(
    source: Path,
    by: str,
    note: str,
    language: str,
    as_shown: bool,
    from_stdin: bool,
    data: Path | None,
) -> None:
    """Take a folder such as db/content, or one of its files, into the studio as new revisions.

    All of it or nothing; what is there already makes no revision. Nothing is approved by it.
    """
    from kiosk.content.library import open_library
    from kiosk.device.pictures import clean_picture
    from kiosk.studio.importing import CannotImport, import_file, import_folder
    from kiosk.studio.start import open_studio

    folder = data or paths.default_data_folder()
    store, _, lines = open_studio(folder)
    for line in lines:
        click.echo(line, err=True)
    with store:
        person = _signed_in(store, by, from_stdin)
        try:
            if source.is_dir():
                shown = open_library(folder).reader if as_shown else None
                done = import_folder(
                    store,
                    person,
                    source,
                    note=note,
                    approved_by_release=shown,
                    read_picture=clean_picture,
                )
            else:
                done = import_file(
                    store,
                    person,
                    source,
                    language=language,
                    note=note,
                    read_picture=clean_picture,
                )
        except CannotImport as error:
            for finding in error.findings:
                click.echo(finding)
            raise
    click.echo(f"{len(done.new)} new revisions; {done.unchanged} texts were here already.")
    if done.shown is not None:
        click.echo(f"Release {done.shown} is noted as what patients see now.")


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
@_DATA
def backup(file: Path, data: Path | None) -> None:
    """Save the whole state in one checked file; the kiosk may go on running.

    FILE may be a folder: then the backup is named after this machine and the time, and of the
    older ones those of the last 7 days, 4 weeks and 12 months stay.
    """
    from kiosk.studio.backup import backup_to_folder, make_backup
    from kiosk.studio.restore import finish_restore

    folder = data or paths.default_data_folder()
    finish_restore(folder)
    made, removed = backup_to_folder(folder, file) if file.is_dir() else (None, [])
    made = made or make_backup(folder, file)
    for line in made.left_out:
        click.echo(line, err=True)
    count = len(made.manifest.files)
    click.echo(f"{made.file}: {count} files, {made.size / 1e6:.1f} MB, read back and right.")
    click.echo(f"Newest hash of the log: {made.manifest.audit}")
    if removed:
        click.echo(f"{len(removed)} older backups were removed.")


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--yes", is_flag=True, help="Do not ask.")
@_DATA
def restore(file: Path, yes: bool, data: Path | None) -> None:
    """Put a backup in the place of what is here, which is kept. Close the kiosk first."""
    from kiosk.studio.restore import finish_restore, in_words, preview
    from kiosk.studio.restore import restore as put_back

    folder = data or paths.default_data_folder()
    if line := finish_restore(folder):
        click.echo(line, err=True)
    for line in in_words(preview(file, folder)):
        click.echo(line)
    if not yes and not click.confirm("Restore it?"):
        click.echo("Nothing was changed.")
        return
    click.echo(f"Restored. What was here before is in {put_back(file, folder)}.")
