"""A small site in a real folder, and the command run on it as a person would."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import NamedTuple

import pytest

from toolkit import messages
from toolkit.catalog import po
from toolkit.cli import main
from toolkit.messages import Words
from toolkit.model import Entry, Key

CONFIGURATION = """\
site_name = "Clinic"
base_url = "https://clinic.example"

[locales.es]

[locales.es_CO]
parent = "es"

[values]
length = { duration = "40 min" }

[values.en]
phone = { phone = "+1 203 555 0123" }

[values.es]
phone = { phone = "+1 203 555 0123" }

[values.es_CO]
phone = { phone = "+57 601 000 0000" }

[[menu]]
page = "index.md"
label = "Home"

[[menu]]
page = "care/pain.md"
"""
PAGES = {
    "index.md": (
        "---\ntitle: Welcome\n---\n# Welcome\n\nWe treat *pain*. See [pain](care/pain.md).\n"
    ),
    "care/index.md": "# Care\n\nWhat we do.\n",
    "care/pain.md": (
        "---\ntitle: Pain\nslug: pain\n---\n# Pain\n\n## What helps\n\n"
        "A session takes {length}. Call [{phone}](tel:{phone}).\n\n"
        "Back to [the start](../index.md) or [here](#what-helps).\n"
    ),
}


class Ended(NamedTuple):
    """How a command ended: its exit code and what it said."""

    code: int
    out: str
    err: str


@dataclass(frozen=True)
class SiteFolder:
    """A site's folder and what happens to it."""

    root: Path
    capture: pytest.CaptureFixture[str]

    # ── files ──

    def write(self, name: str, text: str | bytes) -> Path:
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode() if isinstance(text, str) else text)
        return path

    def page(self, name: str, text: str | bytes) -> Path:
        return self.write(f"source_content/{name}", text)

    def edit(self, name: str, old: str, new: str) -> None:
        text = self.read(name)
        assert old in text
        self.write(name, text.replace(old, new))

    def configure(self, old: str, new: str) -> None:
        self.edit("l10n.toml", old, new)

    def read(self, name: str) -> str:
        return (self.root / name).read_bytes().decode()

    def html(self, name: str) -> str:
        return self.read(f"public/{name}")

    def files(self, folder: str = ".") -> dict[str, bytes]:
        found = (self.root / folder).rglob("*")
        return {
            path.relative_to(self.root / folder).as_posix(): path.read_bytes()
            for path in sorted(found)
            if path.is_file()
        }

    # ── catalogs ──

    def catalog(self, locale: str, stem: str) -> Path:
        return self.root / f"locales/{locale}/LC_MESSAGES/{stem}.po"

    def entries(self, locale: str, stem: str) -> dict[Key, Entry]:
        return {e.key: e for e in po.load(self.catalog(locale, stem).read_bytes()).entries}

    def translate(self, locale: str, stem: str, texts: dict[str, str], **said: object) -> None:
        """Write translations as a translator would, by msgid (the slug is the msgid too)."""
        path = self.catalog(locale, stem)
        if not path.exists():
            assert self.run("override", locale, f"{stem}.md").code == 0
        catalog = po.load(path.read_bytes())
        known = {entry.msgid for entry in catalog.entries}
        assert set(texts) <= known, set(texts) - known
        changed = [
            replace(e, msgstr=(texts[e.msgid],), **said) if e.msgid in texts else e  # type: ignore[arg-type]
            for e in catalog.entries
        ]
        path.write_bytes(po.dump(catalog.with_entries(changed)))

    # ── the command ──

    def run(self, command: str, *arguments: str) -> Ended:
        self.capture.readouterr()
        code = main([command, *arguments, "--site", str(self.root)])
        said = self.capture.readouterr()
        return Ended(code, said.out, said.err)

    def pull(self, *arguments: str) -> Ended:
        return self.run("pull", *arguments)

    def render(self, *arguments: str) -> Ended:
        return self.run("render", *arguments)


@pytest.fixture
def site(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Iterator[SiteFolder]:
    """A site of three pages in English, Spanish and Colombian Spanish, without catalogs yet."""
    folder = SiteFolder(tmp_path / "site", capsys)
    folder.write("l10n.toml", CONFIGURATION)
    for name, text in PAGES.items():
        folder.page(name, text)
    yield folder
    messages.use(Words())


SPANISH = {
    "index": {"Welcome": "Bienvenidos", "We treat *pain*. See [pain](care/pain.md).":
              "Tratamos el *dolor*. Vea [dolor](care/pain.md)."},
    "care/index": {"Care": "Atención", "What we do.": "Lo que hacemos.", "care": "atencion"},
    "care/pain": {
        "Pain": "Dolor",
        "pain": "dolor",
        "What helps": "Qué ayuda",
        "A session takes {length}. Call [{phone}](tel:{phone}).":
            "Una sesión dura {length}. Llame al [{phone}](tel:{phone}).",
        "Back to [the start](../index.md) or [here](#what-helps).":
            "Volver al [inicio](../index.md) o [aquí](#what-helps).",
    },
    "site": {"Home": "Inicio"},
}  # fmt: skip


@pytest.fixture
def spanish(site: SiteFolder) -> SiteFolder:
    """The site with its Spanish catalogs complete."""
    if not _TRANSLATED:
        assert site.pull().code == 0
        for stem, texts in SPANISH.items():
            site.translate("es", stem, texts)
        (site.root / "locales/redirects.csv").unlink()  # of an address before its translation
        assert site.pull().code == 0
        _TRANSLATED.update(site.files())
    for name, data in _TRANSLATED.items():
        site.write(name, data)
    return site


_TRANSLATED: dict[str, bytes] = {}  # made once, by the first test that needs it
