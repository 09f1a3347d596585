"""The register of the example: our own firm, the customers with sites and owners, and their screening."""

from datetime import date, timedelta
from typing import Any

from models.example.sheets import Firm, firms
from models.example.stage import Stage
from models.parties.commands import add_party
from models.parties.drafts import PartyDraft
from models.screening.commands import record_screening
from models.screening.drafts import ScreeningDraft
from models.workspace.tables import Setting
from models.workspace.validation import validate

FOUNDED = date(2025, 3, 3)
EXPORTER = "exporter"
SCREENED_LISTS = ("China: control list and watch list", "UN consolidated list")

_TIES = {"dual": "unknown", "military": "yes", "unknown_ties": "unknown"}
"""What is known when a customer is added; a firm with civil and defence business tells later, when it is asked."""


def plan_register(stage: Stage) -> None:
    """Plan our own firm, then every customer on a day of its own."""
    stage.plan(FOUNDED, lambda: _add_exporter(stage))
    for place, firm in enumerate(firms()):
        new = firm.profile in {"new", "refused"}
        day = stage.workday((date(2026, 5, 4) if new else FOUNDED) + timedelta(days=1 + place))
        stage.plan(day, _adding(stage, firm))
        for screened in _screening_days(firm, day):
            stage.plan(stage.workday(screened), _screening(stage, firm))


def _add_exporter(stage: Stage) -> None:
    with stage.by("clerk") as tx:
        changes = add_party(
            tx,
            validate(
                PartyDraft,
                {
                    "legal_name": "Example Rare Earth Export Co., Ltd. (fictional)",
                    "local_name": "示例稀土进出口有限公司（虚构）",
                    "is_customer": False,
                    "is_exporter": True,
                    "country": "CN",
                    "military_ties": "no",
                    "nature_of_business": "Exporter of rare-earth metals, oxides and magnets",
                    "nature_of_business_zh": "稀土金属、氧化物和磁体出口商",
                    "identifiers": [_registered("Reg. 000000 (fictional)", "CN")],
                    "addresses": [
                        {
                            "kind": "registered",
                            "street": "1 Example Road, Example Zone",
                            "city": "Ganzhou",
                            "postcode": "341000",
                            "country": "CN",
                            "local_text": "江西省赣州市示例区示例路1号",
                        }
                    ],
                    "contacts": [
                        {
                            "name": "Clara Muster (example)",
                            "position": "Export clerk",
                            "email": "export@example.com",
                            "phone": "+86 797 0000000",
                        },
                        {"name": "Shi Li (example)", "position": "Legal representative 法定代表人", "may_sign": True},
                    ],
                },
            ),
        )
        stage.ids[EXPORTER] = changes.first("party")
        tx.add(Setting(name="exporter_party_id", value=stage.ids[EXPORTER]))


def _adding(stage: Stage, firm: Firm) -> Any:
    def add() -> None:
        with stage.by("clerk" if firm.country < "M" else "clerk2") as tx:
            changes = add_party(tx, validate(PartyDraft, party_values(firm)))
        stage.ids[firm.key] = changes.first("party")
        stage.ids[f"{firm.key}.site"] = changes.first("site")

    return add


def party_values(firm: Firm) -> dict[str, Any]:
    """Return what the clerk types for a customer."""
    place = {
        "street": f"{len(firm.key) * 3 + 1} Example Street",
        "city": firm.city,
        "postcode": firm.postcode,
        "country": firm.country,
    }
    return {
        "kind": firm.kind,
        "legal_name": firm.legal_name,
        "local_name": firm.local_name,
        "country": firm.country,
        "nature_of_business": firm.nature_of_business,
        "nature_of_business_zh": firm.nature_of_business_zh,
        "customer_since": date(min(firm.since, 2025), 1, 15),
        "military_ties": _TIES.get(firm.profile, "no"),
        "military_ties_note": firm.extra or ("Part of the armed forces" if firm.profile == "military" else ""),
        "military_business_percent": "35" if firm.profile == "dual" and "35 %" in firm.extra else None,
        "identifiers": [_registered(firm.registration, firm.country)] if firm.registration else [],
        "names": [{"kind": "trading_name", "name": firm.legal_name.split()[0] + " " + firm.legal_name.split()[1]}],
        "addresses": [{"kind": "registered", **place}],
        "sites": [
            {
                "name": f"{firm.city} works",
                "activity": firm.activity,
                "activity_zh": firm.activity_zh,
                **place,
                "operated_by_party": "yes",
                "near_military": "yes" if firm.profile == "military" else "no",
                "near_military_note": "On the grounds of a depot" if firm.profile == "military" else "",
            }
        ],
        "contacts": [
            {
                "name": firm.signatory,
                "position": firm.position,
                "email": f"{firm.key}@example.com",
                "may_sign": True,
            }
        ],
        "holdings": _holdings(firm),
        "figures": _figures(firm),
    }


