"""The gemeente's own Word templates in a folder, each checked as a letter would use it."""

from dataclasses import dataclass
from pathlib import Path

from letters import TemplateFault, check_template

_MOST = 50


@dataclass(frozen=True, slots=True)
class CheckedTemplate:
    """A template with what is wrong with it; ``leesbaar`` is False when the file itself could not be read."""

    naam: str
    fouten: tuple[TemplateFault, ...]
    leesbaar: bool = True

    @property
    def bruikbaar(self) -> bool:
        """Whether letters can be made with it."""
        return self.leesbaar and not any(fault.ernstig for fault in self.fouten)


def templates_checked(folder: Path | None) -> list[CheckedTemplate]:
    """Every Word file in the folder, checked; an empty list without a folder."""
    if folder is None or not folder.is_dir():
        return []
    return [_checked(path) for path in sorted(folder.glob("*.docx"))[:_MOST]]


def _checked(path: Path) -> CheckedTemplate:
    try:
        content = path.read_bytes()
    except OSError:
        return CheckedTemplate(path.name, (), leesbaar=False)
    return CheckedTemplate(path.name, tuple(check_template(content)))
