"""Data files of every kind, and the laws' questions about them, asked of independent readers.

What stands in a file is judged by ``json``, ``csv`` and PyYAML, never by our own scanners.
"""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Callable, Iterator
from typing import Any

import yaml
from hypothesis import strategies as st

from toolkit.formats.data import CSV, JSON, YAML, DataFile
from toolkit.formats.fill import fill
from toolkit.model import Filled, FormatOptions, Key, Page, Resolved, State

EVERY_TEXT = FormatOptions(keys=("**",))
FORMATS: dict[str, DataFile] = {"yaml": YAML, "json": JSON, "csv": CSV}
Values = list[tuple[tuple[str | int, ...], str]]  # each text's path


def parse(form: DataFile, source: bytes, options: FormatOptions = EVERY_TEXT) -> Page:
    return form.parse(source, f"menu{form.suffixes[0]}", options)


def filled(
    form: DataFile, page: Page, texts: dict[Key, str], options: FormatOptions = EVERY_TEXT
) -> Filled:
    wanted = {key: Resolved((text,), "es", State.TRANSLATED) for key, text in texts.items()}
    return fill(page, wanted, form, options, source_locale="en", locale="es")


# ── independent readers ──────────────────────────────────────────────────────────────────────


class _Yaml12(yaml.SafeLoader):
    """PyYAML with the types of YAML 1.2: ``yes`` and ``1:30`` are texts, a day is a day."""


_Yaml12.yaml_implicit_resolvers = {}
_Yaml12.add_implicit_resolver(
    "!no-text",
    re.compile(
        r"(?:~|null|Null|NULL||true|True|TRUE|false|False|FALSE|[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+"
        r"|[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|Inf|INF)"
        r"|\.(?:nan|NaN|NAN)|[0-9]{4}-[0-9][0-9]?-[0-9][0-9]?)\Z"
    ),
    None,
)
_Yaml12.add_constructor("!no-text", lambda _loader, _node: 0)
STRICT = yaml.SafeLoader  # which takes more for numbers and flags: what we write must pass it, too


def texts_of_yaml(source: bytes, loader: type[yaml.SafeLoader] = _Yaml12) -> Values:
    return list(_texts(yaml.load(source.decode(), Loader=loader), ()))


def texts_of_json(source: bytes) -> Values:
    return list(_texts(json.loads(source.decode("utf-8-sig")), ()))


def texts_of_csv(source: bytes) -> Values:
    text = source.decode("utf-8-sig")
    header = re.sub(r'"[^"]*"', "", re.split(r"[\r\n]", text)[0])
    mark = max(",;\t", key=lambda m: (len(re.findall(f"{m}(?! )", header)), header.count(m)))
    names, *rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=mark)) or [[]]
    rows = [row for row in rows if row]
    return [
        ((number, name), _with_line_feeds(cell))
        for number, row in enumerate(rows)
        for name, cell in zip(names, row, strict=False)
    ]


def _with_line_feeds(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _texts(value: Any, path: tuple[str | int, ...]) -> Iterator[tuple[tuple[str | int, ...], str]]:
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from _texts(inner, (*path, key))
    elif isinstance(value, list):
        for number, inner in enumerate(value):
            yield from _texts(inner, (*path, number))
    elif isinstance(value, str):
        yield path, value


READERS: dict[str, Callable[[bytes], Values]] = {
    "yaml": texts_of_yaml,
    "json": texts_of_json,
    "csv": texts_of_csv,
}

# ── files that nobody would write by hand ────────────────────────────────────────────────────

WORDS = [
    "Home", "Visit us", "Don't", '"quoted"', "5 mg", "yes", "no", "true", "null", "42", "1.5",
    "2026-01-01", "1:30", "~", "- item", "# no comment", "a # b", "a: b", "a:b", "key:", "[list]",
    "{map}", "{{ name }}", "*alias", "&anchor", "!tag", "| pipe", "> fold", "%", "@", "`", "a, b",
    "a;b", "tab\tin", "two\nlines", "two\n\nparts", "end\n", "\nbegin", " space ", "\u00a0nbsp",
    "Ñandú", "頭痛", "👍🏽", "\u2028", "\x85", "\ufeff", "<b>bold</b>", "<a href='x'>y</a>",
    "https://e.co/a?b", "-10 %", "+57 601", "=1+1", "@SUM(A1)", "--- x", "...", "---", "\\", "\\n",
    "'", "''", '"', "a\r\nb", "  in\n   deeper", "<<", "=", "0x1F", "1e3", ".inf", "",
]  # fmt: skip
texts = st.sampled_from(WORDS) | st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
HOSTILE = st.lists(texts, min_size=1, max_size=3).map("".join)
_keys = st.sampled_from(["a", "title", "long key", "x.y", "yes", "1", "ñ", 'q"q', "#", "-"])
_plain = st.none() | st.booleans() | st.integers() | texts
trees = st.recursive(
    _plain,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_keys, inner, max_size=3),
    max_leaves=8,
)
_maps = st.dictionaries(_keys, trees, max_size=4)


