"""A million plainly invented customers, written straight into a workspace of either kind in a minute or two."""

import random
import sqlite3
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import psycopg

from models.parties.choices import PartyKind, PartyState, Tie
from models.parties.folding import facets_of, tokens_of, with_shared
from models.workspace.sorting import sort_key

_SYLLABLES = [
    "ba",
    "be",
    "bo",
    "da",
    "de",
    "do",
    "fa",
    "fi",
    "ga",
    "go",
    "ka",
    "ki",
    "ko",
    "la",
    "le",
    "lo",
    "ma",
    "mi",
    "mo",
    "na",
    "ni",
    "no",
    "pa",
    "po",
    "ra",
    "ri",
    "ro",
    "sa",
    "si",
    "so",
    "ta",
    "ti",
    "to",
    "va",
    "vo",
    "za",
    "zo",
]
_TRADES = [
    "Magnetics",
    "Materials",
    "Industries",
    "Systems",
    "Motors",
    "Electronics",
    "Technologies",
    "Precision",
    "Metals",
    "Alloys",
    "Trading",
    "Research",
    "Components",
    "Instruments",
    "Optics",
    "Engineering",
    "Energy",
    "Tools",
    "Automation",
    "Services",
]
_FORMS = ("GmbH", "Ltd", "Inc", "S.A.", "B.V.", "Co., Ltd.", "LLC", "AG", "K.K.", "Pty Ltd", "AB", "SpA")
_PLACES = ["深圳市", "北京", "上海", "广州市", "苏州", "宁波", "包头市", "赣州", "成都", "天津"]
_SIGNS = "华瑞金鑫恒达新科磁源东方中远宏力明德立信安泰长春天宇海星光大同辉"
_CHINESE_TRADES = ["磁材", "科技", "稀土", "电子", "新材料", "机电", "金属", "贸易", "精密", "能源"]
_COUNTRIES = [
    "DE",
    "US",
    "JP",
    "CN",
    "FR",
    "GB",
    "KR",
    "IN",
    "IT",
    "NL",
    "SE",
    "CH",
    "PL",
    "ES",
    "BR",
    "CA",
    "AU",
    "TW",
    "SG",
    "LU",
]
_WEIGHTS = [18, 17, 12, 10, 7, 6, 5, 5, 4, 3, 2, 2, 2, 2, 1, 1, 1, 1, 0.7, 0.3]


def fill(path: Path, count: int) -> None:
    """Write ``count`` customers with their search words into the database of a workspace."""
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA synchronous=OFF")
    connection.execute("PRAGMA cache_size=-400000")
    indices = connection.execute(
        "SELECT name, sql FROM sqlite_master WHERE type='index' AND tbl_name IN ('party', 'party_token') AND sql <> ''"
    ).fetchall()
    for name, _sql in indices:
        connection.execute(f"DROP INDEX {name}")
    connection.execute(
        "CREATE TEMP TABLE heap (token TEXT, party_id INTEGER, shared INTEGER, country TEXT, facets INTEGER, sort_key TEXT)"
    )
    rows = _customers(count)
    while batch := list(islice(rows, 50_000)):
        _write(connection, batch)
    connection.execute(
        "INSERT INTO party_token (token, party_id, shared, country, facets, sort_key) "
        "SELECT token, party_id, shared, country, facets, sort_key FROM heap ORDER BY token, party_id"
    )
    connection.execute("DROP TABLE heap")
    for _name, sql in indices:
        connection.execute(sql)
    connection.commit()
    connection.close()


def fill_postgres(url: str, count: int) -> None:
    """Copy ``count`` customers with their search words into a PostgreSQL workspace, and tell it how its tables look."""
    with psycopg.connect(url, autocommit=True) as connection:
        found = connection.execute(
            "SELECT indexname, indexdef FROM pg_indexes WHERE tablename IN ('party', 'party_token') "
            "AND indexname LIKE 'ix_%'"
        ).fetchall()
        for name, _sql in found:
            connection.execute(f"DROP INDEX {name}".encode())
        rows = _customers(count)
        while batch := list(islice(rows, 50_000)):
            _copy(connection, batch)
        for _name, sql in found:
            connection.execute(sql.encode())
        connection.execute("VACUUM ANALYZE")


