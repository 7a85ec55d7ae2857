"""What a mail puts around a text for its receiver: found by its lines, left out, told in words.

Lines that are left out become blank, so that all others keep their numbers.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from toolkit.formats.convert.draft import Remark
from toolkit.formats.convert.transfer import is_quoted_printable, spelled, undone
from toolkit.formats.text.blocks import Sure
from toolkit.messages import N_, _

_HEADER = re.compile(
    r"(?:From|To|Cc|Bcc|Date|Sent|Subject|Reply-To|De|Para|Fecha|Enviado|Asunto|Attachments?"
    r"|Importance|Adjuntos?|Return-Path|Received|Delivered-To|Message-I[Dd]|MIME-Version"
    r"|In-Reply-To|References|DKIM-Signature|Authentication-Results|(?:X|Content|List|Thread)"
    r"-[A-Za-z-]{1,40}):"
)
_SENDER = re.compile(r"(?:From|De):[ \t]*([^<\n]*)")
_SUBJECT = re.compile(r"(?:Subject|Asunto):[ \t]*(?:(?:Re|Fwd?|RV|RE|FW):[ \t]*)*(.*)")
_WROTE = re.compile(r".{0,200}\b(?:wrote|writes|escribió):[ \t]*", re.IGNORECASE)
_FORWARDED = re.compile(
    r"[ \t]*(?:begin forwarded message:?|inicio del mensaje reenviado:?"
    r"|-{2,}[ ]*(?:original message|mensaje original|forwarded (?:message|by[^-]{0,80})"
    r"|(?:mensaje )?reenviado)[ ]*-{2,})[ \t]*",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"[ \t]*>[ \t]?")
_GREETING = re.compile(
    r"\s*+(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|hola|buen[oa]s \w+"
    r"|(?:muy )?estimad[oa]s?|querid[oa]s?)\b[^\n.?!:,;]{0,40}(?P<mark>[,:!.]|[ \t]*\Z)[ \t]*",
    re.IGNORECASE,
)
_TO_READERS = re.compile(
    r"\b(?:patients?|friends?|famil(?:y|ies)|parents?|neighbou?rs?|clients?|visitors?|readers?"
    r"|guests?|customers?|caregivers?|pacientes?|amig[oa]s?|familias?|padres|vecin[oa]s"
    r"|clientes?|lector(?:es|as)?)\b",
    re.IGNORECASE,
)
_NOTE = re.compile(
    r"\b(?:web ?site|web page|the (?:new )?page|(?:the|our) site|attached|as (?:promised|discussed"
    r"|agreed|requested)|(?:please|you(?:'ll| will)) find (?:below|attached|enclosed|here)"
    r"|(?:new |final |revised )?(?:text|copy|wording|content|draft)s? (?:for|about|on)"
    r" (?:the|our|your)\b"
    r"|feel free|let me know|here(?:'s|’s| is| are| comes?) (?:the|my|our|your|some|a|what)\b"
    r"|(?:below|this) (?:is|are|you) |(?:could|can|would) you (?:please )?(?:put|post|add|update"
    r"|publish|upload|check|have)|please (?:put|post|publish|upload|update|use|replace|add this)"
    r"|adjunto|como (?:te|le|les)? ?(?:prometí|dije|comenté|acordamos)|(?:le|te|les) (?:envío|mando"
    r"|paso)|aquí (?:está|tiene|tienes|va|van) |(?:la|nuestra) (?:nueva )?página)",
    re.IGNORECASE,
)
_OPENS_NOTE = re.compile(
    r"\s*+(?:please find|as (?:promised|discussed|agreed|requested)\b|here(?:'s|’s| is| are) (?:the"
    r"|my|our|your|some)\b|(?:attached|below) (?:is|are|you)\b|attached and below|see below"
    r"|le envío|te mando|adjunto)",
    re.IGNORECASE,
)
_THANKS = (
    r"(?:(?:many|with|with (?:many|warm)) )?thanks(?: (?:a lot|so much|again|in advance))?|thn?x"
    r"|thank you(?: (?:so|very) much)?|(?:muchas |mil )?gracias"
)
_SIGNED = r"(?:[-–—][ \t]*)?(?-i:(?:[A-ZÀ-Þ][\w.'’-]{0,20}[ \t]*+){0,3})"
_FORMULA = re.compile(
    rf"[ \t]*(?:{_THANKS}|(?:all the )?best(?: wishes)?"
    r"|(?:(?:best|kind|kindest|warm|warmest|with best|with kind) )?regards|cheers"
    r"|(?:yours )?(?:sincerely|truly)(?: yours)?|warmly|(?:un )?(?:cordial )?saludos?"
    r"(?: cordiale?s?)?|un abrazo|atentamente|cordialmente|take care)"
    rf"(?:[,.!]+[ \t]*{_SIGNED})?[ \t]*",
    re.IGNORECASE,
)
_DEVICE = re.compile(r"[ \t]*(?:sent from (?:my|the)|get outlook for|enviado desde mi)\b.{0,60}",
                     re.IGNORECASE)  # fmt: skip
_NOTICE = re.compile(
    r"[ \t]*(?:confidentiality|(?:privileged and )?confidential\b|disclaimer|aviso (?:legal|de con)"
    r"|.{0,40}\b(?:the environment|trees?)\b.{0,20}\bprint|think before you print"
    r"|this (?:e-?mail|message)\b.{0,60}\b(?:intended|confidential|meant|may contain)"
    r"|este (?:correo|mensaje)\b.{0,60}\b(?:confidencial|dirigido|contiene))",
    re.IGNORECASE,
)
_OF_A_MAIL = re.compile(
    r"\b(?:e-?mail|message|communication|transmission|correo|mensaje)\b", re.IGNORECASE
)
_CUT = re.compile(  # where to cut: “--- START ---”, “*** end of text ***”
    r"[ \t]*[*=<>~#+_\-–—]{2,20}[ \t]*(?:start|begin|end|inicio|comienzo|fin)"
    r"(?: (?:of |here|del? )[\w ]{0,20})?[ \t]*[*=<>~#+_\-–—]{2,20}[ \t]*",
    re.IGNORECASE,
)
_POSTSCRIPT = re.compile(r"[ \t]*(?:P\.? ?S\.?|P\.? ?D\.?)(?:[:.,–—-]|\s)", re.IGNORECASE)
_SENTENCE = re.compile(r"\w{3}[.!?](?:\s|\Z)")
_WORD = re.compile(r"[^\W\d_]+")
_LONGEST_NOTE = 300  # letters
_LONGEST_SIGNED = 60  # letters of a line of a signature
_MOST_SIGNED = 8  # lines
_MOST_NOTES = 2  # paragraphs
_MOST_ABOVE = 2  # paragraphs: a title, and the greeting of a letter
_MOST_FORWARDED = 4  # times

_SAID = {
    "head": N_("the head of the mail is left out: “{text}”"),
    "greeting": N_("the greeting of the mail is left out: “{text}”"),
    "note": N_("a note to the receiver of the mail is left out: “{text}”"),
    "close": N_("the close of the mail is left out: “{text}”"),
    "signature": N_("the signature of the mail is left out: “{text}”"),
    "device": N_("what the mail program added is left out: “{text}”"),
    "notice": N_("a notice of the mail is left out: “{text}”"),
    "cut": N_("a mark that says where the text begins or ends is left out: “{text}”"),
    "wrote": N_("the line above a quoted mail is left out: “{text}”"),
}


@dataclass(slots=True)
class Mail:
    """A mail's text. ``title`` is its subject; ``remarks`` say what was left out."""

    lines: list[str]
    numbers: list[int]  # of each line in the source
    title: str = ""
    sender: str = ""
    addressed: bool = False  # it is a mail: it has a head or a greeting
    remarks: list[Remark] = field(default_factory=list)

    @property
    def body(self) -> str:
        """The text that is the page's own."""
        return "\n".join(self.lines)

    def place(self, at: int) -> str:
        """Where the line with this index stands in the source."""
        return _("line {n}", n=self.numbers[at])


