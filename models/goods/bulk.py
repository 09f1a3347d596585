"""Adding many products in one go, as an import does: the same columns and checks, written in batches."""

from collections.abc import Sequence
from typing import Any

from models.access.roles import Permission, require
from models.goods.choices import ProductState, Standing
from models.goods.commands import NUMBER_KIND, NUMBER_PREFIX, NUMBER_WIDTH, columns_of, words_of
from models.goods.drafts import ProductDraft
from models.goods.queries import products_by_code
from models.goods.tables import Product, ProductToken
from models.workspace.errors import UserError
from models.workspace.numbers import format_number, take_numbers
from models.workspace.sorting import sort_key
from models.workspace.transaction import Transaction


def add_products_in_bulk(tx: Transaction, drafts: Sequence[ProductDraft]) -> range:
    """Add products and return their ids in order. Raises UserError when a code is taken, or stands twice in the batch."""
    require(tx.actor, Permission.KEEP_REGISTER)
    _require_free_codes(tx, drafts)
    first = take_numbers(tx, NUMBER_KIND, len(drafts), yearly=False)
    rows = [_row(draft, first + place) for place, draft in enumerate(drafts)]
    ids = tx.bulk_insert(Product, rows)
    words = [(word, record_id) for record_id, row in zip(ids, rows, strict=True) for word in words_of(row)]
    tx.bulk_insert_words(ProductToken, ("token", "product_id"), sorted(words))
    return ids


def _row(draft: ProductDraft, number: int) -> dict[str, Any]:
    return {
        "number": format_number(NUMBER_PREFIX, number, year=None, width=NUMBER_WIDTH),
        **columns_of(draft),
        "state": ProductState.ACTIVE,
        "standing": Standing.UNCLASSIFIED.value,
    }


def _require_free_codes(tx: Transaction, drafts: Sequence[ProductDraft]) -> None:
    codes = [sort_key(draft.code, 60) for draft in drafts if draft.code]
    twice = next((code for place, code in enumerate(codes) if code in codes[:place]), None) if _repeats(codes) else None
    if twice is not None:
        raise UserError("code_twice", "The code {code} stands twice.", field="code", code=twice)
    for code, other in products_by_code(tx.session, codes).items():
        raise UserError(
            "code_taken", "{number} already has the code {code}.", field="code", number=other.number, code=code
        )


def _repeats(codes: Sequence[str]) -> bool:
    return len(set(codes)) < len(codes)
