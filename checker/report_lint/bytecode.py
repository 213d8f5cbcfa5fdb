"""An importer that takes the program's own modules from what the last run has kept.

Python looks for every module in its folder, and asks, opens and reads two files for it. Here one look at a package's
files tells whether any of them has changed; if none has, all its modules come from one file that is read once.
Modules that a run has needed together are kept together: what many of them name is read once, which halves the time.
"""

from __future__ import annotations

import os
import sys
from marshal import dumps, loads

from report_lint.kept import KEPT, PATTERNS, Kept
from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from ast import stmt
    from collections.abc import Sequence
    from importlib.machinery import ModuleSpec
    from types import CodeType, ModuleType
    from typing import Any, Self, TypeAlias

    #: A module's file, whether it is a package, the modules it has taken something from, and what it is kept with.
    Known: TypeAlias = tuple[str, bool, Sequence[str], str]
else:
    ModuleType = type(sys)

#: So many modules are worth keeping together; fewer are not worth writing the file again.
_MANY = 16
#: Modules that are there already and that every module of ours takes something from.
_ASKED = ("__future__", "report_lint.value")


def imported(name: str) -> Any:  # noqa: ANN401 — what a module holds is not known here
    """Return a module, as ``importlib.import_module`` does; importing importlib itself would cost 1 ms."""
    __import__(name)
    return sys.modules[name]


class _Module(ModuleType):
    """A module that looks for names as other objects do.

    ``from module import name`` asks every module whether it is a package, and Python 3.11 makes each of them explain in
    an error that it is not: 1,000 errors are one part in forty of a short run.
    """

    __getattribute__ = object.__getattribute__


