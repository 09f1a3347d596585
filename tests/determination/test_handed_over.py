"""What an application hands over: the certified status of its end user's site reaches the determination."""

import pytest
from sqlmodel import select

from models.applications.deal import determination_of
from models.applications.reading import load
from models.applications.tables import Application
from models.determination.outcome import Outcome
from models.example.stage import TODAY
from models.rulebook.loader import load_current

pytestmark = pytest.mark.timeout(300)
BOOK = load_current()


def test_an_internal_status_is_told_and_the_licence_stays(example):
    fast = 0
    with example.reader() as session:
        for application in session.exec(select(Application).order_by(Application.id)).all():
            found = determination_of(session, load(session, application.key, TODAY, BOOK), TODAY, BOOK)
            for line in found["lines"] if found else ():
                said = " ".join(each["words"] for each in line["answer"]["reasons"])
                if "opens the internal fast lane" in said:
                    fast += 1
                    assert "never replaces a licence" in said
                    assert line["answer"]["outcome"] != Outcome.covered_certified_status
    assert fast
