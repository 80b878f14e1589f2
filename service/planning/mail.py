"""Sends a message through the mail of the gemeente."""

import smtplib
import ssl
from email.message import EmailMessage
from email.utils import formatdate, make_msgid

from service.settings import Settings

_PATIENCE = 20


class MailError(Exception):
    """The message did not go; says why in Dutch, without anything of the message."""


def send(settings: Settings, to: str, subject: str, text: str) -> None:
    """Sends one plain message. Raises ``MailError`` when it was not taken over by the mail server."""
    if not settings.smtp_host or not settings.smtp_van:
        raise MailError("er is geen mailserver ingesteld (SCHAKEL_SMTP_HOST en SCHAKEL_SMTP_VAN)")
    try:
        letter = _letter(settings, to, subject, text)
    except ValueError:
        raise MailError("dit e-mailadres kan niet") from None
    try:
        with _server(settings) as server:
            if settings.smtp_gebruiker:
                server.login(settings.smtp_gebruiker, settings.smtp_wachtwoord.get_secret_value())
            server.send_message(letter)
    except smtplib.SMTPAuthenticationError:
        raise MailError("de mailserver neemt deze gebruiker of dit wachtwoord niet aan") from None
    except smtplib.SMTPRecipientsRefused:
        raise MailError("de mailserver neemt dit adres niet aan") from None
    except (OSError, smtplib.SMTPException):
        raise MailError("de mailserver antwoordt niet of weigert; er is niets verstuurd") from None


def _letter(settings: Settings, to: str, subject: str, text: str) -> EmailMessage:
    letter = EmailMessage()
    letter["From"], letter["To"], letter["Subject"] = settings.smtp_van, to, subject
    letter["Date"], letter["Message-ID"] = formatdate(localtime=False), make_msgid(domain="schakel.invalid")
    letter["Auto-Submitted"] = "auto-generated"
    letter.set_content(text)
    return letter


def _server(settings: Settings) -> smtplib.SMTP:
    place = (settings.smtp_host, settings.smtp_port)
    if settings.smtp_tls == "tls":
        return smtplib.SMTP_SSL(*place, timeout=_PATIENCE, context=ssl.create_default_context())
    server = smtplib.SMTP(*place, timeout=_PATIENCE)
    if settings.smtp_tls == "starttls":
        server.starttls(context=ssl.create_default_context())
    return server