def opened(text: str) -> Mail:
    """The mail without what is said to its receiver only."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    mail = Mail(*undone(text))
    if is_quoted_printable(text):
        said = _("the text was read as quoted-printable, as which the mail was saved")
        mail.remarks.append(Remark("encoding", said))
    for _time in range(_MOST_FORWARDED):
        _unquote(mail)
        _head(mail)
        _unquote(mail)
        if not _forwarded(mail):
            break
    _cuts(mail)
    letter = _greeting(mail)
    _notes(mail)
    if not letter:
        _foot(mail)
    mail.remarks.sort(key=lambda remark: int("".join(filter(str.isdigit, remark.place)) or 0))
    return mail


# ── lines ────────────────────────────────────────────────────────────────────────────────────


def _drop(mail: Mail, first: int, end: int, what: str, sure: Sure = Sure.LIKELY) -> None:
    """Leave out lines ``first`` up to ``end``."""
    words = [line.strip() for line in mail.lines[first:end] if line.strip()]
    at = next((at for at in range(first, end) if mail.lines[at].strip()), first)
    mail.lines[first:end] = [""] * (end - first)
    if words:
        said = _(_SAID[what], text=" / ".join(words))
        place = mail.place(at)
        mail.remarks.append(Remark("dropped", said, sure, place, "\n".join(words)))


def paragraphs(lines: Sequence[str]) -> Iterator[tuple[int, int]]:
    """The lines between blank ones: from, to."""
    first = None
    for at, line in enumerate([*lines, ""]):
        if line.strip():
            first = at if first is None else first
        elif first is not None:
            yield first, at
            first = None


def _joined(lines: Sequence[str]) -> str:
    return " ".join(" ".join(lines).split())


# ── above the text ───────────────────────────────────────────────────────────────────────────


def _unquote(mail: Mail) -> None:
    """A mail that is quoted as a whole loses its quote marks."""
    written = [at for at, line in enumerate(mail.lines) if line.strip()]
    if len(written) > 1 and _WROTE.fullmatch(mail.lines[written[0]]):
        below = written[1:]
        if all(map(_QUOTED.match, (mail.lines[at] for at in below))):
            _drop(mail, written[0], written[0] + 1, "wrote")
            written = below
    if len(written) < 2 or not all(_QUOTED.match(mail.lines[at]) for at in written):
        return
    for at in written:
        mail.lines[at] = _QUOTED.sub("", mail.lines[at], count=1)
    said = _("the whole mail is quoted; its quote marks are left out")
    mail.remarks.append(Remark("quote", said, Sure.LIKELY, mail.place(written[0])))


def _head(mail: Mail) -> None:
    """The lines ``From: …`` at the top of a mail, and lines set in that go on with one."""
    first, end = next(paragraphs(mail.lines), (0, 0))
    end = next((at for at in range(first, end) if not _is_head(mail.lines, first, at)), end)
    lines = mail.lines[first:end]
    subjects = [match[1].strip() for match in map(_SUBJECT.match, lines) if match]
    senders = [match[1].strip() for match in map(_SENDER.match, lines) if match]
    if (len(lines) > 1 or subjects) and any(map(str.strip, mail.lines[end:])):
        mail.title, mail.addressed = spelled((subjects or [""])[0]), True
        mail.sender = spelled((senders or [""])[0])
        _drop(mail, first, end, "head")


def _is_head(lines: Sequence[str], first: int, at: int) -> bool:
    folded = at > first and lines[at][:1] in " \t"
    return folded or bool(_HEADER.match(lines[at]))


def _forwarded(mail: Mail) -> bool:
    """Leave out the line above a mail that was sent on, and a note above that."""
    found = map(_FORWARDED.fullmatch, mail.lines)
    at = next((at for at, match in enumerate(found) if match), None)
    if at is None or len(_joined(mail.lines[:at])) > _LONGEST_NOTE:
        return False
    if not any(map(str.strip, mail.lines[at + 1 :])):
        return False
    _drop(mail, 0, at, "note", Sure.UNSURE)
    _drop(mail, at, at + 1, "wrote")
    return True


def _cuts(mail: Mail) -> None:
    """Leave out the marks between which the text stands."""
    for at, line in enumerate(mail.lines):
        if _CUT.fullmatch(line):
            _drop(mail, at, at + 1, "cut")


def _greeting(mail: Mail) -> bool:
    """Leave the greeting out; True where it greets the page's readers, and stays."""
    parts = list(paragraphs(mail.lines))[:_MOST_ABOVE]
    if any(_greets_readers(mail.lines[first]) for first, end in parts if end < len(mail.lines)):
        return True
    first, end = parts[0] if parts else (0, 0)
    found = _GREETING.match(mail.lines[first])
    if not found or end == len(mail.lines):
        return False
    rest = mail.lines[first][found.end() :]
    if not rest.strip() and (end == first + 1 or found["mark"] in (",", ":", "!")):
        mail.addressed = True
        _drop(mail, first, first + 1, "greeting")
    elif found["mark"] == "," and _is_note([rest, *mail.lines[first + 1 : end]]):
        mail.addressed = True
        _drop(mail, first, end, "note", Sure.UNSURE)
    return False


