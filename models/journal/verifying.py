"""The whole check of a workspace: the journal's chain, every stored file, and the database itself."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from sqlmodel import Session, func, select

from models.access.login import require_now
from models.access.roles import Permission
from models.journal.queries import check_chain
from models.journal.tables import JournalEntry
from models.journal.views import ChainReport
from models.workspace.actor import Actor
from models.workspace.errors import UserError
from models.workspace.guards import guard_faults
from models.workspace.integrity import check_database, check_files
from models.workspace.store import Workspace
from models.workspace.tables import Blob
from models.workspace.words import Words, say

Report = Callable[[int, int, Words], None]

_HEAD = re.compile(r"[0-9a-f]{64}")
_BREAKS = {
    "gap": say("it is missing, and perhaps others after it"),
    "link": say("it does not follow from the row before it"),
    "content": say("its contents were altered"),
}


@dataclass(frozen=True)
class Verification:
    """The outcome: what was read, and a sentence for each finding."""

    chain: ChainReport
    files: int
    findings: tuple[Words, ...]

    @property
    def sound(self) -> bool:
        return not self.findings


def verify(workspace: Workspace, actor: Actor, report: Report | None = None, *, earlier_head: str = "") -> Verification:
    """Check that nothing was altered; ``report`` hears how far it is and may raise to stop.

    ``earlier_head`` is a head of the chain written down earlier: rows that were cut off since are found by nothing else.
    Raises UserError when it is no head.
    """
    require_now(workspace, actor, Permission.READ)
    wanted = read_head(earlier_head)
    tell = report or _nobody
    with workspace.reader() as session:
        rows, stored = _count(session)
        tell(0, rows, say("Checking the journal"))
        chain = check_chain(session, lambda done: tell(done, rows, say("Checking the journal")), earlier_head=wanted)
        files, bad = check_files(session, lambda done: tell(done, stored, say("Checking stored files")))
    tell(0, 0, say("The database checks itself"))
    problems = check_database(workspace)
    found = [say("Journal row {row}: {what}.", row=seq, what=_BREAKS[code]) for seq, code in chain.breaks]
    if wanted and chain.stands_at is None:
        found.append(
            say(
                "The head {head} that was written down stands nowhere in the chain: rows were cut off or replaced since.",
                head=wanted,
            )
        )
    found += guard_faults(workspace)
    found += [say("The stored file {sha256} no longer matches its fingerprint.", sha256=sha256) for sha256 in bad]
    found += [say("The database says of itself: {what}", what=line) for line in problems]
    return Verification(chain, files, tuple(found))


def read_head(text: str) -> str:
    """Return a head as the chain writes it, empty for none. Raises UserError for what is no head."""
    head = "".join(text.split()).lower()
    if head and not _HEAD.fullmatch(head):
        raise UserError(
            "no_head",
            "“{text}” is no head of a chain: one has 64 digits and letters a to f.",
            field="head",
            text=text[:70],
        )
    return head


def _count(session: Session) -> tuple[int, int]:
    rows = session.exec(select(func.count()).select_from(JournalEntry)).one()
    stored = session.exec(select(func.count()).select_from(Blob)).one()
    return int(rows), int(stored)


def _nobody(_done: int, _total: int, _words: Words) -> None:
    return
