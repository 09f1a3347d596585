"""A small register for pictures and journeys: plainly fictional customers and products with sites, owners, reports."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from functools import cache
from typing import Any

from desktop.shell.context import DeskContext
from models.access.login import actor_named
from models.goods.commands import confirm_classification
from models.parties.commands import add_party
from models.parties.commands_parts import attach_to_party, note_party
from models.parties.drafts import PartyDraft
from models.screening.choices import ScreeningOutcome
from models.workspace.actor import Actor, Via
from models.workspace.store import Workspace
from models.workspace.validation import validate
from tests.desk_context import picture_context, picture_workspace
from tests.goods.builders import product, proposal, report
from tests.screening.builders import screening

FIRMS = [
    ("Example Drives GmbH (fictional)", "", "DE", "Maker of servo motors for packaging machines", "Stuttgart"),
    ("Example Wind Generators A/S (fictional)", "", "DK", "Maker of direct-drive wind generators", "Aarhus"),
    ("Example Robotics K.K. (fictional)", "例示ロボティクス株式会社", "JP", "Maker of joints for robots", "Nagoya"),
    ("Example Acoustics Co., Ltd. (fictional)", "예시음향 주식회사", "KR", "Maker of loudspeakers", "Suwon"),
    ("Example Optics S.A. (fictional)", "", "FR", "Maker of optical glass", "Lyon"),
    ("Example Precision Tools Ltd (fictional)", "", "GB", "Maker of cutting tools", "Leeds"),
    (
        "Example Electric Axles Co., Ltd. (fictional)",
        "示例电驱动桥有限公司（虚构）",
        "CN",
        "Maker of car axles",
        "Suzhou",
    ),
    ("Example Catalysts B.V. (fictional)", "", "NL", "Maker of catalysts", "Rotterdam"),
    ("Example Aerospace Institute (fictional)", "", "IT", "Research into flight", "Torino"),
    ("Example Trading House Pte. Ltd. (fictional)", "", "SG", "Trading", "Singapore"),
]


def firm(place: int) -> dict[str, Any]:
    """Give the typed values of one of the firms."""
    name, local, country, business, city = FIRMS[place]
    values: dict[str, Any] = {
        "legal_name": name,
        "local_name": local,
        "country": country,
        "nature_of_business": business,
        "customer_since": date(2019, 3, 1 + place),
        "military_ties": ["no", "no", "no", "no", "unknown", "no", "no", "no", "yes", "unknown"][place],
        "addresses": [{"kind": "registered", "street": f"{place + 1} Example Road", "city": city, "country": country}],
        "contacts": [{"name": "Erika Example", "position": "Head of purchasing", "email": "erika@example.com"}],
        "sites": [
            {
                "name": f"{city} works",
                "activity": business,
                "street": f"{place + 1} Example Road",
                "city": city,
                "country": country,
                "operated_by_party": "yes",
                "near_military": "no",
            }
        ],
    }
    if place == 8:
        values |= {"kind": "research", "military_ties_note": "Half of its orders come from an air force."}
        values |= {"military_business_percent": Decimal(50)}
    return values


def fill(workspace: Workspace, clerk: Actor, officer: Actor) -> dict[str, int]:
    """Put customers and products into a workspace; return the ids that pictures open."""
    found: dict[str, int] = {}
    for place in range(len(FIRMS)):
        with workspace.transaction(clerk) as tx:
            values = firm(place)
            if place == 0:
                values |= _rich(found)
            changes = add_party(tx, validate(PartyDraft, values))
            found.setdefault("first", changes.first("party"))
    with workspace.transaction(clerk) as tx:
        parent = add_party(
            tx, validate(PartyDraft, firm(1) | {"legal_name": "Example Holding SE (fictional)", "country": "AT"})
        )
        found["parent"] = parent.first("party")
        above = [{"owner_name": "Example Family Trust (fictional)", "share": Decimal(60)}]
        above += [{"owner_name": "Example State Fund (fictional)", "share": None}]
        add_party(
            tx, validate(PartyDraft, firm(5) | {"legal_name": "Example Ventures AG (fictional)", "holdings": above})
        )
    _owned(workspace, clerk, found)
    with workspace.transaction(clerk) as tx:
        note_party(tx, found["first"], "Asked by telephone for the new certificate form; will send it next week.")
        attach_to_party(
            tx, found["first"], "register extract (fictional).txt", b"An extract of a register, fictional.\n"
        )
    with workspace.transaction(officer) as tx:
        screening(tx, found["first"], on=date(2026, 9, 1), file=("comparison.txt", b"Nothing found.\n"))
        screening(tx, found["first"] + 1, on=date(2026, 3, 1))
        screening(tx, found["first"] + 8, ScreeningOutcome.POSSIBLE_MATCH, on=date(2026, 9, 2))
    found |= goods(workspace, clerk, officer)
    return found


def _rich(_found: dict[str, int]) -> dict[str, Any]:
    return {
        "website": "www.example.com",
        "identifiers": [{"scheme": "national_register", "country": "DE", "value": "HRB 000000"}],
        "names": [{"kind": "former_name", "name": "Example Motors GmbH (fictional)", "used_until": date(2021, 12, 31)}],
        "contacts": [
            {
                "name": "Erika Example",
                "position": "Managing director",
                "email": "erika@example.com",
                "phone": "+49 30 000000",
                "may_sign": True,
            },
            {"name": "Max Example", "position": "Export control officer", "email": "max@example.com"},
        ],
        "sites": [
            firm(0)["sites"][0],
            firm(0)["sites"][0]
            | {
                "name": "Example test bench",
                "city": "Ulm",
                "near_military": "unknown",
                "activity": "Testing of motors",
            },
        ],
    }


def _owned(workspace: Workspace, clerk: Actor, found: dict[str, int]) -> None:
    from models.parties.commands_parts import set_owners
    from models.parties.drafts import HoldingDraft
    from models.parties.queries import customer_detail

    with workspace.transaction(clerk) as tx:
        upper = [HoldingDraft(owner_name="Example Family Trust (fictional)", owner_country="AT", share=Decimal(70))]
        upper += [HoldingDraft(owner_name="Example State Fund (fictional)", owner_country="AT", share=None)]
        set_owners(tx, found["parent"], customer_detail(tx.session, found["parent"]).row_version, upper)
        owners = [HoldingDraft(owner_id=found["parent"], share=Decimal(51), source="Register extract of 2026")]
        owners += [HoldingDraft(owner_name="Example Employees Fund (fictional)", owner_country="DE", share=Decimal(20))]
        owners += [HoldingDraft(owner_name="Example Partner Ltd (fictional)", owner_country="GB", share=None)]
        set_owners(tx, found["first"], customer_detail(tx.session, found["first"]).row_version, owners)


def goods(workspace: Workspace, clerk: Actor, officer: Actor) -> dict[str, int]:
    """Add products in different standings; return those that pictures open."""
    found: dict[str, int] = {}
    with workspace.transaction(clerk) as tx:
        found["magnet"] = product(
            tx,
            "NdFeB magnet 42SH, segment (fictional)",
            code="MAG-DY-42SH",
            local_name="钕铁硼磁体 42SH，瓦形（虚构）",
            manufacturer="Example Magnets Works (fictional)",
            technical_parameters="grade 42SH; coated NiCuNi",
            hs_codes=("85051110",),
        )
        report(tx, found["magnet"], on=date(2026, 6, 1), file=("report.txt", b"Example report"))
        report(tx, found["magnet"], {"Nd": "29", "Dy": None, "Fe": "66"}, on=date(2025, 2, 1))
        found["proposed"] = product(
            tx, "Terbium metal 99.9 % (fictional)", code="TB-99", form="metal", hs_codes=("280530",)
        )
        report(tx, found["proposed"], {"Tb": "99.9"})
        found["bare"] = product(
            tx, "Samarium cobalt rotor (fictional)", code="ROT-7", form="", origin="", hs_codes=(), model=""
        )
        for place in range(6):
            product(
                tx, f"Example oxide {place + 1} (fictional)", code=f"OX-{place + 1}", form="oxide", hs_codes=("284690",)
            )
        decided = proposal(tx, found["magnet"])
        waiting = proposal(
            tx, found["proposed"], codes=_terbium(), reason="Terbium metal, which the item names by name."
        )
        found["waiting"] = waiting
    with workspace.transaction(officer) as tx:
        confirm_classification(tx, decided, "Agreed; the report names dysprosium.")
    return found


def _terbium() -> tuple[str, ...]:
    from models.rulebook.loader import load_current

    named = (
        item
        for item in load_current().items
        if item.elements == ("Tb",) and item.form == "metal" and item.control_codes
    )
    return next(named).control_codes[:1]


@cache
def stocked() -> tuple[Workspace, dict[str, int]]:
    """Make the register once for all pictures."""
    workspace = picture_workspace.__wrapped__()
    with workspace.reader() as session:
        clerk, officer = (actor_named(session, who, Via.WINDOW) for who in ("clara", "otto"))
    return workspace, fill(workspace, clerk, officer)


def stock_context(scene: Any, who: str = "otto") -> tuple[DeskContext, dict[str, int]]:
    """Build the context of a scene on the register."""
    workspace, ids = stocked()
    return replace(picture_context(scene, who), workspace=workspace), ids
