"""The command ``euc-desk``: without a command it opens the window."""

import sys
from typing import Annotated

import typer

from desktop.cli import answers, determining, duties, editions, example, keeping, ownership, papers, sheets, tasks
from desktop.cli.output import complain
from models.workspace.errors import DeskError, WorldFault

app = typer.Typer(
    name="euc-desk",
    no_args_is_help=False,
    add_completion=False,
    rich_markup_mode="markdown",
    pretty_exceptions_enable=False,
    help="""A workspace for end-use declarations, export licences and certified end users.

Without a command it opens the window. **First time?** `euc-desk demo` makes an example workspace and opens it.

Exit codes: 0 done, 1 something was found wanting, 2 the input has to be mended, 3 the machine refused (disk, network, damage).
With --json a refusal is JSON too, on standard output: `{"error": {"code", "faults": [{"field", "what"}], "hint", "exit_code"}}`.

Commands that read or change records act as a person (--user); `verify`, `backup`, `restore` and `doctor` look after the
workspace as a whole and ask for nobody: whoever may read its folder or its database may copy it anyway.
""",
)


@app.callback(invoke_without_command=True)
def _start(
    context: typer.Context,
    version: Annotated[bool, typer.Option("--version", help="Tell the version and leave.")] = False,
) -> None:
    if version:
        from importlib.metadata import version as installed

        sys.stdout.write(f"euc-desk {installed('euc-desk')}\n")
        raise typer.Exit
    if context.invoked_subcommand is None:
        from desktop.cli.window import show_window

        raise typer.Exit(show_window(None))


for _command, _name in (
    (example.demo, "demo"),
    (example.open_, "open"),
    (keeping.new, "new"),
    (sheets.import_, "import"),
    (sheets.export, "export"),
    (papers.print_, "print"),
    (answers.status, "status"),
    (duties.duties, "duties"),
    (duties.mass_balance, "mass-balance"),
    (tasks.tasks, "tasks"),
    (tasks.touched, "touched"),
    (keeping.backup, "backup"),
    (keeping.restore, "restore"),
    (keeping.verify, "verify"),
    (keeping.doctor, "doctor"),
    (keeping.add_person, "add-user"),
    (answers.working_day, "working-day"),
    (answers.measures, "measures"),
    (determining.determine, "determine"),
    (ownership.ownership, "ownership"),
    (editions.edition, "edition"),
):
    app.command(_name, epilog=sheets.fields_told() if _name == "import" else None)(_command)


def main() -> None:
    """Run the command line; trouble becomes a sentence on standard error (JSON with --json) and an exit code."""
    as_json = "--json" in sys.argv[1:]
    try:
        app(prog_name="euc-desk")
    except DeskError as error:
        sys.exit(complain(error, as_json=as_json))
    except BrokenPipeError:
        sys.exit(0)
    except OSError as error:
        place = f"{error.filename}: " if error.filename else ""
        fault = WorldFault("machine", "The machine refused: {why}.", why=f"{place}{error.strerror or error}")
        sys.exit(complain(fault, as_json=as_json))


if __name__ == "__main__":
    main()
