"""Documents whose elements stand in any order, and files with broken bytes: an answer or a sentence, never a crash."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from report_lint.read import UnreadableError, read

if TYPE_CHECKING:
    from collections.abc import Callable


def p(text: str) -> str:
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=200)
@given(st.integers(0, 2**31), st.integers(0, 255), st.integers(1, 40))
def test_no_flipped_byte_makes_it_crash(word: Callable[..., bytes], at: int, byte: int, count: int) -> None:
    data = bytearray(word(p("một") + f"<w:tbl><w:tr><w:tc>{p('1')}</w:tc></w:tr></w:tbl>"))
    for number in range(count):
        data[(at + number * 7919) % len(data)] = byte
    with suppress(UnreadableError):
        read("a.docx", bytes(data))


TAGS = "p r t tab pPr rPr del ins tbl tr tc tcPr trPr gridSpan vMerge numPr numId txbxContent fldChar fldSimple sdt".split()
TREE = st.recursive(
    st.sampled_from(["", "a", "1"]),
    lambda inner: st.lists(
        st.tuples(st.sampled_from(TAGS), st.integers(-2, 3), st.lists(inner, max_size=3)), max_size=4
    ),
    max_leaves=30,
)


if TYPE_CHECKING:
    Tree = str | tuple[str, int, list["Tree"]] | list["Tree"]


def _xml(tree: Tree) -> str:
    if isinstance(tree, str):
        return tree
    if isinstance(tree, tuple):
        tag, value, inner = tree
        kind = ("begin", "separate", "end")[value % 3]
        return f"<w:{tag} w:val='{value}' w:fldCharType='{kind}'>{''.join(map(_xml, inner))}</w:{tag}>"
    return "".join(map(_xml, tree))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(TREE)
def test_no_order_of_elements_makes_it_crash(word: Callable[..., bytes], tree: Tree) -> None:
    try:
        report = read("a.docx", word(_xml(tree)))
    except UnreadableError:
        return
    for at in range(len(report.text)):
        assert report.anchors.place(at) is not None


OPEN = (
    "text:p text:h text:span text:list text:list-item text:note text:note-body text:s table:table table:table-row "
    "table:table-cell table:covered-table-cell draw:text-box office:annotation style:header text:table-of-content"
).split()
OPEN_TREE = st.recursive(
    st.sampled_from(["", " a ", "1"]),
    lambda inner: st.lists(
        st.tuples(st.sampled_from(OPEN), st.integers(0, 3), st.lists(inner, max_size=3)), max_size=4
    ),
    max_leaves=30,
)


def _open_xml(tree: Tree) -> str:
    if isinstance(tree, str):
        return tree
    if isinstance(tree, tuple):
        tag, value, inner = tree
        marks = f"text:c='{value}' text:start-value='{value}' table:number-columns-repeated='{value}'"
        return f"<{tag} {marks}>{''.join(map(_open_xml, inner))}</{tag}>"
    return "".join(map(_open_xml, tree))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(OPEN_TREE)
def test_no_order_of_open_elements_makes_it_crash(opened: Callable[..., bytes], tree: Tree) -> None:
    with suppress(UnreadableError):
        read("a.odt", opened(_open_xml(tree)))


PIECES = "<p> </p> <td> <tr> </tr> <table> </table> <li> <ul> <ol> </ol> <h1> <sup> <br> <s> </s> <pre> & &amp; < <!-- --> a 1 <!x".split()


@given(st.lists(st.sampled_from([*PIECES, " ", "\n", "<td rowspan=3>", "<td colspan=2>", "<a b='c", "<script>"])))
def test_no_order_of_tags_makes_it_crash(pieces: list[str]) -> None:
    report = read("a.html", ("<html>" + "".join(pieces)).encode())
    assert [report.anchors.place(at) is not None for at in range(len(report.text))] == [True] * len(report.text)
