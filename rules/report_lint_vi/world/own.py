"""What an organisation knows of itself, as the tables of the world take it in: read from its files, and proved."""

from __future__ import annotations

from report_lint import Value, datetime, says
from report_lint.options import UsageError, closest
from report_lint.settings_file import shown
from report_lint.value import TYPE_CHECKING
from report_lint_vi.world.commemorations import Commemorations
from report_lint_vi.world.event_words import spoken_of
from report_lint_vi.world.instruments import OWN, Instrument, Instruments, form_of, key_of
from report_lint_vi.world.offices import LOOSE, OURS, WRONG, Form, Name, Office, Offices, folded, parts_of
from report_lint_vi.world.own_file import entries

if TYPE_CHECKING:
    from typing import Self

    from report_lint.world import World
    from report_lint_vi.world.own_file import Entry

#: How an event's day is counted: on the solar or the lunar calendar, or every year without a first one.
_KINDS = ("solar", "lunar", "yearly")
#: A name whose words are joined in one way only is long enough to be meant where they are joined in another.
_LONG = 4


class Own(Value):
    """The entries of all files, in the form of the tables that take them in."""

    events: tuple[str, ...] = ()
    """Lines as in the table of commemorations."""
    offices: tuple[Office, ...] = ()
    forms: tuple[tuple[str, Form], ...] = ()
    """Forms of names, each with its first two words."""
    names: tuple[Name, ...] = ()
    letters: frozenset[str] = frozenset()
    """The abbreviations of bodies that are letters alone."""
    instruments: tuple[Instrument, ...] = ()
    replaced: tuple[tuple[str, str, str, str], ...] = ()
    """Key, day of issue, new symbol, the day from which the old one is not in force."""

    @classmethod
    def load(cls) -> Self:
        """Return what there is without files."""
        return cls()

    @classmethod
    def load_in(cls, world: World) -> Self:
        """Read the files. UsageError for an entry that cannot be right."""
        reading = _Reading()
        for path, data in world.files:
            for entry in entries(path, data):
                reading.take(entry)
        reading.prove_names()
        own = {name: tuple(getattr(reading, name)) for name in cls.__fields__ if name != "letters"}
        return cls(**own, letters=frozenset(reading.letters))


