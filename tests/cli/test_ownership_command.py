"""The command ``euc-desk ownership``: its answers, its tables of any spelling, and its refusals in one sentence."""

import json
import re

import pytest

from desktop.cli.ownership import ownership
from models.rulebook.loader import load_current
from tests.cli.test_commands import run

assert run  # the fixture

STAKES = """owner,owned,lower,upper,valid_from,valid_to
Listed One (fictional),Middle GmbH (fictional),60,60,,
 MIDDLE  gmbh (fictional),Example Magnetics (fictional),30,30,,
Listed Two (fictional),Example Magnetics (fictional),,40,,
Ring A (fictional),Ring B (fictional),100,100,,
Ring B (fictional),Ring A (fictional),100,100,,
Listed One (fictional),Later AG (fictional),50,50,2026-01-01,2026-06-30
"""
LISTED = "# both fictional\nlisted one (fictional)\n\nListed Two (fictional)\nNobody Here (fictional)\n"


@pytest.fixture
def asked(run, tmp_path):
    def ask(*options, stakes=STAKES, listed=LISTED, rule="US-BIS", on="2026-11-24"):
        for name, text in (("stakes.csv", stakes), ("listed.txt", listed)):
            (tmp_path / name).write_bytes(text if isinstance(text, bytes) else text.encode())
        files = (str(tmp_path / "stakes.csv"), "--listed", str(tmp_path / "listed.txt"))
        return run("ownership", *files, "--rule", rule, "--as-of", on, *options)

    return ask


def results(told):
    return {each["firm"].split(" (")[0]: each["result"] for each in told["firms"]}


def test_the_answer_as_json(asked):
    code, out, err = asked("--json")
    assert (code, err) == (0, "")
    told = json.loads(out)
    assert results(told) == {
        "Listed One": "hit",
        "Middle GmbH": "hit",
        "Example Magnetics": "cannot_be_ruled_out",
        "Listed Two": "hit",
        "Ring A": "clear",
        "Ring B": "clear",
    }
    assert told["counts"] == {"hit": 3, "cannot_be_ruled_out": 1, "clear": 2}
    assert (told["listed_names"], told["listed_in_stakes"]) == (3, 2)
    assert (told["state"], told["binds"], told["mark"]) == ("unknown_treated_as_in_force", True, "unconfirmed")
    firm = told["firms"][2]
    assert (firm["lower"], firm["upper"], firm["listed"]) == ("30", "70", False)
    assert [step["owner"] for step in firm["paths"][1]["steps"]] == [
        "Listed One (fictional)",
        "Middle GmbH (fictional)",
    ]
    assert [(each["owner"], each["enough"]) for each in firm["decided_by"]] == [("Listed Two (fictional)", "20")]
    assert "effective_lower" not in firm


def test_effective_shares_are_products_and_told_beside(asked):
    told = json.loads(asked("--json", "--effective", "--firm", "example magnetics (fictional)")[1])
    (firm,) = told["firms"]
    assert (firm["effective_lower"], firm["effective_upper"]) == ("18", "58")


def test_the_answer_for_people_leaves_the_clear_ones_out(asked):
    code, out, err = asked()
    assert code == 0
    assert "Example Magnetics (fictional)\tcannot_be_ruled_out\t30–70 %\n" in out
    assert "from 20 % on it decides" in out
    assert "Ring A" not in out
    assert "It is not confirmed whether US-BIS applies" in err
    assert "3 hit, 1 cannot_be_ruled_out, 2 clear" in err
    assert asked("--firm", "Ring A (fictional)")[1] == "Ring A (fictional)\tclear\t0 %\n"


def test_where_the_sum_is_only_a_warning_it_is_told(asked):
    stakes = "owner,owned,percent\na,c,30\nb,c,25\n"
    out = asked(stakes=stakes, listed="a\nb\n", rule="cn-61")[1]
    assert "c\tclear\t55 %" in out
    assert "! No listed owner reaches the threshold in c alone; together they hold up to 55 %." in out


def test_a_rule_that_does_not_bind_is_computed_and_says_so(asked):
    told = json.loads(asked("--json", on="2026-11-09")[1])
    assert (told["state"], told["binds"], told["until"]) == ("suspended", False, "2026-11-09")
    assert results(told)["Middle GmbH"] == "hit"


def test_stakes_count_on_their_days(asked):
    assert "Later AG" not in results(json.loads(asked("--json")[1]))
    assert results(json.loads(asked("--json", on="2026-06-30")[1]))["Later AG"] == "hit"


