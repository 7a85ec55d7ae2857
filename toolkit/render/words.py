"""The theme's own words: where they are written, and how they are said in a page's language.

Templates mark them with Jinja's ``{% trans %}``; a few are said by Python and stand in ``SAID``.
What a catalog says is put in as text: no ``%`` of a translation is ever a format.
"""

from __future__ import annotations

import io
import re
from typing import TYPE_CHECKING, Any

from jinja2 import TemplateSyntaxError
from jinja2.ext import babel_extract
from markupsafe import Markup, escape

from toolkit.errors import ConfigError
from toolkit.messages import N_, Words, _
from toolkit.model import Entry

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

KEYWORDS = ("gettext", "ngettext", "_")
_NAMED = re.compile(r"%(?:%|\((\w+)\)s)")

SAID: Mapping[str, str] = {
    "note": N_("Note"),
    "tip": N_("Tip"),
    "important": N_("Important"),
    "warning": N_("Warning"),
    "caution": N_("Caution"),
    "table": N_("Table"),
    "done": N_("Done"),
    "to_do": N_("To do"),
    "footnotes": N_("Notes"),
    "footnote": N_("Note {n}"),
    "back": N_("Back to note {n} in the text"),
}


def said(words: Words) -> dict[str, str]:
    """The words of alerts, tasks and footnotes, by what they are for."""
    return {key: _said(words, text) for key, text in SAID.items()}


def callables(words: Words) -> dict[str, Callable[..., Markup]]:
    """``gettext`` and ``ngettext`` for a template that is rendered in the language of ``words``."""

    def gettext(text: str, **values: Any) -> Markup:
        return _put(_said(words, text), values)

    def ngettext(one: str, many: str, n: int, /, **values: Any) -> Markup:
        forms = words.texts.get(one, ())
        form = words.plural(n) if len(forms) > 1 else int(n != 1)
        text = forms[form] if form < len(forms) and forms[form] else (one, many)[n != 1]
        return _put(text, {"num": n, **values})

    return {"gettext": gettext, "ngettext": ngettext}


def extract_words(templates: Mapping[str, str]) -> list[Entry]:
    """The messages of ``templates`` (name → source) and of ``SAID``, each once, in order.

    Raises:
        ConfigError: a template cannot be read; it names file and line.
    """
    found: dict[str, Entry] = {}
    for entry in (*_in_templates(templates), *_in_python()):
        seen = found.setdefault(entry.msgid, entry)
        references = tuple(dict.fromkeys((*seen.references, *entry.references)))
        found[entry.msgid] = Entry(
            entry.msgid,
            seen.msgstr,
            msgid_plural=seen.msgid_plural,
            extracted=seen.extracted or entry.extracted,
            references=references,
        )
    return list(found.values())


def _in_templates(templates: Mapping[str, str]) -> Iterator[Entry]:
    for name, source in templates.items():
        for _line, _function, message, comments in _marked(name, source):
            forms = (message,) if isinstance(message, str) else tuple(filter(None, message or ()))
            yield Entry(
                str(forms[0]),
                ("",) * len(forms[:2]),
                msgid_plural=str(forms[1]) if len(forms) > 1 else None,
                extracted=tuple(comment.removeprefix("l10n:").strip() for comment in comments),
                references=(name,),
            )


def _marked(name: str, source: str) -> list[Any]:
    options = {"newstyle_gettext": "true", "trimmed": "true", "silent": "false"}
    try:
        return list(babel_extract(io.BytesIO(source.encode()), KEYWORDS, ["l10n:"], options))
    except TemplateSyntaxError as error:
        hint = _("mend the template, or remove it to have the theme's own")
        raise ConfigError(str(error.message), file=name, line=error.lineno, hint=hint) from None


def _in_python() -> Iterator[Entry]:
    for key, text in SAID.items():
        yield Entry(text, extracted=(key.replace("_", " "),), references=("words",))


def _said(words: Words, text: str) -> str:
    return words.texts.get(text, ("",))[0] or text


def _put(text: str, values: Mapping[str, object]) -> Markup:
    """``text`` escaped, each ``%(name)s`` replaced by its value, ``%%`` by ``%``."""

    def one(match: re.Match[str]) -> str:
        if match[1] is None:
            return "%"
        return str(escape(values[match[1]])) if match[1] in values else match[0]

    return Markup(_NAMED.sub(one, str(escape(text))))  # noqa: S704 - escaped just here
