"""Ownership and screening of a customer as the sheets and the dossier print them, for one day."""

from collections.abc import Iterator
from datetime import date, timedelta

from sqlmodel import Session, col, select

from models.access.queries import names_of_users
from models.declarations.choices import PartyRole
from models.declarations.stating import describe_party
from models.documents.assemble.identity import Identity
from models.documents.assemble.shared import country, own_head, party_block
from models.documents.chinese import in_both
from models.documents.content.shared import NOTHING, Bilingual
from models.documents.content.sheets import (
    OwnershipPart,
    OwnershipSheetContent,
    ScreenedName,
    ScreeningLine,
    ScreeningPart,
    ScreeningSheetContent,
    SheetHolding,
    SheetOwner,
    SheetRule,
)
from models.parties.owner_tree import OwnerTree, owner_tree
from models.parties.ownership_paths import share_text
from models.parties.queries import customer_detail, stakes_around
from models.parties.stakes import NOTHING as NO_SHARE
from models.parties.stakes import Interval
from models.parties.tables import Party
from models.parties.views import HoldingView
from models.rulebook.loader import load_current
from models.screening.freshness import MAX_AGE_DAYS, freshness, standing_of, status_days
from models.screening.owners import RuleVerdict, owners_answer
from models.screening.queries import latest_screening, screenings_of
from models.screening.views import ListNamed, ScreeningView
from models.workspace.tables import Attachment

_PARTY = Bilingual("the party itself", "主体本身")
_OWNER = Bilingual("stands above the party", "上层股东")
_UNREGISTERED = Bilingual("stands above, known by name only", "上层股东，仅知名称")


def ownership_sheet_number(party_number: str) -> str:
    """Return the number of the ownership sheet of a customer."""
    return f"OWN-{party_number}"


def screening_sheet_number(party_number: str) -> str:
    """Return the number of the screening sheet of a customer."""
    return f"SCR-{party_number}"


def ownership_content(session: Session, party_id: int, identity: Identity, on: date) -> OwnershipSheetContent:
    """Return the ownership sheet of a customer as of a day. Raises NotFound."""
    detail = customer_detail(session, party_id)
    head = own_head(session, identity, ownership_sheet_number(detail.number), OwnershipSheetContent.FORM_ID)
    return OwnershipSheetContent(
        paper=head,
        as_of=on,
        party=party_block(describe_party(session, PartyRole.END_USER, party_id)),
        ownership=ownership_part(session, party_id, on),
        rulebook_edition=load_current().edition,
    )


def screening_content(session: Session, party_id: int, identity: Identity, on: date) -> ScreeningSheetContent:
    """Return the screening sheet of a customer as of a day. Raises NotFound."""
    detail = customer_detail(session, party_id)
    head = own_head(session, identity, screening_sheet_number(detail.number), ScreeningSheetContent.FORM_ID)
    return ScreeningSheetContent(
        paper=head,
        as_of=on,
        party=party_block(describe_party(session, PartyRole.END_USER, party_id)),
        names=tuple(_names(session, party_id, on)),
        screening=screening_part(session, party_id, on),
        rulebook_edition=load_current().edition,
    )


def ownership_part(session: Session, party_id: int, on: date) -> OwnershipPart:
    """Return who owns a party on a day: holdings, shares in the end, and what each rule says of listed owners."""
    detail, tree = customer_detail(session, party_id), owner_tree(stakes_around(session, party_id, on), party_id)
    answer = owners_answer(session, party_id, on)
    faults = (in_both(tree.fault),) if tree.fault is not None else ()
    return OwnershipPart(
        holdings=tuple(_holding(each) for each in detail.holdings if each.held_on(on)),
        owners=tuple(_owners(tree)),
        rules=tuple(_rule(each) for each in answer.rules),
        matched=answer.matched,
        undecided=answer.undecided,
        cautions=(*faults, *(in_both(each) for each in answer.cautions)),
    )


def _holding(each: HoldingView) -> SheetHolding:
    return SheetHolding(
        owner=each.owner_name,
        country=country(each.owner_country) if each.owner_country else NOTHING,
        kind=each.kind.value,
        share=f"{each.share:f} %" if each.share is not None else "",
        since=each.held_from,
        source=each.source,
    )


def _owners(tree: OwnerTree) -> Iterator[SheetOwner]:
    for each in tree.shares:
        yield SheetOwner(each.name, _share(each.direct), _share(each.effective), each.stated)


def _share(share: Interval | None) -> str:
    return share_text(share) if share is not None and share != NO_SHARE else ""


def _rule(each: RuleVerdict) -> SheetRule:
    rule, answer = each.rule.rule, each.answer
    return SheetRule(
        name=in_both(rule.label),
        terms=in_both(each.rule.terms.words),
        verdict=each.verdict.value,
        state=in_both(each.rule.state),
        together=_share(answer.together) if answer is not None else "",
        paths=tuple(path.text for path in each.paths),
        open_shares=tuple(in_both(share.words) for share in each.open_shares),
        cautions=tuple(in_both(words) for words in each.cautions),
    )


def screening_part(session: Session, party_id: int, on: date) -> ScreeningPart:
    """Return the comparison that counts on a day and those before it."""
    days = status_days(load_current())
    latest = latest_screening(session, party_id, on)
    fresh = freshness(latest, on, counts_days=days)
    people = names_of_users(session)
    lines = [_line(session, each, people) for each in screenings_of(session, party_id) if each.screened_on <= on]
    return ScreeningPart(
        standing=fresh.standing.value,
        words=in_both(fresh.words),
        screened_on=latest.screened_on if latest is not None else None,
        screen_again_by=latest.screened_on + timedelta(days=MAX_AGE_DAYS) if latest and fresh.until else None,
        counts_until=fresh.counts_until,
        lines=tuple(lines),
    )


def _line(session: Session, each: ScreeningView, people: dict[int, str]) -> ScreeningLine:
    kept = session.get(Attachment, each.attachment_id) if each.attachment_id is not None else None
    return ScreeningLine(
        screened_on=each.screened_on,
        lists=tuple(_list(named) for named in each.lists),
        outcome=each.outcome.value,
        note=each.note,
        by=people.get(each.answered_by, "—"),
        evidence=kept.file_name if kept is not None else "",
    )


def _list(named: ListNamed) -> str:
    return ", ".join(part for part in (named.name, named.edition, str(named.dated or "")) if part)


def _names(session: Session, party_id: int, on: date) -> Iterator[ScreenedName]:
    """Yield the party and everybody above it, with what was last found of each; a mere name is not compared."""
    register = stakes_around(session, party_id, on)
    above = register.above_all(party_id)
    ids = [party_id, *(each for each in above if isinstance(each, int))]
    found = session.exec(select(Party.id, Party.legal_name).where(col(Party.id).in_(ids)))
    names = {int(key or 0): name for key, name in found}
    for each in ids:
        latest = latest_screening(session, each, on)
        outcome, day = (latest.outcome, latest.screened_on) if latest is not None else (None, None)
        standing = standing_of(outcome, day, on, MAX_AGE_DAYS)
        yield ScreenedName(names[each], _PARTY if each == party_id else _OWNER, standing.value, day)
    for name in (register.name(each) for each in above if isinstance(each, str)):
        yield ScreenedName(name, _UNREGISTERED)
