"""The pages of the transition planner, in the order in which an address is looked up."""

from pathlib import Path

from fastapi import APIRouter
from fastapi.responses import FileResponse, Response

from service.web.routes.transition_answer import router as answer_pages
from service.web.routes.transition_board import router as board_pages
from service.web.routes.transition_calendar import router as calendar_pages
from service.web.routes.transition_handover import router as handover_pages
from service.web.routes.transition_list import router as list_pages
from service.web.routes.transition_plan import router as plan_pages

_STYLE = Path(__file__).parents[1] / "static" / "transitie.css"
style_pages = APIRouter()


@style_pages.get("/statisch/transitie.css")
def style() -> Response:
    """The style sheet of the planner."""
    return FileResponse(_STYLE, media_type="text/css", headers={"Cache-Control": "public, max-age=3600"})


def routers() -> list[APIRouter]:
    """Every router of the planner; ``/transitie/{jongere_id}`` (plan) goes last."""
    return [style_pages, board_pages, list_pages, calendar_pages, answer_pages, handover_pages, plan_pages]