def _registered(value: str, country: str) -> dict[str, str]:
    """Return a number of a national register: of a kind without check digits, and plainly invented."""
    return {"scheme": "national_register", "country": country, "value": value}


def yearly_use(firm: Firm) -> int:
    """Return how many kilograms a firm says it uses this year; its declarations say the same."""
    return len(firm.key) * 350


def _figures(firm: Firm) -> list[dict[str, Any]]:
    """Return what makers said of three years back, this one and the next two; the later ones are forecasts."""
    if firm.kind != "commercial" or firm.profile in {"new", "owner_unknown"}:
        return []
    yearly = yearly_use(firm)
    item = "NdFeB magnets" if any(code.startswith("MAG-") for code in firm.products) else "Rare-earth materials"
    source = "customer's letter of January 2026 (fictional)"
    used = [
        {
            "kind": "consumption",
            "item": item,
            "year": year,
            "forecast": year > 2025,
            "quantity": str(yearly + 25 * (year - 2026)),
            "unit": "KGM",
            "source": source,
        }
        for year in range(2023, 2029)
    ]
    stock = {"kind": "stock", "item": item, "year": 2025, "quantity": str(yearly // 8), "unit": "KGM"}
    return [*used, {**stock, "source": source}]


def _holdings(firm: Firm) -> list[dict[str, Any]]:
    if firm.profile == "owner_unknown":
        return [
            {
                "owner_name": "Example Holding, seat not told (fictional)",
                "owner_country": "",
                "share": None,
                "source": "customer's letter",
            }
        ]
    if firm.profile == "listed_owner":
        return [
            {
                "owner_name": "Example Listed Arms Group (fictional)",
                "owner_country": "US",
                "share": "60",
                "source": "register extract",
            }
        ]
    if firm.kind != "commercial":
        return []
    return [
        {
            "owner_name": f"{firm.legal_name.split()[0]} Family Holding (fictional)",
            "owner_country": firm.country,
            "share": "70",
            "source": "register extract",
        },
        {
            "owner_name": "Staff of the firm (fictional)",
            "owner_country": firm.country,
            "share": "30",
            "source": "register extract",
        },
    ]


def _screening_days(firm: Firm, added: date) -> list[date]:
    if firm.profile == "new":
        return [added + timedelta(days=4)] if firm.key == "solo" else []
    days = [added + timedelta(days=4), added + timedelta(days=190), added + timedelta(days=380)]
    recent = [date(2026, 11, 18) if firm.profile == "certified" else date(2026, 10, 12) + timedelta(days=len(firm.key))]
    return days[:1] if firm.profile == "lapsed" else days + recent


def plan_screening(stage: Stage, firm: Firm, day: date) -> None:
    """Plan one more comparison of a customer with the lists."""
    stage.plan(day, _screening(stage, firm))


def _screening(stage: Stage, firm: Firm) -> Any:
    found = firm.profile == "listed_owner"

    def record() -> None:
        with stage.by("officer") as tx:
            record_screening(
                tx,
                stage.ids[firm.key],
                validate(
                    ScreeningDraft,
                    {
                        "screened_on": tx.today,
                        "lists": [{"name": name, "dated": tx.today - timedelta(days=2)} for name in SCREENED_LISTS],
                        "outcome": "possible_match" if found else "clear",
                        "note": "An owner has a name like one on the control list; being looked into." if found else "",
                    },
                ),
            )

    return record
