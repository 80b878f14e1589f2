"""Structured log lines: names of routes and incidents, never a value, a name, an id of a case or a query string."""

import logging
import secrets
import sys
from typing import Any

import structlog


def configure() -> None:
    """One JSON line per event on standard error."""
    logging.getLogger("fastapi").setLevel(logging.ERROR)  # anders meldt hij een pakket dat wij niet gebruiken
    # Een formulier dat niet klopt geeft al een bladzijde; deze regel is geen JSON en noemt tekens van wie stuurde.
    logging.getLogger("python_multipart").setLevel(logging.CRITICAL)
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.JSONRenderer(ensure_ascii=False),
        ],
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
        cache_logger_on_first_use=False,
    )


def event(name: str, **fields: Any) -> None:
    """One line in the log."""
    structlog.get_logger().info(name, **fields)


def incident(kind: str, **fields: Any) -> str:
    """The number under which somebody can report what went wrong; the log line carries the same number."""
    number = secrets.token_hex(6).upper()
    structlog.get_logger().error("incident", nummer=number, soort=kind, **fields)
    return number


def disagreement(number: str, conclusions: list[str]) -> None:
    """The two evaluators differed: the names of the conclusions are logged, never the facts."""
    structlog.get_logger().error("incident", nummer=number, soort="beoordelaars_oneens", gevolgen=conclusions)


def where(error: BaseException) -> str:
    """File and line where an error arose; its message may hold what somebody typed and is left out."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    if trace is None:
        return ""
    return f"{trace.tb_frame.f_code.co_filename.rsplit('/', 2)[-1]}:{trace.tb_lineno}"
