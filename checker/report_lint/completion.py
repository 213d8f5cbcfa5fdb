"""Shell completion: scripts for bash, zsh and fish, made of the table of options."""

from __future__ import annotations

from report_lint.options import BASELINE, CHECK, COMMANDS, COMPLETION, FACTS, OPTIONS, RULE
from report_lint.usage import USAGE
from report_lint.value import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from report_lint.options import Option
    from report_lint.render.words import Words

#: What follows a command, where it is not the name of a file.
_WORDS = {BASELINE: ("write", "prune"), COMPLETION: ("bash", "zsh", "fish")}
_PATHS = (CHECK, FACTS, BASELINE)
#: The names that options give to a file that follows them.
_FILES = ("FILE", "OUT")
_CODES = "CODES"

_BASH = """\
# Completion of report-lint for bash.
_report_lint() {
    local current=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} command= word values= start=
    local codes='@CODES@'
    # bash parts a word at "=": --profile=str is three words
    [[ $current == = ]] && current=
    [[ $before == = ]] && before=${COMP_WORDS[COMP_CWORD-2]}
    for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
        case $word in
            @COMMANDS@) command=$word; break ;;
        esac
    done
    COMPREPLY=()
    case $before in
        @LISTS@)
            [[ $current == *,* ]] && start=${current%,*},
            COMPREPLY=($(compgen -P "$start" -W "$codes" -- "${current##*,}"))
            return ;;
@CHOICES@
        @VALUES@) return ;;
    esac
    [[ -z $command ]] && values="@OTHERS@" command=@CHECK@
    case $command in
@WORDS@
    esac
    COMPREPLY=($(compgen -W "$values" -- "$current"))
}
# What the function leaves open is the name of a file.
complete -o bashdefault -o default -F _report_lint report-lint
"""

_ZSH = """\
#compdef report-lint
# Completion of report-lint for zsh.
_report_lint_codes() {
    local -a codes
    codes=(@CODES@)
    _values -s , CODES $codes
}
_report_lint() {
    local command=@CHECK@ word
    for word in "${(@)words[2,CURRENT-1]}"; do
        case $word in
            @COMMANDS@) command=$word; break ;;
        esac
    done
    case $command in
@WORDS@
    esac
}
if [[ $funcstack[1] == _report_lint ]]; then
    _report_lint "$@"
else
    compdef _report_lint report-lint
fi
"""

_FISH = """\
# Completion of report-lint for fish.
function __report_lint_command
    for word in (commandline -opc)[2..-1]
        if contains -- $word @COMMANDS@
            echo $word
            return
        end
    end
    echo @CHECK@
end
function __report_lint_unnamed
    not contains -- (commandline -opc)[2..-1] @COMMANDS@
end
function __report_lint_codes
    set -l start (string match -r '^.*,' -- (commandline -ct | string replace -r '^--[a-z-]+=' ''))
    for code in @CODES@
        echo "$start$code"
    end
end
"""


def script(shell: str, words: Words, codes: Iterable[str]) -> str:
    """Return what a shell is to read, so that it completes commands, options and codes. KeyError for other shells."""
    return SHELLS[shell](words, tuple(codes))


def _bash(_: Words, codes: tuple[str, ...]) -> str:
    choices = [
        f'        {_flags(option)}) COMPREPLY=($(compgen -W "{" ".join(option.choices)}" -- "$current")); return ;;'
        for option in OPTIONS
        if option.choices
    ]
    words: list[str] = []
    for command in COMMANDS:
        flags = " ".join([flag for option in _options(command) for flag in option.flags])
        operands = "$codes" if command == RULE else " ".join(_WORDS.get(command, ()))
        words.append(f'        {command}) if [[ $current == -* ]]; then values="{flags}"')
        words.append(f'            else values="${{values:-{operands}}}"; fi ;;' if operands else "            fi ;;")
    return _filled(
        _BASH,
        COMMANDS="|".join(COMMANDS),
        OTHERS=" ".join(COMMANDS),
        CODES=" ".join(codes),
        LISTS="|".join([_flags(option) for option in OPTIONS if option.value == _CODES]),
        VALUES="|".join([_flags(o) for o in OPTIONS if o.value not in ("", _CODES) and not o.choices]),
        CHOICES="\n".join(choices),
        WORDS="\n".join(words),
    )


