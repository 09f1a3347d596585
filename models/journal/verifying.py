"""The whole check of a workspace: the journal's chain, every stored file, and the database itself."""

from collections.abc import Callable
from dataclasses import dataclass

from sqlmodel import Session, func, select

from models.access.login import require_now
from models.access.roles import Permission
from models.journal.queries import check_chain
from models.journal.tables import JournalEntry
from models.journal.views import ChainReport
from models.workspace.actor import Actor
from models.workspace.integrity import check_database, check_files
from models.workspace.store import Workspace
from models.workspace.tables import Blob
from models.workspace.words import Words, say

Report = Callable[[int, int, Words], None]

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


def verify(workspace: Workspace, actor: Actor, report: Report | None = None) -> Verification:
    """Check that nothing was altered; ``report`` hears how far it is and may raise to stop."""
    require_now(workspace, actor, Permission.READ)
    tell = report or _nobody
    with workspace.reader() as session:
        rows, stored = _count(session)
        tell(0, rows, say("Checking the journal"))
        chain = check_chain(session, lambda done: tell(done, rows, say("Checking the journal")))
        files, bad = check_files(session, lambda done: tell(done, stored, say("Checking stored files")))
    tell(0, 0, say("The database checks itself"))
    problems = check_database(workspace)
    found = [say("Journal row {row}: {what}.", row=seq, what=_BREAKS[code]) for seq, code in chain.breaks]
    found += [say("The stored file {sha256} no longer matches its fingerprint.", sha256=sha256) for sha256 in bad]
    found += [say("The database says of itself: {what}", what=line) for line in problems]
    return Verification(chain, files, tuple(found))


def _count(session: Session) -> tuple[int, int]:
    rows = session.exec(select(func.count()).select_from(JournalEntry)).one()
    stored = session.exec(select(func.count()).select_from(Blob)).one()
    return int(rows), int(stored)


def _nobody(_done: int, _total: int, _words: Words) -> None:
    return
