"""The declarations of the example: typed, issued, signed, verified, superseded, withdrawn."""

from datetime import timedelta
from typing import Any

from models.declarations.commands import (
    draft_declaration,
    issue_for_signature,
    new_version,
    record_signature,
    record_stop_and_report,
    verify,
    withdraw,
)
from models.declarations.drafts import DeclarationDraft, SignatureDraft, StopDraft, VerificationDraft
from models.documents.assemble.requests import Request
from models.documents.choices import DocumentKind
from models.documents.commands import issue_document
from models.example.plot import Plot
from models.example.register import EXPORTER, yearly_use
from models.example.scans import scan
from models.example.sheets import goods
from models.example.stage import Stage
from models.workspace.validation import validate

_GOODS = {good.code: good for good in goods()}
_PROMISES = {
    "CN-USE": "given",
    "CN-TRANSFER": "given",
    "CN-WMD": "will_not",
    "CN-CIVIL": "will_not",
    "F01": "given",
    "F11": "given",
    "F12": "given",
}


def type_declaration(stage: Stage, plot: Plot, clerk: str) -> int:
    """Type a declaration as the customer told it, and return its id."""
    with stage.by(clerk) as tx:
        changes = draft_declaration(tx, validate(DeclarationDraft, declaration_values(stage, plot)))
    stage.ids[f"{plot.key}.eud"] = changes.first("declaration")
    return stage.ids[f"{plot.key}.eud"]


def declaration_values(stage: Stage, plot: Plot) -> dict[str, Any]:
    """Return what the clerk types into the declaration of an order."""
    firm = plot.firm
    stock, military = firm.profile == "stock", firm.profile == "military"
    return {
        "regime": "CN",
        "form_variant": "CN-EUC",
        "capacity": "stockist" if stock else "end_user",
        "declarant_id": stage.ids[firm.key],
        "parties": [
            {"role": "exporter", "party_id": stage.ids[EXPORTER]},
            {"role": "end_user", "party_id": stage.ids[firm.key]},
            {"role": "ultimate_consignee", "party_id": stage.ids[firm.key]},
            *({"role": "purchaser", "party_id": stage.ids[firm.key]} for _ in _further(plot)),
        ],
        "signatures": _further(plot),
        "disposal": "destroy_after_use" if _further(plot) else None,
        "site_id": stage.ids[f"{firm.key}.site"],
        "contract_number": plot.contract,
        "contract_date": plot.start - timedelta(days=6),
        "specific_end_use": firm.end_use,
        "specific_end_use_zh": firm.end_use_zh,
        "dispositions": ["stock"] if stock else ["processed_or_incorporated"],
        "end_product": firm.end_product,
        "end_product_markets": [firm.country],
        "expected_customers": "Makers of magnets in Belgium and Germany; list attached (example)" if stock else "",
        "use": "military" if military else "stock_unknown" if stock else "civil",
        "annual_consumption": str(yearly_use(firm)),
        "consumption_unit": "KGM",
        "stated_until": plot.start + timedelta(days=90) if plot.end == "expired" else None,
        "signatory_name": firm.signatory,
        "signatory_position": firm.position,
        "authority_basis": "legal_representative",
        "undertakings": [
            {"code": code, "answer": "declares_use" if military and code == "CN-CIVIL" else answer}
            for code, answer in _PROMISES.items()
        ],
        "lines": [_line(stage, plot, place, code) for place, code in enumerate(plot.products)],
    }


def _further(plot: Plot) -> list[dict[str, str]]:
    """Return the second signature on the papers that are out for signature: the purchasing of the same firm."""
    if plot.end != "issued":
        return []
    return [{"role": "purchaser", "signatory_name": "", "signatory_position": "Head of purchasing (example)"}]


def quantity_of(plot: Plot, place: int) -> int:
    """Return how much of its n-th product an order is about: kilograms by the hundred, pieces by the dozen."""
    unit = _GOODS[plot.products[place]].unit
    base = 12 if unit == "H87" else 1 if unit == "SET" else 100
    return base * (2 + (len(plot.firm.key) + plot.number * 3 + place * 2) % 9)


def _line(stage: Stage, plot: Plot, place: int, code: str) -> dict[str, Any]:
    good = _GOODS[code]
    amount = quantity_of(plot, place)
    return {
        "product_id": stage.ids[code],
        "quantity": str(amount),
        "unit": good.unit,
        "value": str(amount * int(good.unit_price)),
        "currency": good.currency,
    }


def issue(stage: Stage, plot: Plot, clerk: str) -> None:
    """Issue the declaration for signature, and print the paper that goes to the customer."""
    with stage.by(clerk) as tx:
        issue_for_signature(tx, stage.ids[f"{plot.key}.eud"])
    with stage.by(clerk) as tx:
        issue_document(tx, Request(DocumentKind.DECLARATION, stage.ids[f"{plot.key}.eud"]))


def sign(stage: Stage, plot: Plot, clerk: str) -> None:
    """Record the signed paper that came by courier."""
    firm = plot.firm
    with stage.by(clerk) as tx:
        facts = {
            "signed_on": stage.clock.today() - timedelta(days=3),
            "signed_at_place": firm.city,
            "signatory_name": firm.signatory,
            "signatory_position": firm.position,
            "authority_basis": "legal_representative",
            "signature_kind": "wet_ink",
            "company_seal": True,
            "received_on": tx.today,
            "received_as": "original",
            "courier_number": f"EX{stage.ids[f'{plot.key}.eud']:08d}",
            "attachment": (
                f"{plot.contract}-signed.pdf",
                scan("End-use declaration, signed original (example)"),
            ),
        }
        record_signature(tx, stage.ids[f"{plot.key}.eud"], validate(SignatureDraft, facts))


def check(stage: Stage, plot: Plot) -> None:
    """Verify that the signature is real."""
    with stage.by("officer") as tx:
        facts = {
            "authenticity": "call_back",
            "note": "Called the number found in the public register; the signatory confirmed.",
        }
        verify(tx, stage.ids[f"{plot.key}.eud"], validate(VerificationDraft, facts))


def take_back(stage: Stage, plot: Plot, clerk: str) -> None:
    """Withdraw a declaration whose order fell through."""
    with stage.by(clerk) as tx:
        withdraw(tx, stage.ids[f"{plot.key}.eud"], "The customer cancelled the order before the papers were filed.")


def renew(stage: Stage, plot: Plot, clerk: str) -> None:
    """Make a new version because a fact changed, and take it to the signature."""
    with stage.by(clerk) as tx:
        changes = new_version(
            tx, stage.ids[f"{plot.key}.eud"], "The customer moved the assembly to another hall; the address changed."
        )
        latest = max(record_id for kind, record_id in changes.ids if kind == "declaration")
    stage.ids[f"{plot.key}.eud"] = latest
    issue(stage, plot, clerk)


def stop(stage: Stage, plot: Plot) -> None:
    """Stop use of a declaration because its facts no longer hold, and report it."""
    with stage.by("officer") as tx:
        facts = {
            "cause": "user_or_use_changed_or_may_change",
            "reason": "Magnets of this order were found with a firm that no paper names (example).",
            "reported_on": tx.today,
        }
        record_stop_and_report(tx, stage.ids[f"{plot.key}.eud"], validate(StopDraft, facts))
