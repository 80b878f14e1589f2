"""Machine-checked both ways: every claim of a letter is backed by something that exists, every decisive reason is told.

``python -m tests.letters.backing --zaken 2000`` checks every kind of letter on that many generated cases.
"""

import argparse
import multiprocessing
import random
import re
import sys
import time
from collections import Counter
from collections.abc import Collection, Iterator

import engine
import letters
import letters.narrative
from letters.citing import citable
from tests.letters.cases import decides_on, random_case
from tests.letters.gegevens import DETAILS
from tests.letters.golden import TODAY, rulebook

ARTICLE = re.compile(r"\b(Jeugdwet|Wmo|Wlz|Zvw|Awb|Bzv|Blz|Rzv) \d")
LEFT_OVER = re.compile(r"\{|\}|\bNone\b|\bTrue\b|\ue000|\ue001|\b[Hh]et kind\b")
KINDS = {kind.id: kind for kind in letters.kinds()}
ASKED_OF = {kind.id: kind.wet for kind in letters.kinds() if kind.aan_ander and kind.wet}
READERS = ("ouders", "vertegenwoordiger", "zelf", "ouders", "kind_12", "ouders", "kind_16")

Fault = tuple[str, str]
UNBACKED, REASON, PLACEHOLDER, UNKNOWN = "zonder grond", "reden niet genoemd", "plaatshouder", "onbekend als bekend"
SORTS = (UNBACKED, REASON, PLACEHOLDER, UNKNOWN)


def faults(
    letter: letters.Letter,
    zaak: engine.Zaak,
    advies: engine.Advies,
    book: engine.Rulebook,
    chosen: Collection[str] = (),
) -> list[Fault]:
    """Everything that is wrong with a letter; to a child itself not every reason is told.

    ``chosen`` names the needs on which a person decided, for a letter that is only about those.
    """
    found = [*_claims(letter), *_grounds(letter, advies, book), *_unknown(letter, zaak, book)]
    found += [(PLACEHOLDER, hit[0]) for zin in letter.zinnen for hit in LEFT_OVER.finditer(_without_gaps(zin))]
    return found + (
        [] if "mening" in {item.id for item in letter.secties} else list(_reasons(letter, zaak, advies, chosen))
    )


def _without_gaps(zin: letters.Zin) -> str:
    return "".join(deel.tekst for deel in zin.delen if not isinstance(deel, letters.Gat))


def _is_backed(zin: letters.Zin) -> bool:
    """The name of a need alone is enough for a heading or a cell that holds nothing else."""
    only_values = all(isinstance(deel, letters.Waarde) or not deel.tekst.strip(" ;,.") for deel in zin.delen)
    proved = any(item.proves for item in zin.backing)
    return bool(zin.gaten) or proved or (only_values and bool(zin.backing))


def _claims(letter: letters.Letter) -> Iterator[Fault]:
    for zin in letter.zinnen:
        if not zin.verbindend:
            if zin.tekst.strip() and not _is_backed(zin):
                yield UNBACKED, zin.tekst
            continue
        own = "".join(deel.tekst for deel in zin.delen if not isinstance(deel, letters.Waarde))
        if (re.search(r"\d", own) and not own.startswith("Stap ")) or ARTICLE.search(own):
            yield UNBACKED, own


def _grounds(letter: letters.Letter, advies: engine.Advies, book: engine.Rulebook) -> Iterator[Fault]:
    needs = {need.id: {route.route for route in need.routes} for need in advies.behoeften}
    facts = set(book.feiten) | set(book.gevolgen)
    cited = set(citable())
    for need in advies.behoeften:
        for route in need.routes:
            cited |= {*route.artikelen, *(item.artikel for item in route.redenen)}
            cited |= {item.artikel for item in (*route.stappen, *route.mededelingen, *route.documenten)}
    cited |= {item.artikel for item in (*advies.signalen, *advies.wetswijzigingen)}
    for zin in letter.zinnen:
        for item in zin.backing:
            right = not item.behoefte or item.behoefte in needs
            right = right and (not item.route or item.route in needs[item.behoefte])
            right = right and (not item.feit or item.feit in facts) and (not item.artikel or item.artikel in cited)
            if not right:
                yield UNBACKED, f"deze grond bestaat niet: {item}"


