"""TBX, the term base that translation tools exchange (ISO 30042), read strictly.

Of each concept: its terms by language, their part of speech, a note. Terms that are marked as
deprecated, superseded or forbidden are left out. Both the old names of the elements (``termEntry``,
``langSet``, ``tig``) and those of TBX 3 (``conceptEntry``, ``langSec``, ``termSec``) are known. A
DTD is refused, whatever it says; so are elements nested deeper than a term base can be.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NoReturn
from xml.parsers import expat

from toolkit.errors import ConfigError
from toolkit.messages import _

MAX_DEPTH = 40
MAX_CONCEPTS = 100_000

_CONCEPTS = frozenset(["termEntry", "conceptEntry"])
_LANGUAGES = frozenset(["langSet", "langSec"])
_TERMS = frozenset(["tig", "ntig", "termSec"])
_KEPT = frozenset(["term", "termNote", "note"])  # elements whose text counts
_REFUSED = ("deprecated", "superseded", "forbidden", "obsolete")


@dataclass(slots=True)
class Concept:
    """What the terms of several languages mean. ``terms`` by language tag as it is written."""

    terms: dict[str, list[str]] = field(default_factory=dict)
    part: str = ""
    note: str = ""


def load(data: bytes, file: str) -> tuple[Concept, ...]:
    """The concepts of a TBX file.

    Raises:
        ConfigError: no XML, a DTD, too deep, too large; with file and line.
    """
    reader = _Reader(file)
    try:
        reader.parser.Parse(data, True)
    except expat.ExpatError as error:
        reader.refuse(_("damaged XML"), error.lineno)
    return tuple(reader.concepts)


class _Reader:
    """expat's handlers: what is open, and the concept, language and term that is being read."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.concepts: list[Concept] = []
        self.depth = 0
        self.tag = self.term = self.kind = ""
        self.refused = False
        self.text: list[str] | None = None
        self.parser = expat.ParserCreate(namespace_separator=" ")
        self.parser.buffer_text = True
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._read
        self.parser.StartDoctypeDeclHandler = self._doctype

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self.depth += 1
        if self.depth > MAX_DEPTH:
            self._refuse_here(_("XML nested deeper than {n}", n=MAX_DEPTH))
        name = name.rpartition(" ")[2]
        if name in _CONCEPTS:
            self._open_concept()
        elif name in _LANGUAGES:
            self.tag = attributes.get(_LANG, attributes.get("lang", ""))
        elif name in _TERMS:
            self.term, self.refused = "", False
        elif name in _KEPT:
            self.kind, self.text = attributes.get("type", ""), []

    def _open_concept(self) -> None:
        if len(self.concepts) >= MAX_CONCEPTS:
            self._refuse_here(_("more than {n} terms", n=MAX_CONCEPTS))
        self.concepts.append(Concept())
        self.tag = ""

    def _read(self, text: str) -> None:
        if self.text is not None:
            self.text.append(text)

    def _end(self, name: str) -> None:
        self.depth -= 1
        name = name.rpartition(" ")[2]
        if name in _KEPT and self.text is not None:
            said, self.text = " ".join("".join(self.text).split()), None
            if self.concepts:
                self._keep(name, said)
        elif name in _TERMS and self.term and not self.refused and self.concepts and self.tag:
            self.concepts[-1].terms.setdefault(self.tag, []).append(self.term)

    def _keep(self, name: str, said: str) -> None:
        concept = self.concepts[-1]
        if name == "term":
            self.term = said
        elif name == "note":
            concept.note = concept.note or said
        elif self.kind == "partOfSpeech":
            concept.part = concept.part or said
        elif self.kind in ("administrativeStatus", "normativeAuthorization"):
            self.refused = said.startswith(_REFUSED)

    def _doctype(self, *_declared: object) -> None:
        self._refuse_here(_("a DTD, which is not read"))

    def _refuse_here(self, problem: str) -> NoReturn:
        self.refuse(problem, self.parser.CurrentLineNumber)

    def refuse(self, problem: str, line: int) -> NoReturn:
        """Say no, with the place."""
        hint = _("export it anew as TBX, without a DOCTYPE")
        raise ConfigError(problem, file=self.file, line=line, hint=hint)


_LANG = "http://www.w3.org/XML/1998/namespace lang"
