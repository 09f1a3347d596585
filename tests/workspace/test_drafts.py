"""Half-typed input survives, belongs to its person, and goes when it is saved."""

from datetime import date
from decimal import Decimal

from models.workspace.drafts import clear_draft, drafts_of, load_draft, save_draft


def test_what_was_typed_last_is_kept_per_person(workspace, clerk, officer):
    for name in ("Exa", "Example Magnetics"):
        with workspace.transaction(clerk) as tx:
            save_draft(
                tx,
                "customer",
                0,
                {"name": name, "since": date(2026, 1, 2), "share": Decimal("1.5"), "sites": [{"city": ""}]},
            )
    with workspace.reader() as session:
        kept = load_draft(session, clerk.id, "customer")
        assert kept is not None
        assert kept.values == {
            "name": "Example Magnetics",
            "since": "2026-01-02",
            "share": "1.5",
            "sites": [{"city": ""}],
        }
        assert load_draft(session, officer.id, "customer") is None
        assert len(drafts_of(session, clerk.id)) == 1


def test_a_saved_record_clears_its_draft(workspace, clerk):
    with workspace.transaction(clerk) as tx:
        save_draft(tx, "customer", 7, {"name": "x"})
        clear_draft(tx, "customer", 7)
    with workspace.reader() as session:
        assert load_draft(session, clerk.id, "customer", 7) is None
