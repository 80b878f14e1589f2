"""The text of a PDF made by typst, read back through its own character maps (no other program needed)."""

import re
from io import BytesIO
from typing import Any

import pikepdf


def text_of(data: bytes) -> str:
    """All text of all pages, in the order it is drawn."""
    with pikepdf.open(BytesIO(data)) as pdf:
        return "".join(page_texts(pdf))


def page_texts(pdf: pikepdf.Pdf) -> list[str]:
    """The text of each page of an open PDF."""
    return [_page(page) for page in pdf.pages]


def _page(page: Any) -> str:
    maps = {name: _unicode(font) for name, font in page.Resources.get("/Font", {}).items()}
    current: dict[int, str] = {}
    found: list[str] = []
    for operands, operator in pikepdf.parse_content_stream(page):
        if str(operator) == "Tf":
            current = maps[str(operands[0])]
        elif str(operator) == "Tj":
            found.append(_decoded(bytes(operands[0]), current))
        elif str(operator) == "TJ":
            strings = [bytes(item) for item in operands[0] if isinstance(item, pikepdf.String)]
            found += [_decoded(item, current) for item in strings]
    return "".join(found)


def _decoded(raw: bytes, table: dict[int, str]) -> str:
    return "".join(table.get(int.from_bytes(raw[i : i + 2], "big"), "\ufffd") for i in range(0, len(raw), 2))


def _unicode(font: Any) -> dict[int, str]:
    source = bytes(font.ToUnicode.read_bytes()).decode("latin-1")
    found: dict[int, str] = {}
    for block in re.findall(r"beginbfchar(.*?)endbfchar", source, re.DOTALL):
        for code, target in re.findall(r"<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>", block):
            found[int(code, 16)] = bytes.fromhex(target).decode("utf-16-be")
    for block in re.findall(r"beginbfrange(.*?)endbfrange", source, re.DOTALL):
        for first, last, target in re.findall(r"<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>", block):
            start = bytes.fromhex(target).decode("utf-16-be")
            for offset, code in enumerate(range(int(first, 16), int(last, 16) + 1)):
                found[code] = start[:-1] + chr(ord(start[-1]) + offset)
    return found
