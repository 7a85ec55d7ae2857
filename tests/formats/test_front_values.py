"""Values of front matter, asked of PyYAML: what each says, and what a translation says there."""

from __future__ import annotations

import pytest
import yaml
from data_files import HOSTILE
from hypothesis import given
from hypothesis import strategies as st
from laws import DEFAULTS, filled, parse

from toolkit.formats import format_of
from toolkit.formats.frontmatter import read
from toolkit.model import join

KEYS = ("title", "description")
# Without the letters that end a line in YAML 1.1 alone, which PyYAML reads.
TEXTS = HOSTILE.map(lambda text: text.translate(dict.fromkeys(map(ord, "\x85\u2028\u2029"))))


@st.composite
def fronts(draw: st.DrawFn) -> bytes:
    """Front matter in one of PyYAML's styles."""
    text = yaml.safe_dump(
        draw(st.dictionaries(st.sampled_from([*KEYS, "other"]), TEXTS, min_size=1)),
        default_style=draw(st.sampled_from([None, "'", '"', "|", ">"])),
        allow_unicode=draw(st.booleans()),
        width=draw(st.sampled_from([8, 30, 80])),
        indent=draw(st.sampled_from([2, 4])),
        line_break=draw(st.sampled_from(["\n", "\r\n"])),
        sort_keys=False,
    )
    return f"---\n{text}---\nBody.\n".encode()


def values(source: bytes) -> dict[str, str]:
    """What PyYAML reads."""
    text = source.decode().split("---\n", 1)[1].rpartition("---\n")[0]
    return {key: str(said) for key, said in yaml.load(text, yaml.BaseLoader).items()}


@given(fronts())
def test_every_value_says_what_another_reader_reads(source: bytes) -> None:
    found = read(source, "page.md", KEYS)
    assert not found.findings
    assert join(found.pieces) + b"Body.\n" == source
    said = {key: text.strip("\n") for key, text in values(source).items()}
    assert {key: text.strip("\n") for key, text in found.meta.items()} == said


@given(fronts(), HOSTILE)
def test_a_translation_is_what_another_reader_reads(source: bytes, text: str) -> None:
    page = parse(source)
    done = filled(page, {(s.context, s.text): text for s in page.segments if s.name in KEYS})
    now, before = values(done.source), values(source)
    assert now.keys() == before.keys()
    for segment in page.segments:
        if segment.name in KEYS:
            said = now[segment.name]
            assert folded(said) in (folded(text), folded(before[segment.name]))


def folded(text: str) -> str:
    return " ".join(text.split())


BLOCKS = {
    "title: |\n  Two\n  lines\n": "Two\nlines",
    "title: |2-\n    Further in\n": "  Further in",
    "title: >+\n  Folded\n  words\n\n  and more\n\n": "Folded words\nand more",
    "title: >\n  Folded\n    but not this\n": "Folded\n  but not this",
    "title: | # a remark\n\n  After a blank line\n": "After a blank line",
}


@pytest.mark.parametrize("front", BLOCKS)
@pytest.mark.parametrize("name", ["page.md", "page.html", "page.txt"])
def test_a_block_is_read_as_yaml_has_it(front: str, name: str) -> None:
    page = format_of(name).parse(f"---\n{front}---\nBody.\n".encode(), name, DEFAULTS)
    assert page.segments[0].text == BLOCKS[front]


def test_what_no_block_can_hold_stands_in_double_quotes() -> None:
    page = parse(b"---\ntitle: |\n  Two\n  lines\nslug: x\n---\nBody.\n")
    done = filled(page, {(None, "Two\nlines"): "bell \x07\nline"}).source
    assert done.startswith(b'---\ntitle: "bell \\u0007\\nline\\n"\nslug: x\n')
    assert values(done)["title"] == "bell \x07\nline\n"


def test_a_colon_that_yaml_forbids_is_read_as_people_mean_it() -> None:
    page = parse(b"---\ntitle: Ketamine: what it is # a remark\n---\nBody.\n")
    assert page.segments[0].text == "Ketamine: what it is"
    done = filled(page, {(None, "Ketamine: what it is"): "Ketamina: qué es"}).source
    assert done.startswith('---\ntitle: "Ketamina: qué es" # a remark\n'.encode())
