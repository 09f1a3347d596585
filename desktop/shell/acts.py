"""How a page asks and acts: a query on a reader, a command in a transaction, both off the window's thread."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject
from sqlmodel import Session

from desktop.shell.context import DeskContext
from desktop.shell.jobs import Job, JobContext
from models.workspace.changes import Changes
from models.workspace.transaction import Transaction
from models.workspace.words import Words

AnswerT = TypeVar("AnswerT")


def ask(
    context: DeskContext,
    query: Callable[[Session], AnswerT],
    *,
    then: Callable[[AnswerT], None],
    owner: QObject,
    failed: Callable[[Exception], None] | None = None,
) -> Job:
    """Run a query on a reader; ``then`` gets the answer on the window's thread, unless ``owner`` is gone."""

    def work(_job: JobContext) -> AnswerT:
        with context.workspace.reader() as session:
            return query(session)

    return context.jobs.run(work, then=then, failed=failed or context.report, owner=owner)


def act(
    context: DeskContext,
    command: Callable[[Transaction], Changes],
    *,
    owner: QObject,
    then: Callable[[Changes], None] | None = None,
    failed: Callable[[Exception], None] | None = None,
    title: Words | str = "",
) -> Job:
    """Run a command as the person at the desk; every page hears what changed, then ``then`` does."""

    def work(_job: JobContext) -> Changes:
        with context.workspace.transaction(context.session.actor) as tx:
            return command(tx)

    def done(changes: Changes) -> None:
        context.announce(changes)
        if then is not None:
            then(changes)

    return context.jobs.run(
        work, then=done, failed=failed or context.report, owner=owner, title=title, cancellable=False
    )