def _greets_readers(line: str) -> bool:
    found = _GREETING.match(line)
    return bool(found and _TO_READERS.search(found[0]))


def _notes(mail: Mail) -> None:
    """Short paragraphs at the top that speak of the text, not to its readers."""
    for first, end in list(paragraphs(mail.lines))[:_MOST_NOTES]:
        lines = mail.lines[first:end]
        opens = mail.addressed or _OPENS_NOTE.match(lines[0])
        if not opens or not any(map(str.strip, mail.lines[end:])) or not _is_note(lines):
            return
        _drop(mail, first, end, "note", Sure.UNSURE)


def _is_note(lines: Sequence[str]) -> bool:
    text = _joined(lines)
    if len(text) > _LONGEST_NOTE or _could_be_title(text):
        return False
    announces = text[:1].islower() and text.endswith(":")
    return announces or bool(_NOTE.search(text))


def _could_be_title(text: str) -> bool:
    return text[-1:] not in ".:!?…" and not text[:1].islower() and not _OPENS_NOTE.match(text)


# ── below the text ───────────────────────────────────────────────────────────────────────────


def _foot(mail: Mail) -> None:
    """From the end upwards: program, notice, signature, close; a postscript stays."""
    _added(mail)
    _dashed(mail)
    parts = list(paragraphs(mail.lines))
    last = len(parts)
    while last and _POSTSCRIPT.match(mail.lines[parts[last - 1][0]]):
        last -= 1
    for at in range(last - 1, max(last - 3, 0) - 1, -1):
        if _closed(mail, parts[at:last]):
            return
    if mail.addressed:
        _by_name(mail, parts[:last])
        _midway(mail, parts)


