"""Zorg dat de testdatabase op PostgreSQL bestaat en druk haar adres af (voor TEST_DATABASE_URL).

Antwoordt PostgreSQL niet, dan is het adres leeg en worden de postgres-tests overgeslagen; in CI is dat een fout.
"""

import os
import sys

import psycopg
from psycopg import sql
from sqlalchemy import make_url

STANDAARD = "postgresql+psycopg://postgres@127.0.0.1:5432/schakel_test"


def maak(adres: str) -> None:
    """De codering staat vast: een kale server kan SQL_ASCII als standaard hebben."""
    url = make_url(adres)
    with psycopg.connect(
        host=url.host, port=url.port, user=url.username, password=url.password, dbname="postgres", autocommit=True
    ) as verbinding:
        if verbinding.execute("SELECT 1 FROM pg_database WHERE datname = %s", [url.database]).fetchone() is None:
            opdracht = "CREATE DATABASE {} TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C.UTF-8'"
            verbinding.execute(sql.SQL(opdracht).format(sql.Identifier(url.database or "schakel_test")))


def main() -> None:
    adres = os.environ.get("TEST_DATABASE_URL") or STANDAARD
    try:
        maak(adres)
    except psycopg.OperationalError as fout:
        print(f"PostgreSQL antwoordt niet; de postgres-tests worden overgeslagen. {fout}", file=sys.stderr)
        if os.environ.get("CI"):
            sys.exit(1)
        return
    print(adres)


if __name__ == "__main__":
    main()
