"""Do what a page says, in a folder of one's own, and write down what the commands said.

Each page starts in a fresh copy of this repository's site, and its blocks happen in their order:

- a fence ``console`` is run: after each ``$`` a command, below it all that the command says; a line
  ``...`` stands for any lines;
- a fence ``pycon`` is a doctest;
- a fence that names a file (``markdown page.md``) is written there;
- ``<!-- run: COMMAND -->`` does what the text asks the reader to do in an editor.
"""

from __future__ import annotations

import doctest
import io
import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import chdir, redirect_stderr, redirect_stdout
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

from toolkit.cli import main

ROOT = Path(__file__).parent.parent
PAGES = (ROOT / "README.md", ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").rglob("*.md")))
SITE = ("pyproject.toml", "source_content", "locales")

BLOCK = re.compile(
    r"^(?P<fence>`{3,})(?P<info>[^\n`]*)\n(?P<body>.*?)^(?P=fence)\n"
    r"|^<!-- run: (?P<hidden>.*?) -->\n",
    re.MULTILINE | re.DOTALL,
)
TO_RUN = re.compile(r"^```(console|pycon)$", re.MULTILINE)
SHELL = set("|<>;&*")
PLAIN = {"LC_ALL": "C.UTF-8", "LANGUAGE": "", "LC_MESSAGES": "", "LANG": ""}


class ExampleError(Exception):
    """An example that does not even run."""


def followed(page: str) -> str:
    """The page with what its commands say today."""
    with TemporaryDirectory() as folder:
        for name in SITE:
            if (ROOT / name).is_dir():
                shutil.copytree(ROOT / name, Path(folder) / name)
            else:
                shutil.copy(ROOT / name, folder)
        before = dict(os.environ)
        os.environ.update(PLAIN)
        try:
            with chdir(folder):
                reader = _Reader()
                return BLOCK.sub(reader.block, page)
        finally:
            os.environ.clear()
            os.environ.update(before)


@dataclass
class _Reader:
    """Somebody who does what a page says. ``code`` is what the last command ended with."""

    code: int = 0
    names: dict[str, object] = field(default_factory=dict)

    def block(self, block: re.Match[str]) -> str:
        kind, _space, file = (block["info"] or "").partition(" ")
        if block["hidden"]:
            self._hidden(block["hidden"])
        elif file:
            Path(file).parent.mkdir(parents=True, exist_ok=True)
            Path(file).write_text(block["body"], encoding="utf-8")
        elif kind == "console":
            spoken = (
                f"$ {command}\n{self._said(command, told)}"
                for command, told in _dialogue(block["body"])
            )
            return f"```console\n{''.join(spoken)}```\n"
        elif kind == "pycon":
            self._doctest(block["body"])
        return block[0]

    def _hidden(self, command: str) -> None:
        said = self._run(command)
        if self.code:
            raise ExampleError(f"{command}\n{said}")

    def _said(self, command: str, told: str) -> str:
        """What the page says of a command, if it is so; else what the command says."""
        lines = [line.rstrip() for line in self._run(command).strip("\n").splitlines()]
        said = "".join(f"{line}\n" for line in lines)
        return told if _same(said, told) else said

    def _run(self, command: str) -> str:
        words = shlex.split(command, comments=True)
        if words[0] == "cd":
            os.chdir(words[1])
            return ""
        if command == "echo $?":
            return f"{self.code}\n"
        if words[0] == "l10n" and not SHELL & set(command):
            return self._in_process(words[1:])
        return self._in_a_shell(command)

    def _in_process(self, arguments: list[str]) -> str:
        raw = io.BytesIO()
        out = io.TextIOWrapper(raw, encoding="utf-8", write_through=True)
        with redirect_stdout(out), redirect_stderr(out):
            self.code = main(arguments)
        return raw.getvalue().decode()

    def _in_a_shell(self, command: str) -> str:
        path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
        done = subprocess.run(  # noqa: S603 - what the page says
            ["bash", "-c", command],  # noqa: S607 - as found, like a reader's
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            env={**os.environ, "PATH": path},
            check=False,
        )
        self.code = done.returncode
        return done.stdout.decode()

    def _doctest(self, body: str) -> None:
        test = doctest.DocTestParser().get_doctest(body, self.names, "page", None, None)
        failed: list[str] = []
        runner = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS)
        runner.run(test, out=failed.append, clear_globs=False)
        if failed:
            raise ExampleError("".join(failed))
        self.names = test.globs


def _dialogue(body: str) -> Iterator[tuple[str, str]]:
    """Each command with what the page says it says."""
    for part in re.split(r"^\$ ", body, flags=re.MULTILINE)[1:]:
        command, _newline, told = part.partition("\n")
        yield command, told


def _same(said: str, told: str) -> bool:
    lines = told.splitlines()
    pattern = "".join(r"(?:.*\n)*" if one == "..." else re.escape(one) + "\n" for one in lines)
    return re.fullmatch(pattern, said) is not None
