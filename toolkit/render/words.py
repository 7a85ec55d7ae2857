"""The theme's own words: where they are written, and how they are said in a page's language.

Templates mark them with Jinja's ``{% trans %}`` or gettext's functions; a few are said by Python
and stand in ``SAID``. What a catalog says is put in as text: no ``%`` of a translation is ever a
format.
"""

from __future__ import annotations

import io
import re
from functools import partial
from typing import TYPE_CHECKING, Any

from jinja2 import TemplateSyntaxError
from jinja2.ext import babel_extract
from markupsafe import Markup, escape

from toolkit.errors import ConfigError
from toolkit.messages import N_, Words, _, in_context
from toolkit.model import Entry, Key

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

KEYWORDS: Mapping[str, tuple[str, ...]] = {  # what their arguments are, as Jinja has them
    "_": ("msgid",),
    "gettext": ("msgid",),
    "ngettext": ("msgid", "msgid_plural"),
    "pgettext": ("msgctxt", "msgid"),
    "npgettext": ("msgctxt", "msgid", "msgid_plural"),
}
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
    """gettext's functions for a template that is rendered in the language of ``words``."""

    def pgettext(context: str | None, text: str, /, **values: Any) -> Markup:
        return _put(_said(words, text, context), values)

    def npgettext(context: str | None, one: str, many: str, n: int, /, **values: Any) -> Markup:
        forms = words.texts.get(in_context(context, one), ())
        form = words.plural(n) if len(forms) > 1 else int(n != 1)
        text = forms[form] if form < len(forms) and forms[form] else (one, many)[n != 1]
        return _put(text, {"num": n, **values})

    return {
        "gettext": partial(pgettext, None),
        "ngettext": partial(npgettext, None),
        "pgettext": pgettext,
        "npgettext": npgettext,
    }


def extract_words(templates: Mapping[str, str]) -> list[Entry]:
    """The messages of ``templates`` (name → source) and of ``SAID``, each once, in order.

    Raises:
        ConfigError: a template cannot be read; it names file and line.
    """
    found: dict[Key, Entry] = {}
    for entry in (*_in_templates(templates), *_in_python()):
        seen = found.setdefault(entry.key, entry)
        references = tuple(dict.fromkeys((*seen.references, *entry.references)))
        found[entry.key] = Entry(
            entry.msgid,
            seen.msgstr,
            entry.msgctxt,
            msgid_plural=seen.msgid_plural,
            extracted=seen.extracted or entry.extracted,
            references=references,
        )
    return list(found.values())


def _in_templates(templates: Mapping[str, str]) -> Iterator[Entry]:
    for name, source in templates.items():
        for _line, function, message, comments in _marked(name, source):
            texts = (message,) if isinstance(message, str) else message or ()
            said = dict(zip(KEYWORDS[function], texts, strict=False))
            if all(map(said.get, KEYWORDS[function])):  # else known only when it is rendered
                yield Entry(
                    **said,
                    msgstr=("",) * (2 if "msgid_plural" in said else 1),
                    extracted=tuple(line.removeprefix("l10n:").strip() for line in comments),
                    references=(name,),
                )


def _marked(name: str, source: str) -> list[Any]:
    options = {"newstyle_gettext": "true", "trimmed": "true", "silent": "false"}
    try:
        return list(babel_extract(io.BytesIO(source.encode()), list(KEYWORDS), ["l10n:"], options))
    except TemplateSyntaxError as error:
        hint = _("mend the template, or remove it to have the theme's own")
        raise ConfigError(str(error.message), file=name, line=error.lineno, hint=hint) from None


def _in_python() -> Iterator[Entry]:
    for key, text in SAID.items():
        yield Entry(text, extracted=(key.replace("_", " "),), references=("words",))


def _said(words: Words, text: str, context: str | None = None) -> str:
    return words.texts.get(in_context(context, text), ("",))[0] or text


def _put(text: str, values: Mapping[str, object]) -> Markup:
    """``text`` escaped, each ``%(name)s`` replaced by its value, ``%%`` by ``%``."""

    def one(match: re.Match[str]) -> str:
        if match[1] is None:
            return "%"
        return str(escape(values[match[1]])) if match[1] in values else match[0]

    return Markup(_NAMED.sub(one, str(escape(text))))  # noqa: S704 - escaped just here
