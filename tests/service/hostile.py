"""Texts that break careless programs, for in every field of every form."""

HOSTILE = {
    "emoji": "👩‍👩‍👧‍👦 niet te doen 💙\u200d\u2764\ufe0f",
    "html": "<script>alert('x')</script><img src=x onerror=alert(1)> & \"aanhaling\"",
    "sjabloon": "{{ 7*191 }} {% raw %} ${7*191} #{7*191} <%= 7*191 %> %(x)s {0}",
    "sql": "Robert'); DROP TABLE zaak;-- \\ ' \" `",
    "rechts-naar-links": "\u202eomgekeerd\u202c עברית العربية",
    "regels": "een\r\ntwee\rdrie\n\n\n  vier\t",
    "nul": "nul\x00byte en \x08",
    "lang": "Wij slapen niet. " * 6_250,
    "getal": "9" * 400,
    "formule": '=HYPERLINK("http://boos.example")',
    "pad": "../../../../etc/passwd",
}
"""By kind; ``lang`` is more than 100.000 characters."""

PROOF = 7 * 191
"""What stands on a page when a template syntax was run."""
