"""Reading what a declaration states: live from the register while it is a draft, from its frozen content afterwards."""

from collections.abc import Sequence
from typing import Any, TypeVar

from sqlmodel import Session, SQLModel, col, select

from models.access.tables import User
from models.declarations.choices import DeclarationState, Disposition, PartyRole
from models.declarations.points import Surroundings
from models.declarations.regimes import rule_of
from models.declarations.statement import (
    StatedLine,
    StatedParty,
    StatedSignature,
    StatedSite,
    StatedUndertaking,
    Statement,
    thaw,
)
from models.declarations.tables import (
    Declaration,
    DeclarationLine,
    DeclarationParty,
    DeclarationSignature,
    DeclarationUndertaking,
)
from models.declarations.transitions import ENDED
from models.goods.choices import ProductState, Standing
from models.goods.tables import Product
from models.parties.choices import AddressKind, Scheme
from models.parties.places import box_number
from models.parties.tables import Address, Contact, Party, PartyIdentifier, Site
from models.rulebook.book import Rulebook
from models.rulebook.loader import load_current
from models.rulebook.papers import UndertakingKind
from models.rulebook.regimes import Topic
from models.workspace.sorting import sort_key

PartT = TypeVar("PartT", bound=SQLModel)

_ADDRESS_ORDER = (AddressKind.REGISTERED, AddressKind.BUSINESS, AddressKind.POSTAL)
_COPIED = (
    "number",
    "version_number",
    "regime",
    "form_variant",
    "form_edition",
    "capacity",
    "scope",
    "language",
    "declarant_id",
    "contract_number",
    "contract_date",
    "order_number",
    "order_date",
    "specific_end_use",
    "specific_end_use_zh",
    "end_product",
    "expected_customers",
    "use",
    "annual_capacity",
    "annual_consumption",
    "consumption_unit",
    "project",
    "relationship",
    "relationship_since",
    "preparers",
    "consent_authority",
    "consent_exceptions",
    "visit_contact",
    "letterhead",
    "signatory_name",
    "signatory_position",
    "authority_basis",
    "validity_basis",
    "stated_until",
    "issue_date",
    "contract_until",
    "disposition_other",
    "resale_use",
    "end_product_country",
    "supply_history",
    "visit_authority",
    "records_years",
    "delivery_proof",
    "disposal",
    "annex_same_signatory",
    "translated_by",
)


def statement_of(session: Session, declaration: Declaration) -> Statement:
    """Return what a declaration states. Raises WorldFault when its frozen content no longer has its fingerprint."""
    if declaration.frozen_content:
        return thaw(declaration.frozen_content, declaration.frozen_hash)
    return live_statement(session, declaration)


def live_statement(session: Session, declaration: Declaration) -> Statement:
    """Build the statement from the register as it is now."""
    parties = stated_parties(session, parts_of(session, DeclarationParty, declaration.key))
    return Statement(
        **{name: getattr(declaration, name) for name in _COPIED},
        supersedes=_label(session, declaration.supersedes_id),
        dispositions=tuple(Disposition(each) for each in declaration.dispositions),
        end_product_markets=tuple(declaration.end_product_markets),
        reexport_countries=tuple(declaration.reexport_countries),
        parties=parties,
        site=_site(session, declaration.site_id),
        lines=_lines(session, parts_of(session, DeclarationLine, declaration.key)),
        undertakings=_undertakings(declaration.regime, parts_of(session, DeclarationUndertaking, declaration.key)),
        signatures=_signatures(parties, parts_of(session, DeclarationSignature, declaration.key)),
    )


def _signatures(parties: Sequence[StatedParty], rows: Sequence[DeclarationSignature]) -> tuple[StatedSignature, ...]:
    """Describe the further signatures in the order of their roles."""
    names = {party.role: party.legal_name for party in reversed(parties)}
    order = {role: place for place, role in enumerate(PartyRole)}
    return tuple(
        StatedSignature(row.role, names.get(row.role, ""), row.signatory_name, row.signatory_position)
        for row in sorted(rows, key=lambda row: order[row.role])
    )


def parts_of(session: Session, kind: type[PartT], declaration_id: int) -> Sequence[PartT]:
    """Return the rows of one kind that belong to a declaration, in order."""
    table: Any = kind
    return session.exec(select(kind).where(table.declaration_id == declaration_id).order_by(table.id)).all()


def surroundings_of(session: Session, declaration: Declaration, statement: Statement) -> Surroundings:
    """Return what the checks need to know besides the statement."""
    product_ids = [line.product_id for line in statement.lines]
    products = session.exec(select(Product).where(col(Product.id).in_(product_ids))).all()
    languages = rule_of(statement.regime, Topic.LANGUAGE)
    return Surroundings(
        exporter_staff=exporter_staff(session, statement),
        same_contract=_same_contract(session, declaration),
        retired_products=frozenset(p.key for p in products if p.state is ProductState.RETIRED),
        unclassified_products=frozenset(
            p.key for p in products if p.standing in {Standing.UNCLASSIFIED.value, Standing.PROPOSED.value}
        ),
        untranslated=languages is not None
        and declaration.language[:2] not in languages.values
        and declaration.translation_attachment_id is None,
    )


def exporter_staff(session: Session, statement: Statement) -> frozenset[str]:
    """Return the folded names of people at the exporter: its contacts and the users of this desk."""
    exporter = statement.in_role(PartyRole.EXPORTER)
    names: list[str] = list(session.exec(select(User.display_name)))
    if exporter is not None:
        contacts = session.exec(select(Contact).where(Contact.party_id == exporter.party_id))
        names += [name for contact in contacts for name in (contact.name, contact.local_name)]
    return frozenset(sort_key(name) for name in names if name)


