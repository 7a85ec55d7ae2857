"""Markdown of others: it stays as it is, gets front matter, and what is unusual is told."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from toolkit.errors import SourceError
from toolkit.formats import frontmatter
from toolkit.formats.convert.blocks import Paragraph, Span
from toolkit.formats.convert.draft import Draft, Guess
from toolkit.formats.convert.front import description_of, front_matter, named, quoted, stem_of
from toolkit.formats.markdown.events import events
from toolkit.formats.markdown.headings import headings
from toolkit.formats.text.blocks import Sure
from toolkit.messages import _, ngettext
from toolkit.model import FormatOptions

_KEYS = FormatOptions().front_matter
_FENCE = re.compile(r"(---|\+\+\+)[ \t]*(\r\n|\n|\r)")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")
_LINE_END = re.compile(r"\r\n|\n|\r")


def read(text: str, name: str) -> Draft:
    """The page as it is, below front matter that has at least a title.

    Line ends stay those of the file. Control characters, which no catalog can hold, are left out.
    """
    source = _Source(text, name)
    source.clean()
    return source.draft()


@dataclass(slots=True)
class _Source:
    text: str
    name: str
    guesses: list[Guess] = field(default_factory=list)

    @property
    def newline(self) -> str:
        first = _LINE_END.search(self.text)
        return first[0] if first else "\n"

    def clean(self) -> None:
        """Take out what no page may hold."""
        found = len(_CONTROL.findall(self.text))
        if found:
            self.text = _CONTROL.sub("", self.text)
            said = ngettext(
                "{n} control character is left out", "{n} control characters are left out", found
            )
            self.tell(0, "dropped", said, Sure.CERTAIN)

    def tell(self, line: int, code: str, said: str, sure: Sure) -> None:
        """Keep a guess; its line is that of the source."""
        self.guesses.append(Guess(line, code, said, sure))

    def draft(self) -> Draft:
        """The page with its title and description."""
        raw = self.text.encode()
        front = frontmatter.read(raw, self.name, _KEYS)
        for finding in front.findings:
            hint = _("write “key: value”, each key once")
            raise SourceError(finding.message, file=self.name, line=finding.line, hint=hint)
        body = raw[front.end :].decode()
        self._odd(body, raw.count(b"\n", 0, front.end))
        title = front.meta.get("title") or self._title(body)
        values = {"title": title, "description": _description(body)}
        missing = [(key, text) for key, text in values.items() if text and not front.meta.get(key)]
        page, added = self._with(missing, has_front=bool(front.end))
        shown = [replace(one, line=one.line and one.line + added) for one in self.guesses]
        return Draft(page, (*_of(missing), *shown), title, stem_of(title, self.name))

    def _title(self, body: str) -> str:
        found = headings(events(body))
        if found:
            return next((one.text for one in found if one.level == 1), found[0].text)
        said = _("no title was found; the name of the file was taken")
        self.tell(0, "title", said, Sure.UNSURE)
        return named(self.name)

    def _with(self, missing: list[tuple[str, str]], *, has_front: bool) -> tuple[str, int]:
        """The page with these values in its front matter, and how many lines that adds."""
        opening = _FENCE.match(self.text) if has_front else None
        if not missing:
            return self.text, 0
        if opening is None:
            gap = "" if self.text.startswith(("\n", "\r")) else self.newline
            return front_matter(missing, self.newline) + gap + self.text, len(missing) + 2 + bool(
                gap
            )
        sign = " = " if opening[1] == "+++" else ": "
        lines = "".join(f"{key}{sign}{quoted(key, text)}{opening[2]}" for key, text in missing)
        return opening[0] + lines + self.text[opening.end() :], len(missing)

    def _odd(self, body: str, above: int) -> None:
        """What is unusual on a page, with its line."""
        titles = sum(one.level == 1 for one in headings(events(body)))
        if titles > 1:
            said = ngettext(
                "{n} title on one page; one is usual",
                "{n} titles on one page; one is usual",
                titles,
            )
            self.tell(0, "title", said, Sure.UNSURE)
        if not titles:
            self.tell(0, "title", _("the page has no heading of level 1"), Sure.UNSURE)
        for line in _html_blocks(body):
            self.tell(above + line, "html", _("a block of HTML, as it stands"), Sure.CERTAIN)


def _description(body: str) -> str:
    return description_of([Paragraph((Span(text),)) for text in _paragraphs(body)])


def _paragraphs(body: str) -> Iterator[str]:
    """The texts of the paragraphs that stand in no list, no quotation."""
    depth, words = 0, list[str]()
    for event, _range in events(body):
        ((name, value),) = event.items() if isinstance(event, dict) else [(event, None)]
        if name == "Start":
            depth += 1
            words = [] if value == "Paragraph" else words
        elif name == "End":
            depth -= 1
            if value == "Paragraph" and not depth:
                yield " ".join("".join(words).split())
        elif name in ("Text", "Code", "SoftBreak", "HardBreak"):
            words.append(value or " ")


def _html_blocks(body: str) -> Iterator[int]:
    """The lines on which blocks of HTML begin, comments left out."""
    raw, line, at = body.encode(), 1, 0
    for event, span in events(body):
        if isinstance(event, dict) and event.get("Start") == "HtmlBlock":
            line, at = line + raw.count(b"\n", at, span["start"]), span["start"]
            if not raw.startswith(b"<!--", at):
                yield line


def _of(missing: list[tuple[str, str]]) -> Iterator[Guess]:
    for line, (key, text) in enumerate(missing, start=2):
        if key == "description":
            said = _("the description was made of the first paragraph: “{text}”", text=text)
            yield Guess(line, "description", said, Sure.LIKELY)
