"""A finished page: its text and what stands around it, through the theme's templates.

The theme comes with the toolkit; a site replaces it file by file, and may build on what it
replaces (``{% extends "default/page.html" %}``). Templates run in a sandbox, with autoescape, and
an unknown name is an error.
"""

from __future__ import annotations

import re
import traceback
from dataclasses import dataclass
from importlib import resources
from typing import TYPE_CHECKING

from jinja2 import (
    ChoiceLoader,
    FunctionLoader,
    PrefixLoader,
    StrictUndefined,
    TemplateError,
    TemplateNotFound,
    TemplateSyntaxError,
)
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup

from toolkit.errors import ConfigError
from toolkit.messages import _
from toolkit.render.words import callables

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from jinja2 import Environment

    from toolkit.messages import Words
    from toolkit.render.navigation import Navigation, Phrase

TEMPLATES = ("base.html", "page.html", "redirect.html")
STATIC = ("static/style.css", "static/icon.svg")
_SECTION = re.compile(r"<h2((?: [^>]*)?)>(.*?)</h2>", re.DOTALL)
_ID = re.compile(r' id="([^"]*)"')
_LANG = re.compile(r'( lang="[^"]*"(?: dir="[^"]*")?)')
_TAG = re.compile(r"<(?!/?bdi>)[^>]*>")  # all but what isolates a value
_FAULTS = (TemplateError, TypeError, ValueError, LookupError, ArithmeticError, RecursionError)


@dataclass(frozen=True, slots=True)
class Section:
    """A second-level heading of a page; ``attributes`` say its language if it is another's."""

    id: str
    text: Markup
    attributes: Markup


@dataclass(frozen=True, slots=True)
class PageView:
    """All that a template may say of a page.

    ``lang`` is BCP 47; ``body`` is trusted HTML; ``untranslated`` counts the messages that are
    shown in another language.
    """

    page: str
    lang: str
    dir: str
    title: Phrase
    description: Phrase
    body: str
    ways: Navigation
    site_name: str = ""
    untranslated: int = 0

    @property
    def html(self) -> Markup:
        """The body, to be written as it is."""
        return Markup(self.body)  # noqa: S704 - made by our own writer

    @property
    def has_heading(self) -> bool:
        """The body has a first-level heading of its own."""
        return "<h1" in self.body

    @property
    def sections(self) -> tuple[Section, ...]:
        """The second-level headings, for a table of contents."""
        return tuple(_sections(self.body))


@dataclass(frozen=True, slots=True)
class RedirectView:
    """All that a template may say of a page where it stood before.

    ``url`` is the way to where it stands now, ``root`` that to the output folder; ``canonical`` is
    where it stands now from the top, if that is known.
    """

    lang: str
    dir: str
    title: Phrase
    url: str
    root: str
    canonical: str = ""


class _Theme(ImmutableSandboxedEnvironment):
    """Templates whose ``{% trans %}`` hands its values over, and never formats a translation."""

    newstyle_gettext = True  # here, for the extension keeps what it finds


def theme(overrides: Mapping[str, str], folder: str) -> Environment:
    """The theme's templates, a site's own (name → source) before them.

    ``folder`` is where the site's lie, for messages.
    """
    default = FunctionLoader(_default)
    environment = _Theme(
        loader=ChoiceLoader(
            [
                FunctionLoader(_own(overrides, folder)),
                default,
                PrefixLoader({"default": default}),
            ]
        ),
        autoescape=True,
        undefined=StrictUndefined,
        extensions=["jinja2.ext.i18n"],
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.policies["ext.i18n.trimmed"] = True
    return environment


def compose(environment: Environment, view: PageView, words: Words) -> bytes:
    """The finished page, UTF-8.

    Raises:
        ConfigError: a template of the theme is at fault; it names file and line.
    """
    return _filled(environment, "page.html", view, words)


def compose_redirect(environment: Environment, view: RedirectView, words: Words) -> bytes:
    """The small page that stands at an old address, UTF-8.

    Raises:
        ConfigError: a template of the theme is at fault; it names file and line.
    """
    return _filled(environment, "redirect.html", view, words)


def _filled(
    environment: Environment, template: str, view: PageView | RedirectView, words: Words
) -> bytes:
    try:
        html = environment.get_template(template).render(view=view, **callables(words))
    except _FAULTS as error:
        raise _fault(error) from error
    return html.encode()


def theme_templates() -> dict[str, str]:
    """The templates that come with the toolkit, by name."""
    return {name: _packaged(name).decode() for name in TEMPLATES}


def theme_static() -> dict[str, bytes]:
    """The files beside the templates that a page asks for: output path → content."""
    return {name: _packaged(name) for name in STATIC}


def _packaged(name: str) -> bytes:
    return resources.files("toolkit.render").joinpath("theme", *name.split("/")).read_bytes()


def _default(name: str) -> tuple[str, str, Callable[[], bool]] | None:
    if name not in TEMPLATES:
        return None
    return _packaged(name).decode(), f"default/{name}", lambda: True


def _own(
    overrides: Mapping[str, str], folder: str
) -> Callable[[str], tuple[str, str, Callable[[], bool]] | None]:
    def load(name: str) -> tuple[str, str, Callable[[], bool]] | None:
        source = overrides.get(name)
        return None if source is None else (source, f"{folder}/{name}", lambda: True)

    return load


def _fault(error: Exception) -> ConfigError:
    """What went wrong in a template, and where."""
    if isinstance(error, TemplateSyntaxError):
        return _at(str(error.message), error.filename, error.lineno)
    frames = traceback.extract_tb(error.__traceback__)
    placed = [frame for frame in frames if frame.filename.endswith(".html")]
    file, line = (placed[-1].filename, placed[-1].lineno) if placed else (None, None)
    if isinstance(error, TemplateNotFound):
        return _at(_("no template “{name}”", name=error.name), file, line)
    return _at(str(error), file, line)


def _at(message: str, file: str | None, line: int | None) -> ConfigError:
    hint = _("mend the template, or remove it to have the theme's own")
    return ConfigError(message, file=file, line=line, hint=hint)


def _sections(body: str) -> Iterator[Section]:
    for attributes, inner in _SECTION.findall(body):
        if found := _ID.search(attributes):
            language = _LANG.search(attributes)
            text = Markup(_TAG.sub("", inner))  # noqa: S704 - escaped by our own writer
            said = Markup(language[1] if language else "")  # noqa: S704 - the same
            yield Section(found[1], text, said)
