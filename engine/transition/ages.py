"""The two ages at which the facts of a case are read."""

from typing import Literal

Op = Literal["voor_18", "vanaf_18"]
AGE: dict[Op, int] = {"voor_18": 17, "vanaf_18": 18}
