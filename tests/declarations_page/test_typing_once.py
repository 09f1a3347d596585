"""Typing once: what the register settles about a party stands in a new declaration and on its paper."""

import pytest

from models.declarations.choices import Capacity, DeclarationState
from models.declarations.queries import declaration_detail
from models.documents.assemble.requests import Request
from models.documents.choices import DocumentKind
from models.documents.queries import preview
from models.parties.tables import Contact, Site
from tests.declarations.builders import cast, declaration
from tests.declarations_page.test_declarations_page import TODAY, choose, numbers, open_page, pause
from tests.desk_context import type_into
from tests.documents.reading import squeezed, text
from tests.parties.builders import CONTACT, SITE, customer


def begun(desk, name):
    """Begin a declaration for an end user, as a person does, and give its page."""
    page = open_page(desk)
    page.new_record()
    desk.settle()
    choose(desk, page.record.form.field("end_user_id"), name)
    return page


def value(page, key):
    return page.record.form.field(key).value()


def test_the_only_site_and_the_only_signatory_are_filled_in_and_printed(desk, sqlite_workspace, clerk):
    with sqlite_workspace.transaction(clerk) as tx:
        of = cast(tx)
    page = begun(desk, "magnetics gmbh")
    assert value(page, "site_id") == of.site
    assert (value(page, "signatory_name"), value(page, "signatory_position")) == ("Erika Example", "Managing director")
    pause(desk, page)
    [made] = numbers(sqlite_workspace)
    with sqlite_workspace.reader() as session:
        stated = declaration_detail(session, made, TODAY).statement
        paper = preview(session, Request(DocumentKind.DECLARATION, made), sqlite_workspace.clock.now(), TODAY)
    assert stated.site.site_id == of.site
    assert (stated.signatory_name, stated.signatory_position) == ("Erika Example", "Managing director")
    assert text(paper).count(squeezed("Erika Example")) == 2, "as contact and in print beside the signature"


def test_what_a_person_typed_or_cleared_stays(desk, sqlite_workspace, clerk):
    with sqlite_workspace.transaction(clerk) as tx:
        cast(tx)
    page = begun(desk, "magnetics gmbh")
    type_into(page.record.form.field("signatory_name").line, "Ernst Example")
    page.record.form.field("site_id").set_value(None)
    page.record.form.field("site_id").edited.emit()
    pause(desk, page)
    [made] = numbers(sqlite_workspace)
    with sqlite_workspace.reader() as session:
        stated = declaration_detail(session, made, TODAY).statement
    assert stated.site is None
    assert stated.signatory_name == "Ernst Example"


def test_of_several_a_person_chooses(desk, sqlite_workspace, clerk):
    with sqlite_workspace.transaction(clerk) as tx:
        customer(
            tx,
            "Example Two Works GmbH (fictional)",
            sites=[SITE, {**SITE, "name": "Second works"}],
            contacts=[CONTACT, {**CONTACT, "name": "Ernst Example"}],
        )
    page = begun(desk, "two works")
    assert value(page, "site_id") is None
    assert value(page, "signatory_name") == ""


def test_another_end_user_brings_its_own_and_takes_the_first_ones_away(desk, sqlite_workspace, clerk):
    with sqlite_workspace.transaction(clerk) as tx:
        cast(tx)
        other = customer(tx, "Example Other AG (fictional)", contacts=[{**CONTACT, "name": "Olga Example"}])
        customer(tx, "Example Silent AG (fictional)", contacts=[{**CONTACT, "may_sign": False}], sites=[])
    page = begun(desk, "magnetics gmbh")
    choose(desk, page.record.form.field("end_user_id"), "other ag")
    assert value(page, "signatory_name") == "Olga Example"
    with sqlite_workspace.reader() as session:
        assert session.get(Site, value(page, "site_id")).party_id == other
    choose(desk, page.record.form.field("end_user_id"), "silent ag")
    assert (value(page, "signatory_name"), value(page, "site_id")) == ("", None)


def test_who_signs_follows_the_capacity(desk, sqlite_workspace, clerk):
    with sqlite_workspace.transaction(clerk) as tx:
        cast(tx)
        customer(tx, "Example Trading AG (fictional)", contacts=[{**CONTACT, "name": "Tina Example"}])
    page = begun(desk, "magnetics gmbh")
    choose(desk, page.record.form.field("purchaser_id"), "trading ag")
    assert value(page, "signatory_name") == "Erika Example"
    page.record.form.field("capacity").set_value(Capacity.PURCHASER)
    page.record.form.field("capacity").edited.emit()
    desk.settle()
    assert value(page, "signatory_name") == "Tina Example"


@pytest.mark.parametrize("several", [False, True])
def test_the_signature_is_recorded_of_the_only_one_who_may_sign(desk, sqlite_workspace, clerk, several):
    with sqlite_workspace.transaction(clerk) as tx:
        of = cast(tx)
        made = declaration(tx, of, DeclarationState.ISSUED, signatory_name="", signatory_position="")
        if several:
            tx.add(Contact(party_id=of.end_user, name="Ernst Example", may_sign=True))
    form = open_page(desk, made).record.signing.signature
    wanted = ("", "") if several else ("Erika Example", "Managing director")
    assert (form.field("signatory_name").value(), form.field("signatory_position").value()) == wanted
