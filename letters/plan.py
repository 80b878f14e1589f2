"""Next steps over all needs and laws: one list, the first day first."""

from dataclasses import dataclass, replace
from datetime import date

from letters.backing import Backing, Waarde
from letters.inputs import Inputs
from letters.views import RouteView, StepView

# Een stap die alleen een open vraag herhaalt; die staat al in de lijst met vragen.
_ASKING = "Stel deze vraag:"


@dataclass(frozen=True)
class PlanStep:
    """One step and the needs it serves."""

    tekst: Waarde
    door: Waarde
    voor: tuple[Waarde, ...]
    uiterlijk: Waarde | None
    artikel: Waarde | None
    te_laat: bool

    @property
    def steun(self) -> tuple[Backing, ...]:
        """What stands behind the step."""
        return self.tekst.backing


def plan(inputs: Inputs, routes: list[tuple[Waarde, RouteView]]) -> tuple[PlanStep, ...]:
    """The steps of every law that carries a need or may carry it; a step that serves several needs stands once."""
    grouped: dict[tuple[str, str, date | None], list[tuple[Waarde, StepView]]] = {}
    for need, route in routes:
        if route.status == "niet_van_toepassing":
            continue
        for step in (*route.nog, *([route.vervolg] if route.vervolg else [])):
            if step.tekst.tekst.startswith(_ASKING):
                continue
            grouped.setdefault((step.tekst.tekst, step.door.tekst, step.dag), []).append((need, step))
    dated = sorted(grouped.items(), key=lambda item: item[0][2] or date.max)
    return tuple(_step(found, inputs.advies.peildatum) for _, found in dated)


def _step(found: list[tuple[Waarde, StepView]], today: date) -> PlanStep:
    first = found[0][1]
    backing = tuple(dict.fromkeys(back for _, step in found for back in step.tekst.backing))
    return PlanStep(
        tekst=replace(first.tekst, backing=backing),
        door=first.door,
        voor=tuple({need.tekst: need for need, _ in found}.values()),
        uiterlijk=first.uiterlijk,
        artikel=first.artikel,
        te_laat=first.dag is not None and first.dag < today,
    )
