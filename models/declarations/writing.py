"""From a draft to rows: what the register must know of it is looked up, and each fault stands beside its field."""

from collections.abc import Mapping
from typing import Any

from sqlmodel import SQLModel, col, select

from models.declarations.choices import Capacity, PartyRole
from models.declarations.drafts import DeclarationDraft, LineDraft, UndertakingDraft
from models.declarations.stating import parts_of
from models.declarations.tables import (
    NO_END,
    Declaration,
    DeclarationLine,
    DeclarationParty,
    DeclarationSignature,
    DeclarationUndertaking,
)
from models.goods.choices import DecisionState
from models.goods.drafts import known_control_code
from models.goods.tables import Classification, Product
from models.parties.tables import Party, Site
from models.rulebook.loader import load_current
from models.workspace.errors import FieldErrors
from models.workspace.sorting import sort_key
from models.workspace.tables import Attachment
from models.workspace.transaction import Transaction
from models.workspace.words import Words, say

SIGNS: Mapping[Capacity, PartyRole] = {
    Capacity.END_USER: PartyRole.END_USER,
    Capacity.STOCKIST: PartyRole.END_USER,
    Capacity.CONSIGNEE: PartyRole.ULTIMATE_CONSIGNEE,
    Capacity.PURCHASER: PartyRole.PURCHASER,
    Capacity.INTERMEDIARY: PartyRole.INTERMEDIATE_CONSIGNEE,
    Capacity.GOVERNMENT: PartyRole.CERTIFYING_BODY,
}
"""Which party signs in which capacity, unless the draft names another one."""

_OWN_COLUMNS = frozenset(
    {
        "parties",
        "lines",
        "undertakings",
        "signatures",
        "dispositions",
        "end_product_markets",
        "reexport_countries",
        "declarant_id",
    }
)


def check_register(tx: Transaction, draft: DeclarationDraft) -> dict[int, Product]:
    """Return the products of a draft. Raises FieldErrors for ids the register does not hold and units that do not fit."""
    faults: dict[str, Words] = {}
    known = _existing(tx, Party, {party.party_id for party in draft.parties})
    for place, party in enumerate(draft.parties):
        if party.party_id not in known:
            faults[f"parties.{place}.party_id"] = say("There is no party number {id}.", id=party.party_id)
    if draft.site_id is not None and not _existing(tx, Site, {draft.site_id}):
        faults["site_id"] = say("There is no site number {id}.", id=draft.site_id)
    if draft.translation_attachment_id is not None and not _existing(tx, Attachment, {draft.translation_attachment_id}):
        faults["translation_attachment_id"] = say("There is no file number {id}.", id=draft.translation_attachment_id)
    if draft.declarant_id is not None and draft.declarant_id not in {p.party_id for p in draft.parties}:
        faults["declarant_id"] = say("Whoever signs has to stand among the parties.")
    products = _products(tx, {line.product_id for line in draft.lines})
    for place, line in enumerate(draft.lines):
        faults |= _line_faults(f"lines.{place}", line, products.get(line.product_id), draft.regime)
    if draft.contract_until and draft.contract_date and draft.contract_until < draft.contract_date:
        faults["contract_until"] = say("The contract cannot end before its own date.")
    if faults:
        raise FieldErrors(faults)
    return products


def _existing(tx: Transaction, kind: type[SQLModel], ids: set[int]) -> set[int]:
    table: Any = kind
    return set(tx.session.exec(select(table.id).where(table.id.in_(ids)))) if ids else set()


def _products(tx: Transaction, ids: set[int]) -> dict[int, Product]:
    if not ids:
        return {}
    return {product.key: product for product in tx.session.exec(select(Product).where(col(Product.id).in_(ids)))}


def _line_faults(path: str, line: LineDraft, product: Product | None, regime: str) -> dict[str, Words]:
    if product is None:
        return {f"{path}.product_id": say("There is no product number {id}.", id=line.product_id)}
    faults: dict[str, Words] = {}
    book = load_current()
    unit, own = book.units.get(line.unit or product.unit), book.units.get(product.unit)
    if unit is not None and own is not None and unit.dimension != own.dimension:
        faults[f"{path}.unit"] = say(
            "{product} is counted in {own} ({own_dimension}); {unit} measures {dimension}.",
            product=product.name,
            own=own.label_en,
            own_dimension=own.dimension,
            unit=unit.label_en,
            dimension=unit.dimension,
        )
    return faults | (_code_faults(path, line) if regime == "CN" else {})


def _code_faults(path: str, line: LineDraft) -> dict[str, Words]:
    unknown = next((code for code in line.control_codes if not known_control_code(load_current(), code)), None)
    if unknown is None:
        return {}
    words = say("The loaded edition holds no controlled item with the code {code}.", code=unknown)
    return {f"{path}.control_codes": words}


