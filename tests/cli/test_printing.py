"""``euc-desk print``: the paper of the record that was named, and of no other."""

from dataclasses import dataclass

import pytest
from sqlmodel import select

from models.applications.choices import ApplicationState
from models.applications.tables import Application
from models.declarations.tables import Declaration
from models.documents.tables import IssuedDocument
from models.parties.tables import Party
from tests.applications.builders import Desk, application
from tests.cli.test_commands import PASSWORD, desk, run
from tests.documents.reading import squeezed, text

assert desk
assert run


@dataclass(frozen=True)
class Numbers:
    """The numbers of one record of each kind; all have the id 1, by which the wrong one could be printed."""

    customer: str
    declaration: str
    application: str


@pytest.fixture
def numbers(sqlite_workspace, person, monkeypatch) -> Numbers:
    monkeypatch.setenv("EUC_DESK_PASSWORD", PASSWORD)
    monkeypatch.setenv("EUC_DESK_USER", "clara")
    people = Desk(sqlite_workspace, person("clara"), person("otto"), person("olga"))
    assert application(people, ApplicationState.APPROVED) == 1
    with sqlite_workspace.reader() as session:
        return Numbers(*(session.get_one(table, 1).number for table in (Party, Declaration, Application)))


WRONG = [
    ("introduction", "customer", "is a customer; ", "a licence application (APP-…)"),
    ("application", "customer", "is a customer; ", "a licence application (APP-…)"),
    ("pack", "customer", "is a customer; ", "a licence application (APP-…)"),
    ("declaration", "customer", "is a customer; ", "an end-use declaration (EUC-…)"),
    ("declaration", "application", "is a licence application; ", "an end-use declaration (EUC-…)"),
    ("status", "application", "is a licence application; ", "a customer (C-…)"),
    ("application", "declaration", "is an end-use declaration; ", "a licence application (APP-…)"),
    ("introduction", "declaration", "is an end-use declaration; ", "a licence application (APP-…)"),
    ("pack", "declaration", "is an end-use declaration; ", "a licence application (APP-…)"),
    ("status", "declaration", "is an end-use declaration; ", "a customer (C-…)"),
    ("ownership", "application", "is a licence application; ", "a customer (C-…)"),
    ("screening", "declaration", "is an end-use declaration; ", "a customer (C-…)"),
    ("dossier", "customer", "is a customer; ", "a dossier (DOS-…)"),
    ("refusal", "application", "is a licence application; ", "a dossier (DOS-…)"),
    ("compliance-notice", "customer", "is a customer; ", "an end-use declaration (EUC-…)"),
    ("near-limit", "customer", "is a customer; ", "a product (P-…)"),
]


@pytest.mark.parametrize(("paper", "kind", "what", "needed"), WRONG)
@pytest.mark.parametrize("option", [(), ("--issue",)])
def test_a_number_of_another_kind_of_record_prints_and_issues_nothing(
    run, desk, numbers, sqlite_workspace, tmp_path, paper, kind, what, needed, option
):
    out = tmp_path / "paper.pdf"
    number = getattr(numbers, kind).lower()
    code, told, err = run("print", paper, number, "-o", str(out), "-w", desk, *option)
    assert (code, told) == (2, "")
    assert f"number: {number.upper()} {what}" in err and needed in err
    assert not out.exists()
    with sqlite_workspace.reader() as session:
        assert session.exec(select(IssuedDocument)).all() == []


@pytest.mark.parametrize(
    ("paper", "kind"),
    [
        ("declaration", "declaration"),
        ("application", "application"),
        ("introduction", "application"),
        ("status", "customer"),
        ("ownership", "customer"),
        ("screening", "customer"),
        ("compliance-notice", "declaration"),
        ("humanitarian-report", "declaration"),
        ("stop-report", "declaration"),
    ],
)
def test_the_paper_names_the_record_it_was_asked_of(run, desk, numbers, tmp_path, paper, kind):
    out = tmp_path / "paper.pdf"
    number = getattr(numbers, kind)
    code, told, err = run("print", paper, number.lower(), "-o", str(out), "-w", desk)
    assert (code, err) == (0, "")
    assert told.startswith(f"Wrote {out}")
    assert squeezed(number) in text(out.read_bytes())


def test_numbers_that_nothing_has_and_papers_that_are_none(run, desk, numbers, tmp_path):
    out = str(tmp_path / "paper.pdf")
    for paper, number, told in (
        ("application", "APP-1999-0001", "There is no record with the number APP-1999-0001"),
        ("application", "nonsense", "is printed of a licence application (APP-…)"),
        ("declaration", "", "There is no record with the number"),
        ("certificate", "C-000001", "There is no paper certificate; choose declaration"),
        ("pack", "P-000001", "P-000001 is a product; "),
    ):
        code, _, err = run("print", paper, number, "-o", out, "-w", desk)
        assert code == 2
        assert told in err


def test_an_issued_paper_is_found_by_its_whole_number_only(run, desk, numbers, tmp_path):
    out = tmp_path / "paper.pdf"
    for paper in ("introduction", "application"):
        assert run("print", paper, numbers.application, "--issue", "-o", str(out), "-w", desk)[0] == 0
    first = out.read_bytes()
    code, _, err = run("print", "issued", numbers.application[:-1], "-o", str(tmp_path / "no.pdf"), "-w", desk)
    assert code == 2
    assert f"Issued papers whose number begins so: {numbers.application}" in err
    assert not (tmp_path / "no.pdf").exists()
    number = next(each for each in err.split() if "-INT" not in each and each.startswith(numbers.application))
    assert run("print", "issued", number.strip(","), "-o", str(tmp_path / "again.pdf"), "-w", desk)[0] == 0
    assert (tmp_path / "again.pdf").read_bytes() == first


def test_nothing_is_printed_or_issued_for_a_target_that_cannot_be_written(
    run, desk, numbers, sqlite_workspace, tmp_path
):
    for target in (tmp_path / "missing" / "dir.pdf", tmp_path):
        code, told, err = run("print", "introduction", numbers.application, "--issue", "-o", str(target), "-w", desk)
        assert (code, told) == (2, "")
        assert "could not be written" in err and err.count("\n") == 1
    with sqlite_workspace.reader() as session:
        assert session.exec(select(IssuedDocument)).all() == []


def test_a_preview_is_for_people_who_may_read(run, desk, numbers, tmp_path, monkeypatch):
    out = tmp_path / "paper.pdf"
    monkeypatch.delenv("EUC_DESK_USER")
    for paper, number in (("status", numbers.customer), ("issued", "X")):
        code, told, err = run("print", paper, number, "-o", str(out), "-w", desk)
        assert (code, told) == (2, "")
        assert "Who acts?" in err
    assert run("print", "status", numbers.customer, "-o", str(out), "-w", desk, "-u", "anna")[0] == 0