def stated_parties(session: Session, rows: Sequence[DeclarationParty]) -> tuple[StatedParty, ...]:
    """Describe parties in the order of their roles."""
    order = {role: place for place, role in enumerate(PartyRole)}
    ordered = sorted(rows, key=lambda row: (order[row.role], row.key))
    return tuple(describe_party(session, row.role, row.party_id) for row in ordered)


def one_line(address: Address | Site) -> str:
    """Write an address as one line in the order street, postcode and city, region; the country stands apart."""
    place = " ".join(part for part in (address.postcode, address.city) if part)
    return ", ".join(part for part in (address.street, place, address.region) if part)


def describe_party(session: Session, role: PartyRole, party_id: int) -> StatedParty:
    """Describe a party in a role as the register knows it now."""
    party = session.get_one(Party, party_id)
    address = _address(session, party.key)
    text = one_line(address) if address else ""
    return StatedParty(
        role=role,
        party_id=party.key,
        number=party.number,
        kind=party.kind,
        legal_name=party.legal_name,
        local_name=party.local_name,
        address=text,
        local_address=address.local_text if address else "",
        box=box_number(address.street) if address else "",
        country=party.country,
        registration=_registration(session, party.key),
        contact=_contact(session, party.key),
        website=party.website,
        nature_of_business=party.nature_of_business,
        nature_of_business_zh=party.nature_of_business_zh,
        military_ties=party.military_ties,
    )


def _address(session: Session, party_id: int) -> Address | None:
    found = session.exec(select(Address).where(Address.party_id == party_id).order_by(col(Address.id))).all()
    return min(found, key=lambda each: _ADDRESS_ORDER.index(each.kind), default=None)


def _registration(session: Session, party_id: int) -> str:
    query = select(PartyIdentifier).where(PartyIdentifier.party_id == party_id).order_by(col(PartyIdentifier.id))
    return "; ".join(_named(each) for each in session.exec(query))


def _named(identifier: PartyIdentifier) -> str:
    """Write an identifier with its scheme; the number of a national register is known by its own letters."""
    if identifier.scheme is Scheme.NATIONAL:
        return identifier.value
    return f"{identifier.scheme.value.upper()} {identifier.value}"


def _contact(session: Session, party_id: int) -> str:
    first = session.exec(select(Contact).where(Contact.party_id == party_id).order_by(col(Contact.id))).first()
    if first is None:
        return ""
    return ", ".join(part for part in (first.name, first.position, first.phone, first.email) if part)


def _site(session: Session, site_id: int | None) -> StatedSite | None:
    site = session.get(Site, site_id) if site_id is not None else None
    if site is None:
        return None
    return StatedSite(
        site_id=site.key,
        party_id=site.party_id,
        name=site.name,
        activity=site.activity,
        address=one_line(site),
        local_address=site.local_text,
        country=site.country,
        near_military=site.near_military,
    )


def _lines(session: Session, rows: Sequence[DeclarationLine]) -> tuple[StatedLine, ...]:
    found = []
    for row in sorted(rows, key=lambda row: row.line_number):
        product = session.get_one(Product, row.product_id)
        found.append(
            StatedLine(
                line_id=row.key,
                line_number=row.line_number,
                product_id=product.key,
                product_number=product.number,
                description=row.description,
                description_zh=row.description_zh,
                intangible=row.intangible,
                transfer_note=row.transfer_note,
                model=row.model,
                control_codes=tuple(row.control_codes),
                hs_code=row.hs_code,
                quantity=row.quantity,
                unit=row.unit,
                value=row.value,
                currency=row.currency,
                technical_parameters=row.technical_parameters,
                manufacturer=row.manufacturer,
                serial_numbers=row.serial_numbers,
                cas_number=row.cas_number,
            )
        )
    return tuple(found)


def _undertakings(regime: str, rows: Sequence[DeclarationUndertaking]) -> tuple[StatedUndertaking, ...]:
    book: Rulebook = load_current()
    answers = {row.code: row for row in rows}
    found = []
    for each in book.undertakings:
        row = answers.get(each.code)
        if row is None and not each.required_by(regime):
            continue
        found.append(
            StatedUndertaking(
                code=each.code,
                assurance=each.kind is UndertakingKind.assurance,
                required=each.required_by(regime),
                text_en=each.text_en,
                text_zh=each.text_zh,
                answer=row.answer if row else None,
                note=row.note if row else "",
                decided_by=row.decided_by if row else None,
                decision_reason=row.decision_reason if row else "",
            )
        )
    return tuple(found)


def _label(session: Session, declaration_id: int | None) -> str:
    earlier = session.get(Declaration, declaration_id) if declaration_id is not None else None
    return f"{earlier.number} v{earlier.version_number}" if earlier is not None else ""


def _same_contract(session: Session, declaration: Declaration) -> tuple[str, ...]:
    if not declaration.contract_key or declaration.end_user_id is None:
        return ()
    query = select(Declaration.number).where(
        Declaration.contract_key == declaration.contract_key,
        Declaration.end_user_id == declaration.end_user_id,
        Declaration.number != declaration.number,
        col(Declaration.state).notin_([*ENDED, DeclarationState.DRAFT]),
    )
    return tuple(session.exec(query.distinct().order_by(Declaration.number)))