def _zsh(words: Words, codes: tuple[str, ...]) -> str:
    lines: list[str] = []
    for command in COMMANDS:
        lines.append(f"        {command}) _arguments -s \\")
        for option in _options(command):
            flags, what = option.flags, _for_zsh(words.say(option.help))
            value = f":{_for_zsh(option.value)}:{_zsh_value(option)}" if option.value else ""
            ends = [f"{flag}{'=' if option.value and flag.startswith('--') else ''}" for flag in flags]
            lines += [f"            '({' '.join(flags)}){end}[{what}]{value}' \\" for end in ends]
        if command == CHECK:
            commands = f'"commands:command:({" ".join(COMMANDS)})"'
            lines.append(f"            '1: :{{_alternative {commands} files:file:_files}}' \\")
        else:
            lines.append(f"            '1: :({command})' \\")
        lines.append(f"            '*:{_zsh_operand(command)}' ;;")
    return _filled(
        _ZSH, COMMANDS="|".join(COMMANDS), CODES=" ".join([f"'{code}'" for code in codes]), WORDS="\n".join(lines)
    )


def _zsh_value(option: Option) -> str:
    if option.choices:
        return f"({' '.join(option.choices)})"
    if option.value == _CODES:
        return "_report_lint_codes"
    return "_files" if option.value in _FILES else ""


def _zsh_operand(command: str) -> str:
    if command == RULE:
        return "code:_report_lint_codes"
    if command in _WORDS:
        files = " files:file:_files" if command in _PATHS else ""
        return f'word:{{_alternative "words:word:({" ".join(_WORDS[command])})"{files}}}'
    return "file:_files"


def _for_zsh(text: str) -> str:
    for mark in "\\[]:":
        text = text.replace(mark, "\\" + mark)
    return text.replace("'", "'\\''")


def _fish(words: Words, codes: tuple[str, ...]) -> str:
    lines = [_filled(_FISH, COMMANDS=" ".join(COMMANDS), CODES=" ".join(codes)).rstrip("\n")]
    for command in COMMANDS:
        purpose = _for_fish(words.say(USAGE[command][1]))
        lines.append(f"complete -c report-lint -n __report_lint_unnamed -a {command} -d '{purpose}'")
        operands = "(__report_lint_codes)" if command == RULE else " ".join(_WORDS.get(command, ()))
        if operands:
            files = "" if command in _PATHS else " -f"
            within = f"'test (__report_lint_command) = {command}'"
            lines.append(f"complete -c report-lint -n {within}{files} -a '{operands}'")
    for option in OPTIONS:
        within = f"'contains -- (__report_lint_command) {' '.join(option.commands)}'"
        flags = " ".join([f"-l {flag[2:]}" if flag.startswith("--") else f"-s {flag[1:]}" for flag in option.flags])
        value = ""
        if option.choices:
            value = f" -x -a '{' '.join(option.choices)}'"
        elif option.value == _CODES:
            value = " -x -a '(__report_lint_codes)'"
        elif option.value:
            value = " -r" if option.value in _FILES else " -x"
        lines.append(f"complete -c report-lint -n {within} {flags}{value} -d '{_for_fish(words.say(option.help))}'")
    return "\n".join(lines) + "\n"


def _for_fish(text: str) -> str:
    return text.replace("\\", "\\\\").replace("'", "\\'")


def _options(command: str) -> list[Option]:
    return [option for option in OPTIONS if command in option.commands]


def _flags(option: Option) -> str:
    return "|".join(option.flags)


def _filled(text: str, **parts: str) -> str:
    for name, part in {"CHECK": CHECK, **parts}.items():
        text = text.replace(f"@{name}@", part)
    return text


SHELLS: Mapping[str, Callable[[Words, tuple[str, ...]], str]] = {"bash": _bash, "zsh": _zsh, "fish": _fish}