def _copy(connection: psycopg.Connection, batch: list[tuple[tuple[object, ...], str]]) -> None:
    with (
        connection.cursor() as cursor,
        cursor.copy(f"COPY party ({_COLUMNS}) FROM STDIN".encode()) as copy,
    ):
        for row, _texts in batch:
            copy.write_row(row)
    names = "token, party_id, shared, country, facets, sort_key"
    with connection.cursor() as cursor, cursor.copy(f"COPY party_token ({names}) FROM STDIN".encode()) as copy:
        for row, texts in batch:
            for each in with_shared(tokens_of(texts.split("\n"))):
                copy.write_row((each.token, row[0], each.shared, row[13], row[19], row[12]))


_COLUMNS = (
    "id, row_version, created_at, created_by, changed_at, changed_by, number, kind, is_customer, is_exporter, legal_name, "
    "local_name, sort_key, country, nature_of_business, website, military_ties, military_ties_note, state, facets, revision"
)


def _write(connection: sqlite3.Connection, batch: list[tuple[tuple[object, ...], str]]) -> None:
    marks = ", ".join("?" * (_COLUMNS.count(",") + 1))
    connection.executemany(f"INSERT INTO party ({_COLUMNS}) VALUES ({marks})", (row for row, _ in batch))
    connection.executemany(
        "INSERT INTO heap VALUES (?, ?, ?, ?, ?, ?)",
        (
            (each.token, row[0], each.shared, row[13], row[19], row[12])
            for row, texts in batch
            for each in with_shared(tokens_of(texts.split("\n")))
        ),
    )


def _customers(count: int) -> Iterator[tuple[tuple[object, ...], str]]:
    chance = random.Random(20261124)
    brands = ["".join(chance.choices(_SYLLABLES, k=chance.randint(2, 4))).capitalize() for _ in range(30_000)]
    weights = [1 / (rank + 20) for rank in range(len(brands))]
    drawn = iter(chance.choices(brands, weights, k=3 * count))
    for party_id in range(1, count + 1):
        country = chance.choices(_COUNTRIES, _WEIGHTS)[0]
        kind = chance.choices(list(PartyKind), [90, 2, 1, 5, 2])[0]
        state = PartyState.RETIRED if chance.random() < 0.05 else PartyState.ACTIVE
        ties = chance.choices(list(Tie), [60, 2, 38])[0]
        customer = chance.random() < 0.9
        name, local = _name(chance, country, drawn)
        number = f"C-{party_id:06d}"
        when = f"2026-{1 + party_id % 12:02d}-{1 + party_id % 28:02d} 09:{party_id % 60:02d}:{party_id % 59:02d}.000000"
        facets = facets_of(kind, state, ties, customer=customer)
        identifier = f"{country}{chance.randrange(10**9):09d}" if chance.random() < 0.6 else ""
        row = (party_id, 1, when, 1, when, 1, number, kind.value, customer, False, name, local, sort_key(name), country)
        row += ("", "", ties.value, "", state.value, facets, 1)
        yield row, "\n".join((number, name, local, identifier))


def _name(chance: random.Random, country: str, drawn: Iterator[str]) -> tuple[str, str]:
    words = [next(drawn), *([next(drawn)] if chance.random() < 0.35 else []), chance.choice(_TRADES)]
    name = f"{' '.join(words)} {chance.choice(_FORMS)}"
    if country not in ("CN", "TW"):
        return name, ""
    brand = "".join(chance.choices(_SIGNS, k=chance.randint(2, 3)))
    return name, f"{chance.choice(_PLACES)}{brand}{chance.choice(_CHINESE_TRADES)}有限公司"
