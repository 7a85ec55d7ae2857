"""Word documents: what becomes what, and what is told."""

from __future__ import annotations

import pytest
from word_files import NAMES, PNG, docx, paragraph, relation, relations, run, table

from toolkit.formats.convert import Draft, convert


def converted(*body: str, **more: object) -> Draft:
    return convert(docx(paragraph("Knee pain", style="Title"), *body, **more), "Knee notes.docx")  # type: ignore[arg-type]


def page(*body: str, **more: object) -> str:
    """The page below its title."""
    _front, _title, rest = converted(*body, **more).markdown.partition("\n# Knee pain\n")
    return rest.strip("\n")


def sentences(draft: Draft) -> list[str]:
    return [guess.said for guess in draft.guesses if guess.code != "description"]


def test_headings_by_style_with_no_level_left_out() -> None:
    body = [paragraph("One", style="H1"), paragraph("Deep", style="H3"), paragraph("Text.")]
    assert page(*body) == "## One\n\n### Deep\n\nText."


def test_lists_by_numbering() -> None:
    found = page(
        paragraph("a", number="2"),
        paragraph("inner", number="2", level=1),
        paragraph("b", number="2"),
        paragraph("Between."),
        paragraph("c", number="2"),
        paragraph("x", number="1"),
    )
    assert found == "1. a\n   - inner\n2. b\n\nBetween.\n\n3. c\n\n- x"


def test_looks_stand_around_words_and_not_around_spaces() -> None:
    said = page(paragraph(run("Take "), run("5 mg ", "b"), run("daily", "b i"), run(".")))
    assert said == "Take **5 mg** ***daily***."


@pytest.mark.parametrize(
    "text", ["1. not a list", "# no heading", "*", "a_b_c", "<b>", "- dash", "&amp;"]
)
def test_text_stays_text(text: str) -> None:
    cell = page(table((text, "x"), ("y", "z")))
    assert cell.startswith("| ")
    heading = converted(paragraph(text, style="H1"), paragraph("Text."))
    assert not [guess for guess in heading.guesses if guess.code == "list"]


def test_what_is_typed_as_a_list_is_one_and_told() -> None:
    draft = converted(paragraph("• one"), paragraph("•\ttwo"))
    assert draft.markdown.endswith("- one\n- two\n")
    assert sum(guess.code == "list" for guess in draft.guesses) == 2


def test_a_line_in_bold_above_text_is_a_heading_and_told_as_unsure() -> None:
    draft = converted(paragraph(run("Before you come", "b")), paragraph("Eat nothing."))
    assert "## Before you come\n" in draft.markdown
    assert [guess.sure for guess in draft.guesses if guess.code == "heading"] == ["unsure"]


def test_bold_text_that_ends_in_a_stop_is_none() -> None:
    assert page(paragraph(run("Do not drive.", "b")), paragraph("Text.")).startswith(
        "**Do not drive.**"
    )


def test_a_table() -> None:
    assert page(table(("Dose", "Day"), ("5 | 10 mg", "1"))) == (
        "| Dose | Day |\n| --- | --- |\n| 5 \\| 10 mg | 1 |"
    )


def test_a_table_with_joined_cells_stays_html() -> None:
    cell = '<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>' + paragraph("wide <") + "</w:tc>"
    found = page(f"<w:tbl><w:tr>{cell}</w:tr><w:tr><w:tc>{paragraph('a')}</w:tc>"
                 f"<w:tc>{paragraph('b')}</w:tc></w:tr></w:tbl>")  # fmt: skip
    assert '<td colspan="2">wide &lt;</td>' in found


def test_a_link_and_a_field_that_is_one() -> None:
    link = f'<w:hyperlink r:id="h">{run("site")}</w:hyperlink>'
    field = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        '<w:r><w:instrText> HYPERLINK "https://b.example/?a=1&amp;b=2" </w:instrText></w:r>'
        f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{run("other")}'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
    more = relation("h", "hyperlink", "https://a.example/", external=True)
    found = page(paragraph(link, run(" and "), field), more=more)
    assert found == "[site](https://a.example/) and [other](https://b.example/?a=1&b=2)"


def test_an_address_that_runs_is_none() -> None:
    link = f'<w:hyperlink r:id="h">{run("click")}</w:hyperlink>'
    more = relation("h", "hyperlink", "javascript:alert(1)", external=True)
    assert page(paragraph(link), more=more) == "click"


def test_tracked_changes_are_taken_as_accepted_and_told() -> None:
    body = paragraph(
        f"<w:ins>{run('new ')}</w:ins>",
        "<w:del><w:r><w:delText>old</w:delText></w:r></w:del>",
        run("text"),
    )
    draft = converted(body)
    assert draft.markdown.endswith("\n\nnew text\n")
    assert [guess.text for guess in draft.guesses if guess.code == "dropped"] == ["old"]


def test_comments_and_heads_of_pages_are_told_with_their_words() -> None:
    draft = converted(
        paragraph("Text."),
        more=relation("c", "comments", "comments.xml") + relation("h", "header", "header1.xml"),
        **{
            "word/comments.xml": f"<w:comments {NAMES}><w:comment>{paragraph('Really?')}"
            "</w:comment></w:comments>",
            "word/header1.xml": f"<w:hdr {NAMES}>{paragraph('Confidential')}</w:hdr>",
        },
    )
    assert {guess.text for guess in draft.guesses if guess.text} == {"Really?", "Confidential"}


