"""Settings of the workspace on both databases: typed, permitted, in the journal; and the check of everything."""

import pytest

from models.access.desk_settings import EXPORTER_PARTY, get_setting, set_setting
from models.access.looking_after import back_up, list_backups, workspace_facts
from models.journal.queries import history
from models.journal.verifying import verify
from models.journal.wording import act_words, record_words
from models.workspace.errors import NotPermitted, UserError
from models.workspace.tables import Setting


def test_a_setting_is_its_default_until_somebody_chooses(workspace, administrator):
    with workspace.reader() as session:
        assert get_setting(session, EXPORTER_PARTY) is None
    for chosen in (7, 8, None):
        with workspace.transaction(administrator) as tx:
            set_setting(tx, EXPORTER_PARTY, chosen)
        with workspace.reader() as session:
            assert get_setting(session, EXPORTER_PARTY) == chosen
    with workspace.reader() as session:
        assert [row.act for row in history(session, "setting", 1)] == ["change_setting"] * 3


def test_only_an_administrator_chooses(workspace, manager):
    with pytest.raises(NotPermitted), workspace.transaction(manager) as tx:
        set_setting(tx, EXPORTER_PARTY, 7)


@pytest.mark.parametrize("value", [-1, "no number", [1]])
def test_a_value_that_cannot_be_used_is_refused(workspace, administrator, value):
    with pytest.raises(UserError), workspace.transaction(administrator) as tx:
        set_setting(tx, EXPORTER_PARTY, value)


def test_a_stored_value_that_cannot_be_read_counts_as_not_chosen(workspace, administrator):
    with workspace.transaction(administrator) as tx:
        tx.add(Setting(name=EXPORTER_PARTY.name, value={"not": "a number"}))
    with workspace.reader() as session:
        assert get_setting(session, EXPORTER_PARTY) is None


def test_facts_name_the_place_without_a_password(workspace):
    facts = workspace_facts(workspace)
    assert facts.name == "Example desk"
    assert facts.created_at.tzinfo is not None
    assert facts.others == ()
    assert ":postgres@" not in facts.place


def test_a_backup_needs_the_permission(workspace, clerk, auditor, tmp_path, monkeypatch):
    monkeypatch.setattr("models.workspace.keeping.default_folder", lambda _workspace: tmp_path / "backups")
    assert list_backups(workspace) == ()
    with pytest.raises(NotPermitted):
        back_up(workspace, auditor)
    told = []
    made = back_up(workspace, clerk, lambda *progress: told.append(progress), portable=True)
    assert made.portable
    assert [row.name for row in list_backups(workspace)] == [made.name]
    assert told


def test_an_untouched_workspace_is_sound(workspace, auditor):
    steps = []
    found = verify(workspace, auditor, lambda done, total, words: steps.append(str(words)))
    assert found.sound
    assert found.chain.rows == 12
    assert list(dict.fromkeys(steps)) == ["Checking the journal", "The database checks itself"]


def test_acts_and_records_are_said_in_words():
    assert str(act_words("add_party")) == "Add customer"
    assert str(act_words("something_new")) == "Something new"
    assert str(record_words("party")) == "Customer"
    assert str(record_words("new_table")) == "New table"
