"""Adding and changing products, their test reports and their classification."""

from collections.abc import Mapping
from typing import Any

from sqlmodel import col, select

from models.access.roles import Permission, require, require_other
from models.goods.choices import DecisionState, ProductState, Standing
from models.goods.drafts import ClassificationDraft, ProductDraft, TestReportDraft, measures_of
from models.goods.tables import Classification, Composition, Product, ProductToken, TestReport
from models.journal.queries import expect_version
from models.parties.folding import tokens_of
from models.rulebook.loader import load_current
from models.workspace.attachments import attach
from models.workspace.changes import Changes
from models.workspace.errors import UserError
from models.workspace.numbers import next_number
from models.workspace.sorting import sort_key
from models.workspace.transaction import Transaction

NUMBER_KIND = "product"
NUMBER_PREFIX = "P"
NUMBER_WIDTH = 6


def add_product(tx: Transaction, draft: ProductDraft) -> Changes:
    """Add a product. Raises UserError when another product has the same code."""
    require(tx.actor, Permission.KEEP_REGISTER)
    tx.act("add_product")
    _require_free_code(tx, draft.code)
    number = next_number(tx, NUMBER_KIND, NUMBER_PREFIX, yearly=False, width=NUMBER_WIDTH)
    product = tx.add(Product(number=number, **columns_of(draft)))
    _write_words(tx, product)
    return tx.changes()


def change_product(tx: Transaction, product_id: int, draft: ProductDraft, seen_version: int) -> Changes:
    """Change a product. Raises Conflict when somebody changed it since, UserError for a code already taken."""
    require(tx.actor, Permission.KEEP_REGISTER)
    tx.act("change_product")
    product = tx.get(Product, product_id)
    expect_version(tx, product, seen_version)
    _require_free_code(tx, draft.code, product_id)
    for name, value in columns_of(draft).items():
        if getattr(product, name) != value:
            setattr(product, name, value)
    tx.session.flush()
    _write_words(tx, product)
    return tx.changes()


def retire_product(tx: Transaction, product_id: int, reason: str) -> Changes:
    """Take a product off sale; whatever rests on it stays. Raises UserError without a reason or when it is retired."""
    require(tx.actor, Permission.KEEP_REGISTER)
    tx.act("retire_product", _stated(reason))
    product = tx.get(Product, product_id)
    if product.state is ProductState.RETIRED:
        raise UserError("already_retired", "{number} is retired already.", number=product.number)
    product.state = ProductState.RETIRED
    return tx.changes()


def restore_product(tx: Transaction, product_id: int, reason: str) -> Changes:
    """Put a retired product back on sale."""
    require(tx.actor, Permission.KEEP_REGISTER)
    tx.act("restore_product", _stated(reason))
    product = tx.get(Product, product_id)
    if product.state is ProductState.ACTIVE:
        raise UserError("not_retired", "{number} is not retired.", number=product.number)
    product.state = ProductState.ACTIVE
    return tx.changes()


def record_test_report(
    tx: Transaction,
    product_id: int,
    draft: TestReportDraft,
    file: tuple[str, bytes] | None = None,
) -> Changes:
    """Record a laboratory's report, with its file (name, contents) when there is one; the latest by date counts."""
    require(tx.actor, Permission.KEEP_REGISTER)
    tx.act("record_test_report")
    tx.get(Product, product_id)
    if draft.reported_on > tx.today:
        raise UserError("in_the_future", "A report cannot be dated in the future.", field="reported_on")
    attachment_id = attach(tx, "product", product_id, file[0], file[1], "test_report") if file is not None else None
    report = tx.add(
        TestReport(
            product_id=product_id,
            lab=draft.lab,
            method=draft.method,
            report_number=draft.report_number,
            reported_on=draft.reported_on,
            attachment_id=attachment_id,
        )
    )
    for each in draft.elements:
        tx.session.add(
            Composition(
                product_id=product_id,
                report_id=report.key,
                element=each.element,
                mass_percent=each.mass_percent,
                uncertainty=each.uncertainty,
            )
        )
    return tx.changes()


def propose_classification(tx: Transaction, product_id: int, draft: ClassificationDraft) -> Changes:
    """Propose a decision by the loaded edition. Raises UserError while another proposal waits."""
    require(tx.actor, Permission.PREPARE)
    tx.act("propose_classification", draft.reason)
    product = tx.get(Product, product_id)
    if _in_state(tx, product_id, DecisionState.PROPOSED) is not None:
        raise UserError(
            "proposal_waits",
            "A proposal for {number} waits for a decision; it has to be confirmed, rejected or withdrawn first.",
            number=product.number,
        )
    book = load_current()
    measures = tuple(dict.fromkeys((*draft.measures, *measures_of(book, draft.control_codes))))
    tx.add(
        Classification(
            product_id=product_id,
            outcome=draft.outcome,
            control_codes=list(draft.control_codes),
            measures=list(measures),
            reason=draft.reason,
            edition=book.edition,
            prepared_by=tx.actor.id,
            proposed_on=tx.today,
        )
    )
    _settle(tx, product)
    return tx.changes()


