"""Find the sentences in source files: what is given to ``says``, ``say`` and ``Message``, wherever it is put together.

A template may be a literal, or a name, a table's entry or an argument that stands for literals in the same module or in
one that it imports from. What cannot be followed to literals is told, so that no sentence stays without translation.
"""

from __future__ import annotations

import ast
from functools import cache, cached_property
from itertools import product
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

SPEAKERS = ("say", "says", "Message")
#: Attributes whose few values stand in tables.
CHOICES = ("severity", "verdict")
#: Deeper than that no template is hidden; a name that stands for itself would never end.
_DEPTH = 12
_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)


class Sentence(NamedTuple):
    """A template, its line, and a word for the translator; "" for one that cannot be followed."""

    line: int
    template: str
    remark: str = ""


class Module:
    """A source file, and the roots below which it finds what it imports."""

    def __init__(self, path: Path, roots: tuple[Path, ...]) -> None:
        """Parse the file."""
        self._roots = roots
        self._open: set[tuple[str, ast.AST | None]] = set()
        self._tree = ast.parse(path.read_text("utf-8"))

    @cached_property
    def _outer(self) -> dict[ast.AST, ast.AST]:
        return {child: node for node in ast.walk(self._tree) for child in ast.iter_child_nodes(node)}

    def sentences(self, tables: Iterable[str] = ()) -> Iterator[Sentence]:
        """Yield what the module says, all strings of the named tables, and what its rules' manuals begin with."""
        for node in ast.walk(self._tree):
            if isinstance(node, ast.Call) and _name(node.func) in SPEAKERS and node.args:
                template = node.args[0]
                if isinstance(template, ast.Attribute) and template.attr in CHOICES:
                    continue
                function = None if isinstance(template, ast.Constant) else self._function(node)
                if isinstance(function, ast.FunctionDef) and function.name in SPEAKERS:
                    continue
                found = self._values(template)
                yield from (Sentence(node.lineno, text) for text in sorted(found or [""]) if text or found is None)
            elif isinstance(node, ast.Call) and _name(node.func) == "Option":
                yield Sentence(node.lineno, str(ast.literal_eval(node.args[1])))
            elif isinstance(node, ast.ClassDef):
                yield from _manual(node)
        for table in tables:
            for node in self._bound(table):
                yield from _strings(node)

    def _values(self, node: ast.expr, depth: int = 0) -> set[str] | None:
        """Return what an expression may be; None when that cannot be told."""
        if isinstance(node, ast.Constant):
            return {node.value} if isinstance(node.value, str) else set()
        if isinstance(node, ast.JoinedStr):
            return self._joined(node.values, depth)
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
            return self._joined([node.left, node.right], depth)
        place = ast.unparse(node), self._function(node)
        if place in self._open:  # it stands for itself with something more
            return set()
        self._open.add(place)
        values = self._any(self._choices(node, depth), depth) if depth < _DEPTH else None
        self._open.discard(place)
        return values

    def _choices(self, node: ast.expr, depth: int) -> list[ast.expr]:
        """Return the expressions of which one is what an expression stands for; nothing when that cannot be told."""
        found: list[ast.expr] = []
        match node:
            case ast.FormattedValue():
                found = [node.value]
            case ast.IfExp():
                found = [node.body, node.orelse]
            case ast.BoolOp():
                found = node.values
            case ast.Subscript():
                found = self._elements(node.value, depth)
            case ast.Call(func=ast.Attribute(value=table, attr="get")):
                found = [*self._elements(table, depth), *node.args[1:]]
            case ast.Call(func=ast.Name(id=function)):
                found = self._returned(function)
            case ast.Name():
                found = self._meanings(node)
            case _:
                pass
        return found

    def _any(self, nodes: list[ast.expr], depth: int) -> set[str] | None:
        values = [self._values(node, depth + 1) for node in nodes]
        return {text for some in values for text in some or ()} if nodes and None not in values else None

    def _joined(self, nodes: list[ast.expr], depth: int) -> set[str] | None:
        parts = [self._values(node, depth + 1) for node in nodes]
        known = [part for part in parts if part is not None]
        return {"".join(texts) for texts in product(*known)} if len(known) == len(parts) else None

    def _elements(self, node: ast.expr, depth: int) -> list[ast.expr]:
        """Return what a table holds: the values of a dictionary, the items of anything else."""
        if isinstance(node, ast.Dict):
            return node.values
        if isinstance(node, (ast.Tuple, ast.List, ast.Set)):
            return node.elts
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "items":
            table = node.func.value
            named = self._bound(table.id) if isinstance(table, ast.Name) else [table]
            pairs = [n for n in named if isinstance(n, ast.Dict)]
            return [ast.Tuple([k, v]) for n in pairs for k, v in zip(n.keys, n.values, strict=True) if k is not None]
        if isinstance(node, ast.Name) and depth < _DEPTH:
            return [item for each in self._bound(node.id) for item in self._elements(each, depth + 1)]
        return []

    def _meanings(self, name: ast.Name) -> list[ast.expr]:
        """Return what a name may stand for where it is used: in its function, in the calls of it, in the module."""
        function = self._function(name)
        while function is not None:
            found = [value for node in ast.walk(function) for value in self._bindings(node, name.id)]
            if isinstance(function, ast.FunctionDef):
                found += self._arguments(function, name.id)
            if found:
                return found
            function = self._function(function)
        return self._bound(name.id)

    def _bound(self, name: str) -> list[ast.expr]:
        """Return what a name of the module stands for, wherever it was imported from."""
        found = [value for node in self._tree.body for value in self._bindings(node, name)]
        found += [
            statement.value
            for node in self._tree.body
            if isinstance(node, ast.ClassDef) and node.name == name
            for statement in node.body
            if isinstance(statement, ast.Assign)
        ]
        for node in ast.walk(self._tree):
            if isinstance(node, ast.ImportFrom) and node.module:
                for alias in node.names:
                    if (alias.asname or alias.name) == name and (other := self._imported(node.module)):
                        found += other._bound(alias.name)
        return found

    def _imported(self, name: str) -> Module | None:
        paths = [root / f"{name.replace('.', '/')}.py" for root in self._roots]
        return next((module(path, self._roots) for path in paths if path.is_file()), None)

    def _bindings(self, node: ast.AST, name: str) -> Iterator[ast.expr]:
        """Yield what a statement binds to a name."""
        if isinstance(node, ast.Assign):
            values = [node.value]
            if isinstance(node.value, ast.Subscript) and isinstance(node.targets[0], ast.Tuple):
                values = self._elements(node.value.value, 0)
            for value in values:
                for target in node.targets:
                    yield from _matched(target, value, name)
        elif isinstance(node, (ast.AnnAssign, ast.NamedExpr)) and node.value is not None:
            yield from _matched(node.target, node.value, name)
        elif isinstance(node, (ast.For, ast.comprehension)) and _binds(node.target, name):
            for item in self._elements(node.iter, 1):
                yield from _matched(node.target, item, name)

    def _returned(self, name: str) -> list[ast.expr]:
        """Return what a function of the module may return."""
        functions = [node for node in self._tree.body if isinstance(node, ast.FunctionDef) and node.name == name]
        returns = [node for function in functions for node in ast.walk(function) if isinstance(node, ast.Return)]
        return [node.value for node in returns if node.value is not None]

    def _arguments(self, function: ast.FunctionDef, name: str) -> list[ast.expr]:
        """Return what the calls of a function in this module give to one of its parameters, and its default."""
        spec = function.args
        parameters = [argument.arg for argument in (*spec.posonlyargs, *spec.args)]
        keywords = {a.arg: d for a, d in zip(spec.kwonlyargs, spec.kw_defaults, strict=True) if d is not None}
        defaults = dict(zip(reversed(parameters), reversed(spec.defaults), strict=False)) | keywords
        if name not in parameters and name not in [argument.arg for argument in spec.kwonlyargs]:
            return []
        at = parameters.index(name) if name in parameters else len(parameters)
        given = [defaults[name]] if name in defaults else []
        for call in ast.walk(self._tree):
            if isinstance(call, ast.Call) and _name(call.func) in (function.name, self._class_of(function)):
                skipped = int(parameters[:1] in (["self"], ["cls"]))
                given += call.args[at - skipped : at - skipped + 1]
                given += [keyword.value for keyword in call.keywords if keyword.arg == name]
        return given

    def _class_of(self, function: ast.FunctionDef) -> str:
        outer = self._outer[function]
        return outer.name if isinstance(outer, ast.ClassDef) and function.name == "__init__" else ""

    def _function(self, node: ast.AST) -> ast.AST | None:
        """Return the innermost function around a node."""
        outer = self._outer.get(node)
        while outer is not None and not isinstance(outer, _FUNCTIONS):
            outer = self._outer.get(outer)
        return outer