def columns_of(tx: Transaction, draft: DeclarationDraft) -> dict[str, Any]:
    """Return the columns of a declaration that a draft fills."""
    end_user_id = _party_in(draft, PartyRole.END_USER)
    declarant = draft.declarant_id or _party_in(draft, SIGNS[draft.capacity])
    end_user = tx.session.get(Party, end_user_id) if end_user_id is not None else None
    form = next(each for each in load_current().paper_forms if each.code == draft.form_variant)
    values = {name: value for name, value in draft if name not in _OWN_COLUMNS}
    return values | {
        "dispositions": [each.value for each in draft.dispositions],
        "end_product_markets": list(draft.end_product_markets),
        "reexport_countries": list(draft.reexport_countries),
        "declarant_id": declarant,
        "end_user_id": end_user_id,
        "customer_name": end_user.legal_name if end_user else "",
        "customer_key": end_user.sort_key if end_user else "",
        "contract_key": sort_key(draft.contract_number, 60),
        "form_edition": form.edition_date.isoformat() if form.edition_date else "",
        "valid_until": draft.stated_until,
        "until_key": draft.stated_until or NO_END,
    }


def _party_in(draft: DeclarationDraft, role: PartyRole) -> int | None:
    return next((party.party_id for party in draft.parties if party.role is role), None)


def write_parts(
    tx: Transaction, declaration: Declaration, draft: DeclarationDraft, products: Mapping[int, Product]
) -> bool:
    """Bring parties, lines and undertakings to what the draft says; tell whether anything changed."""
    parties = {(each.role, each.party_id): {"role": each.role, "party_id": each.party_id} for each in draft.parties}
    lines = {n: _line(tx, n, line, products[line.product_id]) for n, line in enumerate(draft.lines, start=1)}
    signatures = {each.role: dict(each) for each in draft.signatures}
    answers = {each.code: _answer(each) for each in draft.undertakings}
    found = [
        _match(tx, declaration, DeclarationParty, parties, lambda row: (row.role, row.party_id)),
        _match(tx, declaration, DeclarationLine, lines, lambda row: row.line_number),
        _match(tx, declaration, DeclarationUndertaking, answers, lambda row: row.code),
        _match(tx, declaration, DeclarationSignature, signatures, lambda row: row.role),
    ]
    return any(found)


def _answer(draft: UndertakingDraft) -> dict[str, Any]:
    return {"code": draft.code, "answer": draft.answer, "note": draft.note}


def _line(tx: Transaction, number: int, draft: LineDraft, product: Product) -> dict[str, Any]:
    hs_codes = product.hs_codes or [""]
    return {
        "line_number": number,
        "product_id": product.key,
        "description": draft.description or product.name,
        "description_zh": draft.description_zh or product.local_name,
        "intangible": draft.intangible,
        "transfer_note": draft.transfer_note,
        "model": draft.model or product.model,
        "control_codes": list(draft.control_codes) or _classified(tx, product.key),
        "hs_code": draft.hs_code or hs_codes[0],
        "quantity": draft.quantity,
        "unit": draft.unit or product.unit,
        "value": draft.value,
        "currency": draft.currency,
        "technical_parameters": draft.technical_parameters or product.technical_parameters,
        "manufacturer": draft.manufacturer or product.manufacturer,
        "serial_numbers": draft.serial_numbers,
        "cas_number": draft.cas_number,
    }


def _classified(tx: Transaction, product_id: int) -> list[str]:
    query = select(Classification).where(
        Classification.product_id == product_id, Classification.state == DecisionState.CONFIRMED
    )
    found = tx.session.exec(query).first()
    return list(found.control_codes) if found is not None else []


def _match(
    tx: Transaction, declaration: Declaration, kind: type[Any], wanted: Mapping[Any, dict[str, Any]], key: Any
) -> bool:
    """Keep rows that are still wanted, change what differs in them, remove the others and add what is new."""
    changed = False
    existing = {key(row): row for row in parts_of(tx.session, kind, declaration.key)}
    for name, row in existing.items():
        if name not in wanted:
            tx.session.delete(row)
            changed = True
    tx.session.flush()
    for name, values in wanted.items():
        row = existing.get(name)
        if row is None:
            tx.session.add(kind(declaration_id=declaration.key, **values))
            changed = True
            continue
        changed |= assign(row, values)
    tx.session.flush()
    return changed


def assign(row: Any, values: Mapping[str, Any]) -> bool:
    """Set the columns that differ; a changed answer loses the decision that was made on the old one."""
    differing = {name: value for name, value in values.items() if getattr(row, name) != value}
    if isinstance(row, DeclarationUndertaking) and differing:
        differing |= {"decided_by": None, "decided_on": None, "decision_reason": ""}
    for name, value in differing.items():
        setattr(row, name, value)
    return bool(differing)
