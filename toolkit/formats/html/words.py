"""The attributes that hold words, and what each says."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from toolkit.formats.html import elements, references
from toolkit.formats.html.tokens import Attribute, Token, attributes
from toolkit.model import Kind

WORD = re.compile(r"[^\W_]")
SPACE = re.compile(r"[ \t\n\f\r]+")
_ROLES = {
    "alt": (Kind.ALT, "image description"),
    "title": (Kind.TITLE, "tooltip"),
    "label": (Kind.TITLE, "label"),
    "placeholder": (Kind.TITLE, "placeholder"),
    "value": (Kind.TITLE, "button"),
}
_SYNTAX = {'"': 'html:"', "'": "html:'", "": "html:bare"}


@dataclass(frozen=True, slots=True)
class Words:
    """An attribute with words: its bytes, what it says, what it is, how it is quoted."""

    attribute: Attribute
    text: str
    kind: Kind
    role: str
    syntax: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class Tag:
    """A start tag taken apart."""

    token: Token
    attributes: Mapping[str, Attribute]
    source: bytes

    @classmethod
    def read(cls, source: bytes, token: Token) -> Tag:
        """The tag that a token is."""
        return cls(token, {one.name: one for one in attributes(source, token)}, source)

    def value(self, name: str) -> str:
        """What an attribute says; the empty string where it is not there."""
        found = self.attributes.get(name)
        return self.said(found) if found else ""

    def said(self, attribute: Attribute) -> str:
        """What an attribute says."""
        return references.decode(self.raw(attribute), attribute=True)

    def raw(self, attribute: Attribute) -> str:
        """An attribute's value as it is written."""
        return self.source[attribute.start : attribute.end].decode(errors="replace")

    def words(self) -> Iterator[Words]:
        """Its attributes with words that a reader is shown or read."""
        for one in self.attributes.values():
            kind, role, name = self._what(one.name)
            if kind and one.quote != "none" and WORD.search(self.said(one)):
                raw = SPACE.sub(" ", self.raw(one)).strip(" ")
                text = references.offered(raw, attribute=True, tags=False)
                yield Words(one, text, kind, role, _SYNTAX[one.quote], name)

    def speaks(self, attribute: Attribute) -> bool:
        """Whether an attribute is one that holds words, be there any or not."""
        return attribute.quote != "none" and self._what(attribute.name)[0] is not None

    def still(self, *, before: bool) -> bool:
        """Whether what is in the element stays as it is, ``before`` being so around it."""
        said = self.attributes.get("translate")
        if said:
            return self.said(said).strip().lower() == "no"
        return before or "notranslate" in self.value("class").split()

    def _what(self, name: str) -> tuple[Kind | None, str, str]:
        element = self.token.name
        if name == "content" and element == "meta":
            said = (self.value("name") or self.value("property")).strip().lower()
            known = said in elements.META
            return (Kind.META, f"page {said}", elements.META[said]) if known else (None, "", "")
        if name == "value":
            is_button = self.value("type").strip().lower() in elements.BUTTONS
            return (*_ROLES[name], "") if element == "input" and is_button else (None, "", "")
        if name not in elements.WORDS or (name == "label" and element not in elements.LABELLED):
            return None, "", ""
        kind, role = _ROLES.get(name, (Kind.TITLE, "label that is read aloud"))
        return kind, role, ""