def _added(mail: Mail) -> None:
    """Leave out “Sent from my …” and notices of confidentiality at the end."""
    for first, end in reversed(list(paragraphs(mail.lines))):
        lines = mail.lines[first:end]
        if _POSTSCRIPT.match(lines[0]):
            continue
        notice = next((at for at, line in enumerate(lines) if _NOTICE.match(line)), None)
        if notice is not None and first and _OF_A_MAIL.search(_joined(lines[notice:])):
            _drop(mail, first + notice, end, "notice", Sure.UNSURE)
            continue
        if not _DEVICE.fullmatch(lines[-1]) or not first:
            return
        _drop(mail, end - 1, end, "device")


def _dashed(mail: Mail) -> None:
    """Leave out the lines below “-- ”."""
    end = len(mail.lines)
    for at in range(max(end - _MOST_SIGNED - 2, 1), end):
        below = mail.lines[at + 1 :]
        if mail.lines[at] in ("-- ", "--") and all(len(line) <= 80 for line in below):
            _drop(mail, at, end, "signature", Sure.UNSURE)
            return


def _closed(mail: Mail, parts: Sequence[tuple[int, int]]) -> bool:
    """Leave out a formula and the names below it that end the text."""
    first, end = parts[0][0], parts[-1][1]
    at = next((at for at in range(first, parts[0][1]) if _FORMULA.fullmatch(mail.lines[at])), None)
    if at is None or not any(map(str.strip, mail.lines[:at])):
        return False
    end = next((n for n in range(at, end) if _POSTSCRIPT.match(mail.lines[n])), end)
    signed = [line for line in mail.lines[at + 1 : end] if line.strip()]
    if len(signed) > _MOST_SIGNED or not all(map(_could_sign, signed)):
        return False
    if not (mail.addressed or signed):
        return False  # the page's own "Thank you."
    _drop(mail, at, end, "close", Sure.LIKELY if len(signed) < 2 else Sure.UNSURE)
    return True


def _by_name(mail: Mail, parts: Sequence[tuple[int, int]]) -> None:
    """Leave out a last line that is the sender's name."""
    first, end = parts[-1] if parts else (0, 0)
    signed = set(_WORD.findall(_joined(mail.lines[first:end]).casefold()))
    if len(parts) > 1 and signed and signed <= set(_WORD.findall(mail.sender.casefold())):
        _drop(mail, first, end, "close")


def _midway(mail: Mail, parts: Sequence[tuple[int, int]]) -> None:
    """Leave out a formula and a name between two parts of the text."""
    for first, end in parts[1:-1]:
        signed = mail.lines[first + 1 : end]
        found = _FORMULA.fullmatch(mail.lines[first])
        if found and len(signed) in (1, 2) and all(map(_could_sign, signed)):
            _drop(mail, first, end, "close", Sure.UNSURE)


def _could_sign(line: str) -> bool:
    return len(line) <= _LONGEST_SIGNED and not _SENTENCE.search(line)
