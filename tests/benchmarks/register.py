"""A register full of plainly invented records beside a crowd of customers, written straight into either database.

Products, declarations, applications with questions and cases, licences, shipments, orders, screenings, dossiers,
journal rows: enough columns to be read, listed, sorted and searched; no record passed the program's own commands.
"""

import random
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from itertools import islice
from typing import Any

import sqlalchemy as sa
from sqlmodel import SQLModel

from models.applications.choices import ApplicationState, Debtor, QuestionFrom, RefusedBy
from models.applications.tables import Application, Question
from models.certification.choices import CriterionReply, DossierEventKind
from models.certification.tables import CriterionAnswer, Dossier, DossierEvent, DossierScope
from models.declarations.choices import Capacity, DeclarationState, PartyRole, StopCause, Use
from models.declarations.tables import NO_END, Declaration, DeclarationLine
from models.exchange.tables import OpenOrder
from models.goods.choices import DecisionState, Outcome
from models.goods.choices import Standing as GoodsStanding
from models.goods.tables import Classification, Product, ProductToken
from models.journal.tables import JournalEntry
from models.licences.choices import LicenceKind, ShipmentState, TransportMode
from models.licences.tables import Licence, LicenceLine, LicenceParty, Shipment
from models.parties.choices import Tie
from models.parties.folding import tokens_of
from models.parties.tables import Party, Site
from models.review.choices import CaseKind
from models.review.tables import Case
from models.screening.choices import ScreeningOutcome
from models.screening.tables import ScreeningAnswer, ScreeningLatest
from models.workspace.sorting import sort_key

_BATCH = 20_000
_WORDS = (
    "Sintered",
    "Bonded",
    "Coated",
    "Segment",
    "Ring",
    "Disc",
    "Powder",
    "Flake",
    "Target",
    "Ingot",
    "Strip",
    "Rod",
)
_METALS = ("neodymium", "dysprosium", "terbium", "samarium", "gadolinium", "yttrium", "scandium", "lutetium")
_SIGNS = ("烧结钕铁硼磁体", "镝铁合金", "氧化铽", "钐钴磁体", "溅射靶材", "金属钇")
_COUNTRIES = ("DE", "US", "JP", "FR", "GB", "KR", "IN", "IT", "NL", "SE")
TODAY = date(2026, 11, 24)
_NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
OPEN_APPLICATIONS = (
    ApplicationState.SUBMITTED,
    ApplicationState.IN_REVIEW,
    ApplicationState.RETURNED,
    ApplicationState.APPROVED,
    ApplicationState.LODGED,
    ApplicationState.ACCEPTED,
)
CLOSED_APPLICATIONS = (ApplicationState.GRANTED, ApplicationState.REFUSED, ApplicationState.WITHDRAWN)


