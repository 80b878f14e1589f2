"""JSON is read as YAML, to know the lines; what JSON writes in its own way is levelled first."""

import re

_START = re.compile(rb"^(?:\xef\xbb\xbf)?\s*[{\[]")
_PAIR = re.compile(rb"\\\\|\\u([dD][89abAB][0-9a-fA-F]{2})\\u([dD][c-fC-F][0-9a-fA-F]{2})")


def levelled(raw: bytes) -> bytes:
    """The text with every character that JSON wrote as a surrogate pair written as itself.

    >>> levelled(rb'{"a": "\\ud83d\\ude00"}').decode()
    '{"a": "😀"}'
    """
    return _PAIR.sub(_joined, raw) if _START.match(raw) else raw


def _joined(found: re.Match[bytes]) -> bytes:
    if found[1] is None:
        return found[0]
    high, low = int(found[1], 16), int(found[2], 16)
    return chr(0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00)).encode()
