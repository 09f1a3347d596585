"""Let the database itself refuse a decision by anybody who had a hand in what is decided.

The guards sleep while a workspace does not say yet what it is: a restored backup is filled in the order of its tables,
which is not the order in which things happened, and its row in ``workspace_info`` comes last.
"""

from typing import NamedTuple

from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

REFUSAL = "nobody decides on what they prepared"
KEPT = "who had a hand in a record stays on record"
LIVE = "EXISTS (SELECT 1 FROM workspace_info)"
# The journal is written at the end of a transaction, so what is being decided now does not count as a hand.
NOT_A_HAND = "('decide_answer')"


class Guard(NamedTuple):
    """A trigger: before ``event`` on ``table`` it refuses when ``condition`` holds."""

    name: str
    table: str
    event: str
    condition: str
    words: str = REFUSAL
    live: bool = True


def wrote(table: str, link: str, column: str, record: str, person: str) -> str:
    return f"EXISTS (SELECT 1 FROM {table} h WHERE h.{link} = {record} AND h.{column} = {person})"  # noqa: S608 (names of this file)


def hand_in_application(record: str, person: str) -> str:
    found = [
        wrote("application", "id", column, record, person) for column in ("prepared_by", "submitted_by", "created_by")
    ]
    found.append(wrote("application_preparer", "application_id", "user_id", record, person))
    parts = ("application_line", "application_party", "evidence")
    found += [wrote(part, "application_id", "created_by", record, person) for part in parts]
    return "(" + " OR ".join(found) + ")"


def hand_in_declaration(record: str, person: str, *, journal: str = "1 = 1") -> str:
    columns = ("prepared_by", "issued_by", "signature_recorded_by", "created_by")
    found = [wrote("declaration", "id", column, record, person) for column in columns]
    changed = (
        f"EXISTS (SELECT 1 FROM journal_entry j WHERE j.record = 'declaration' AND j.record_id = {record} "  # noqa: S608
        f"AND j.actor_id = {person} AND j.act NOT IN {NOT_A_HAND})"
    )
    return "(" + " OR ".join([*found, f"({journal} AND {changed})"]) + ")"


def hand_in_classification(record: str, person: str) -> str:
    found = [wrote("classification", "id", column, record, person) for column in ("prepared_by", "created_by")]
    return "(" + " OR ".join(found) + ")"


def hand_in_dossier(record: str, person: str) -> str:
    found = [wrote("dossier", "id", column, record, person) for column in ("prepared_by", "submitted_by", "created_by")]
    for table, column in (
        ("dossier_hand", "user_id"),
        ("dossier_round", "submitted_by"),
        ("criterion_answer", "answered_by"),
        ("dossier_scope", "added_by"),
        ("dossier_question", "answered_by"),
    ):
        found.append(wrote(table, "dossier_id", column, record, person))
    return "(" + " OR ".join(found) + ")"


def case_is(kind: str, hand: str) -> str:
    return f"EXISTS (SELECT 1 FROM review_case c WHERE c.id = NEW.case_id AND c.kind = '{kind}' AND {hand})"  # noqa: S608


def newly(column: str, distinct: str) -> str:
    return f"NEW.{column} IS NOT NULL AND (OLD.{column} {distinct} NEW.{column})"


