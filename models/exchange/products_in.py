"""Products from a sheet: one row is one product; a row with a known number or code changes that product."""

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from sqlmodel import Session

from models.exchange.intake import Columns, Duplicate, Faulty, Ready, RowFault, Settled, beside
from models.exchange.reading import Cell, to_text
from models.exchange.sheet import SheetRow
from models.exchange.values import country_code, form_code, one_of, unit_code
from models.goods.bulk import add_products_in_bulk
from models.goods.commands import change_product
from models.goods.drafts import ProductDraft
from models.goods.queries import product_detail, products_by_code, products_by_name, products_by_number
from models.goods.views import ProductDetail, ProductRow
from models.parties.choices import Tie
from models.workspace.errors import FieldErrors
from models.workspace.sorting import sort_key
from models.workspace.transaction import Transaction
from models.workspace.validation import Refused, validate
from models.workspace.words import Words, say

_BETWEEN_CODES = re.compile(r"[;,\n/|、；，]+")
_READERS: dict[str, Callable[[Cell], Any]] = {
    "origin": lambda cell: country_code(to_text(cell)),
    "unit": lambda cell: unit_code(to_text(cell)),
    "form": lambda cell: form_code(to_text(cell)),
    "chinese_technology": lambda cell: one_of(Tie, to_text(cell)),
    "hs_codes": lambda cell: tuple(each.strip() for each in _BETWEEN_CODES.split(to_text(cell)) if each.strip()),
}


class ProductIntake:
    """Reads products; remembers codes and names of the whole file."""

    def __init__(self, session: Session, columns: Columns, *, add_duplicates: bool) -> None:
        self._session = session
        self._columns = columns
        self._add_duplicates = add_duplicates
        self._codes: dict[str, int] = {}
        self._names: dict[tuple[str, str], int] = {}
        self._touched: dict[int, int] = {}

    def read(self, row: SheetRow) -> Ready[ProductDraft] | Faulty:
        values: dict[str, Any] = {}
        faults: dict[str, Words] = {}
        for name, cell in self._columns.filled(row):
            try:
                reader = _READERS.get(name)
                values[name] = to_text(cell) if reader is None else reader(cell)
            except Refused as fault:
                faults[name] = fault.words
        try:
            draft = validate(ProductDraft, {name: value for name, value in values.items() if name != "number"})
        except FieldErrors as error:
            more = {path.partition(".")[0]: words for path, words in error.faults.items()}
            return Faulty(row.number, values, beside(faults, more))
        return Faulty(row.number, values, faults) if faults else Ready(row.number, draft, values)

    def settle(self, batch: Sequence[Ready[ProductDraft]], faulty: Sequence[Faulty] = ()) -> Settled[ProductDraft]:
        found: Settled[ProductDraft] = Settled()
        stated = [*(ready.values for ready in batch), *(row.values for row in faulty)]
        numbers = products_by_number(self._session, [str(each["number"]) for each in stated if "number" in each])
        typed = [str(row.values["code"]) for row in faulty if "code" in row.values and "code" not in row.faults]
        codes = products_by_code(self._session, [*(ready.draft.code for ready in batch), *typed])
        names = products_by_name(self._session, [ready.draft.name for ready in batch])
        for row in faulty:
            found.faults += self._columns.faults(row.row, row.faults)
            code = "" if "code" in row.faults else str(row.values.get("code", ""))
            found.faults += self._code_faults(row, code, numbers, codes)
        for ready in batch:
            faults = self._code_faults(ready, ready.draft.code, numbers, codes)
            known = numbers.get(str(ready.values.get("number", ""))) or codes.get(sort_key(ready.draft.code, 60))
            if faults:
                found.faults.extend(faults)
            elif known is not None:
                self._settle_change(found, ready, known)
            else:
                self._settle_new(found, ready, names)
        return found

    def write(self, tx: Transaction, settled: Settled[ProductDraft]) -> None:
        if settled.new:
            add_products_in_bulk(tx, [ready.draft for ready in settled.new])
        for product_id, ready in settled.changed:
            change_product(tx, product_id, ready.draft, product_detail(tx.session, product_id).row_version)

    def _code_faults(
        self,
        row: Ready[ProductDraft] | Faulty,
        typed: str,
        numbers: Mapping[str, ProductRow],
        codes: Mapping[str, ProductRow],
    ) -> list[RowFault]:
        number, code = str(row.values.get("number", "")), sort_key(typed, 60)
        faults: list[RowFault] = []
        if number and number not in numbers:
            words = say("There is no product {number}. Leave the number empty for a new product.", number=number[:40])
            faults.append(self._columns.fault(row.row, "number", words))
        if not code:
            return faults
        if code in self._codes:
            words = say("This code stands here twice; first in row {row}.", row=self._codes[code])
            return [*faults, self._columns.fault(row.row, "code", words)]
        self._codes[code] = row.row
        holder = codes.get(code)
        if number and holder is not None and holder.number != number:
            words = say("{number} {name} already has this code.", number=holder.number, name=holder.name)
            faults.append(self._columns.fault(row.row, "code", words))
        return faults

    def _settle_change(self, found: Settled[ProductDraft], ready: Ready[ProductDraft], known: ProductRow) -> None:
        if known.id in self._touched:
            words = say(
                "{number} stands here twice; first in row {row}.", number=known.number, row=self._touched[known.id]
            )
            found.faults.append(self._columns.fault(ready.row, "number" if "number" in ready.values else "code", words))
            return
        self._touched[known.id] = ready.row
        before = _kept(product_detail(self._session, known.id))
        stated = {name: value for name, value in ready.draft if name in ready.values}
        after = before.model_copy(update=stated)
        if after == before:
            found.duplicates.append(Duplicate(ready.row, say("{number} is like this already.", number=known.number)))
        else:
            found.changed.append((known.id, Ready(ready.row, after, ready.values)))

    def _settle_new(
        self, found: Settled[ProductDraft], ready: Ready[ProductDraft], names: Mapping[str, ProductRow]
    ) -> None:
        name = (sort_key(ready.draft.name), sort_key(ready.draft.model, 120))
        same = names.get(name[0]) if not ready.draft.code else None
        if same is not None and sort_key(same.model, 120) != name[1]:
            same = None
        if same is not None and not self._add_duplicates:
            words = say("{number} has the same name and model.", number=same.number)
            found.duplicates.append(Duplicate(ready.row, words))
        elif not ready.draft.code and name in self._names and not self._add_duplicates:
            words = say("Row {row} has the same name and model.", row=self._names[name])
            found.duplicates.append(Duplicate(ready.row, words))
        else:
            self._names.setdefault(name, ready.row)
            found.new.append(ready)


def _kept(detail: ProductDetail) -> ProductDraft:
    return ProductDraft.model_construct(**{name: getattr(detail, name) for name in ProductDraft.model_fields})
