"""The commands: thin words around the parts that do the work."""

from __future__ import annotations

import gc
import json
import math
import sys
from pathlib import Path
from typing import Any

import click

from kiosk import __version__, paths
from kiosk.cli_studio import backup, content_import, restore, staff

TIERS = ("auto", "live", "flipbook", "still")
CONTENTS = ("newest", "previous", "shipped")
THEMES = ("light", "dark", "contrast")


class Size(click.ParamType):
    """A window size such as 1280x800."""

    name = "WxH"

    def convert(self, value: Any, param: Any, ctx: Any) -> tuple[int, int]:
        try:
            width, height = (int(part) for part in str(value).lower().split("x"))
        except ValueError:
            self.fail(f"{value!r} is not a size. Write it as 1280x800.", param, ctx)
        if not (320 <= width <= 16384 and 240 <= height <= 16384):
            self.fail(f"{value!r} is too small or too large for a window.", param, ctx)
        return width, height


class Number(click.FloatRange):
    """A number in a range; "nan" is in none, though no comparison says so."""

    def convert(self, value: Any, param: Any, ctx: Any) -> float:
        number = float(super().convert(value, param, ctx))
        if not math.isfinite(number):
            self.fail(f"{value!r} is not a number.", param, ctx)
        return number


KioskFolder: Any = click.Path(path_type=Path, readable=False)
"""Where a kiosk keeps its files. It is not asked for more: a folder that cannot be read, or a file
in its place, must not keep patients from what the program has of its own.
"""


def display_options(command: Any) -> Any:
    """The options that `run` and `tour` share."""
    options = [
        click.option(
            "--data",
            type=KioskFolder,
            default=None,
            help="Where the kiosk keeps its files. Default: the user data folder.",
        ),
        click.option("--language", default="", metavar="TAG", help="en, es, or qps-plocm (test)."),
        click.option("--theme", type=click.Choice(THEMES), default="light", show_default=True),
        click.option(
            "--text-scale",
            type=Number(1.0, 2.0),
            default=1.0,
            show_default=True,
            help="1, 1.25, 1.5 or 2.",
        ),
        click.option("--tier", type=click.Choice(TIERS), default="auto", show_default=True),
    ]
    for option in reversed(options):
        command = option(command)
    return command


def _options(**given: Any) -> Any:
    from kiosk.app import Options

    given["data"] = given["data"] or paths.default_data_folder()
    return Options(**given)


@click.group(invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="sidestep")
@click.pass_context
def cli(context: click.Context) -> None:
    """Sidestep: an offline patient-education kiosk. Without a command it runs the kiosk."""
    if context.invoked_subcommand is None:
        context.invoke(run)


@cli.command()
@display_options
@click.option("--windowed", type=Size(), default=None, is_flag=False, flag_value="1280x800")
@click.option("--start", default="", metavar="ITEM-ID", help="Open straight on an item.")
@click.option("--exit-after", type=Number(0, 1e6), default=None, metavar="SECONDS")
@click.option("--report", type=click.Path(dir_okay=False, path_type=Path), default=None)
@click.option("--content", type=click.Choice(CONTENTS), default="newest", show_default=True)
def run(**given: Any) -> None:
    """Run the kiosk, full screen."""
    gc.disable()  # loading leaves no garbage to look for; then the kiosk's own collector begins
    try:
        from kiosk.app import Application

        code = Application(_options(**given)).run()
    finally:
        gc.enable()
    sys.exit(code)


@cli.command(context_settings={"ignore_unknown_options": True})
@click.option("--data", type=KioskFolder, default=None)
@click.option("--windowed", type=Size(), default=None, is_flag=False, flag_value="1280x800")
@click.argument("options", nargs=-1, type=click.UNPROCESSED)
def supervise(
    data: Path | None, windowed: tuple[int, int] | None, options: tuple[str, ...]
) -> None:
    """Run the kiosk and keep it on: start it again when it ends, hangs or draws no more.

    Takes the options of `run`. A service manager is told how it goes (sd_notify).
    """
    from kiosk.cli_supervise import supervise as keep_on

    run.make_parser(click.Context(run)).parse_args(list(options))  # a slip is told now, not later
    sys.exit(keep_on(data or paths.default_data_folder(), windowed, options))


@cli.command(hidden=True)
@click.option("--data", type=KioskFolder, required=True)
@click.option("--kind", type=click.Choice(("moment", "rest")), default="rest")
@click.option("--windowed", type=Size(), default=None)
def curtain(data: Path, kind: Any, windowed: tuple[int, int] | None) -> None:
    """Show the plain page that stands in for a kiosk: the supervisor's last resort."""
    from kiosk.device.curtain import show

    sys.exit(show(data, kind, paths.ASSETS / "fonts", windowed))


@cli.command()
@display_options
@click.option("--windowed", type=Size(), default="1920x1080", show_default=True)
@click.option("--out", type=click.Path(file_okay=False, path_type=Path), required=True)
@click.option("--only", default="", help="Only screens whose name starts with this.")
def tour(out: Path, only: str, **given: Any) -> None:
    """Open every screen, save a picture of each and tour.json."""
    from kiosk.tour import tour as take

    result = take(_options(**given, usual_panel=True), out, only=only)
    for warning in result.warnings:
        click.echo(warning, err=True)
    click.echo(f"{len(result.stops)} screens are in {out}")
    sys.exit(1 if result.warnings else 0)


