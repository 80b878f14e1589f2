"""Rulebooks of then: kept with the first advice they gave, and found again to compute that advice once more."""

import io
import tempfile
import zipfile
from pathlib import Path

from engine import Rulebook, RulebookError, hash_of_files, load_rulebook, rulebook_files
from service.dossier.advising import Adviser
from service.log import incident
from service.store import Store, keep_rulebook, kept_rulebook


class Archive:
    """The rulebooks of one installation, the one of now among them."""

    def __init__(self, store: Store, adviser: Adviser, folder: Path | None) -> None:
        self._store = store
        self.now = adviser
        self._folder = folder
        self._kept = False
        self._then: dict[str, Adviser] = {}

    def keep(self) -> None:
        """Keeps the rulebook of now, before the first advice that rests on it is kept.

        When its files on disk are no longer those that were loaded, it cannot be kept, and that is an incident.
        """
        if self._kept:
            return
        digest, files = rulebook_files(self._folder)
        if digest != self.now.book.hash:
            incident("regelboek_niet_bewaard")
        else:
            keep_rulebook(self._store, digest, self.now.book.versie, _packed(files))
        self._kept = True

    def adviser(self, digest: str) -> Adviser | None:
        """The engine with the rulebook of that hash; ``None`` when it was not kept or can no longer be read."""
        if digest == self.now.book.hash:
            return self.now
        if digest not in self._then:
            packed = kept_rulebook(self._store, digest)
            files = _unpacked(packed) if packed else {}
            # Wat op schijf komt, is precies wat het controlegetal zegt.
            if not files or hash_of_files(files) != digest:
                return None
            try:
                self._then = {digest: Adviser(_loaded(files), self.now.today)}
            except RulebookError:
                return None
        return self._then[digest]


def _packed(files: dict[str, bytes]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, raw in sorted(files.items()):
            packed.writestr(name, raw)
    return made.getvalue()


def _unpacked(packed: bytes) -> dict[str, bytes]:
    try:
        with zipfile.ZipFile(io.BytesIO(packed)) as found:
            return {one.filename: found.read(one) for one in found.infolist()}
    except zipfile.BadZipFile:
        return {}


def _loaded(files: dict[str, bytes]) -> Rulebook:
    with tempfile.TemporaryDirectory() as folder:
        for name, raw in files.items():
            path = Path(folder, name)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(raw)
        return load_rulebook(Path(folder))
