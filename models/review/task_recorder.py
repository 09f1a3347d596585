"""The recorder that opens tasks: in the transaction of the change itself, and written into the journal with it.

Half of the register's rooms are behind it; they are imported with the first change that concerns somebody, so that a
window opens as soon as before.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

import sqlalchemy as sa
from sqlmodel import Session

from models.journal.recorder import JournalRecorder
from models.workspace.transaction import RowChange, Transaction

if TYPE_CHECKING:
    from models.review.concerned import Concerned
    from models.review.ripple import Ripple

LOOKED_AT = frozenset(
    {
        *("party", "holding", "screening_answer", "site", "site_visit", "declaration", "dossier_event"),
        *("classification", "edition_use"),
    }
)
"""The tables whose rows may concern papers and statuses of others."""


class RippleRecorder(JournalRecorder):
    """Works out what the rows of a transaction touch, opens the tasks that leaves, and writes the journal of both."""

    def write(self, tx: Transaction, changes: Sequence[RowChange]) -> None:
        looked_at = [each for each in changes if each.table in LOOKED_AT]
        if looked_at and _opened(tx, looked_at):
            changes = [*changes, *tx.take_recorded()]
        super().write(tx, changes)


def _opened(tx: Transaction, changes: Sequence[RowChange]) -> int:
    from models.review.concerned import concerned_by
    from models.review.task_opening import dues_of, open_tasks

    concerned = concerned_by(tx.session, changes)
    if concerned.nothing:
        return 0
    return open_tasks(tx, dues_of(tx.session, _ripple(tx, concerned), concerned))


def _ripple(tx: Transaction, concerned: "Concerned") -> "Ripple":
    from models.review.ripple import ripple, ripple_of_edition
    from models.rulebook.editions import edition_in_use
    from models.rulebook.loader import load_current

    if concerned.edition is not None:
        return ripple_of_edition(tx.session, load_current(), edition_in_use(tx.session).book, tx.today)
    engine = tx.session.get_bind()
    if isinstance(engine, sa.Connection):
        engine = engine.engine
    # What everybody else still sees is how it was before this transaction.
    with Session(engine.execution_options(writing=False), autoflush=False) as before:
        return ripple(before, tx.session, concerned, tx.today)