def test_footnotes() -> None:
    body = paragraph(run("Text"), '<w:r><w:footnoteReference w:id="2"/></w:r>', run("."))
    note = f'<w:footnote w:id="2">{paragraph("A note.")}</w:footnote>'
    notes = f"<w:footnotes {NAMES}>{note}</w:footnotes>"
    found = page(
        body,
        more=relation("f", "footnotes", "footnotes.xml"),
        **{"word/footnotes.xml": notes},
    )
    assert found == "Text[^1].\n\n[^1]: A note."


def test_a_picture_is_saved_beside_the_page_with_its_description() -> None:
    drawing = (
        '<w:r><w:drawing><wp:inline><wp:docPr descr="A knee"/><a:blip r:embed="i"/>'
        "</wp:inline></w:drawing></w:r>"
    )
    draft = converted(
        paragraph(drawing),
        more=relation("i", "image", "media/image1.png"),
        **{"word/media/image1.png": PNG},
    )
    assert draft.assets == (("knee-notes-1.png", PNG),)
    assert draft.markdown.endswith("\n![A knee](knee-notes-1.png)\n")


def test_a_picture_elsewhere_is_not_fetched() -> None:
    drawing = '<w:r><w:drawing><a:blip r:link="i"/></w:drawing></w:r>'
    more = relation("i", "image", "https://tracker.example/x.png", external=True)
    draft = converted(paragraph("Text."), paragraph(drawing), more=more)
    assert not draft.assets
    assert any("https://tracker.example/x.png" in said for said in sentences(draft))


def test_text_without_any_style_gets_its_title_of_the_first_heading_or_the_name() -> None:
    draft = convert(docx(paragraph("Only text, and nothing more to it.")), "my_notes.docx")
    assert draft.title == "My notes"
    assert any(guess.code == "title" and guess.sure == "unsure" for guess in draft.guesses)


def test_relations_are_read_with_and_without_a_namespace() -> None:
    assert relations().startswith("<Relationships")


def test_plain_paragraphs_are_read_as_a_text_is() -> None:
    body = docx(
        paragraph("Care of your cast"),
        paragraph("Keep it dry for two days, and rest your arm on a pillow."),
        paragraph("Is itching normal?"),
        paragraph("Yes, it is."),
        paragraph("Call us if"),
        paragraph("• your fingers are cold"),
        paragraph("• the cast is loose"),
    )
    assert [
        line for line in convert(body, "d3.docx").markdown.splitlines() if line.startswith("#")
    ] == [
        "# Care of your cast",
        "## Is itching normal?",
        "## Call us if",
    ]


def test_a_document_with_a_title_keeps_its_plain_paragraphs() -> None:
    assert page(paragraph("Is itching normal?"), paragraph("Yes.")) == "Is itching normal?\n\nYes."


def test_lists_that_are_nested_by_their_style_only() -> None:
    found = page(
        paragraph("a", style="B", number="1"),
        paragraph("inner", style="B2", number="3"),
        paragraph("b", style="B", number="1"),
    )
    assert found == "- a\n  - inner\n- b"


def test_lines_with_tabs_are_a_table_and_told() -> None:
    draft = converted(paragraph("One joint\t$650"), paragraph("Two joints\t$1,100"))
    assert "| One joint | $650 |\n| Two joints | $1,100 |\n" in draft.markdown
    assert "lines whose parts stand between tabs were taken for a table" in sentences(draft)


def test_a_line_with_a_tab_alone_and_numbers_before_tabs_are_none() -> None:
    assert page(paragraph("One\tjoint"), paragraph("Text.")) == "One joint\n\nText."
    assert page(paragraph("1.\tRest."), paragraph("2.\tDrink.")) == "1. Rest.\n2. Drink."


def test_the_larger_a_line_the_higher_its_heading() -> None:
    body = [
        paragraph(run("Knee pain", "sz=44")),
        paragraph(run("Common questions", "sz=32")),
        paragraph(run("Q: Does it hurt?", "b")),
        paragraph("A: A little."),
        paragraph(run("Prices", "sz=32")),
        paragraph("See below."),
        paragraph("Still not sure?"),
        paragraph("Call us."),
    ]
    assert convert(docx(*body), "a.docx").markdown.partition("# Knee pain\n\n")[2] == (
        "## Common questions\n\n### Does it hurt?\n\nA little.\n\n"
        "## Prices\n\nSee below.\n\n### Still not sure?\n\nCall us.\n"
    )


def test_a_guessed_heading_pushes_no_real_one_down() -> None:
    body = [
        paragraph(run("First", "b")),
        paragraph("Text."),
        paragraph("Real", style="H1"),
        paragraph("Text."),
    ]
    assert page(*body) == "## First\n\nText.\n\n## Real\n\nText."


def test_heads_of_columns_are_not_bold_beside() -> None:
    rows = "".join(
        f"<w:tr>{''.join(f'<w:tc>{paragraph(run(cell, look))}</w:tc>' for cell in row)}</w:tr>"
        for row, look in ((("Age", "Doses"), "b"), (("Birth", "1"), ""))
    )
    assert page(f"<w:tbl>{rows}</w:tbl>").startswith("| Age | Doses |\n")