@cli.command()
@click.option("--data", type=click.Path(file_okay=False, path_type=Path), default=None)
@click.option("--source", type=click.Path(file_okay=False, path_type=Path), default=None)
@click.option("--json", "as_json", is_flag=True, help="The findings as JSON.")
def check(data: Path | None, source: Path | None, as_json: bool) -> None:
    """Check content, store and device; exit 1 on any error."""
    from kiosk.checkup import checkup

    report = checkup(data or paths.default_data_folder(), source)
    if as_json:
        click.echo(json.dumps(report.as_json(), indent=2, ensure_ascii=False))
    else:
        for line in report.lines():
            click.echo(line)
    sys.exit(0 if report.ok else 1)


@cli.group()
def content() -> None:
    """Build, show and roll back content releases."""


@content.command("build")
@click.option(
    "--source",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    default=paths.CONTENT_SOURCE,
)
@click.option("--out", type=click.Path(dir_okay=False, path_type=Path), required=True)
@click.option("--number", type=click.IntRange(1, 999_999_999), default=1, show_default=True)
@click.option("--pseudo", is_flag=True, help="Add the test language qps-plocm.")
def content_build(source: Path, out: Path, number: int, pseudo: bool) -> None:
    """Build a release file from the source form."""
    from kiosk.content.library import build_from_source

    for line in build_from_source(source, out, number=number, pseudo=pseudo):
        click.echo(line)


@content.command("export")
@click.option("--out", type=click.Path(file_okay=False, path_type=Path), required=True)
@click.option("--data", type=click.Path(file_okay=False, path_type=Path), default=None)
def content_export(out: Path, data: Path | None) -> None:
    """Write the release that is shown back to its source form, into an empty folder."""
    from kiosk.content.library import export

    click.echo(export(data or paths.default_data_folder(), out))


@content.command("publish")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--data", type=click.Path(file_okay=False, path_type=Path), default=None)
def content_publish(file: Path, data: Path | None) -> None:
    """Put a release file on the shelf and show it from the next visit on."""
    from kiosk.content.library import publish

    click.echo(publish(data or paths.default_data_folder(), file))


@content.command("releases")
@click.option("--data", type=click.Path(file_okay=False, path_type=Path), default=None)
def content_releases(data: Path | None) -> None:
    """What is shown now, and what can be shown again."""
    from kiosk.content.library import describe_releases

    for line in describe_releases(data or paths.default_data_folder()):
        click.echo(line)


@content.command("rollback")
@click.argument("number", type=click.IntRange(min=1))
@click.option("--data", type=click.Path(file_okay=False, path_type=Path), default=None)
def content_rollback(number: int, data: Path | None) -> None:
    """Show an earlier release again."""
    from kiosk.content.library import rollback

    click.echo(rollback(data or paths.default_data_folder(), number))


cli.add_command(staff)
content.add_command(content_import)
cli.add_command(backup)
cli.add_command(restore)


@cli.command("read-picture", hidden=True)
@click.option("--side", type=click.IntRange(min=0, max=2400), default=0)
def read_picture(side: int) -> None:
    """Read a picture from standard input: the child of kiosk.device.pictures."""
    from kiosk.device.picture_reader import main as read

    sys.exit(read(side))


@cli.command()
@click.option("--json", "as_json", type=click.Path(dir_okay=False, path_type=Path), default=None)
def bench(as_json: Path | None) -> None:
    """Measure the budgets, each beside its baseline in the same run."""
    from kiosk.bench import bench as measure

    figures = measure(click.echo)
    if as_json is not None:
        as_json.write_text(json.dumps(figures, indent=2) + "\n")


@cli.command()
@click.option("--minutes", type=Number(0, 1e6), default=60.0, show_default=True)
@click.option("--seed", type=int, default=1, show_default=True)
@click.option("--touches", type=Number(0.1, 100), default=10.0, show_default=True)
@click.option("--data", type=click.Path(file_okay=False, path_type=Path), default=None)
@click.option("--out", type=click.Path(dir_okay=False, path_type=Path), default=None)
@click.option("--windowed", type=Size(), default=None, is_flag=False, flag_value="1280x800")
@click.option("--silent", is_flag=True, help="Do not read aloud.")
def soak(data: Path | None, silent: bool, **given: Any) -> None:
    """Let a random patient use the kiosk for hours: memory, handles, frames, warnings.

    Writes its figures to OUT once a minute; --touches is how many a second. Exit 1 when
    something is not flat or zero. DATA must be a folder of its own; by default it is a
    temporary one.
    """
    from kiosk.bench.soak.command import command

    sys.exit(command(data, click.echo, speech="none" if silent else "", **given))


def main(arguments: list[str] | None = None) -> int:
    """Run a command; errors are one clear line, exit code 2 for wrong use, 1 for a failure."""
    from kiosk.content.opening import ReleaseError

    try:
        cli.main(args=arguments, prog_name="sidestep", standalone_mode=False)
    except click.exceptions.Exit as done:
        return done.exit_code
    except click.ClickException as error:
        error.show()
        return 2
    except (click.Abort, KeyboardInterrupt):
        return 130
    except (ReleaseError, OSError) as error:
        click.echo(f"sidestep: {error}", err=True)
        return 1
    except SystemExit as done:
        return int(done.code or 0)
    except Exception as error:
        from kiosk.studio.store import StudioError

        if isinstance(error, StudioError):
            click.echo(f"sidestep: {error}", err=True)
            return 1
        from kiosk.app import StartError

        if isinstance(error, StartError):
            click.echo(f"sidestep: {error}", err=True)
            return 1
        raise
    return 0