class Bytecode:
    """While it is entered, imports from the packages it covers are quick; what was not kept yet is kept for later."""

    def __init__(self, kept: Kept = KEPT) -> None:
        """Cover nothing yet."""
        self.kept = kept
        self._covered: dict[str, str] = {}
        self._modules: dict[str, dict[str, Known]] = {}
        self._codes: dict[str, CodeType] = {}
        self._alone: list[str] = []
        self._spec: Any = imported("_frozen_importlib").ModuleSpec

    def __enter__(self) -> Self:
        """Take part in imports."""
        sys.meta_path.insert(0, self)
        for name in _ASKED:
            sys.modules[name].__class__ = _Module
        return self

    def __exit__(self, *_: object) -> None:
        """Leave, and keep what was imported in another way."""
        self.gather()
        sys.meta_path.remove(self)
        for package in self._covered:
            for name, module in list(sys.modules.items()):
                if name.startswith(f"{package}.") and name not in self.kept.part(package):
                    self._keep(package, name, module)

    def cover(self, package: ModuleType) -> bool:
        """Serve a package's modules from now on; tell whether none of its files has changed since they were kept."""
        name, folder = package.__name__, package.__path__[0]
        names: list[str] = []
        stamp = dumps((_stamp(folder, names), names, self.state()))  # what was covered before may change what is kept
        unchanged = self.kept.part(name).get("") == stamp
        if not unchanged:
            self.kept.drop(name)
            self.kept.drop(PATTERNS)  # or those of every earlier version stay
            self.kept.add(name, "", stamp)
        self._covered[name] = folder
        self._modules[name] = self.kept.part(name)
        return unchanged

    def state(self) -> bytes:
        """Return the state of all that is covered: it changes when any file of it does."""
        return b"".join([self.kept.part(package)[""] for package in sorted(self._covered)])

    def find_spec(
        self, name: str, path: Sequence[str] | None = None, _target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Return how to load a module, None when it was not kept: then Python goes on looking."""
        known = self._known(name)
        if known is None or path is None:
            return None
        origin, is_package, _, _ = known
        spec: ModuleSpec = self._spec(name, self, origin=origin, is_package=is_package)
        if is_package:
            spec.submodule_search_locations = [os.path.dirname(origin)]
        return spec

    def create_module(self, _spec: ModuleSpec) -> None:
        """Leave it to Python."""

    def exec_module(self, module: ModuleType) -> None:
        """Run the module's code, after that of the modules it takes things from."""
        name = module.__name__
        known = self._known(name)
        if known is None:
            raise ImportError(name=name)
        module.__file__, _, sources, group = known
        for source in sources:
            if source not in sys.modules:
                self.load(source)
        exec(self._code(name, group), module.__dict__)  # noqa: S102 — this is what importing is

    def load(self, name: str) -> ModuleType:
        """Import a module that was kept: as Python would, which takes six times as long. ImportError as there."""
        if name in sys.modules:
            return sys.modules[name]
        package, _, last = name.rpartition(".")
        known = self._known(name)
        if known is None or known[1] or package not in sys.modules:
            other: ModuleType = imported(name)
            return other
        module = sys.modules[name] = _Module(name)
        space: dict[str, Any] = module.__dict__
        space.update(__package__=package, __loader__=self, __spec__=self._spec(name, self, origin=known[0]))
        try:
            self.exec_module(module)
        except BaseException:
            del sys.modules[name]
            raise
        if "__getattr__" in space:  # it has an answer of its own for names that it does not hold
            sys.modules[name].__class__ = ModuleType
        setattr(sys.modules[package], last, module)
        return module

    def gather(self) -> None:
        """Keep as one the modules that were loaded one by one since the last call: the next run will need them too."""
        for package, known in self._modules.items():
            names = [name for name in self._alone if name in known]
            if len(names) < _MANY:
                continue
            group = names[0]
            self.kept.add(package, f"{group}:", None, dumps([(name, self._read(name, name)) for name in names]))
            for name in names:
                self.kept.add(package, name, (*known[name][:3], group))
        self._alone.clear()

    def _code(self, name: str, group: str) -> CodeType:
        """Return a module's code, and have at hand that of the modules it is kept with."""
        if not group:
            self._alone.append(name)
            code: CodeType = self._read(name, name)
            return code
        if name not in self._codes:
            self._codes.update(self._read(name, f"{group}:"))
        return self._codes.pop(name)

    def _read(self, name: str, key: str) -> Any:  # noqa: ANN401
        return loads(self.kept.blob(name.partition(".")[0], key) or b"")  # noqa: S302 — our own file

    def _known(self, name: str) -> Known | None:
        """Return what was kept of a module beside its code."""
        modules = self._modules.get(name.partition(".")[0])
        return modules.get(name) if modules else None

    def get_source(self, name: str) -> str | None:
        """Return a module's source: tracebacks ask for it."""
        known = self._known(name)
        try:
            with open(known[0] if known else "", encoding="utf-8") as file:
                return file.read()
        except OSError:
            return None

    def _keep(self, package: str, name: str, module: ModuleType) -> None:
        loader: Any = getattr(module.__spec__, "loader", None)
        origin = getattr(module, "__file__", None)
        if not origin or not origin.startswith(self._covered[package]) or not hasattr(loader, "get_code"):
            return
        try:
            code = _without_examples(loader.get_source(name) or "", origin) or loader.get_code(name)
        except (OSError, ImportError, SyntaxError):  # it was changed while we ran
            return
        if code is not None:
            homes = [str(getattr(thing, "__module__", "")) for thing in vars(module).values()]
            sources = [home for home in dict.fromkeys(homes) if home.startswith(f"{package}.") and home != name]
            # Marshal writes a string once that Python holds once.
            known = sys.intern(origin), hasattr(module, "__path__"), tuple(map(sys.intern, sources)), ""
            self.kept.add(package, sys.intern(name), known, dumps(code))


def _without_examples(source: str, origin: str) -> CodeType | None:
    """Compile a rule's file without its examples, which are most of it and which no check looks at; None for others."""
    if "\n    bad = (" not in source:
        return None
    import ast

    tree = ast.parse(source, origin)
    for item in tree.body:
        if isinstance(item, ast.ClassDef) and {"code", "good", "bad"} <= _assigned(item.body).keys():
            examples = [_assigned(item.body)[name] for name in ("good", "bad")]
            item.body = [statement for statement in item.body if statement not in examples]
    code: CodeType = compile(tree, origin, "exec", dont_inherit=True)
    return code


def _assigned(body: Sequence[stmt]) -> dict[str, stmt]:
    """Return what is assigned in a class's body, by name."""
    return {
        target.id: statement
        for statement in body
        for target in getattr(statement, "targets", ())
        if hasattr(target, "id")
    }


def _stamp(folder: str, names: list[str]) -> int:
    """Add up times and sizes of every file below a folder, code and data; collect the names by folder."""
    total = 0
    here: list[str] = []
    with os.scandir(folder) as entries:
        for entry in entries:
            if not entry.is_dir():
                state = entry.stat()
                total += state.st_mtime_ns + (state.st_size << 80)
                here.append(entry.name)
            elif entry.name != "__pycache__":
                total += _stamp(entry.path, names)
    names += (folder, *sorted(here))
    return total