def _decisive(
    letter: letters.Letter, zaak: engine.Zaak, advies: engine.Advies, chosen: Collection[str]
) -> Iterator[tuple[str, str, str]]:
    """What the letter must mention: all reasons of a report; of a decision those of every law on what it decides."""
    kind = KINDS[letter.kind]
    for need in advies.behoeften:
        own = decides_on(kind, need, zaak) and (not chosen or need.id in chosen)
        for route in need.routes:
            asked = ASKED_OF.get(letter.kind) == route.wet and route.status != "niet_van_toepassing"
            if letter.kind == "adviesrapport" or asked:
                yield from ((need.id, route.route, reason.feit) for reason in route.redenen)
            elif own and (route.wet == kind.wet or route.status == "niet_van_toepassing"):
                known = (reason for reason in route.redenen if not reason.zin.startswith("Nog te beslissen"))
                yield from ((need.id, route.route, reason.feit) for reason in known)


def _reasons(
    letter: letters.Letter, zaak: engine.Zaak, advies: engine.Advies, chosen: Collection[str]
) -> Iterator[Fault]:
    told = {(item.behoefte, item.route, item.feit) for zin in letter.zinnen for item in zin.backing}
    facts = {(need, fact) for need, _, fact in told} | {("", fact) for _, _, fact in told}
    for need, route, fact in _decisive(letter, zaak, advies, chosen):
        if (need, route, fact) not in told and (need, fact) not in facts:
            yield REASON, f"{need} {route} {fact}"


def _unknown(letter: letters.Letter, zaak: engine.Zaak, book: engine.Rulebook) -> Iterator[Fault]:
    """Sentences that say of a fact that nobody recorded that it is so, or that it is not so."""
    local = book.gemeenten[zaak.gemeente].feiten if zaak.gemeente in book.gemeenten else {}
    known = {*zaak.feiten, *local, *(name for need in zaak.behoeften for name in need.feiten)}
    for zin in letter.zinnen:
        for deel in zin.delen:
            for item in getattr(deel, "backing", ()):
                feit = book.feiten.get(item.feit)
                if feit is None or feit.klasse == "systeem" or feit.afleiding or item.feit in known:
                    continue
                if any(text.replace("{kind}", "Sem") in deel.tekst for text in _statements(feit)):
                    yield UNKNOWN, deel.tekst


def _statements(feit: engine.Feit) -> list[str]:
    zin = feit.zin
    options = [option.zin for option in feit.opties]
    return options + ([zin.ja, zin.nee] if not isinstance(zin, str) and zin is not None else [])


def check_case(seed: int) -> list[tuple[str, str, Fault]]:
    """Every kind of letter on one generated case: the kind, the reader and the fault."""
    book = rulebook()
    zaak = random_case(book, random.Random(seed))
    advies = engine.assess(zaak, TODAY, book)
    found = []
    for number, name in enumerate(KINDS):
        reader = READERS[(seed + number) % len(READERS)]
        details = DETAILS(name, zaak).model_copy(update={"audience": reader})
        if (seed + number) % 3 == 0:
            details = letters.LetterDetails(audience=reader, child=details.child)
        letter = letters.compose(name, advies, zaak, book, details)
        found += [(name, reader, fault) for fault in faults(letter, zaak, advies, book)]
    return found


def _worker(seed: int) -> tuple[int, list[tuple[str, str, Fault]]]:
    return seed, check_case(seed)


def main(arguments: list[str]) -> int:
    """Checks the cases with progress; returns 1 when anything is wrong."""
    parser = argparse.ArgumentParser(prog="python -m tests.letters.backing")
    parser.add_argument("--zaken", type=int, default=2000)
    parser.add_argument("--vanaf", type=int, default=0)
    parser.add_argument("--kernen", type=int, default=2)
    asked = parser.parse_args(arguments)
    # Foute argumenten in wat een mens schreef staan los van gronden en kosten een derde van de tijd.
    letters.narrative.lint = lambda *_, **__: []  # type: ignore[attr-defined,assignment]
    rulebook()
    counted: Counter[str] = Counter()
    start, done = time.monotonic(), 0
    with multiprocessing.get_context("fork").Pool(asked.kernen) as pool:
        for seed, found in pool.imap_unordered(_worker, range(asked.vanaf, asked.vanaf + asked.zaken), chunksize=4):
            done += 1
            for kind, reader, (sort, what) in found:
                if counted[sort] < 20:
                    print(f"zaad {seed}, {kind}, {reader}: {sort}: {what[:160]}", flush=True)
                counted[sort] += 1
            if done % 100 == 0 or done == asked.zaken:
                print(f"{done} van {asked.zaken} zaken, {time.monotonic() - start:.0f} s", flush=True)
    told = ", ".join(f"{counted[sort]} {sort}" for sort in SORTS)
    print(f"{done} zaken, {done * len(KINDS)} brieven: {told}")
    return 1 if counted.total() else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
