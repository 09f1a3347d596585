"""Duplicates while typing: the same firm under a slightly other name is seen, another firm is not."""

import pytest

from models.parties.choices import Scheme
from models.parties.drafts import IdentifierDraft
from models.parties.similar import name_likeness, similar_parties
from tests.parties import builders


@pytest.fixture
def register(workspace, clerk):
    with workspace.transaction(clerk) as tx:
        ids = {
            "magnetics": builders.customer(
                tx, "Example Magnetics GmbH & Co. KG", identifiers=[{"scheme": "vat", "value": "DE136695976"}]
            ),
            "chinese": builders.bare_party(
                tx, "Shili Magnetic Materials Co., Ltd.", "CN", local_name="深圳市示例磁材有限公司"
            ),
            "pumps": builders.bare_party(tx, "Sample Pumps Inc", "US", names=[{"name": "Specimen Hydraulics"}]),
        }
        for number in range(30):
            builders.bare_party(tx, f"Example Number{number} GmbH")
    return workspace, ids


def _names(register, *args, **options):
    workspace, ids = register
    with workspace.reader() as session:
        return [hit.id for hit in similar_parties(session, *args, **options)], ids


@pytest.mark.parametrize(
    ("typed", "country", "who"),
    [
        ("Example Magnetics Ltd", "DE", "magnetics"),
        ("EXAMPLE MAGNETICS", "", "magnetics"),
        ("Magnetics Example", "DE", "magnetics"),
        ("Exampel Magnetics", "DE", "magnetics"),
        ("ExampleMagnetics AG", "DE", "magnetics"),
        ("深圳示例磁材股份有限公司", "CN", "chinese"),
        ("Specimen Hydraulic", "US", "pumps"),
    ],
)
def test_the_same_firm_is_seen(register, typed, country, who):
    found, ids = _names(register, typed, country)
    assert found[:1] == [ids[who]]


@pytest.mark.parametrize("typed", ["", "GmbH", "Entirely Different", "Example", "磁", "有限公司"])
def test_another_firm_is_not(register, typed):
    found, ids = _names(register, typed, "DE")
    assert ids["magnetics"] not in found
    assert ids["chinese"] not in found


def test_a_number_counts_whatever_the_name_and_the_reason_is_told(register):
    workspace, ids = register
    number = IdentifierDraft(scheme=Scheme.VAT, value="de 136 695 976")
    with workspace.reader() as session:
        (hit,) = similar_parties(session, "Nothing Alike", "DE", [number])
        assert (hit.id, hit.score) == (ids["magnetics"], 100.0)
        assert "same number" in str(hit.why)
        assert similar_parties(session, "Example Magnetics", "DE", [number], but_not=ids["magnetics"]) == ()
        (abroad,) = similar_parties(session, "Example Magnetics", "FR")
        (other,) = similar_parties(session, "Specimen Hydraulics", "US")
    assert "in DE" in str(abroad.why)
    assert abroad.score == 96
    assert "Specimen Hydraulics" in str(other.why)


def test_likeness_has_an_order():
    same = name_likeness("Example Magnetics GmbH", "EXAMPLE MAGNETICS Ltd.")
    typo = name_likeness("Example Magnetics GmbH", "Example Magnetcs")
    other = name_likeness("Example Magnetics GmbH", "Sample Pumps GmbH")
    assert same == 100
    assert 90 < typo < 100
    assert other < 60