def guards(distinct: str) -> tuple[Guard, ...]:
    person = "NEW.decided_by"
    case = " OR ".join(
        (
            case_is("application", hand_in_application("c.subject_id", person)),
            case_is("declaration", hand_in_declaration("c.subject_id", person, journal="NEW.outcome = 'approve'")),
            case_is("classification", hand_in_classification("c.subject_id", person)),
        )
    )
    application = " OR ".join(
        f"({newly(column, distinct)} AND {hand_in_application('NEW.id', f'NEW.{column}')})"
        for column in ("first_by", "approved_by", "second_by")
    )
    own = "NEW.submitted_by IN (NEW.first_by, NEW.approved_by, NEW.second_by)"
    standing = (
        "EXISTS (SELECT 1 FROM application a WHERE a.id = NEW.application_id "
        "AND NEW.user_id IN (a.first_by, a.approved_by, a.second_by))"
    )
    verified = f"{newly('verified_by', distinct)} AND {hand_in_declaration('NEW.id', 'NEW.verified_by')}"
    classified = f"{newly('decided_by', distinct)} AND {hand_in_classification('NEW.id', 'NEW.decided_by')}"
    event = " OR ".join(hand_in_dossier("NEW.dossier_id", person) for person in ("NEW.decided_by", "NEW.second_by"))
    returned = f"{newly('returned_by', distinct)} AND {hand_in_dossier('NEW.dossier_id', 'NEW.returned_by')}"
    draft = "EXISTS (SELECT 1 FROM application a WHERE a.id = OLD.application_id AND a.state = 'draft')"
    return (
        Guard("review_decision_two_people", "review_decision", "INSERT", case),
        Guard("application_two_people", "application", "UPDATE", f"{application} OR {own}"),
        Guard("application_preparer_two_people", "application_preparer", "INSERT", standing),
        Guard("declaration_two_people", "declaration", "UPDATE", verified),
        Guard("classification_two_people", "classification", "UPDATE", classified),
        Guard("dossier_event_two_people", "dossier_event", "INSERT", event),
        Guard("dossier_vote_two_people", "dossier_vote", "INSERT", hand_in_dossier("NEW.dossier_id", "NEW.voted_by")),
        Guard("dossier_round_two_people", "dossier_round", "UPDATE", returned),
        Guard(
            "application_preparer_kept",
            "application_preparer",
            "UPDATE",
            "OLD.application_id <> NEW.application_id OR OLD.user_id <> NEW.user_id",
            KEPT,
            live=False,
        ),
        Guard("application_preparer_not_deleted", "application_preparer", "DELETE", f"NOT {draft}", KEPT, live=False),
        Guard(
            "dossier_hand_kept",
            "dossier_hand",
            "UPDATE",
            "OLD.dossier_id <> NEW.dossier_id OR OLD.user_id <> NEW.user_id OR NEW.touches < OLD.touches",
            KEPT,
            live=False,
        ),
        Guard("dossier_hand_not_deleted", "dossier_hand", "DELETE", "1 = 1", KEPT, live=False),
        Guard(
            "workspace_info_not_deleted", "workspace_info", "DELETE", "1 = 1", "a workspace says what it is", live=False
        ),
    )


NOT_EMPTIED = ("application_preparer", "dossier_hand", "workspace_info")


def upgrade() -> None:
    postgresql = op.get_context().dialect.name == "postgresql"
    for guard in guards("IS DISTINCT FROM" if postgresql else "IS NOT"):
        when = f"{LIVE} AND ({guard.condition})" if guard.live else guard.condition
        if not postgresql:
            op.execute(
                f"CREATE TRIGGER {guard.name} BEFORE {guard.event} ON {guard.table} FOR EACH ROW WHEN {when} "
                f"BEGIN SELECT RAISE(ABORT, '{guard.words}'); END"
            )
            continue
        op.execute(
            f"CREATE FUNCTION euc_desk_{guard.name}() RETURNS trigger LANGUAGE plpgsql AS $$ "
            f"BEGIN IF {when} THEN RAISE EXCEPTION '{guard.words}' USING ERRCODE = 'restrict_violation'; END IF; "
            f"RETURN {'OLD' if guard.event == 'DELETE' else 'NEW'}; END $$"
        )
        op.execute(
            f"CREATE TRIGGER {guard.name} BEFORE {guard.event} ON {guard.table} "
            f"FOR EACH ROW EXECUTE FUNCTION euc_desk_{guard.name}()"
        )
    for table in NOT_EMPTIED if postgresql else ():
        op.execute(
            f"CREATE TRIGGER {table}_not_emptied BEFORE TRUNCATE ON {table} "
            "FOR EACH STATEMENT EXECUTE FUNCTION euc_desk_keep()"
        )


def downgrade() -> None:
    postgresql = op.get_context().dialect.name == "postgresql"
    for guard in guards("IS NOT"):
        op.execute(f"DROP TRIGGER {guard.name}" + (f" ON {guard.table}" if postgresql else ""))
        if postgresql:
            op.execute(f"DROP FUNCTION euc_desk_{guard.name}()")
    for table in NOT_EMPTIED if postgresql else ():
        op.execute(f"DROP TRIGGER {table}_not_emptied ON {table}")
