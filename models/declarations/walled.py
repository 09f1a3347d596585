"""The wall before a declaration: it stays as it is, but nobody verifies it while one of its parties is barred."""

from datetime import date

from sqlmodel import Session, select

from models.declarations.points import Missing
from models.declarations.tables import Declaration, DeclarationParty
from models.declarations.wall import all_walls, walls_of
from models.workspace.words import say


def wall_points(session: Session, declaration: Declaration, on: date) -> tuple[Missing, ...]:
    """Return, as blocking points, what stands in the way of every paper of the declaration's parties on a day."""
    named = session.exec(select(DeclarationParty.party_id).where(DeclarationParty.declaration_id == declaration.key))
    parties = {declaration.declarant_id, declaration.end_user_id, *named}
    walls = all_walls(walls_of(session, (each for each in parties if each is not None), on))
    why = say("Nothing goes on with a military or listed party, owner or use.")
    return tuple(
        Missing("WALL", each.words, why, say("{rule}", rule=each.source.name), each.mark, "end_user_id")
        for each in walls
    )
