"""XML of a stranger, read strictly: no DTD, no entities of its own, no depth without end."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NoReturn
from xml.parsers import expat

from toolkit.errors import SourceError
from toolkit.messages import _

MAX_DEPTH = 150
MAX_NODES = 1_000_000

# Namespaces by the prefix that Word writes: transitional and strict ones are the same to us.
_PREFIXES = {
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
    "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r",
    "http://purl.oclc.org/ooxml/officeDocument/relationships": "r",
    "http://schemas.openxmlformats.org/officeDocument/2006/math": "m",
    "http://purl.oclc.org/ooxml/officeDocument/math": "m",
    "http://schemas.openxmlformats.org/drawingml/2006/main": "a",
    "http://purl.oclc.org/ooxml/drawingml/main": "a",
    "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing": "wp",
    "http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing": "wp",
    "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
    "urn:schemas-microsoft-com:vml": "v",
    "http://purl.org/dc/elements/1.1/": "dc",
}


@dataclass(slots=True)
class Node:
    """An element: its name with Word's own prefix, its attributes by bare name, what is in it."""

    name: str
    attributes: dict[str, str] = field(default_factory=dict)
    children: list[Node] = field(default_factory=list)
    text: str = ""

    def get(self, name: str, default: str = "") -> str:
        """An attribute."""
        return self.attributes.get(name, default)

    def first(self, *names: str) -> Node | None:
        """The element that a path of names leads to, each the first of its name."""
        found: Node | None = self
        for name in names:
            children: list[Node] = found.children if found else []
            found = next((one for one in children if one.name == name), None)
        return found

    def all(self, name: str) -> Iterator[Node]:
        """Every element of a name, at any depth, in their order."""
        for child in self.children:
            if child.name == name:
                yield child
            yield from child.all(name)


def parsed(source: bytes, file: str) -> Node:
    """The root element.

    Raises:
        SourceError: it is no XML, or none that a document may hold.
    """
    reader = _Reader(file)
    try:
        reader.parser.Parse(source, True)
    except expat.ExpatError as error:
        reader.refuse(_("damaged XML in a Word document"), error.lineno)
    return reader.root.children[0]


class _Reader:
    """expat's handlers; the tree grows below ``root``."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.root = Node("")
        self.open = [self.root]
        self.count = 0
        self.parser = expat.ParserCreate(namespace_separator=" ")
        self.parser.buffer_text = True
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._text
        self.parser.StartDoctypeDeclHandler = self._doctype

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self.count += 1
        if len(self.open) > MAX_DEPTH:
            self.refuse(_("XML nested deeper than {n}", n=MAX_DEPTH), self.parser.CurrentLineNumber)
        if self.count > MAX_NODES:
            self.refuse(_("more than {n} elements", n=MAX_NODES), self.parser.CurrentLineNumber)
        bare = {key.rpartition(" ")[2]: value for key, value in attributes.items()}
        if any(" " in key for key in attributes):  # r:id beside w:id
            bare |= {_short(key): value for key, value in attributes.items()}
        node = Node(_short(name), bare)
        self.open[-1].children.append(node)
        self.open.append(node)

    def _end(self, _name: str) -> None:
        self.open.pop()

    def _text(self, text: str) -> None:
        self.open[-1].text += text

    def _doctype(self, *_declared: object) -> None:
        self.refuse(_("a DTD, which no Word document has"), self.parser.CurrentLineNumber)

    def refuse(self, problem: str, line: int) -> NoReturn:
        """Say no, with the place."""
        hint = _("open it in Word, save it anew as .docx")
        raise SourceError(problem, file=self.file, line=line, hint=hint)


def _short(name: str) -> str:
    namespace, _space, bare = name.rpartition(" ")
    prefix = _PREFIXES.get(namespace, "")
    return f"{prefix}:{bare}" if prefix else bare
