"""A demo site on a port of its own, for a real browser."""

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import uvicorn

from service.settings import Settings
from service.web.app import create_app
from tests.service.conftest import TODAY


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """The address of a running demo site."""
    app = create_app(Settings(data=folder, demo=True, vandaag=TODAY))
    server = uvicorn.Server(uvicorn.Config(app, host="127.0.0.1", port=0, log_level="error", access_log=False))
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    until = time.monotonic() + 20
    while not server.started and time.monotonic() < until:
        time.sleep(0.02)
    port = server.servers[0].sockets[0].getsockname()[1]
    try:
        yield f"http://127.0.0.1:{port}"
    finally:
        server.should_exit = True
        thread.join(10)
