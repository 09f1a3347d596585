"""The introduction of importer and end user: who stands behind an application."""

from collections.abc import Iterator
from datetime import date

from sqlmodel import Session

from models.access.queries import names_of_users
from models.applications.queries import application_detail
from models.applications.views import ApplicationDetail
from models.declarations.choices import PartyRole
from models.declarations.queries import stated
from models.declarations.statement import Statement
from models.declarations.stating import describe_party
from models.documents import wording
from models.documents.assemble.identity import Identity
from models.documents.assemble.shared import (
    beside,
    both,
    country,
    form_edition,
    letterhead,
    own_signatory,
    party_block,
    unit,
    unprinted,
)
from models.documents.content.introduction import IntroducedParty, IntroductionContent, OwnerShare, SiteLine, YearFigure
from models.documents.content.shared import NOTHING, Bilingual
from models.parties.choices import FigureKind, HoldingKind, PartyKind
from models.parties.queries import customer_detail
from models.parties.views import CustomerDetail, HoldingView, SiteView
from models.workspace.attachments import attachments_of
from models.workspace.errors import UserError

VARIANT = "CN-INTRODUCTION"

_INTRODUCED = (
    (PartyRole.PURCHASER, "importer"),
    (PartyRole.ULTIMATE_CONSIGNEE, "importer"),
    (PartyRole.END_USER, "end_user"),
    (PartyRole.ULTIMATE_END_USER, "ultimate_end_user"),
)
_KINDS = {
    PartyKind.COMMERCIAL: "company",
    PartyKind.GOVERNMENT: "government",
    PartyKind.INDIVIDUAL: "individual",
    PartyKind.MILITARY: "government",
    PartyKind.RESEARCH: "other",
}


def introduction_number(application_number: str) -> str:
    """Return the number of the introduction that goes with an application."""
    return f"{application_number}-INT"


def introduction_content(session: Session, application_id: int, identity: Identity, on: date) -> IntroductionContent:
    """Return the introduction that goes with an application, as the register stands. Raises NotFound, UserError."""
    detail = application_detail(session, application_id, on)
    introduced = _introduced(detail)
    if not introduced:
        raise UserError("no_parties", "{number} names neither importer nor end user.", number=detail.number)
    exporter = detail.party(PartyRole.EXPORTER)
    author = describe_party(session, PartyRole.EXPORTER, exporter.id) if exporter else None
    form = form_edition(IntroductionContent.FORM_ID, VARIANT if detail.regime == "CN" else "")
    declared = [stated(session, each) for each in dict.fromkeys(line.declaration_id for line in detail.lines)]
    number = introduction_number(detail.number)
    return IntroductionContent(
        paper=identity.paper(number, author.legal_name if author else "", letterhead(author), form),
        parties=tuple(_party(session, party_id, role, detail, declared, on) for party_id, role in introduced.items()),
        relationship=_relationship(declared, alone=len(introduced) == 1),
        relationship_since=_since(session, detail, declared),
        in_support_of=detail.number,
        sources=_sources(session, tuple(introduced)),
        preparer=names_of_users(session).get(detail.prepared_by, ""),
        prepared_on=identity.day,
        signatory=own_signatory(session, author, on),
    )


def _introduced(detail: ApplicationDetail) -> dict[int, str]:
    """Return who is introduced, each once; who is both importer and end user is introduced as end user."""
    found: dict[int, str] = {}
    for role, word in _INTRODUCED:
        for party in detail.parties:
            if party.role is role:
                found[party.id] = word
    return found


def _party(
    session: Session, party_id: int, role: str, application: ApplicationDetail, declared: list[Statement], on: date
) -> IntroducedParty:
    detail = customer_detail(session, party_id)
    block = party_block(describe_party(session, PartyRole.END_USER, party_id), role)
    return IntroducedParty(
        party=block,
        website=detail.website,
        business=Bilingual(detail.nature_of_business, detail.nature_of_business_zh),
        products=_products(declared, party_id),
        sites=tuple(_site(site, application.site_id) for site in detail.sites if site.open_on(on)),
        owners=tuple(_owner(session, each) for each in detail.holdings if each.held_on(on)),
        owners_as_of=on if detail.holdings else None,
        military_business=_military(detail),
        consumption=tuple(_figures(detail)),
        consumption_declared=_declared(declared, party_id),
        consumption_sources=tuple(dict.fromkeys(each.source for each in detail.figures if each.source)),
    )


