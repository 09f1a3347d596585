"""Declarations made by the room's own commands, for tests of this room and of those above it; all plainly fictional."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlmodel import select

from models.declarations.choices import DeclarationState
from models.declarations.commands import draft_declaration, issue_for_signature, record_signature, verify
from models.declarations.drafts import DeclarationDraft, SignatureDraft, VerificationDraft
from models.declarations.tables import DeclarationLine
from models.parties.tables import Site
from models.workspace.actor import Actor
from models.workspace.store import Workspace
from models.workspace.transaction import Transaction
from models.workspace.validation import validate
from tests.goods.builders import product
from tests.parties.builders import customer

USE = (
    "Sintered into rotor magnets of the servo motor EX-9000, made by Example Magnetics GmbH (fictional) in Exampletown."
)
USE_ZH = "用于示例磁材有限公司（虚构）在示例城生产的EX-9000型伺服电机的转子磁体烧结。"
ANSWERS = {
    "CN-USE": "given",
    "CN-TRANSFER": "given",
    "CN-WMD": "will_not",
    "CN-CIVIL": "will_not",
    "F01": "given",
    "F11": "given",
    "F12": "given",
}
SCAN = ("signed.pdf", b"%PDF-1.4 a scan (fictional)")


@dataclass(frozen=True)
class Cast:
    """Who and what a declaration speaks of."""

    exporter: int
    end_user: int
    site: int
    product: int


def cast(tx: Transaction, name: str = "Example Magnetics GmbH (fictional)") -> Cast:
    """Add an exporter, an end user with a site, and a product."""
    exporter = customer(
        tx,
        f"Example Rare Metals of {name}"[:290],
        country="CN",
        is_exporter=True,
        is_customer=False,
        contacts=[],
        sites=[],
    )
    end_user = customer(tx, name, military_ties="no", local_name="示例磁材有限公司（虚构）")
    site = tx.session.exec(select(Site.id).where(Site.party_id == end_user)).one()
    assert site is not None
    return Cast(exporter, end_user, site, product(tx, f"Dysprosium for {name}"[:290]))


def values(of: Cast, **changes: Any) -> dict[str, Any]:
    """Return what a clerk typed into a complete declaration under Chinese rules."""
    return {
        "parties": [{"role": "exporter", "party_id": of.exporter}, {"role": "end_user", "party_id": of.end_user}],
        "site_id": of.site,
        "contract_number": "EX-2026-117",
        "contract_date": date(2026, 10, 5),
        "specific_end_use": USE,
        "specific_end_use_zh": USE_ZH,
        "dispositions": ["processed_or_incorporated"],
        "end_product": "Servo motor EX-9000",
        "end_product_markets": ["DE", "FR"],
        "use": "civil",
        "signatory_name": "Erika Example",
        "signatory_position": "Managing director",
        "authority_basis": "legal_representative",
        "undertakings": [{"code": code, "answer": answer} for code, answer in ANSWERS.items()],
        "lines": [line(of.product)],
        **changes,
    }


def line(product_id: int, quantity: str | None = "100", unit: str = "KGM", **changes: Any) -> dict[str, Any]:
    """Return what a clerk typed into one line."""
    return {
        "product_id": product_id,
        "quantity": quantity,
        "unit": unit,
        "value": "25000",
        "currency": "USD",
        "control_codes": ["1C905.a.4"],
        **changes,
    }


def draft(of: Cast, **changes: Any) -> DeclarationDraft:
    """Return a complete draft."""
    return validate(DeclarationDraft, values(of, **changes))


def signature(tx: Transaction, **changes: Any) -> SignatureDraft:
    """Return a signature of today, in ink, with seal, received as the original."""
    facts = {
        "signed_on": tx.today,
        "signed_at_place": "Exampletown",
        "signatory_name": "Erika Example",
        "signatory_position": "Managing director",
        "authority_basis": "legal_representative",
        "company_seal": True,
        "received_on": tx.today,
        "received_as": "original",
        "attachment": SCAN,
        **changes,
    }
    return validate(SignatureDraft, facts)


CALLED_BACK = VerificationDraft.model_validate(
    {"authenticity": "call_back", "note": "Called the switchboard found in the public register."}
)


def declaration(
    tx: Transaction, of: Cast | None = None, state: DeclarationState = DeclarationState.DRAFT, **changes: Any
) -> int:
    """Make a declaration up to draft, issued or signed, and return its id; ``verified`` makes one that is valid."""
    made = draft_declaration(tx, draft(of or cast(tx), **changes)).ids
    declaration_id = max(record_id for kind, record_id in made if kind == "declaration")
    if state in {DeclarationState.ISSUED, DeclarationState.SIGNED}:
        issue_for_signature(tx, declaration_id)
    if state is DeclarationState.SIGNED:
        record_signature(tx, declaration_id, signature(tx))
    return declaration_id


def verified(workspace: Workspace, preparer: Actor, verifier: Actor, of: Cast | None = None, **changes: Any) -> int:
    """Make a declaration that is signed and verified by another person, and return its id."""
    with workspace.transaction(preparer) as tx:
        declaration_id = declaration(tx, of, DeclarationState.SIGNED, **changes)
    with workspace.transaction(verifier) as tx:
        verify(tx, declaration_id, CALLED_BACK)
    return declaration_id


def line_of(tx: Transaction, declaration_id: int, number: int = 1) -> DeclarationLine:
    """Return a line of a declaration, read afresh."""
    query = select(DeclarationLine).where(
        DeclarationLine.declaration_id == declaration_id, DeclarationLine.line_number == number
    )
    return tx.session.exec(query.execution_options(populate_existing=True)).one()
