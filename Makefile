# Schakel: `make` zonder meer laat zien wat er kan.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
MAKEFLAGS += --no-print-directory

PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
MUTATE := $(wildcard tests/mutate.py tests/mutate/__main__.py)
# Zo veel werkers als kernen; wie klaar is, neemt werk van de ander over.
# make check doet alle tests; make check TOETSEN=browser alleen die in de browser.
TOETSEN := not bench
PYTEST := $(BIN)/python -m pytest -n auto --dist worksteal
export PYTHON VENV CC

# Wat een doel bovenop de gewone eisen nodig heeft; zie [project.optional-dependencies].
EXTRAS_run :=
EXTRAS_test := test oidc
EXTRAS_check := test oidc postgres caseload dev
EXTRAS_bench := $(EXTRAS_check) bench
EXTRAS_lock := lock

.PHONY: help run test check bench dekking audit lock schoon

help: ## laat deze lijst zien
	@echo "Schakel; kies een doel:"
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "  make %-9s %s\n", $$1, $$2}' $(MAKEFILE_LIST)$(if $(MUTATE),, | grep -v 'make mutate')

# Een stempel per soort gebruik: alleen wie iets aan de eisen verandert, installeert opnieuw.
$(VENV)/.stempel-%: requirements.lock pyproject.toml .ci/installeer.sh .ci/eisen.py
	@.ci/installeer.sh $(EXTRAS_$*)
	@touch $@

run: $(VENV)/.stempel-run ## start Schakel met een demo-caseload op http://127.0.0.1:8000
	@echo "Schakel start op http://127.0.0.1:8000 (stoppen: Ctrl+C)"
	@$(BIN)/schakel serve --demo

test: $(VENV)/.stempel-test ## alle tests die geen browser, server of netwerk nodig hebben
	@$(PYTEST) -m "not browser and not postgres and not bench"

# Spark zoekt anders een adres buiten deze machine.
check: export SPARK_LOCAL_IP := 127.0.0.1
check: $(VENV)/.stempel-check ## opmaak, lint, types, importrichting, regels, lekken en alle tests
	@echo "== opmaak"; $(BIN)/ruff format --check .
	@echo "== lint"; $(BIN)/ruff check .
	@echo "== types"; $(BIN)/mypy
	@echo "== importrichting"; $(BIN)/lint-imports --no-logo
	@echo "== regels"; $(BIN)/schakel regels controleer
	@echo "== kwetsbaarheden"; $(BIN)/python .ci/audit.py
	@echo "== tests, ook in de browser en op PostgreSQL"; \
	url="$$($(BIN)/python .ci/testdatabase.py)"; \
	TEST_DATABASE_URL="$$url" $(PYTEST) -m "$(TOETSEN)"

bench: $(VENV)/.stempel-bench ## meet de snelheid, naast andere beoordelaars
	@SPARK_LOCAL_IP=127.0.0.1 $(BIN)/python -m tests.bench

ifneq ($(MUTATE),)
.PHONY: mutate
mutate: $(VENV)/.stempel-check ## verander regels met opzet en kijk of een test het merkt
	@$(BIN)/python -m tests.mutate
endif

dekking: $(VENV)/.stempel-check ## welke regels code de tests raken
	@$(BIN)/python -m pytest -m "not browser and not postgres and not bench" --cov --cov-report=term

audit: $(VENV)/.stempel-check ## alleen de bekende kwetsbaarheden
	@$(BIN)/python .ci/audit.py

# make lock: houd de versies, voeg toe wat mist. make lock HOGER=1: alles hoger. make lock HOGER=fastapi: alleen dat.
lock: $(VENV)/.stempel-lock ## leg de eisen uit pyproject.toml vast in requirements.lock
	@$(BIN)/uv pip compile pyproject.toml -o requirements.lock --quiet --universal --python-version 3.11 \
	    --all-extras --group bouw --group lock \
	    --generate-hashes --no-header --no-emit-index-url --no-emit-find-links \
	    $(if $(filter 1,$(HOGER)),--upgrade,$(addprefix --upgrade-package ,$(HOGER)))
	@git --no-pager diff --stat -- requirements.lock

schoon: ## gooi weg wat make gemaakt heeft (niet de database)
	@rm -rf $(VENV) build dist htmlcov .coverage .coverage.* .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
	@find engine letters service tests scripts -name __pycache__ -prune -exec rm -rf {} + 2>/dev/null || true
