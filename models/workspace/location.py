"""What the text that names a workspace means; free of every database library, for a start without delay."""


def is_url(location: str) -> bool:
    """Tell whether a location names a PostgreSQL database and not a folder."""
    return location.startswith(("postgresql:", "postgresql+psycopg:", "postgres:"))
