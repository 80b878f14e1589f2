"""The queue on PostgreSQL: procrastinate keeps the jobs, wakes a worker, and gives a dead worker's job to another."""

import asyncio
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime

from procrastinate import App, PsycopgConnector, RetryStrategy
from procrastinate.exceptions import AlreadyEnqueued

from service.settings import Settings
from service.store import Store, add_tables, open_store
from service.taken.running import TAKEN, Taak, day_of, run_task

_RETRY = RetryStrategy(max_attempts=50, wait=120)
_DEAD = 60
"""A worker that gave no sign of life for so many seconds is gone."""


def prepare_queue(store: Store) -> bool:
    """Makes the tables of the queue in a PostgreSQL database that has none yet; whether it did."""
    if store.engine.dialect.name != "postgresql":
        return False
    return add_tables(store, "procrastinate_jobs", _app(store).schema_manager.get_schema())


def queue_of(settings: Settings, store: Store) -> App:
    """The queue of this installation, with every task and when it comes by itself."""
    app = _app(store)
    for taak in TAKEN.values():
        _add(app, taak, _doer(settings, store, taak))
    return app


def _app(store: Store) -> App:
    url = store.engine.url.set(drivername="postgresql")
    return App(connector=PsycopgConnector(conninfo=url.render_as_string(hide_password=False)))


def _doer(settings: Settings, store: Store, taak: Taak) -> Callable[[int], None]:
    def do(timestamp: int) -> None:
        run_task(settings, store, taak.naam, day_of(datetime.fromtimestamp(timestamp, UTC)))

    return do


def _add(app: App, taak: Taak, do: Callable[[int], None]) -> None:
    # Eén tegelijk, en nooit twee keer in de rij.
    made = app.task(name=taak.naam, queue="schakel", lock=taak.naam, queueing_lock=taak.naam, retry=_RETRY)(do)
    app.periodic(cron=taak.cron)(made)


def put_in_line(app: App, naam: str, moment: datetime) -> bool:
    """Asks for a task now; False when it stands in line already."""
    with app.open(), suppress(AlreadyEnqueued):
        app.configure_task(naam).defer(timestamp=int(moment.timestamp()))
        return True
    return False


def work(settings: Settings, wait: bool = True) -> None:
    """Does what stands in line, for ever or until nothing is left; jobs of a worker that died come first."""
    store = open_store(settings)
    try:
        asyncio.run(_work(queue_of(settings, store), wait))
    finally:
        store.close()


async def _work(app: App, wait: bool) -> None:
    async with app.open_async():
        watch = asyncio.create_task(_watch(app)) if wait else None
        await _again(app)
        try:
            await app.run_worker_async(queues=["schakel"], concurrency=1, wait=wait, delete_jobs="successful")
        finally:
            if watch:
                watch.cancel()


async def _watch(app: App) -> None:
    while True:
        await asyncio.sleep(_DEAD)
        await _again(app)


async def _again(app: App) -> None:
    """Puts the jobs of workers that died back in line."""
    for job in await app.job_manager.get_stalled_jobs(seconds_since_heartbeat=_DEAD):
        await app.job_manager.retry_job(job)
