"""Help pages and usage errors of the command line in Dutch; without rich, so that --help answers at once."""

import re
import textwrap
from collections.abc import Iterable
from typing import Any

from typer.core import TyperCommand, TyperGroup

_WIDTH = 80
_HELP = "Laat deze uitleg zien."
_NO_COMMAND = re.compile(r"No such command '([^']+)'")


class DutchCommand(TyperCommand):
    """A command whose help is Dutch; ``epilog`` holds the examples, one per line."""

    def get_help_option(self, ctx: Any) -> Any:
        """The --help option, explained in Dutch."""
        return _with_dutch_help(super().get_help_option(ctx))

    def format_help(self, ctx: Any, formatter: Any) -> None:
        """Writes usage, explanation, arguments, options and examples."""
        formatter.write("\n".join(_page(self, ctx)))


class DutchGroup(TyperGroup):
    """A group of commands whose help is Dutch."""

    def get_help_option(self, ctx: Any) -> Any:
        """The --help option, explained in Dutch."""
        return _with_dutch_help(super().get_help_option(ctx))

    def format_help(self, ctx: Any, formatter: Any) -> None:
        """Writes usage, explanation, commands, options and examples."""
        formatter.write("\n".join(_page(self, ctx)))


class DefaultGroup(DutchGroup):
    """A group that may also be given what its first command works on: ``schakel brief zaak.yaml``."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Puts the command that fits in front of what is no command of this group."""
        if args and args[0] not in self.commands and args[0] not in ctx.help_option_names:
            args = [self.fitting(args), *args]
        return super().parse_args(ctx, args)

    def fitting(self, args: list[str]) -> str:
        """The command for these words: the first one of the group."""
        return next(iter(self.commands))


def _with_dutch_help(option: Any) -> Any:
    if option is not None:
        option.help = _HELP
    return option


def _page(command: Any, ctx: Any) -> list[str]:
    params = command.get_params(ctx)
    arguments = [
        (item.metavar or str(item.name).upper(), item.help) for item in params if item.param_type_name == "argument"
    ]
    pieces = [ctx.command_path, "[OPTIES]", *(name for name, _ in arguments)]
    if isinstance(command, TyperGroup):
        pieces.append("OPDRACHT")
    lines = [f"Gebruik: {' '.join(pieces)}", ""]
    for paragraph in (command.help or "").split("\n\n"):
        lines += [*textwrap.wrap(" ".join(paragraph.split()), _WIDTH - 2), ""]
    options = [
        (_option_name(item), item.help) for item in params if item.param_type_name == "option" and not item.hidden
    ]
    children = []
    for name in command.list_commands(ctx) if isinstance(command, TyperGroup) else ():
        child = command.get_command(ctx, name)
        if child is not None and not child.hidden:
            children.append((name, (child.help or "").strip().split("\n")[0]))
    lines += _section("Opdrachten", children) + _section("Gegevens", arguments) + _section("Opties", options)
    if command.epilog:
        lines += ["Voorbeelden:", *(f"  {line.strip()}" for line in command.epilog.strip().splitlines()), ""]
    return lines


def _option_name(option: Any) -> str:
    names = ", ".join(sorted(option.opts, key=len))
    return names if option.is_flag else f"{names} {option.metavar or ''}".rstrip()


def _section(title: str, rows: Iterable[tuple[str, str | None]]) -> list[str]:
    shown = [(name, text or "") for name, text in rows]
    if not shown:
        return []
    column = min(max(len(name) for name, _ in shown), 26) + 4
    lines = [f"{title}:"]
    for name, text in shown:
        wrapped = textwrap.wrap(text, _WIDTH - column - 2) or [""]
        first = f"  {name}".ljust(column)
        if len(first) > column:
            lines.append(first)
            first = " " * column
        lines.append((first + wrapped[0]).rstrip())
        lines += [" " * column + line for line in wrapped[1:]]
    return [*lines, ""]


def usage_error(error: Exception) -> str:
    """What is wrong with the command as typed, in Dutch, never repeating a value."""
    kind = type(error).__name__
    if kind == "MissingParameter":
        return f"{_param_name(error)} ontbreekt."
    if kind == "NoSuchOption":
        near = getattr(error, "possibilities", None) or []
        return "Deze optie bestaat niet." + (f" Bedoelt u '{sorted(near)[0]}'?" if near else "")
    if kind == "BadOptionUsage":
        return f"Bij {getattr(error, 'option_name', 'een optie')} ontbreekt een waarde, of er staat er een te veel."
    if kind == "BadParameter":
        return f"De waarde bij {_param_name(error)} klopt niet."
    return _unknown_command(error)


def _param_name(error: Exception) -> str:
    param: Any = getattr(error, "param", None)
    if param is None:
        return "een gegeven"
    return str(param.opts[-1] if param.param_type_name == "option" else param.metavar or param.name)


def _unknown_command(error: Exception) -> str:
    from engine import suggestion

    ctx: Any = getattr(error, "ctx", None)
    typed = _NO_COMMAND.match(str(error))
    if typed is None or not isinstance(getattr(ctx, "command", None), TyperGroup):
        return "Er staat iets te veel of te weinig op de regel."
    return f"Deze opdracht bestaat niet.{suggestion(typed[1], ctx.command.list_commands(ctx))}"
