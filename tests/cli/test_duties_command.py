"""``euc-desk duties`` and ``euc-desk mass-balance``: answers for scripts, and a sentence for what does not exist."""

import json
from datetime import date
from decimal import Decimal

import pytest

from models.certification.mass_balance_commands import keep_balance
from models.certification.mass_balance_drafts import BalanceDraft
from models.workspace.validation import validate
from tests.certification import builders as make
from tests.certification.test_duties import certified
from tests.cli.test_commands import PASSWORD, desk, run

assert certified
assert desk
assert run
NAME = "Example Magnetics GmbH (fictional)"


@pytest.fixture
def workspace(sqlite_workspace):
    return sqlite_workspace


@pytest.fixture
def told(run, desk, workspace, person, certified, monkeypatch):
    monkeypatch.setenv("EUC_DESK_PASSWORD", PASSWORD)
    line = {"element": "Dy", "opening": "5", "used": "3.5", "scrap": "0", "closing": "1"}
    with workspace.transaction(person("clara")) as tx:
        values = {"site_id": make.site_of(tx, certified), "year": 2025, "declared_on": date(2026, 1, 15)}
        keep_balance(tx, validate(BalanceDraft, values | {"lines": [line]}), ("year.txt", b"Example"))

    def ask(*arguments: str, user: str = "anna") -> tuple[int, str, str]:
        return run(*arguments, "-w", desk, *(("-u", user) if user else ()))

    return ask


def test_the_duties_of_one_and_of_all_as_of_a_day(told):
    code, out, err = told("duties", NAME, "--as-of", "2026-11-24", "--json")
    (customer,) = json.loads(out)["customers"]
    assert (code, err, customer["name"]) == (0, "", NAME)
    report = next(each for each in customer["duties"] if each["duty"] == "ANNUAL-REPORT" and each["year"] == 2025)
    assert (report["state"], report["since"], report["due_on"]) == ("overdue", "2026-01-01", "2026-01-31")
    assert (report["source"], report["mark"], report["done_on"]) == ("own rule", "design", None)
    assert json.loads(told("duties", "--as-of", "2026-11-24", "--json")[1])["customers"] == [customer]
    assert json.loads(told("duties", "--as-of", "2025-01-01", "--json")[1])["customers"] == []
    assert "ANNUAL-REPORT\tfor 2025\tOverdue\t2026-01-01\t2026-01-31" in told("duties", NAME)[1]


def test_a_mass_balance_adds_up_in_text(told):
    code, out, _ = told("mass-balance", NAME, "--year", "2025", "--site", "Example works", "--json")
    sheet = json.loads(out)
    (site,) = sheet["sites"]
    (row,) = site["elements"]
    assert (code, sheet["tolerance_percent"], site["declared"]["evidence"]) == (0, "2", "year.txt")
    parts = {name: Decimal(row[name]) for name in ("received", "opening", "used", "scrap", "moved", "closing")}
    out_of_it = parts["used"] + parts["scrap"] + parts["moved"] + parts["closing"]
    assert Decimal(row["difference"]) == parts["received"] + parts["opening"] - out_of_it == Decimal("0.5")
    assert (row["state"], site["settled_on"]) == ("asked", None)
    assert "Dy\t0\t5\t3.5\t0\t0\t1\t0.5\tCustomer was asked" in told("mass-balance", NAME, "--year", "2025")[1]


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("duties", "nobody"), "customer: There is no customer “nobody”."),
        (("duties", NAME, "--as-of", "2026-02-30"), "as-of: “2026-02-30” is not a date that exists."),
        (("mass-balance", NAME, "--year", "25"), "year: A year between 2000 and 2100 is needed here."),
        (("mass-balance", NAME, "--year", "2025", "--site", "Nowhere"), f"site: {NAME} has no site “Nowhere”."),
    ],
)
def test_what_does_not_exist_is_refused_beside_its_option(told, arguments, sentence):
    code, out, err = told(*arguments)
    assert (code, out) == (2, "")
    assert err.startswith(sentence)


@pytest.mark.parametrize("arguments", [("duties",), ("mass-balance", NAME, "--year", "2025")])
def test_both_are_for_people_who_may_read(told, arguments):
    code, out, err = told(*arguments, user="")
    assert (code, out) == (2, "")
    assert "Who acts?" in err
