"""Which reference edition a workspace works by: taking one in, going back to another, and what it was when."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlmodel import Session, col, select

from models.access.roles import Permission, require
from models.rulebook.book import Rulebook
from models.rulebook.loader import load_shipped, newest_shipped, shipped_editions
from models.rulebook.packs import Pack, book_in
from models.rulebook.tables import EditionPack, EditionUse
from models.workspace.attachments import read_blob, store_bytes
from models.workspace.changes import Changes
from models.workspace.errors import UserError
from models.workspace.transaction import Transaction

MOST_REASON = 2000
MOST_IN_MEMORY = 4

_books: dict[str, Rulebook] = {}
"""Editions of packs by the SHA-256 of their archive: the last few, since going back and forth asks for two."""


@dataclass(frozen=True)
class EditionInUse:
    """The edition a workspace works by; ``use_id`` is None while nobody ever chose one."""

    use_id: int | None
    book: Rulebook


@dataclass(frozen=True)
class EditionUseRow:
    """One change of the edition: to which, when, by whom (their id), why; ``pack_id`` is None for the program's own."""

    id: int
    edition: str
    pack_id: int | None
    file_name: str
    made_on: date | None
    since: datetime
    by: int
    reason: str


def edition_in_use(session: Session) -> EditionInUse:
    """Return the edition a workspace works by: the last one chosen, else the newest that the program brings."""
    use = session.exec(select(EditionUse).order_by(col(EditionUse.id).desc()).limit(1)).first()
    if use is None:
        return EditionInUse(None, newest_shipped())
    return EditionInUse(use.key, _book(session, use.pack_id, use.edition))


def last_use(session: Session) -> int | None:
    """Return the id of the last change of the edition, None while there was none."""
    return session.exec(select(EditionUse.id).order_by(col(EditionUse.id).desc()).limit(1)).first()


def edition_history(session: Session) -> tuple[EditionUseRow, ...]:
    """List every change of the edition, the newest first."""
    packs = {pack.key: pack for pack in session.exec(select(EditionPack))}
    found = []
    for use in session.exec(select(EditionUse).order_by(col(EditionUse.id).desc())):
        pack = packs.get(use.pack_id) if use.pack_id is not None else None
        assert use.created_at is not None
        found.append(
            EditionUseRow(
                use.key,
                use.edition,
                use.pack_id,
                pack.file_name if pack else "",
                pack.made_on if pack else None,
                use.created_at,
                use.created_by or 0,
                use.reason,
            )
        )
    return tuple(found)


def edition_of(session: Session, use_id: int | None) -> Rulebook:
    """Return the edition of an earlier choice, or the program's own newest for None. Raises UserError."""
    if use_id is None:
        return newest_shipped()
    use = session.get(EditionUse, use_id)
    if use is None:
        raise UserError("no_such_edition", "This workspace never worked by an edition number {id}.", id=use_id)
    return _book(session, use.pack_id, use.edition)


def apply_pack(tx: Transaction, pack: Pack, reason: str = "") -> Changes:
    """Take a data pack in and work by it from now on.

    Raises NotPermitted, and UserError when it is the edition in use, or another one has its name already: results name
    the edition they rest on, so a name stands for one content.
    """
    require(tx.actor, Permission.KEEP_RULEBOOK)
    name = pack.book.edition
    kept = tx.session.exec(select(EditionPack).where(EditionPack.sha256 == pack.sha256)).first()
    named = tx.session.exec(select(EditionPack.id).where(EditionPack.edition == name)).first()
    if kept is None and (named is not None or name in shipped_editions()):
        raise UserError(
            "edition_name_taken",
            "There is another edition named {edition} already; an edition that says something else needs a name of its own.",
            field="pack",
            edition=name,
        )
    _refuse_in_use(tx.session, name)
    if kept is None:
        kept = tx.add(
            EditionPack(
                edition=name,
                made_on=pack.book.made_on,
                checked_to=pack.book.checked_to,
                file_name=pack.name[-255:],
                sha256=store_bytes(tx, pack.content),
                size=len(pack.content),
            )
        )
    return _choose(tx, "apply_edition", kept.key, name, reason)


def go_back(tx: Transaction, use_id: int | None, reason: str = "") -> Changes:
    """Work again by the edition of an earlier choice, or by the program's own newest one (None).

    Nothing is deleted: going back is a choice of its own. Raises NotPermitted, and UserError for an unknown choice or
    the edition that is in use already.
    """
    require(tx.actor, Permission.KEEP_RULEBOOK)
    book = edition_of(tx.session, use_id)
    _refuse_in_use(tx.session, book.edition)
    use = tx.session.get(EditionUse, use_id) if use_id is not None else None
    return _choose(tx, "go_back_to_edition", use.pack_id if use else None, book.edition, reason)


def _refuse_in_use(session: Session, edition: str) -> None:
    if edition_in_use(session).book.edition == edition:
        raise UserError(
            "edition_in_use", "The workspace works by edition {edition} already.", field="pack", edition=edition
        )


def _choose(tx: Transaction, verb: str, pack_id: int | None, edition: str, reason: str) -> Changes:
    if len(reason) > MOST_REASON:
        raise UserError("too_long", "A reason has at most {most} characters.", field="reason", most=MOST_REASON)
    tx.act(verb, reason.strip())
    tx.add(EditionUse(pack_id=pack_id, edition=edition, reason=reason.strip()))
    return tx.changes()


def _book(session: Session, pack_id: int | None, edition: str) -> Rulebook:
    if pack_id is None:
        # A later program may bring this edition no more; what it brings instead follows it.
        shipped = shipped_editions()
        return load_shipped(edition) if edition in shipped[:-1] else newest_shipped()
    pack = session.get_one(EditionPack, pack_id)
    if pack.sha256 not in _books:
        while len(_books) >= MOST_IN_MEMORY:
            _books.pop(next(iter(_books)))
        _books[pack.sha256] = book_in(read_blob(session, pack.sha256))
    return _books[pack.sha256]