def _products(declared: list[Statement], party_id: int) -> tuple[Bilingual, ...]:
    """Return what the end user makes of the goods, as its declarations say."""
    made = (each.end_product for each in _of_user(declared, party_id))
    return tuple(Bilingual(text) for text in dict.fromkeys(made) if text)


def _of_user(declared: list[Statement], party_id: int) -> Iterator[Statement]:
    users = {PartyRole.END_USER, PartyRole.ULTIMATE_END_USER}
    for each in declared:
        if any(party.party_id == party_id and party.role in users for party in each.parties):
            yield each


def _figures(detail: CustomerDetail) -> Iterator[YearFigure]:
    kinds = list(FigureKind)
    for each in sorted(detail.figures, key=lambda figure: (kinds.index(figure.kind), figure.item, figure.year)):
        amount = each.quantity.normalize() if each.quantity is not None else None
        yield YearFigure(each.year, each.item, amount, unit(each.unit), each.forecast, each.kind.value)


def _declared(declared: list[Statement], party_id: int) -> str:
    """Return yearly capacity and consumption as the end user declared them for these goods."""
    found: list[str] = []
    for each in _of_user(declared, party_id):
        amounts = (("capacity", each.annual_capacity), ("consumption", each.annual_consumption))
        for key, amount in amounts:
            if amount is not None:
                label = both(wording.choice("figure", key))
                found.append(f"{label}: {amount.normalize():,f} {unit(each.consumption_unit)}".strip())
    return "\n".join(dict.fromkeys(found))


def _site(site: SiteView, used: int | None) -> SiteLine:
    place = " ".join(part for part in (site.postcode, site.city) if part)
    address = ", ".join(part for part in (site.street, place, site.region, both(country(site.country))) if part)
    return SiteLine(
        name=site.name,
        address="\n".join(part for part in (address, beside(site.local_text)) if part),
        activity=Bilingual(site.activity, site.activity_zh),
        site_of_use=site.id == used,
        unprinted=unprinted(site.local_text),
    )


def _owner(session: Session, holding: HoldingView) -> OwnerShare:
    kind = ""
    if holding.owner_id is not None:
        kind = _KINDS[customer_detail(session, holding.owner_id).kind]
    return OwnerShare(
        name=holding.owner_name,
        percent=holding.share,
        country=both(country(holding.owner_country)) if holding.owner_country else "",
        kind=kind,
        indirect=holding.kind is HoldingKind.INDIRECT,
    )


def _military(detail: CustomerDetail) -> str:
    answer = both(wording.choice("tie", detail.military_ties.value))
    share = f"{detail.military_business_percent:f} %" if detail.military_business_percent is not None else ""
    return "\n".join(part for part in (answer, share, detail.military_ties_note) if part)


def _relationship(declared: list[Statement], *, alone: bool) -> Bilingual:
    text = next((each.relationship for each in declared if each.relationship), "")
    if text:
        return Bilingual(text)
    return wording.note("own_imports") if alone else NOTHING


def _since(session: Session, detail: ApplicationDetail, declared: list[Statement]) -> str:
    year = next((each.relationship_since for each in declared if each.relationship_since), None)
    if year is not None:
        return str(year)
    since = customer_detail(session, detail.end_user_id).customer_since if detail.end_user_id else None
    return since.isoformat() if since is not None else ""


def _sources(session: Session, party_ids: tuple[int, ...]) -> tuple[str, ...]:
    files = (file for party_id in party_ids for file in attachments_of(session, "party", party_id))
    return tuple(dict.fromkeys(file.file_name for file in files))
