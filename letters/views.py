"""What a template sees of an advice: short records whose every value carries its backing."""

import re
from dataclasses import dataclass, replace
from datetime import date

from engine import BehoefteAdvies, RouteAdvies
from letters.backing import Backing, Waarde
from letters.dutch import capital, day
from letters.facts import said_by
from letters.grounds import grounds
from letters.inputs import Inputs
from letters.leesbaarheid import split

# De kop zegt al dat deze wet niet past; alleen wat daarop volgt, zegt waarom.
_SAYS_NOTHING_MORE = re.compile(r"^De \w+ draagt dit niet\. (?=\S)")
STATUS_WORDS = {
    "van_toepassing": "deze wet past",
    "niet_van_toepassing": "deze wet past niet",
    "nader_onderzoek": "nog niet duidelijk",
}


@dataclass(frozen=True)
class ReasonView:
    """One decisive fact: what we know, who said it, where the law says that it counts."""

    feit: str
    zin: Waarde
    bron: Waarde | None
    artikel: Waarde | None
    oordeel: Waarde | None
    aanname: bool
    besluit: bool
    onbekend: bool
    van_ons: bool = False
    wanneer: Waarde | None = None

    @property
    def gegeven(self) -> bool:
        """Whether it is a judgement that only the decider can give, and gave."""
        return self.besluit and not self.aanname and not self.onbekend


@dataclass(frozen=True)
class StepView:
    """Something that still has to be decided or done."""

    tekst: Waarde
    door: Waarde
    uiterlijk: Waarde | None
    artikel: Waarde | None
    dag: date | None


@dataclass(frozen=True)
class QuestionView:
    """An open question and who can answer it."""

    vraag: Waarde
    wie: Waarde


@dataclass(frozen=True)
class RouteView:
    """One law held against one need."""

    wet: Waarde
    kort: str
    status: str
    stand: Waarde
    rol: str
    beslisser: Waarde
    uitleg: Waarde
    eigen_uitleg: Waarde
    grondslag: tuple[Waarde, ...]
    redenen: tuple[ReasonView, ...]
    nog: tuple[StepView, ...]
    vervolg: StepView | None
    voorbehoud: tuple[Waarde, ...]
    vragen: tuple[QuestionView, ...]
    aannames: tuple[Waarde, ...]
    mededelingen: tuple[tuple[Waarde, Waarde], ...]
    documenten: tuple[tuple[Waarde, Waarde], ...]
    let_op: tuple[Waarde, ...]
    vormen: tuple[Waarde, ...]

    @property
    def weten(self) -> tuple[ReasonView, ...]:
        """The decisive facts that somebody recorded."""
        return tuple(item for item in self.redenen if not item.aanname and not item.onbekend)

    @property
    def buiten_uitleg(self) -> tuple[ReasonView, ...]:
        """The decisive facts that the explanation itself does not name."""
        return tuple(item for item in self.redenen if item.zin.tekst not in self.uitleg.tekst)

    @property
    def gaan_uit_van(self) -> tuple[ReasonView, ...]:
        """What the outcome presumes: nobody recorded it."""
        return tuple(item for item in self.redenen if item.aanname and not item.besluit)

    @property
    def nog_onbekend(self) -> tuple[ReasonView, ...]:
        """The decisive facts that nobody knows yet."""
        return tuple(item for item in self.redenen if item.onbekend and not item.aanname)

    @property
    def te_beslissen(self) -> tuple[ReasonView, ...]:
        """The decisive judgements that the decider itself still has to give."""
        return tuple(item for item in self.redenen if item.aanname and item.besluit)


