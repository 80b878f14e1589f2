"""A mail server of a few lines on this machine: it takes over every letter and keeps it."""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import cast


@dataclass
class Mailbox:
    """The port it listens on, and what came in."""

    port: int
    letters: list[EmailMessage] = field(default_factory=list)


@contextmanager
def mailbox() -> Iterator[Mailbox]:
    """A server for one conversation."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        box = Mailbox(listener.getsockname()[1])
        worker = threading.Thread(target=_serve, args=(listener, box), daemon=True)
        worker.start()
        yield box
        worker.join(10)


def _serve(listener: socket.socket, box: Mailbox) -> None:
    listener.settimeout(10)
    connection, _ = listener.accept()
    with connection, connection.makefile("rwb") as talk:

        def say(line: str) -> None:
            talk.write(f"{line}\r\n".encode())
            talk.flush()

        say("220 proef")
        while line := talk.readline():
            word = line.split(b" ")[0].strip().upper()
            if word == b"DATA":
                say("354 ga door")
                lines = []
                while (part := talk.readline()) not in (b".\r\n", b""):
                    lines.append(part.removeprefix(b"."))
                letter = message_from_bytes(b"".join(lines), policy=policy.default)
                box.letters.append(cast(EmailMessage, letter))
                say("250 goed")
            elif word == b"QUIT":
                say("221 dag")
                return
            else:
                say("250 goed")