@cache
def module(path: Path, roots: tuple[Path, ...]) -> Module:
    """Return a parsed file."""
    return Module(path, roots)


def _name(function: ast.expr) -> str:
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def _matched(target: ast.expr, value: ast.expr, name: str) -> Iterator[ast.expr]:
    if isinstance(target, ast.Name) and target.id == name:
        yield value
    elif isinstance(target, ast.Tuple) and isinstance(value, ast.IfExp):
        yield from _matched(target, value.body, name)
        yield from _matched(target, value.orelse, name)
    elif isinstance(target, ast.Tuple) and isinstance(value, ast.Tuple) and len(target.elts) == len(value.elts):
        for one, other in zip(target.elts, value.elts, strict=True):
            yield from _matched(one, other, name)


def _binds(target: ast.expr, name: str) -> bool:
    return any(isinstance(node, ast.Name) and node.id == name for node in ast.walk(target))


def _strings(node: ast.AST) -> Iterator[Sentence]:
    """Yield the strings in a table, without the keys of dictionaries."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield Sentence(node.lineno, node.value)
    for child in node.values if isinstance(node, ast.Dict) else ast.iter_child_nodes(node):
        yield from _strings(child)


def _manual(node: ast.ClassDef) -> Iterator[Sentence]:
    """Yield what a rule's manual begins with; its code is the remark."""
    for statement in node.body:
        if isinstance(statement, ast.Assign) and _name(statement.targets[0]) == "code":
            words = ast.get_docstring(node) or ""
            beginning = words.partition("\n\n")[0].replace("\n", " ")
            yield Sentence(node.lineno, beginning, str(ast.literal_eval(statement.value)))