def route_view(inputs: Inputs, need: BehoefteAdvies, route: RouteAdvies) -> RouteView:
    """A route with every sentence backed by it."""
    here = Backing(behoefte=need.id, route=route.route)
    cite = _Citations(inputs, need, route)
    about = "de broer of zus" if need.voor == "brus" else ""

    def plain(text: str) -> Waarde:
        return Waarde(text, backing=(here,))

    def sentence(text: str) -> Waarde:
        return inputs.said(need, route, text)

    steps = {
        item.zin: StepView(
            tekst=plain(_to_do(inputs.voiced(item.tekst))),
            door=plain(item.door),
            uiterlijk=_date(item.laatste_dag, here),
            artikel=cite.of(item.artikel),
            dag=item.laatste_dag,
        )
        for item in (*route.stappen, *([route.vervolgstap] if route.vervolgstap else []))
    }
    return RouteView(
        wet=plain(inputs.law_name(route.wet)),
        kort=route.wet,
        status=route.status,
        stand=plain(STATUS_WORDS[route.status]),
        rol=route.rol or "",
        beslisser=plain(inputs.party(route.beslisser)),
        uitleg=_explained(inputs, need, route, route.uitleg),
        eigen_uitleg=_explained(inputs, need, route, _without_reasons(route)),
        grondslag=tuple(item for name in grounds(route) if (item := cite.of(name))),
        redenen=_reasons(inputs, need, route, cite),
        nog=tuple(steps[item.zin] for item in route.stappen),
        vervolg=steps[route.vervolgstap.zin] if route.vervolgstap else None,
        voorbehoud=tuple(sentence(capital(text)) for text in route.voorbehoud),
        vragen=tuple(
            QuestionView(inputs.said(need, route, item.vraag, feit=item.feit), plain(item.wie)) for item in route.vragen
        ),
        aannames=tuple(inputs.said(need, route, item.zin, feit=item.feit) for item in route.aannames),
        mededelingen=tuple(
            (
                Waarde(inputs.voiced(item.tekst, about), "zin", (here,)),
                cite.exact(item.artikel),
            )
            for item in route.mededelingen
        ),
        documenten=tuple((plain(item.tekst), cite.exact(item.artikel)) for item in route.documenten),
        let_op=tuple(sentence(text) for text in route.let_op),
        vormen=tuple(plain(text) for text in route.leveringsvormen),
    )


def _explained(inputs: Inputs, need: BehoefteAdvies, route: RouteAdvies, text: str) -> Waarde:
    """An explanation, backed by the route and by every decisive fact whose sentence stands in it."""
    back = Backing(behoefte=need.id, route=route.route)
    facts = [replace(back, feit=item.feit) for item in route.redenen if item.zin in text]
    once = _SAYS_NOTHING_MORE.sub("", " ".join(dict.fromkeys(split(text))))
    return Waarde(inputs.voiced(once), "zin", tuple(dict.fromkeys([back, *facts])))


def _without_reasons(route: RouteAdvies) -> str:
    """The rule's own words: what is left of the explanation without the sentences of the decisive facts."""
    text = route.uitleg
    for item in sorted(route.redenen, key=lambda item: -len(item.zin)):
        text = text.replace(item.zin, " ")
    return " ".join(text.split())


class _Citations:
    """Citations of one route with the public address of each."""

    def __init__(self, inputs: Inputs, need: BehoefteAdvies, route: RouteAdvies) -> None:
        self.named = inputs.book.named
        self.here = Backing(behoefte=need.id, route=route.route)
        self.urls = {place.artikel: place.url for place in route.vindplaatsen}

    def of(self, artikel: str) -> Waarde | None:
        """The citation as a value; ``None`` when there is none."""
        return self.exact(artikel) if artikel else None

    def exact(self, artikel: str) -> Waarde:
        """The citation as a value."""
        known = (self.here, Backing(artikel=artikel))
        return Waarde(self.named(artikel), "artikel", known, self.urls.get(artikel))


def _reasons(inputs: Inputs, need: BehoefteAdvies, route: RouteAdvies, cite: _Citations) -> tuple[ReasonView, ...]:
    found = []
    for item in route.redenen:
        back = Backing(behoefte=need.id, route=route.route, feit=item.feit)
        feit = inputs.book.feiten.get(item.feit)
        found.append(
            ReasonView(
                feit=item.feit,
                zin=inputs.said(need, route, item.zin, feit=item.feit),
                bron=Waarde(said_by(inputs.book, item.bron, item.datum), backing=(back,)) if item.bron else None,
                artikel=cite.of(item.artikel),
                oordeel=Waarde(item.oordeel, "citaat", (back,)) if item.oordeel else None,
                aanname=item.aanname,
                besluit=feit is not None and feit.klasse == "besluit" and not feit.aanname,
                onbekend=item.waarde == "onbekend",
                van_ons=inputs.book.same_party(item.bron, "gemeente") if item.bron else False,
                wanneer=Waarde(day(item.datum), backing=(back,)) if item.datum else None,
            )
        )
    return tuple(found)


def _to_do(text: str) -> str:
    """A step as a sentence: what must be decided starts with the word."""
    return f"Beslissen {text}" if text.startswith(("of ", "in hoeverre ")) else capital(text)


def _date(value: date | None, back: Backing) -> Waarde | None:
    return Waarde(day(value), backing=(back,)) if value else None
