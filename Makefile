# The only commands to learn. Each brings what it needs: system libraries, uv, locked packages, content.

PYTHON := .venv/bin/python
READY := .venv/.ready
RELEASE := build/content.db
CONTENT := $(shell find db/content -type f 2>/dev/null)
COMPILER := $(shell find kiosk/content kiosk/motion -name '*.py' 2>/dev/null)

LUPDATE := .venv/bin/pyside6-lupdate -no-obsolete -locations none -extensions qml,py \
	kiosk/ui kiosk/viewmodels -source-language en
TIMED := $(PYTHON) -m assets.make.timed

WORDS := $(patsubst %.ts,%.qm,$(wildcard assets/i18n/*.ts))

.DEFAULT_GOAL := help
.PHONY: help setup run tour test reliability lint format assets sheets guide fonts content dist reproduce smoke strings lock clean

help: ## say what there is
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-11s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

$(READY): requirements.lock .ci/setup .ci/uv.lock
	@bash .ci/setup
	@touch $@

setup: $(READY) ## install what is missing, and nothing more

$(RELEASE): $(READY) $(CONTENT) $(COMPILER) main.py
	@mkdir -p $(@D)
	SOURCE_DATE_EPOCH=$$(git log -1 --format=%ct 2>/dev/null) \
		$(PYTHON) main.py content build --source db/content --out $@

%.qm: %.ts $(READY)
	.venv/bin/pyside6-lrelease -silent $< -qm $@

run: $(READY) $(RELEASE) $(WORDS) ## start the kiosk; without a display, take pictures of every screen
	@bash .ci/start $(ARGS)

tour: $(READY) $(RELEASE) $(WORDS) ## open every screen and save a picture of each under build/tour
	@bash .ci/display $(PYTHON) main.py tour --out build/tour $(ARGS)

test: $(READY) $(RELEASE) $(WORDS) ## run all tests (ARGS="-k clamshell" for some)
	bash .ci/display $(PYTHON) -m pytest -m "not packaged" -n auto --maxprocesses 4 --dist loadfile --no-loadscope-reorder $(ARGS)

reliability: $(READY) $(RELEASE) $(WORDS) ## the long tests, some hours; writes docs/reliability.md (ARGS="--only soak" for one)
	bash .ci/display $(PYTHON) -m tests.reliability $(ARGS) || true
	$(PYTHON) -m tests.reliability --write docs/reliability.md

lint: $(READY) ## ruff, mypy, qmllint, qmlformat, import rules
	$(PYTHON) -m ruff check .
	$(PYTHON) -m ruff format --check .
	$(PYTHON) -m mypy
	$(PYTHON) .ci/qml.py lint
	$(PYTHON) .ci/qml.py format --check
	QT_QPA_PLATFORM=offscreen $(PYTHON) -m pytest -q tests/test_import_rules.py

format: $(READY) ## put Python and QML into their standard form
	$(PYTHON) -m ruff check --fix --quiet . || true
	$(PYTHON) -m ruff format .
	$(PYTHON) .ci/qml.py format

content: $(RELEASE) ## build the content release from db/content

assets: $(READY) ## compute the figure again (long; the results are committed)
	$(TIMED) hip $(PYTHON) -m assets.make.hip
	$(TIMED) person $(PYTHON) -m assets.make.person
	$(TIMED) hip-stills bash .ci/display $(PYTHON) -m assets.make.hip_stills
	$(TIMED) motion-stills bash .ci/display $(PYTHON) -m assets.make.motion_stills
	$(TIMED) flipbooks bash .ci/display $(PYTHON) -m assets.make.flipbooks

sheets: $(READY) ## contact sheets of every motion and hip layer in build/sheets (ARGS="clamshell hip" for some)
	bash .ci/display $(PYTHON) -m assets.make.sheets $(ARGS)

guide: $(READY) $(RELEASE) $(WORDS) ## take the pictures of the staff guide again (the results are committed)
	bash .ci/display $(PYTHON) -m assets.make.guide

fonts: $(READY) ## make the typefaces again (needs npm; the results are committed)
	$(PYTHON) assets/make/fonts.py

dist: $(READY) $(RELEASE) $(WORDS) ## make the packaged program: an archive and a .deb under dist/
	$(PYTHON) .ci/package.py

reproduce: $(READY) $(WORDS) ## build the package twice from this commit and list what differs
	$(PYTHON) .ci/reproduce.py

smoke: $(READY) $(RELEASE) $(WORDS) ## the package's gate, its lock in cage and weston, its tour compared with this checkout's
	@bash .ci/setup-compositors
	QT_QPA_PLATFORM=offscreen $(PYTHON) -m pytest -q -m packaged tests/packaging
	bash .ci/display $(PYTHON) .ci/smoke.py

strings: $(READY) ## gather the words of the screens into assets/i18n/*.ts for translators
	$(LUPDATE) -target-language en -pluralonly -ts assets/i18n/sidestep_en.ts
	$(LUPDATE) -ts $(filter-out %_en.ts,$(wildcard assets/i18n/*.ts))

lock: $(READY) ## work out requirements.lock again from pyproject.toml
	@bash .ci/lock

clean: ## remove what was built, but not .venv
	rm -rf build dist
