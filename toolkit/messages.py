"""The tool's own words: English in the code, other languages from gettext catalogs in the package.

``_("no page “{page}”", page=path)`` looks the sentence up, then puts the named values in as plain
text: nothing that a catalog or a value says is ever evaluated. English reads no file. The command
line chooses the language once, with ``use``; ``N_`` marks a sentence that is looked up later.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

Texts = tuple[str, ...]  # one text, or one for each plural form


@dataclass(frozen=True, slots=True)
class Words:
    """A language of the tool: its texts by English sentence, and its rule for plural forms.

    A sentence in a context is called as ``in_context`` says.
    """

    language: str = "en"
    texts: Mapping[str, Texts] = field(default_factory=dict)
    plural: Callable[[int], int] = lambda n: int(n != 1)


def in_context(context: str | None, text: str) -> str:
    """The text in its context as one, the way compiled catalogs (``.mo``) hold it."""
    return text if context is None else f"{context}\4{text}"


_spoken = [Words()]  # the last one is spoken; a list, so that ``use`` needs no ``global``


def use(words: Words) -> None:
    """Speak this language from now on."""
    _spoken[:] = [words]


def language() -> str:
    """The language spoken now, as a locale tag."""
    return _spoken[-1].language


def _(text: str, /, **values: object) -> str:
    """``text`` in the language spoken now, its ``{names}`` replaced by ``values``."""
    said = _spoken[-1].texts.get(text, (text,))[0]
    return _put(said or text, values)


def ngettext(one: str, many: str, n: int, /, **values: object) -> str:
    """The form for ``n`` in the language spoken now; ``{n}`` stands for the number."""
    words = _spoken[-1]
    forms = words.texts.get(one, ())
    form = words.plural(n) if len(forms) > 1 else int(n != 1)
    said = forms[form] if form < len(forms) else (one, many)[form]
    return _put(said, {"n": n, **values})


def N_(text: str, /) -> str:  # noqa: N802 - gettext's own name for the mark
    """Mark ``text`` for the catalog; whoever shows it looks it up."""
    return text


def _put(text: str, values: Mapping[str, object]) -> str:
    return re.sub(r"\{(\w+)\}", lambda m: str(values.get(m[1], m[0])), text)


def preferred(environ: Mapping[str, str]) -> tuple[str, ...]:
    """The languages a person asks for, best first, as GNU gettext reads the environment.

    ``LC_ALL``, ``LC_MESSAGES`` or ``LANG`` name the locale; unless that is C, the list in
    ``LANGUAGE`` goes before it. Each tag is followed by its language: ``es_CO``, ``es``.
    """
    named = (environ.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    locale = _bare(next(filter(None, named), "C"))
    if locale in ("C", "POSIX"):
        return ()
    asked = [*environ.get("LANGUAGE", "").split(":"), locale]
    tags = (tag for item in asked for tag in (_bare(item), _bare(item).partition("_")[0]))
    return tuple(dict.fromkeys(filter(None, tags)))


def _bare(tag: str) -> str:
    """``es_CO`` of ``es-CO.UTF-8@euro``."""
    return re.split(r"[.@]", tag, maxsplit=1)[0].replace("-", "_")
