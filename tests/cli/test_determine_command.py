"""``euc-desk determine``: an answer, what-if side by side, the shapes, and one sentence for bad input."""

import json
import sys

import pytest

from desktop.cli import main as cli

HOLMIUM = {
    "departure": "CN",
    "destination": "DE",
    "product": {"elements": {"Ho": None}, "composition_complete": True, "form": "oxide", "origin": "CN"},
    "parties": [
        {"role": "end_user", "name": "Example Motors GmbH (fictional)", "country": "DE", "military_user": "no"}
    ],
    "use": {"military": "no"},
}
DAY = ("--as-of", "2026-11-23")


@pytest.fixture
def run(capsys, monkeypatch, tmp_path):
    monkeypatch.setenv("EUC_DESK_CONFIG", str(tmp_path / "config"))

    def call(*arguments: str) -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "argv", ["euc-desk", "determine", *arguments])
        try:
            cli.main()
            code = 0
        except SystemExit as leave:
            code = int(leave.code or 0)
        return code, *capsys.readouterr()

    return call


@pytest.fixture
def facts(tmp_path):
    path = tmp_path / "facts.json"
    path.write_text(json.dumps(HOLMIUM), encoding="utf-8")
    return str(path)


def written(tmp_path, told) -> str:
    path = tmp_path / "changes.json"
    path.write_text(told if isinstance(told, str) else json.dumps(told), encoding="utf-8")
    return str(path)


def test_an_answer_in_words_and_as_json(run, facts):
    code, out, err = run(facts, *DAY)
    assert (code, err) == (0, "")
    assert out.startswith("Licence (as of 2026-11-23, edition ")
    assert "Source(" not in out
    told = json.loads(run(facts, *DAY, "--json")[1])
    assert (told["outcome"], told["kinds_open"]) == ("licence", ["single", "general"])
    assert {"reasons", "missing", "duties", "kinds", "edition", "may_change_on"} <= set(told)


@pytest.mark.parametrize(
    ("options", "outcome"),
    [
        (("--extended", "70/2025=2027-01-10"), "nothing"),
        (("--not-extended", "70/2025"), "licence"),
        (("--listed", "Example Motors GmbH (fictional)=control list"), "barred"),
        (("--listed", "Example Motors GmbH (fictional)=control@2026-11-24"), "licence"),
        (("--listed", "Example Motors GmbH (fictional)=watch"), "licence"),
        (("--other-day", "2026-11-10"), "nothing"),
    ],
)
def test_what_if_by_options(run, facts, options, outcome):
    code, out, err = run(facts, *DAY, *options, "--json")
    assert (code, err) == (0, "")
    told = json.loads(out)
    assert (told["as_is"]["outcome"], told["what_if"]["outcome"]) == ("licence", outcome)
    assert told["difference"]["direction"] == {"nothing": "lighter", "barred": "heavier"}.get(outcome, "same")
    assert told["assumed"]


def test_what_if_by_a_file_and_an_option_together_side_by_side(run, facts, tmp_path):
    changes = written(tmp_path, {"facts": {"use": {"military": "yes"}, "destination": "US"}})
    code, out, _ = run(facts, *DAY, "--what-if", changes, "--extended", "70/2025=2027-01-10")
    assert code == 0
    assert "What if: The suspension (70/2025) is prolonged to 2027-01-10." in out
    assert "What if: The facts are changed in: destination, use." in out
    assert "outcome\tLicence\tNothing" not in out
    assert "outcome\tLicence\t" in out
    assert "\n+ " in out


def test_the_shapes_of_facts_and_changes(run):
    told = json.loads(run("--schema")[1])
    assert {"destination", "granted", "certified", "exporter"} <= set(told["properties"])
    assert {"measures", "listed", "facts", "on"} <= set(told["what_if"]["properties"])


@pytest.mark.parametrize(
    "options",
    [
        ("--extended", "70/2025"),
        ("--extended", "70/2025=soon"),
        ("--extended", "70/2025=2026-11-01"),
        ("--extended", "18/2025=2027-01-10"),
        ("--not-extended", "99/2099"),
        ("--listed", "Example"),
        ("--listed", "Example=black list"),
        ("--listed", "Example=control@soon"),
        ("--other-day", "2026-02-31"),
        ("--what-if", "no-such-file.json"),
    ],
)
def test_bad_changes_are_refused_in_a_sentence(run, facts, options):
    code, out, err = run(facts, *DAY, *options)
    assert (code, out) == (2, "")
    assert err.count("\n") == 1
    assert "Traceback" not in err


@pytest.mark.parametrize("told", ["{}", "[]", "{", '{"colour": 1}', '{"facts": {"colour": 1}}', '{"measures": 5}'])
def test_files_of_changes_that_cannot_be_are_refused(run, facts, tmp_path, told):
    code, out, err = run(facts, *DAY, "--what-if", written(tmp_path, told))
    assert (code, out) == (2, "")
    assert err.count("\n") == 1


def test_a_measure_option_beside_a_broken_list_of_the_file(run, facts, tmp_path):
    changes = written(tmp_path, {"measures": "70/2025"})
    code, out, err = run(facts, *DAY, "--what-if", changes, "--not-extended", "70/2025")
    assert (code, out) == (2, "")
    assert err.startswith("measures: ")


def test_near_limits_without_parameters_are_refused_beside_their_field(run, tmp_path):
    path = tmp_path / "facts.json"
    path.write_text(json.dumps({"product": {"near_limits": [{"measure": "58/2025"}]}}), encoding="utf-8")
    code, out, err = run(str(path), *DAY)
    assert (code, out) == (2, "")
    assert err.startswith("product.near_limits.0: Goods near a limit")
