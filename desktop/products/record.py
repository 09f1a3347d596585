"""How the window reads and writes a product: what the form starts from, and which commands it calls."""

from collections.abc import Mapping

from desktop.records.files import Keeping
from desktop.records.kind import RecordKind, Values
from models.goods.choices import DecisionState, Outcome, ProductState
from models.goods.commands import add_product, change_product
from models.goods.drafts import ProductDraft
from models.goods.files import attach_to_product, note_product, take_file_off_product
from models.goods.queries import product_detail
from models.goods.views import ProductDetail
from models.parties.choices import Tie
from models.workspace.changes import Changes
from models.workspace.transaction import Transaction
from models.workspace.validation import validate
from models.workspace.words import Choice

CHOICES: Mapping[str, type[Choice]] = {
    "product.state": ProductState,
    "product.chinese_technology": Tie,
    "classification.outcome": Outcome,
    "classification.state": DecisionState,
}


def form_values(detail: ProductDetail) -> Values:
    """Return what the form starts from."""
    values = {name: getattr(detail, name) for name in ProductDraft.model_fields}
    return {**values, "hs_codes": list(detail.hs_codes)}


def product_draft(values: Values) -> ProductDraft:
    """Check what was typed; what a field leaves unsaid is left to the draft. Raises FieldErrors."""
    return validate(ProductDraft, {key: value for key, value in values.items() if value is not None})


def _change(tx: Transaction, product_id: int, seen: int, draft: ProductDraft) -> Changes:
    return change_product(tx, product_id, draft, seen)


PRODUCT = RecordKind("product", "product", product_detail, form_values, product_draft, add_product, _change)
KEEPING = Keeping("product", attach_to_product, note_product, take_file_off_product)