@st.composite
def yaml_files(draw: st.DrawFn) -> bytes:
    """A tree in one of PyYAML's styles."""
    text = yaml.safe_dump(
        draw(_maps | st.lists(trees, max_size=3)),
        default_style=draw(st.sampled_from([None, "'", '"', "|", ">"])),
        default_flow_style=draw(st.sampled_from([True, False, None])),
        allow_unicode=draw(st.booleans()),
        width=draw(st.sampled_from([8, 30, 80])),
        indent=draw(st.sampled_from([2, 4])),
        line_break=draw(st.sampled_from(["\n", "\r\n"])),
        explicit_start=draw(st.booleans()),
        sort_keys=False,
    )
    return draw(st.sampled_from(["", "# note\n", "\ufeff"])).encode() + text.encode()


_json_files = st.builds(
    lambda tree, indent, ascii_, mark: (
        mark + json.dumps(tree, indent=indent, ensure_ascii=ascii_).encode()
    ),
    trees,
    st.sampled_from([None, 0, 2, "\t"]),
    st.booleans(),
    st.sampled_from([b"", b"\xef\xbb\xbf"]),
)


@st.composite
def csv_files(draw: st.DrawFn) -> bytes:
    """Rows under a header, with one of the marks between cells."""
    out = io.StringIO(newline="")
    names = draw(
        st.lists(st.sampled_from(["key", "text", "help", "n, m"]), min_size=2, unique=True)
    )
    row = st.lists(texts, min_size=1, max_size=len(names))
    writer = csv.writer(
        out,
        delimiter=draw(st.sampled_from(",;\t")),
        quoting=draw(st.sampled_from([csv.QUOTE_MINIMAL, csv.QUOTE_ALL])),
        lineterminator=draw(st.sampled_from(["\n", "\r\n"])),
    )
    writer.writerow(names)
    writer.writerows(draw(st.lists(row, max_size=4)))
    return draw(st.sampled_from(["", "\ufeff"])).encode() + out.getvalue().encode()


FILES = {"yaml": yaml_files(), "json": _json_files, "csv": csv_files()}
SCRAPS = [
    "a", "key: ", "- ", "-", ": ", ":", ",", "\n", "\n  ", "\n    ", "\r\n", "\t", " ", "[", "]",
    "{", "}", '"', "'", "|", ">", "|-\n", ">+2\n", "#", " # l10n: note x", "# l10n: skip\n",
    "# l10n: end\n", "&a ", "*a", "!t ", "---", "...", "<<: ", "? ", "\\", "\\u00e9", "true", "1",
    "é", "\ufeff", "\x85", "text;", "text,help\n", ";", "=", "%YAML 1.2\n", "\0",
]  # fmt: skip
scraps = st.lists(st.sampled_from(SCRAPS) | st.text(max_size=3), max_size=20).map("".join)


def translations(page: Page) -> st.SearchStrategy[dict[Key, str]]:
    """A hostile text for every message of a file."""
    keys = sorted({(one.context, one.text) for one in page.segments}, key=str)
    return st.fixed_dictionaries(dict.fromkeys(keys, HOSTILE))