class _Reading:
    """Takes the entries one by one, and remembers where what may contradict another one stands."""

    def __init__(self) -> None:
        self.events: list[str] = []
        self.offices: list[Office] = []
        self.forms: list[tuple[str, Form]] = []
        self.names: list[Name] = []
        self.letters: set[str] = set()
        self.instruments: list[Instrument] = []
        self.replaced: list[tuple[str, str, str, str]] = []
        self._said: dict[tuple[str, ...], tuple[str, str]] = {}
        self._misspelt: list[tuple[str, Entry]] = []
        self._known = Commemorations(), Offices(), Instruments.load()

    def take(self, entry: Entry) -> None:
        """Take an entry in."""
        {"event": self._event, "body": self._body, "instrument": self._instrument, "name": self._name}[entry.table](
            entry
        )

    def _event(self, entry: Entry) -> None:
        kind = entry.text("kind") or _KINDS[0]
        if kind not in _KINDS:
            message = says("{key} phải viết như {wanted}", key="kind", wanted=" | ".join(_KINDS))
            raise entry.wrong(message, "kind", closest(kind, _KINDS))
        when = entry.when("date", lunar=kind == "lunar")
        if when is None or (when.year is None) != (kind == "yearly"):
            wanted = "20/11" if kind == "yearly" else "2023-03-20"
            raise entry.wrong(says("{key} phải viết như {wanted}", key="date", wanted=wanted), "date")
        name, aliases, day = entry.text("name"), entry.texts("aliases"), when.iso()
        for said in (name, *aliases):
            if " " not in spoken_of(said):
                key = "name" if said is name else "aliases"
                raise entry.wrong(says("“{name}” quá ngắn để nhận ra trong báo cáo", name=said), key)
            self._agree(entry, ("event", spoken_of(said)), day, said)
            known = self._known[0].within(said.lower())
            other = known.event.iso if known and known.length == len(said) else day
            if other != day:
                raise self._against_known(entry, "date" if said is name else "aliases", said, other)
        calendar = "lunar" if kind == "lunar" else "solar"
        self.events.append("\t".join([name, ";".join(aliases), day, calendar, "own", _source(entry), OWN]))

    def _body(self, entry: Entry) -> None:
        name, first, last = entry.text("name"), entry.day("from"), entry.day("to")
        if first and last and first > last:
            raise entry.wrong(says("{key} phải sau {other}", key="to", other="from"), "to")
        successor = entry.text("successor")
        if successor and not last:
            raise entry.wrong(says("{key} cần có {other}", key="successor", other="to"), "successor")
        former = entry.texts("former")
        if former and not first:
            raise entry.wrong(says("{key} cần có {other}", key="former", other="from"), "former")
        since, until = (day.isoformat() if day else "" for day in (first, last))
        self._agree(entry, ("body", _words(name)), f"{since} {until}", name)
        known = self._known[1].of(name)
        if known and ((since, until) != (known.first, known.last)) and (since or until):
            days = f"{known.first or '…'} - {known.last or '…'}"
            raise self._against_known(entry, "from" if since else "to", name, days)
        short = entry.texts("abbreviations")
        after, source = (successor,) if successor else (), _source(entry)
        self.offices.append(Office(name, short, "cơ quan", since, until, former, after, "", OWN, source))
        self._spelt(entry, name, (since, until), short)
        self.letters |= {part for form in short for part in form.split() if part.isupper() and part.isalpha()}
        if first:
            end = (first - datetime.timedelta(1)).isoformat()
            for old in former:
                self.offices.append(Office(old, (), "cơ quan", "", end, (), (name,), "", OWN, source))
                self._add(Form(_words(old), old, old, "", end, LOOSE))

    def _name(self, entry: Entry) -> None:
        name = entry.text("name")
        if " " not in _words(name):
            raise entry.wrong(says("“{name}” quá ngắn để nhận ra trong báo cáo", name=name), "name")
        self._agree(entry, ("name", _words(name)), name, name)
        self._spelt(entry, name, ("", ""), (), exact=True)

    def _instrument(self, entry: Entry) -> None:
        symbol, issued = entry.text("symbol").replace(" ", ""), entry.day("date")
        form = form_of(symbol)
        if form is None:
            message = says("{key} phải viết như {wanted}", key="symbol", wanted='"15/2023/QĐ-UBND"')
            raise entry.wrong(message, "symbol")
        if issued is None:
            raise entry.wrong(says("thiếu {key}", key="date"))
        if form.year is not None and form.year != issued.year:
            template = "số hiệu {symbol} mang năm {year}, ngày ban hành ghi {day}"
            raise entry.wrong(says(template, symbol=symbol, year=form.year, day=issued), "date")
        kind = entry.text("type") or (form.types[0] if len(form.types) == 1 else "")
        if not kind:
            raise entry.wrong(says("thiếu {key}", key="type"))
        if form.types and kind.lower() not in [one.lower() for one in form.types]:
            right = form.types[0].lower()
            template = "{symbol} là số hiệu của {right}, không phải {type}"
            raise entry.wrong(says(template, symbol=symbol, right=right, type=kind.lower()), "type")
        issuer = entry.text("issuer") or form.issuer
        if not issuer:
            raise entry.wrong(says("thiếu {key}", key="issuer"))
        year = str(issued.year) if form.year is None and form.term is None else ""
        key = key_of(symbol)
        self._agree(entry, ("instrument", key, kind.lower(), issuer.lower(), year), issued.isoformat(), symbol)
        rows = self._known[2].dated(symbol, kind) if self._known[2].unique(symbol, kind) else ()
        if rows and issued not in [row.date for row in rows]:
            raise self._against_known(entry, "date", symbol, rows[0].issued)
        self.instruments.append(
            Instrument(symbol, kind, issued.isoformat(), issuer, entry.text("title"), OWN, _source(entry))
        )
        self._replacement(entry, key, issued)

    def _replacement(self, entry: Entry, key: str, issued: datetime.date) -> None:
        new, since = entry.text("replaced-by"), entry.day("replaced-from")
        if bool(new) != bool(since):
            given, other = ("replaced-by", "replaced-from") if new else ("replaced-from", "replaced-by")
            raise entry.wrong(says("{key} cần có {other}", key=given, other=other), given)
        if new and since:
            if since <= issued:
                raise entry.wrong(says("{key} phải sau {other}", key="replaced-from", other="date"), "replaced-from")
            self.replaced.append((key, issued.isoformat(), new, since.isoformat()))

    def _spelt(
        self, entry: Entry, name: str, days: tuple[str, str], short: tuple[str, ...], *, exact: bool = False
    ) -> None:
        """Add the ways to write a name between two days: the right one, short ones and wrong ones."""
        first, last = days
        parts, words = parts_of(name)[0], _words(name)
        if " " in words and any(letter.isupper() for letter in name):
            self.names.append(Name(name, not exact, "", (), _source(entry), exact))
        joined = any(joint not in ("", " ") for joint, _ in parts)
        if joined or len(parts) >= _LONG or first or last:
            self._add(Form(words, name, name, first, last, OURS if joined or len(parts) >= _LONG else LOOSE))
        for form in short:
            self._add(Form(_words(form), form, name, first, last, LOOSE))
        for wrong in entry.texts("wrong"):
            if wrong == name:
                raise entry.wrong(says("“{wrong}” là cách viết đúng của {name}", wrong=wrong, name=name), "wrong")
            if _words(wrong) != words:
                self._misspelt.append((wrong, entry))
                self._add(Form(_words(wrong), wrong, name, "", "", WRONG))

    def _add(self, form: Form) -> None:
        if " " in form.words:
            self.forms.append((" ".join(form.words.split(" ", 2)[:2]), form))

    def prove_names(self) -> None:
        """Raise UsageError for a wrong spelling that is the right one of something else."""
        right = {_words(name.written): name.written for name in self.names} | {
            _words(office.name): office.name for office in (*self._known[1], *self.offices)
        }
        for wrong, entry in self._misspelt:
            if _words(wrong) in right:
                template = "“{wrong}” là cách viết đúng của {name}"
                raise entry.wrong(says(template, wrong=wrong, name=right[_words(wrong)]), "wrong")

    def _agree(self, entry: Entry, about: tuple[str, ...], said: str, name: str) -> None:
        """Remember what an entry says, and raise UsageError when another one has said something else."""
        other, where = self._said.setdefault(about, (said, f"{shown(entry.path)}:{entry.line()}"))
        if other != said:
            template = "{name}: {where} ghi {other}"
            key = "name" if about[0] == "name" else "from" if about[0] == "body" else "date"
            raise entry.wrong(says(template, name=name, where=where, other=_written(other)), key)

    @staticmethod
    def _against_known(entry: Entry, key: str, name: str, known: str) -> UsageError:
        template = "{name}: dữ liệu có sẵn ghi {other}"
        return entry.wrong(says(template, name=name, other=_written(known)), key)


def _source(entry: Entry) -> str:
    return entry.text("source").replace("\t", " ") or f"{shown(entry.path)}:{entry.line()}"


def _words(name: str) -> str:
    return folded(" ".join([word for _, word in parts_of(name)[0]]))


def _written(said: str) -> str:
    """Return words with their ISO days as reports write them."""
    return " ".join(map(_day, said.split(" "))).strip()


def _day(word: str) -> str:
    try:
        day = datetime.date.fromisoformat(word)
    except ValueError:
        return word
    return f"{day.day:02}/{day.month:02}/{day.year}" if day.month < 3 else f"{day.day:02}/{day.month}/{day.year}"