@pytest.mark.parametrize(
    "stakes",
    [
        "Owner;Owned;Lower %;Upper %\nL;F;49,5;51\n",
        "\ufeffSHAREHOLDER\tCompany\tlower_percent\tupper-percent\nL\tF\t49.5%\t51 %\n",
        "L,F,49.5,51\n",
        "owned,owner,upper,lower\nF,L,51,49.5\n\n",
        "owner,owned,lower,upper,remark\nL,F,49.5,51,2020-01-01\n",
    ],
)
def test_tables_are_read_in_the_usual_spellings(asked, stakes):
    firm = json.loads(asked("--json", "--firm", "f", stakes=stakes, listed="l")[1])["firms"][0]
    assert (firm["result"], firm["lower"], firm["upper"]) == ("cannot_be_ruled_out", "49.5", "51")


@pytest.mark.parametrize("unknown", ["", "?", "unknown", "不明"])
def test_a_share_nobody_knows(asked, unknown):
    stakes = f"owner,owned,percent\nL,F,{unknown}\n"
    firm = json.loads(asked("--json", "--firm", "f", stakes=stakes, listed="l")[1])["firms"][0]
    assert (firm["lower"], firm["upper"]) == ("0", "100")


def test_an_empty_table_has_an_empty_answer(asked):
    for stakes in ("", "owner,owned,lower,upper\n"):
        code, out, _ = asked("--json", stakes=stakes)
        assert (code, json.loads(out)["firms"]) == (0, [])


@pytest.mark.parametrize(
    ("stakes", "told"),
    [
        ("owner,owned,lower,upper\na,b,60,60\nc,b,41,41\n", "more than 100 %: a 60 %, c 41 %."),
        ("owner,owned,lower,upper\na,b,sixty,60\n", "Row 2: “sixty” in lower is not a percent from 0 to 100."),
        ("owner,owned,lower,upper\na,b,60,160\n", "Row 2: “160” in upper is not a percent from 0 to 100."),
        ("owner,owned,lower,upper\na,b,nan,60\n", "Row 2: “nan” in lower is not"),
        ("owner,owned,lower,upper\na,b,1e999999999,60\n", "Row 2: “1e999999999” in lower is not"),
        ("owner,owned,lower,upper\na,b,60,50\n", "Row 2: the lower bound 60 is above the upper bound 50."),
        ("owner,owned,lower,upper\n,b,60,60\n", "Row 2: the cell owner is empty."),
        ("owner,owned,lower,upper\na\n", "Row 2: the cell owned is empty."),
        (f"owner,owned,lower,upper\n{'a' * 501},b,1,1\n", "the name in owner has more than 500 characters."),
        ("owner,owned,lower,upper,valid_to\na,b,1,1,2026-02-30\n", "“2026-02-30” in valid_to is not a date"),
        (
            "owner,owned,lower,upper,from,to\na,b,1,1,2026-02-02,2026-02-01\n",
            "it ends on 2026-02-01, before it begins.",
        ),
        ("owner,lower,upper\na,60,60\n", "The table has no column “owned”."),
        ("owner,owned\na,b\n", "The table has no column “lower”."),
        ('owner,owned,lower,upper\n"a,b,60,60\n', "a quotation mark is not closed"),
        (b"\x00\x01\x02", "is not a text file."),
    ],
)
def test_bad_tables_are_refused_in_one_sentence(asked, stakes, told):
    code, out, err = asked(stakes=stakes)
    assert (code, out) == (2, "")
    assert told in err
    assert err.count("\n") == 1


def test_other_bad_input_is_refused_in_one_sentence(run, asked, tmp_path):
    for code, out, err in (
        asked(rule="ITAR"),
        asked(on="2026-02-30"),
        asked("--firm", "Stranger (fictional)"),
        asked(listed=b"\x00"),
        run("ownership"),
        run("ownership", str(tmp_path / "none.csv"), "--listed", str(tmp_path / "none.txt"), "--rule", "EU"),
    ):
        assert (code, out) == (2, "")
        assert err.count("\n") == 1


def test_the_help_names_every_rule_and_every_option(run):
    code, out, _ = run("ownership", "--help")
    assert code == 0
    plain = re.sub(r"\s+", " ", out)
    for word in (*load_current().ownership_rules, "cannot_be_ruled_out", "--listed", "--rule", "--as-of", "--json"):
        assert word in plain
    assert all(f"`{code}`" in (ownership.__doc__ or "") for code in load_current().ownership_rules)


def test_the_rules_are_listed_with_their_state(run):
    code, out, _ = run("ownership", "--rules", "--as-of", "2026-11-09")
    assert code == 0
    assert [line.split("\t")[:3] for line in out.splitlines()][:2] == [
        ["CN-61", "Suspended", "2026-11-10"],
        ["US-BIS", "Suspended", "2026-11-09"],
    ]
    told = json.loads(run("ownership", "--rules", "--json")[1])
    assert [each["rule"] for each in told["rules"]] == list(load_current().ownership_rules)
    assert all(each["source"]["name"] for each in told["rules"])
