# What people type. `make` alone says it too.
#
# The tool lives in .venv, made from the pinned versions in constraints.txt. Files in .venv/made
# remember what was done, so that a second run starts at once.

PYTHON ?= python3
SITE ?= .
PORT ?= 8000

VENV := .venv
BIN := $(VENV)/bin
MADE := $(VENV)/made
PIP := $(BIN)/python -m pip --quiet --disable-pip-version-check install --constraint constraints.txt
PACKAGE := pyproject.toml constraints.txt

.DEFAULT_GOAL := help
.PHONY: help site open tools test soak bench clean

help: ## say what can be made
	@sed -n 's/^\([a-z]*\):.*## /  make \1\t/p' Makefile | expand -t 16

site: $(MADE)/tool ## pull, render and count: every page in every locale, in public/
	@$(BIN)/l10n pull --site $(SITE)
	@echo
	@$(BIN)/l10n render --site $(SITE)
	@echo
	@$(BIN)/l10n status --site $(SITE)
	@echo
	@echo "The pages are in $(SITE)/public. To read them: make open"

open: ## serve public/ with Python's own server
	@test -d $(SITE)/public || { echo "make open: no pages yet; first: make site" >&2; exit 2; }
	@echo "http://127.0.0.1:$(PORT)/   (Ctrl-C ends)"
	@$(PYTHON) -m http.server $(PORT) --bind 127.0.0.1 --directory $(SITE)/public

tools: ## install what the tests need beside Python: gettext, strace, chromium, a dictionary
	@.ci/tools gettext:msgfmt strace:strace chromium:chromium \
		hunspell-es:/usr/share/hunspell/es_CO.dic

test: tools $(MADE)/dev ## every test, in the short profile
	@$(BIN)/ruff check
	@$(BIN)/ruff format --check
	@$(BIN)/mypy
	@$(BIN)/pytest --numprocesses 2

soak: tools $(MADE)/dev ## every law, in the long profile
	@L10N_PROFILE=soak $(BIN)/pytest --numprocesses 2

bench: tools $(MADE)/peers ## every measured promise, peers beside us
	@for one in benchmarks/*.py; do $(BIN)/python "$$one" || exit; done

clean: ## take away all that was made
	rm -rf $(VENV) public dist .mypy_cache .ruff_cache .hypothesis

$(MADE)/venv:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
		|| { echo "make: Python 3.11 or newer is needed; say which: make PYTHON=python3.11" >&2; exit 2; }
	@$(PYTHON) -m venv $(VENV) \
		|| { echo "make: Python cannot make a virtual environment; on Debian: apt-get install python3-venv" >&2; exit 2; }
	@mkdir -p $(MADE) && touch $@

# The working copy itself is installed: an edit needs no second install.
$(MADE)/tool: $(MADE)/venv $(PACKAGE)
	@echo "Installing the tool into $(VENV) ..."
	@$(PIP) --editable .
	@touch $@

$(MADE)/dev: $(MADE)/venv $(PACKAGE)
	@echo "Installing the tool and what its tests need into $(VENV) ..."
	@$(PIP) --editable '.[dev]'
	@touch $@ $(MADE)/tool

$(MADE)/peers: $(MADE)/dev $(PACKAGE)
	@echo "Installing what the benchmarks compare with into $(VENV) ..."
	@$(PIP) --editable '.[peers]'
	@touch $@
