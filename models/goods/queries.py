"""Reading products: pages, search, details."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session, col, select

from models.goods.choices import DecisionState, ProductState, Standing
from models.goods.composition import Share
from models.goods.tables import Classification, Composition, Product, ProductToken, TestReport
from models.goods.views import ClassificationView, ProductDetail, ProductRow, TestReportView
from models.journal.listing import Conditions, Listed, Listing, by
from models.journal.views import JournalRow
from models.journal.whole import Part, whole_history
from models.parties.hunting import Words
from models.rulebook.book import Rulebook
from models.rulebook.items import CandidateItem, Confidence, ProductFacts
from models.workspace.errors import NotFound
from models.workspace.paging import ListQuery, Page, PageRequest
from models.workspace.sorting import sort_key
from models.workspace.store import Workspace

_CHUNK = 500

_P: sa.Table = Product.__table__  # type: ignore[attr-defined]
_C: sa.Table = Classification.__table__  # type: ignore[attr-defined]
_SHOWN = (
    "id",
    "number",
    "code",
    "name",
    "local_name",
    "model",
    "form",
    "origin",
    "unit",
    "manufacturer",
    "standing",
    "state",
    "changed_at",
)

_ID = _P.c.id
_LIST = Listed(
    select=sa.select(*(_P.c[name] for name in _SHOWN)),
    id=_ID,
    orders={
        "name": by(_P.c.sort_key, _ID),
        "number": by(_P.c.number, _ID),
        "code": by(_P.c.code_key, _ID),
        "model": by(_P.c.model_key, _ID),
        "form": by(_P.c.form, _ID, _P.c.sort_key),
        "origin": by(_P.c.origin, _ID, _P.c.sort_key),
        "unit": by(_P.c.unit, _ID, _P.c.sort_key),
        "standing": by(_P.c.standing, _ID, _P.c.sort_key),
        "changed": by(_P.c.changed_at, _ID),
    },
    default="name",
)
_T: sa.Table = ProductToken.__table__  # type: ignore[attr-defined]
_WORDS = Words(_T.c.token, _ID, _T.c.product_id)
_RESTS_ON = frozenset({"product", "classification"})
_FILTERS = {"form": _P.c.form, "standing": _P.c.standing, "origin": _P.c.origin, "state": _P.c.state, "unit": _P.c.unit}


class ProductPages:
    """The list of products; filters ``form``, ``standing``, ``origin``, ``state``, ``unit``."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._listing = _listing(workspace.clock.today)

    def count(self, query: ListQuery) -> int:
        with self._workspace.reader() as session:
            return self._listing.count(session, query)

    def page(self, request: PageRequest) -> Page[ProductRow]:
        with self._workspace.reader() as session:
            rows, keys = self._listing.page(session, request)
            return Page(_product_rows(session, rows), keys)


def find_products(session: Session, text: str, limit: int = 20) -> tuple[ProductRow, ...]:
    """Return products on sale that match a search text, by name."""
    query = ListQuery(search=text, filters={"state": (ProductState.ACTIVE.value,)})
    rows, _ = _listing(lambda: date.min).page(session, PageRequest(query, limit=limit))
    return _product_rows(session, rows)


def products_by_code(session: Session, codes: Iterable[str]) -> dict[str, ProductRow]:
    """Return the products that have these codes, by folded code."""
    return _by(session, _P.c.code_key, "code", [sort_key(code, 60) for code in codes if code])


def products_by_number(session: Session, numbers: Iterable[str]) -> dict[str, ProductRow]:
    """Return the products that have these numbers of ours, by number."""
    return _by(session, _P.c.number, "number", list(numbers))


def products_by_name(session: Session, names: Iterable[str]) -> dict[str, ProductRow]:
    """Return the products of these names, by folded name; of several the one entered first."""
    return _by(session, _P.c.sort_key, "name", [sort_key(name) for name in names if name])


def product_detail(session: Session, product_id: int) -> ProductDetail:
    """Return everything about a product. Raises NotFound."""
    product = session.get(Product, product_id)
    if product is None:
        raise NotFound("not_found", "There is no {kind} number {id}.", kind="product", id=product_id)
    return ProductDetail(
        id=product.key,
        row_version=product.row_version,
        number=product.number,
        code=product.code,
        name=product.name,
        local_name=product.local_name,
        model=product.model,
        form=product.form,
        hs_codes=tuple(product.hs_codes),
        origin=product.origin,
        manufacturer=product.manufacturer,
        unit=product.unit,
        technical_parameters=product.technical_parameters,
        chinese_technology=product.chinese_technology,
        state=product.state,
        standing=Standing(product.standing),
        reports=_reports(session, product_id),
        classifications=_classifications(session, product_id),
    )


