"""Whose hands were on a dossier, and what a vote on it was given on."""

import hashlib
import json

from sqlmodel import Session, col, select

from models.certification.tables import CriterionAnswer, Dossier, DossierScope


def preparers(session: Session, dossier: Dossier) -> set[int]:
    """Return everybody who had a hand in a dossier."""
    found = {dossier.prepared_by}
    if dossier.submitted_by is not None:
        found.add(dossier.submitted_by)
    found |= set(session.exec(select(CriterionAnswer.answered_by).where(CriterionAnswer.dossier_id == dossier.id)))
    found |= set(session.exec(select(DossierScope.added_by).where(DossierScope.dossier_id == dossier.id)))
    return found


def fingerprint(session: Session, dossier: Dossier) -> str:
    """Return what identifies a dossier with its lines and answers as they are now."""
    parts: list[object] = [dossier.id, dossier.row_version]
    for kind in (DossierScope, CriterionAnswer):
        rows = session.exec(select(kind).where(kind.dossier_id == dossier.id).order_by(col(kind.id)))
        parts.append([[row.id, row.row_version] for row in rows])
    return hashlib.sha256(json.dumps(parts).encode()).hexdigest()