def confirm_classification(tx: Transaction, classification_id: int, reason: str = "") -> Changes:
    """Confirm a proposal of another person; it supersedes the classification that held until now."""
    require(tx.actor, Permission.CLASSIFY)
    tx.act("confirm_classification", reason)
    proposal = _proposal_of_another(tx, classification_id)
    earlier = _in_state(tx, proposal.product_id, DecisionState.CONFIRMED)
    if earlier is not None:
        earlier.state = DecisionState.SUPERSEDED
    _decide(tx, proposal, DecisionState.CONFIRMED, reason)
    return tx.changes()


def reject_classification(tx: Transaction, classification_id: int, reason: str) -> Changes:
    """Reject a proposal of another person, with a reason."""
    require(tx.actor, Permission.CLASSIFY)
    tx.act("reject_classification", _stated(reason))
    _decide(tx, _proposal_of_another(tx, classification_id), DecisionState.REJECTED, reason.strip())
    return tx.changes()


def withdraw_classification(tx: Transaction, classification_id: int) -> Changes:
    """Take back a proposal of one's own."""
    require(tx.actor, Permission.PREPARE)
    tx.act("withdraw_classification")
    proposal = _open_proposal(tx, classification_id)
    if proposal.prepared_by != tx.actor.id:
        raise UserError("not_own_proposal", "Only the person who proposed it can withdraw it; others reject it.")
    proposal.state = DecisionState.WITHDRAWN
    _settle(tx, tx.get(Product, proposal.product_id))
    return tx.changes()


def columns_of(draft: ProductDraft) -> dict[str, Any]:
    """Return the columns of a product row that a draft decides, with the keys that follow from them."""
    values = dict(draft)
    values["hs_codes"] = list(draft.hs_codes)
    return values | {
        "sort_key": sort_key(draft.name),
        "code_key": sort_key(draft.code, 60),
        "model_key": sort_key(draft.model, 120),
    }


def words_of(product: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the search words of a product's columns."""
    return tokens_of(str(product[name]) for name in _SEARCHED)


_SEARCHED = ("number", "code", "name", "local_name", "model", "manufacturer")


def _write_words(tx: Transaction, product: Product) -> None:
    wanted = set(words_of({name: getattr(product, name) for name in _SEARCHED}))
    for row in tx.session.exec(select(ProductToken).where(ProductToken.product_id == product.key)):
        if row.token in wanted:
            wanted.discard(row.token)
        else:
            tx.session.delete(row)
    tx.session.add_all(ProductToken(token=word, product_id=product.key) for word in sorted(wanted))
    tx.session.flush()


def _require_free_code(tx: Transaction, code: str, product_id: int | None = None) -> None:
    if not code:
        return
    query = select(Product).where(Product.code_key == sort_key(code, 60))
    other = next((found for found in tx.session.exec(query) if found.id != product_id), None)
    if other is not None:
        raise UserError(
            "code_taken",
            "{number} ({name}) already has the code {code}.",
            field="code",
            number=other.number,
            name=other.name,
            code=code,
        )


def _in_state(tx: Transaction, product_id: int, state: DecisionState) -> Classification | None:
    query = select(Classification).where(Classification.product_id == product_id, Classification.state == state)
    return tx.session.exec(query.order_by(col(Classification.id))).first()


def _open_proposal(tx: Transaction, classification_id: int) -> Classification:
    proposal = tx.get(Classification, classification_id)
    if proposal.state is not DecisionState.PROPOSED:
        raise UserError(
            "not_open", "This classification is {state} and cannot be decided on.", state=proposal.state.label
        )
    return proposal


def _proposal_of_another(tx: Transaction, classification_id: int) -> Classification:
    proposal = _open_proposal(tx, classification_id)
    require_other(tx.actor, [proposal.prepared_by])
    return proposal


def _decide(tx: Transaction, proposal: Classification, state: DecisionState, reason: str) -> None:
    proposal.state = state
    proposal.decided_by = tx.actor.id
    proposal.decided_at = tx.now
    proposal.decision_reason = reason
    _settle(tx, tx.get(Product, proposal.product_id))


def _settle(tx: Transaction, product: Product) -> None:
    """Bring the product's standing in line with its classifications."""
    tx.session.flush()
    current = _in_state(tx, product.key, DecisionState.CONFIRMED)
    if current is not None:
        standing = Standing(current.outcome.value)
    elif _in_state(tx, product.key, DecisionState.PROPOSED) is not None:
        standing = Standing.PROPOSED
    else:
        standing = Standing.UNCLASSIFIED
    product.standing = standing.value
    tx.session.flush()


def _stated(reason: str) -> str:
    text = reason.strip()
    if not text:
        raise UserError("no_reason", "Give a reason.", field="reason")
    return text
