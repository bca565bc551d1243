# Thin: bootstrap.py prepares the environment, the tools are configured in pyproject.toml.
PYTHON ?= python3
VENV := .venv/bin/python
export LC_ALL := C.UTF-8

TS := resources/i18n/es.ts resources/i18n/fr.ts
LUPDATE := $(VENV) -c "import sys; from PySide6.scripts.pyside_tool import lupdate; sys.exit(lupdate())"
LUPDATE_OPTIONS := -silent -no-obsolete -locations none
SOURCES = $(shell find seminar_desktop -name '*.py' | sort)
LOCK := -m uv pip compile --universal --python-version 3.11 --generate-hashes --no-header --quiet pyproject.toml

.DEFAULT_GOAL := help
.PHONY: help setup run test soak lint types contracts translations translations-check check bench screens lock freeze clean

help:  ## Show this list
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "  make %-19s %s\n", $$1, $$2}'

setup:  ## Prepare .venv with the development tools
	@$(PYTHON) bootstrap.py setup --dev

run:  ## Start the application with the demo seminar (offscreen when there is no display)
	@$(PYTHON) bootstrap.py run $(ARGS)

test:  ## Run the tests; ARGS="-k agenda" is passed on to pytest
	@$(PYTHON) bootstrap.py test $(ARGS)

soak:  ## Run the tests that have a long version, long and with fresh seeds; SEED=… repeats one, ARGS="-k folder" picks some
	@SOAK=1 SEED="$(SEED)" $(PYTHON) bootstrap.py test -n auto --dist worksteal -m soak -rP $(ARGS)

lint: setup  ## Check style
	$(VENV) -m ruff check .

types: setup  ## Check types
	$(VENV) -m mypy

contracts: setup  ## Check which layer imports which
	$(VENV) -c "from importlinter.cli import lint_imports_command; lint_imports_command()" --no-logo

translations: setup  ## Bring resources/i18n up to date with the texts in the code
	$(LUPDATE) $(LUPDATE_OPTIONS) $(SOURCES) -ts $(TS)
	@$(PYTHON) bootstrap.py setup --dev

translations-check: setup  ## Fail when translations are out of date or Spanish is incomplete
	@mkdir -p build/i18n && rm -f build/i18n/*.ts && cp $(TS) build/i18n/
	@$(LUPDATE) $(LUPDATE_OPTIONS) $(SOURCES) -ts $(TS:resources/%=build/%)
	@for ts in $(TS); do cmp -s $$ts build/$${ts#resources/} || \
		{ echo "$$ts is out of date: run make translations"; exit 1; }; done
	@! grep -n 'type="unfinished"' resources/i18n/es.ts || { echo "resources/i18n/es.ts has texts to translate"; exit 1; }

check: lint types contracts translations-check  ## All checks that are not tests

bench: setup  ## Measure speed (never part of the tests)
	$(VENV) -m tests.benchmarks $(ARGS)

screens:  ## Write pictures of every page to build/screens
	@$(PYTHON) bootstrap.py test -m screens $(ARGS)
	@ls build/screens

lock: setup  ## Write the lock files anew from pyproject.toml; ARGS=--upgrade takes newer versions
	$(VENV) -m pip show --quiet uv || $(VENV) -m pip install --quiet uv
	$(VENV) $(LOCK) $(ARGS) --output-file requirements.lock
	$(VENV) $(LOCK) $(ARGS) --extra dev --constraint requirements.lock --output-file requirements-dev.lock

freeze: setup  ## Build dist/seminar-desktop and run its self-test
	$(VENV) -m PyInstaller --noconfirm --log-level WARN build.spec
	QT_QPA_PLATFORM=offscreen dist/seminar-desktop/seminar-desktop selftest
	dist/seminar-desktop/seminar-desktop demo --offscreen --dir build/frozen

clean:  ## Remove what was built (not .venv)
	rm -rf build dist .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis
	find . -name __pycache__ -not -path './.venv/*' -prune -exec rm -rf {} +
	rm -f resources/i18n/*.qm