def facts_of(detail: ProductDetail, hs_code: str | None = None) -> ProductFacts:
    """Return what the rulebook asks of a product; of several customs codes the first unless one is named."""
    first = detail.hs_codes[0] if detail.hs_codes else ""
    return ProductFacts(
        elements={share.element: share.mass_percent for share in detail.shares},
        composition_complete=detail.composition_complete,
        form=detail.form,
        hs_code=first if hs_code is None else hs_code,
        origin=detail.origin,
    )


def candidates_for(session: Session, product_id: int, rulebook: Rulebook) -> tuple[CandidateItem, ...]:
    """Return the controlled items a product may be, surest first, by any of its customs codes. Raises NotFound."""
    detail = product_detail(session, product_id)
    found: dict[int, CandidateItem] = {}
    for code in detail.hs_codes or ("",):
        for each in rulebook.candidates(facts_of(detail, code)):
            known = found.get(id(each.item))
            if known is None or len(each.why) > len(known.why):
                found[id(each.item)] = each
    surest = list(Confidence)
    return tuple(sorted(found.values(), key=lambda each: surest.index(each.confidence)))


def _by(session: Session, column: sa.ColumnElement[str], name: str, wanted: Sequence[str]) -> dict[str, ProductRow]:
    found: dict[str, ProductRow] = {}
    unique = list(dict.fromkeys(value for value in wanted if value))
    for start in range(0, len(unique), _CHUNK):
        statement = _LIST.select.where(column.in_(unique[start : start + _CHUNK])).order_by(_P.c.id)
        for row in _product_rows(session, session.execute(statement).mappings().all()):
            key = row.number if name == "number" else sort_key(getattr(row, name), 60 if name == "code" else 300)
            found.setdefault(key, row)
    return found


def _listing(today: Callable[[], date]) -> Listing:
    return Listing(_LIST, _RESTS_ON, _filters, _WORDS, today)


def _filters(query: ListQuery) -> Conditions:
    return [column.in_(query.filters[name]) for name, column in _FILTERS.items() if query.filters.get(name)]


def _product_rows(session: Session, rows: Sequence[Any]) -> tuple[ProductRow, ...]:
    codes = _codes_of(session, [row["id"] for row in rows])
    return tuple(
        ProductRow(
            **{name: row[name] for name in _SHOWN if name != "standing"},
            standing=Standing(row["standing"]),
            control_codes=codes.get(row["id"], ()),
        )
        for row in rows
    )


def _codes_of(session: Session, ids: Sequence[int]) -> dict[int, tuple[str, ...]]:
    found: dict[int, tuple[str, ...]] = {}
    for start in range(0, len(ids), _CHUNK):
        statement = sa.select(_C.c.product_id, _C.c.control_codes).where(
            _C.c.product_id.in_(ids[start : start + _CHUNK]), _C.c.state == DecisionState.CONFIRMED
        )
        found |= {product_id: tuple(codes) for product_id, codes in session.execute(statement)}
    return found


def _reports(session: Session, product_id: int) -> tuple[TestReportView, ...]:
    shares: dict[int | None, list[Share]] = {}
    for each in session.exec(
        select(Composition).where(Composition.product_id == product_id).order_by(col(Composition.id))
    ):
        shares.setdefault(each.report_id, []).append(Share(each.element, each.mass_percent, each.uncertainty))
    reports = session.exec(
        select(TestReport)
        .where(TestReport.product_id == product_id)
        .order_by(col(TestReport.reported_on).desc(), col(TestReport.id).desc())
    )
    return tuple(
        TestReportView(
            r.key, r.lab, r.method, r.report_number, r.reported_on, r.attachment_id, tuple(shares.get(r.key, ()))
        )
        for r in reports
    )


def _classifications(session: Session, product_id: int) -> tuple[ClassificationView, ...]:
    found = session.exec(
        select(Classification).where(Classification.product_id == product_id).order_by(col(Classification.id).desc())
    )
    return tuple(
        ClassificationView(
            id=c.key,
            outcome=c.outcome,
            control_codes=tuple(c.control_codes),
            measures=tuple(c.measures),
            reason=c.reason,
            edition=c.edition,
            state=c.state,
            prepared_by=c.prepared_by,
            proposed_on=c.proposed_on,
            decided_by=c.decided_by,
            decided_at=c.decided_at,
            decision_reason=c.decision_reason,
        )
        for c in found
    )


def product_history(session: Session, product_id: int) -> tuple[JournalRow, ...]:
    """List what happened to a product, its reports, its composition, its classifications and its files, latest first."""
    parts = [Part(kind, "product_id") for kind in (TestReport, Composition, Classification)]
    return whole_history(session, "product", product_id, parts)