class Register:
    """Writes ``each`` records of every kind; ``parties`` says how many customers there are, with ids from 1."""

    def __init__(self, engine: sa.Engine, parties: int, each: int) -> None:
        self.engine = engine
        self.chance = random.Random(20261124)
        self.parties = parties
        self.each = each
        with engine.connect() as connection:
            named = sa.select(Party.id, Party.legal_name, Party.sort_key).limit(max(2000, each // 2))
            rows = connection.execute(named.order_by(sa.func.abs((Party.id * 7919) % parties), Party.id))
            self.pool = [tuple(row) for row in rows]

    def fill(self) -> None:
        """Write everything."""
        numbers = range(1, self.each + 1)
        self.write(Product, map(self._product, numbers))
        self.write(ProductToken, self._product_tokens())
        self.write(Classification, map(self._classification, numbers[: self.each // 2]))
        self.write(Declaration, map(self._declaration, numbers))
        self.write(DeclarationLine, map(self._declaration_line, numbers))
        self.fill_applications(2 * self.each, self.each // 10)
        self.write(Licence, map(self._licence, numbers))
        self.write(LicenceLine, map(self._licence_line, numbers))
        self.write(LicenceParty, map(self._licence_party, numbers))
        self.write(Shipment, map(self._shipment, numbers))
        self.write(OpenOrder, map(self._order, numbers))
        self.fill_screenings()
        self.fill_dossiers(max(20, self.each // 20))
        self.write(JournalEntry, map(self._entry, range(1, 5 * self.each + 1)))
        self.analyse()

    def fill_applications(self, closed: int, open_: int) -> None:
        """Write applications that are over and some that are not, with a case for each and questions for some."""
        states = [self.chance.choice(CLOSED_APPLICATIONS) for _ in range(closed)]
        states += [self.chance.choice(OPEN_APPLICATIONS) for _ in range(open_)]
        self.chance.shuffle(states)
        self.write(Application, (self._application(n, state) for n, state in enumerate(states, 1)))
        self.write(Case, (self._case(n) for n in range(1, len(states) + 1)))
        asked = (n for n, state in enumerate(states, 1) if state in OPEN_APPLICATIONS and n % 3 == 0)
        self.write(Question, map(self._question, asked))
        answered = (n for n, state in enumerate(states, 1) if state in CLOSED_APPLICATIONS and n % 3 == 0)
        self.write(Question, ({**self._question(n), "answered_on": TODAY, "answered_by": 1} for n in answered))

    def fill_screenings(self) -> None:
        """Write an answer for every third customer."""
        outcomes = [self.chance.choices(list(ScreeningOutcome), [96, 1, 3])[0] for _ in range(self.parties // 3)]
        days = [TODAY - timedelta(days=self.chance.randrange(200)) for _ in outcomes]
        answers = list(zip(range(1, len(outcomes) + 1), days, outcomes, strict=True))
        self.write(
            ScreeningAnswer,
            ({"id": n, "party_id": 3 * n, "screened_on": day, "outcome": o, "answered_by": 1} for n, day, o in answers),
        )
        self.write(
            ScreeningLatest,
            ({"party_id": 3 * n, "answer_id": n, "screened_on": day, "outcome": o} for n, day, o in answers),
        )

    def fill_dossiers(self, count: int) -> None:
        """Write dossiers with a site, a line of the matrix, some answers and, for most, a grant."""
        numbers = range(1, count + 1)
        self.write(Site, map(self._site, numbers))
        self.write(Dossier, map(self._dossier, numbers))
        self.write(DossierScope, map(self._scope, numbers))
        self.write(CriterionAnswer, (answer for n in numbers for answer in self._answers(n)))
        self.write(DossierEvent, (self._grant(n) for n in numbers if n % 4))

    def write(self, kind: type[SQLModel], rows: Iterable[Mapping[str, Any]]) -> None:
        """Write rows of a table; what a row leaves out is the table's own default."""
        table: sa.Table = kind.__table__  # type: ignore[attr-defined]
        defaults = {
            name: f.get_default(call_default_factory=True)
            for name, f in kind.model_fields.items()
            if not f.is_required()
        }
        if "created_at" in table.c:
            defaults |= {"created_at": _NOW, "created_by": 1, "changed_by": 1}
        keys = ("id",) if "id" in table.c else ()
        with self.engine.begin() as connection:
            highest = (
                connection.execute(sa.select(sa.func.coalesce(sa.func.max(table.c.id), 0))).scalar_one() if keys else 0
            )
            waiting = iter(rows)
            while batch := list(islice(waiting, _BATCH)):
                ready = []
                for row in batch:
                    highest += 1
                    stamp = (
                        {"changed_at": _NOW - timedelta(minutes=highest * 7 % 500_000)}
                        if "changed_at" in table.c
                        else {}
                    )
                    ready.append(defaults | stamp | ({"id": highest} if keys else {}) | dict(row))
                connection.execute(table.insert(), ready)

    def analyse(self) -> None:
        """Tell PostgreSQL how its tables look now; SQLite workspaces have no statistics."""
        if self.engine.dialect.name == "postgresql":
            with self.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
                connection.exec_driver_sql("VACUUM ANALYZE")

    def _party(self, n: int) -> tuple[int, str, str]:
        return self.pool[(n * n + 31 * n) % len(self.pool)]

    def _day(self, n: int, back: int = 900) -> date:
        return TODAY - timedelta(days=n * 37 % back)

    def _product_name(self, n: int) -> str:
        return f"Example {_WORDS[n % 12]} {_METALS[n // 12 % 8]} {n % 1000} (fictional)"

    def _product(self, n: int) -> dict[str, Any]:
        name = self._product_name(n)
        return {
            "number": f"P-{n:06d}",
            "code": f"EX-{n * 7919 % 1_000_003:06d}",
            "code_key": f"ex-{n * 7919 % 1_000_003:06d}",
            "name": name,
            "local_name": f"示例{_SIGNS[n % 6]}{n}" if n % 2 else "",
            "model": f"M{n % 997}",
            "model_key": f"m{n % 997}",
            "sort_key": sort_key(name),
            "form": ("magnet", "metal", "alloy", "oxide", "target", "part")[n % 6],
            "origin": ("CN", "DE", "JP", "US")[n % 4],
            "unit": ("KGM", "PCE", "GRM")[n % 3],
            "hs_codes": ["85051110"],
            "standing": list(GoodsStanding)[n % len(GoodsStanding)].value,
        }

    def _product_tokens(self) -> Iterator[dict[str, Any]]:
        for n in range(1, self.each + 1):
            row = self._product(n)
            for token in tokens_of((row["number"], row["name"], row["local_name"], row["code"], row["model"])):
                yield {"token": token, "product_id": n}

    def _classification(self, n: int) -> dict[str, Any]:
        proposed = n % 400 == 0
        return {
            "product_id": n,
            "outcome": next(iter(Outcome)),
            "control_codes": ["1C902.a"],
            "reason": "Example reason.",
            "edition": "example",
            "state": DecisionState.PROPOSED if proposed else DecisionState.CONFIRMED,
            "prepared_by": 2,
            "proposed_on": self._day(n),
            "decided_by": None if proposed else 3,
            "decided_at": None if proposed else _NOW,
        }

    def _declaration(self, n: int) -> dict[str, Any]:
        party_id, name, key = self._party(n)
        weights = [5, 5, 1, 60, 20, 8, 1]
        state = self.chance.choices(list(DeclarationState), weights)[0]
        until = None if n % 3 else self._day(n) + timedelta(days=400)
        contract = f"Ct-{n * 31 % 999_983}"
        return {
            "number": f"EUC-{2021 + n * 6 // (self.each + 1)}-{n:04d}",
            "state": state,
            "state_since": _NOW - timedelta(hours=n * 13 % 20_000),
            "regime": "CN-DUAL",
            "form_variant": "example",
            "form_edition": "example",
            "capacity": next(iter(Capacity)),
            "declarant_id": party_id,
            "end_user_id": party_id,
            "customer_name": name,
            "customer_key": key,
            "contract_number": contract,
            "contract_key": contract.lower(),
            "use": Use.CIVIL,
            "until_key": until or NO_END,
            "valid_until": until,
            "signed_on": None if state in (DeclarationState.DRAFT, DeclarationState.ISSUED) else self._day(n),
            "prepared_by": 2,
            "issued_by": 2,
            "verified_by": 3 if state == DeclarationState.VERIFIED else None,
            "verified_on": self._day(n) if state == DeclarationState.VERIFIED else None,
            "frozen_hash": "0" * 64,
            "frozen_lines": 1000,
            "stop_cause": next(iter(StopCause)) if state == DeclarationState.STOPPED else None,
        }

    def _declaration_line(self, n: int) -> dict[str, Any]:
        return {
            "declaration_id": n,
            "line_number": 1,
            "product_id": n * 17 % self.each + 1,
            "description": "Example goods",
            "quantity": Decimal(100),
            "unit": "KGM",
            "applied": Decimal(100 if n % 5 == 0 else 20),
        }

    def _application(self, n: int, state: ApplicationState) -> dict[str, Any]:
        passed = state in (
            *(ApplicationState.APPROVED, ApplicationState.LODGED),
            *(ApplicationState.ACCEPTED, ApplicationState.GRANTED),
        )
        lodged = self._day(n) if passed and state is not ApplicationState.APPROVED else None
        accepted = lodged if state in (ApplicationState.ACCEPTED, ApplicationState.GRANTED) else None
        contract = f"Ct-{n * 31 % 999_983}"
        return {
            "number": f"APP-{2021 + n * 6 // (self.each * 3)}-{n:04d}",
            "regime": "CN-DUAL",
            "authority": "Example authority",
            "kind": next(iter(LicenceKind)),
            "state": state,
            "state_since": _NOW - timedelta(hours=n * 13 % 20_000),
            "end_user_id": None if n % 500 == 0 else self._party(n)[0],
            "destination": _COUNTRIES[n % 10],
            "contract_number": contract,
            "contract_key": contract.lower(),
            "prepared_by": 2,
            "approved_by": 3 if passed else None,
            "refused_by": RefusedBy.DESK if state is ApplicationState.REFUSED else None,
            "lodged_on": lodged,
            "lodged_reference": f"L{n}" if lodged else "",
            "accepted_on": accepted,
            "authority_reference": f"R{n}" if accepted else "",
            "answered_on": accepted if state is ApplicationState.GRANTED else None,
        }

    def _case(self, n: int) -> dict[str, Any]:
        return {
            "kind": CaseKind.APPLICATION,
            "subject_id": n,
            "subject_number": f"APP-{n}",
            "title": "Example case",
            "prepared_by": 2,
            "opened_at": _NOW,
            "round_opened_at": _NOW,
            "assigned_to": 3 if n % 2 else None,
        }

    def _question(self, n: int) -> dict[str, Any]:
        return {
            "application_id": n,
            "asked_by_kind": next(iter(QuestionFrom)),
            "asked_by": 3,
            "asked_on": self._day(n, 60),
            "body": "Example question?",
            "owed_by": list(Debtor)[n % 3],
            "due_on": None if n % 2 else self._day(n, 60) + timedelta(days=20),
        }

    def _licence(self, n: int) -> dict[str, Any]:
        start = self._day(n)
        return {
            "number": f"LIC-{2021 + n * 6 // (self.each + 1)}-{n:04d}",
            "regime": "CN-DUAL",
            "authority": f"Example authority {n % 7}",
            "authority_key": f"example authority {n % 7}",
            "licence_number": f"EX{n * 7919 % 1_000_003:07d}",
            "licence_key": f"ex{n * 7919 % 1_000_003:07d}",
            "kind": list(LicenceKind)[n % len(LicenceKind)],
            "exporter_id": self._party(n % 20)[0],
            "issued_on": start,
            "valid_from": start,
            "valid_until": start + timedelta(days=365),
            "destination": _COUNTRIES[n % 10],
            "contract_number": f"Ct-{n * 31 % 999_983}",
        }

    def _licence_line(self, n: int) -> dict[str, Any]:
        return {
            "licence_id": n,
            "line_number": 1,
            "product_id": n * 17 % self.each + 1,
            "description": "Example goods",
            "quantity": Decimal(100),
            "unit": "KGM",
            "drawn": Decimal(n % 101),
        }

    def _licence_party(self, n: int) -> dict[str, Any]:
        return {"licence_id": n, "role": PartyRole.END_USER, "party_id": self._party(n)[0]}

    def _shipment(self, n: int) -> dict[str, Any]:
        state = list(ShipmentState)[n % len(ShipmentState)]
        shipped = (
            None if state in (ShipmentState.PLANNED, ShipmentState.CANCELLED) else self._day(n) + timedelta(days=9)
        )
        return {
            "number": f"SHP-{2021 + n * 6 // (self.each + 1)}-{n:04d}",
            "licence_id": n,
            "state": state,
            "planned_on": self._day(n),
            "shipped_on": shipped,
            "arrived_on": shipped + timedelta(days=9) if shipped and state is ShipmentState.ARRIVED else None,
            "consignee_id": self._party(n)[0],
            "destination": _COUNTRIES[n % 10],
            "invoice_number": f"INV{n}",
            "customs_declaration": f"CD{n}",
            "transport": list(TransportMode)[n % len(TransportMode)],
        }

    def _order(self, n: int) -> dict[str, Any]:
        return {
            "customer_id": self._party(n)[0],
            "product_id": n * 17 % self.each + 1,
            "order_number": f"PO-{n * 31 % 999_983}",
            "order_key": f"po-{n * 31 % 999_983}",
            "order_date": None if n % 9 == 0 else self._day(n),
            "quantity": Decimal(n % 500 + 1),
            "unit": "KGM",
            "currency": "EUR",
        }

    def _site(self, n: int) -> dict[str, Any]:
        return {
            "party_id": self._dossier_party(n),
            "name": f"Works {n}",
            "activity": "Example activity",
            "street": "Example Road 1",
            "city": "Exampletown",
            "country": _COUNTRIES[n % 10],
            "operated_by_party": Tie.YES,
            "near_military": Tie.NO,
        }

    def _dossier_party(self, n: int) -> int:
        return self.pool[n % len(self.pool)][0]

    def _dossier(self, n: int) -> dict[str, Any]:
        return {
            "number": f"DOS-{2021 + n * 6 // (self.each + 1)}-{n:04d}",
            "programme": "INT-CN-RE",
            "party_id": self._dossier_party(n),
            "opened_on": self._day(n),
            "prepared_by": 2,
            "submitted_on": self._day(n) if n % 4 or n % 100 == 0 else None,
        }

    def _scope(self, n: int) -> dict[str, Any]:
        return {
            "dossier_id": n,
            "site_id": n,
            "destination": _COUNTRIES[n % 10],
            "valid_from": self._day(n),
            "added_on": self._day(n),
            "added_by": 2,
        }

    def _answers(self, n: int) -> Iterator[dict[str, Any]]:
        for code in ("CE-SC-01", "CE-CE-01", "CE-DV-01", "CE-MI-04"):
            yield {
                "dossier_id": n,
                "code": code,
                "reply": CriterionReply.IN_ORDER,
                "answered_on": self._day(n),
                "answered_by": 2,
            }

    def _grant(self, n: int) -> dict[str, Any]:
        day = self._day(n)
        return {
            "dossier_id": n,
            "kind": DossierEventKind.GRANTED,
            "decided_on": day,
            "effective_on": day,
            "valid_until": day + timedelta(days=730),
            "reason": "Example reason.",
            "scope_ids": [n],
            "prepared_by": 2,
            "decided_by": 3,
            "second_by": 4,
        }

    def _entry(self, n: int) -> dict[str, Any]:
        return {
            "seq": 1_000_000 + n,
            "tx": n // 5,
            "at": _NOW - timedelta(minutes=5 * self.each - n),
            "actor_id": n % 6 + 1,
            "actor_name": f"Example person {n % 6}",
            "via": "window",
            "act": ("save_customer", "verify_declaration", "grant_application")[n % 3],
            "record": ("party", "declaration", "application")[n % 3],
            "record_id": n % self.parties + 1,
            "operation": "change",
            "before": '{"name": "Example"}',
            "after": '{"name": "Example changed"}',
            "previous_hash": "0" * 64,
            "hash": "0" * 64,
        }
