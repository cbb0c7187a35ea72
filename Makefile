# make deps      install the Debian packages that are missing
# make build     build everything for debugging
# make test      run the tests; CASES=2000 sets how many cases a property test tries
# make peers     install the other programs that tests hold ours against, in .build/peers
# make check     all that a change must pass: format, build, tests, generated pages, installation, memory, packages
# make check-pages  hold the example report against WCAG 2.1 in a browser; skipped where there is none
# make check-documents  open documents and workbooks in other programs; skipped where those are not
# make conformance  hold the rule language against the conformance suite of DMN; skipped where there is none
# make differential  hold calendar, rule language and shipped conditions against other programs; CASES=50000 tries more
# make run       judge the sample dossiers of Wijchen on all twelve indicators
# make format    lay out the Swift files
# make generate  write the generated pages in docs
# make release   build the optimised program, which needs no Swift to run
# make install   install it below PREFIX=/usr/local; DESTDIR=… stages it elsewhere
# make uninstall remove what install put there
# make docc      make the pages on the rule language for developers, in .build/docc; skipped without docc
# make bench     measure against other programs and write docs/prestaties.md; BENCH=--quick tries it
# make dist      make an archive, a Debian package and a list of parts, in .build/dist
# make sbom      make the list of parts alone (CycloneDX)
# make dist-test install both in empty folders, and judge the sample dossiers there
# make fuzz      look for bytes that break a reader; SECONDS=60 for each of them
# make clean     remove everything that was built

SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.ONESHELL:
.NOTPARALLEL:
.DELETE_ON_ERROR:
.DEFAULT_GOAL := help
.PHONY: help deps peers build test check run format generate release install uninstall clean
.PHONY: format-check generated-check install-test memory-test memory-errors-test hostile-test fuzz bench
.PHONY: dist sbom dist-test check-pages check-documents conformance docc differential properties

# What the program is built with, and what the tests use besides.
PACKAGES := libxml2-dev libssl-dev zlib1g-dev libxlsxwriter-dev libzip-dev pkg-config
TEST_PACKAGES := libxml2-utils python3-venv libpcre2-dev libintelrdfpmath-dev valgrind
# What a Debian package is made with.
DIST_PACKAGES := dpkg-dev
# What the tests hold ours against besides, from PyPI.
PEERS := jsonschema-rs cyclonedx-python-lib[json-validation] icalendar python-docx openpyxl
# What carries axe-core, which pages are held against; nothing else of it is used.
PAGE_PEERS := axe-playwright-python
# What the calendar and the rule language are held against, from PyPI.
DIFFERENTIAL_PEERS := saxonche holidays python-dateutil
# What the benchmark holds the program against besides.
BENCH_PEERS := lxml orjson

CASES ?= 200
export CASES
# The checkout's own data and no settings, whatever the person who builds uses elsewhere.
unexport DOSSIERTOETS_DATA
export DOSSIERTOETS_CONFIG := /dev/null

PREFIX = /usr/local
# The build that is installed: release, or debug to try the installation quickly.
CONFIG = release

SWIFT_FILES := Sources Tests Package.swift
SOURCES := Package.swift $(shell find Sources -type f -not -name '.*')
PROGRAM := .build/debug/dossiertoets
SAMPLE := SampleDossiers/wijchen
RUN := $(PROGRAM) check $(SAMPLE) --answers $(SAMPLE)/antwoorden.yaml --by team.soort \
    --region gelderland-zuid --reference-date 2019-12-01
# The report about the sample dossiers of Wijchen.
EXAMPLE := $(PROGRAM) report $(SAMPLE) --answers $(SAMPLE)/antwoorden.yaml --region gelderland-zuid \
    --reference-date 2019-12-01 --municipality Wijchen

help:
	@sed -n '/^# make /!q; s/^# //p' Makefile

deps:
	@.ci/install-packages $(PACKAGES) $(TEST_PACKAGES)

# Without them the tests that need them are skipped, and say so.
peers: .build/peers/ready

.build/peers/ready: Makefile | deps
	@python=/usr/bin/python3
	[[ -x $$python ]] || python=python3
	mkdir -p .build
	if $$python -m venv --clear .build/peers && .build/peers/bin/pip install --quiet $(patsubst %,"%",$(PEERS)); then
	    touch $@
	else
	    echo "peers: could not be installed; the tests that need $(PEERS) are skipped" >&2
	fi

build: deps
	@swift build

# Only measuring needs these.
.build/peers/bench-ready: .build/peers/ready
	@.build/peers/bin/pip install --quiet $(BENCH_PEERS)
	touch $@

# Only checking pages needs this.
.build/peers/axe/ready: .build/peers/ready
	@.build/peers/bin/pip install --quiet --no-deps --target .build/peers/axe $(PAGE_PEERS) && touch $@ ||
	    echo "check-pages: $(PAGE_PEERS) could not be installed" >&2

# Only the second opinion about the rule language needs these.
.build/peers/differential-ready: .build/peers/ready
	@.build/peers/bin/pip install --quiet $(DIFFERENTIAL_PEERS) && touch $@ ||
	    echo "differential: $(DIFFERENTIAL_PEERS) could not be installed" >&2

# The example report as everybody reads it, and as those read it who may see the dossiers.
check-pages: build .build/peers/axe/ready
	@fresh=$$(mktemp -d)
	trap 'rm -rf "$$fresh"' EXIT
	$(EXAMPLE) --audience public -o "$$fresh/openbaar.html"
	$(EXAMPLE) -o "$$fresh/intern.html"
	python3 Tests/page-check.py .build/peers/axe "$$fresh"/*.html

# The report in its forms for a word processor and a spreadsheet, and the workbook to fill in.
check-documents: build .build/peers/ready
	@fresh=$$(mktemp -d)
	trap 'rm -rf "$$fresh"' EXIT
	for audience in internal public; do
	    $(EXAMPLE) --audience $$audience -o "$$fresh/$$audience.docx" -o "$$fresh/$$audience-tabellen.xlsx"
	done
	$(PROGRAM) schema template -o "$$fresh/sjabloon.xlsx"
	$(PROGRAM) convert SampleDossiers/eerste-stap -o "$$fresh/dossiers-sjabloon.xlsx"
	Tests/document-check.py .build/peers "$$fresh"/*

# Lines about what begins or passes are left out: failures and the total remain.
test: deps peers
	@swift test --disable-xctest 2>&1 |
	    grep --line-buffered -vE '^(◇ |✔ (Test "|Test case |Suite ))'

check: format-check build test conformance differential generated-check check-pages check-documents install-test memory-test memory-errors-test hostile-test dist-test
	@echo "check: everything holds"

# The cases of the DMN Technology Compatibility Kit, which are no part of this checkout.
CONFORMANCE = ../shared/conformance/feel-tck

# What fails must be in the list, with its reason; what is in the list must fail.
conformance: deps
	@if [[ ! -d "$(CONFORMANCE)/TestCases" ]]; then
	    echo "conformance: SKIPPED: no suite in $(CONFORMANCE); CONFORMANCE=folder names another place" >&2
	    exit 0
	fi
	swift build --product Conformance
	mkdir -p .build/conformance
	.build/debug/Conformance "$(CONFORMANCE)" Tests/Conformance/failing.txt .build/conformance/feel-tck.csv

# A link that leads nowhere is an error. A web server shows the archive; docc comes with Swift.
docc: deps
	@if ! command -v docc >/dev/null; then
	    echo "docc: SKIPPED: no docc beside swift" >&2
	    exit 0
	fi
	rm -rf .build/docc
	mkdir -p .build/docc/symbols
	swift build --target Feel
	swift symbolgraph-extract -module-name Feel -I "$$(swift build --show-bin-path)/Modules" \
	    -target "$$(uname -m)-unknown-linux-gnu" -output-dir .build/docc/symbols
	docc convert Sources/Feel/Feel.docc --additional-symbol-graph-dir .build/docc/symbols \
	    --fallback-display-name Feel --fallback-bundle-identifier dossiertoets.Feel \
	    --transform-for-static-hosting --warnings-as-errors --output-path .build/docc/Feel.doccarchive

# A thousand cases, unless CASES says otherwise.
DIFFERENTIAL_CASES = $(if $(filter file,$(origin CASES)),1000,$(CASES))
DIFFERENTIAL := .build/differential

# The properties of the engine itself: what is decided holds whatever the unknown turns out to be, the evidence is
# enough, and the engines agree. In `make check` they have just run as tests.
PROPERTIES := SoundnessTests|EvidenceTests|StandardComparisonTests|OutcomeTableTests|OutcomeTests
properties: deps
	@CASES=$(DIFFERENTIAL_CASES) swift test --disable-xctest --filter '$(PROPERTIES)' 2>&1 |
	    grep --line-buffered -vE '^(◇ |✔ (Test "|Test case |Suite ))'

# What the engine says of generated cases, beside what other programs say of them.
differential: deps $(if $(filter check,$(MAKECMDGOALS)),,properties) .build/peers/differential-ready
	@if [[ ! -e .build/peers/differential-ready ]]; then
	    echo "differential: SKIPPED: $(DIFFERENTIAL_PEERS) are not there" >&2
	    exit 0
	fi
	swift build --product DifferentialCases
	rm -rf $(DIFFERENTIAL)
	.build/debug/DifferentialCases $(DIFFERENTIAL) $(DIFFERENTIAL_CASES)
	.build/peers/bin/python Tests/differential-check.py $(DIFFERENTIAL)

run: deps
	@swift build --product dossiertoets
	echo "$(RUN)"
	$(RUN)

format:
	@swift format --in-place --parallel --recursive $(SWIFT_FILES)

format-check:
	@swift format lint --strict --parallel --recursive $(SWIFT_FILES) ||
	    { echo "format-check: run 'make format', then mend by hand what is left" >&2; exit 1; }

# Writes every generated page into the folder $(1).
define pages
$(PROGRAM) schema reference >"$(1)/dossiermodel.md"
$(PROGRAM) framework show tsd-lokaal-netwerk --format markdown >"$(1)/indicatoren.md"
$(PROGRAM) framework sources >"$(1)/bronnen.md"
$(EXAMPLE) --audience public -o "$(1)/voorbeeldrapport.html"
endef

# All pages are made before any is replaced: a fault leaves the old ones.
generate: build
	@fresh=$$(mktemp -d)
	trap 'rm -rf "$$fresh"' EXIT
	$(call pages,$$fresh)
	install -D -m 644 -t docs "$$fresh"/*

generated-check: build
	@fresh=$$(mktemp -d)
	trap 'rm -rf "$$fresh"' EXIT
	$(call pages,$$fresh)
	stale=no
	for page in "$$fresh"/*.{md,html}; do
	    diff -uN "docs/$${page##*/}" "$$page" >"$$fresh/diff" || { head -n 40 "$$fresh/diff"; stale=yes; }
	done
	if [[ $$stale == yes ]]; then
	    echo "generated-check: docs is not what the program writes now: run 'make generate'" >&2
	    exit 1
	fi

release: .build/release/dossiertoets

# Installing after a build must not build again: another user may do it, without Swift.
# The program must not tell where it was built, nor differ by it.
.build/release/dossiertoets: $(SOURCES)
	@swift build --configuration release --product dossiertoets --static-swift-stdlib \
	    -Xcc -ffile-prefix-map="$(CURDIR)"=.
	touch -c $@

.build/debug/dossiertoets: $(SOURCES)
	@swift build --product dossiertoets
	touch -c $@

# The release build keeps its symbols for profiling; a copy has no use for them.
STRIP = $(if $(filter release,$(CONFIG)),--strip)
# What dates that which is made from the program: the last commit, or else the last change that was noted.
ifndef SOURCE_DATE_EPOCH
SOURCE_DATE_EPOCH := $(or $(shell git log -1 --format=%ct 2>/dev/null),$(shell stat -c %Y CHANGELOG.md))
endif
export SOURCE_DATE_EPOCH

install: .build/$(CONFIG)/dossiertoets
	@Packaging/install $(STRIP) .build/$(CONFIG)/dossiertoets "$(DESTDIR)" "$(PREFIX)"

uninstall:
	@Packaging/uninstall "$(DESTDIR)" "$(PREFIX)"

VERSION := $(shell sed -n 's/.*text = "\(.*\)"/\1/p' Sources/dossiertoets/Setup/EngineVersion.swift)
# Counts the packages that were made of one version.
REVISION = 1
# Who answers for a package: name and address of who hands it on.
MAINTAINER ?= dossiertoets <beheer@dossiertoets.invalid>
export MAINTAINER

DIST := .build/dist
SBOM := $(DIST)/dossiertoets-$(VERSION).cdx.json
ARCHIVE = $(DIST)/dossiertoets-$(VERSION)-linux-$(shell uname -m).tar.gz
DEB = $(DIST)/dossiertoets_$(VERSION)-$(REVISION)_$(shell dpkg --print-architecture).deb

dist: release
	@.ci/install-packages $(DIST_PACKAGES)
	rm -rf $(DIST)
	mkdir -p $(DIST)
	Packaging/sbom .build/release/dossiertoets "$(VERSION)" "$(SBOM)"
	Packaging/tarball .build/release/dossiertoets "$(SBOM)" "$(ARCHIVE)"
	Packaging/debian-package .build/release/dossiertoets "$(SBOM)" "$(VERSION)-$(REVISION)" "$(DEB)"
	cd $(DIST)
	sha256sum dossiertoets* >SHA256SUMS

sbom: release
	@mkdir -p $(DIST)
	Packaging/sbom .build/release/dossiertoets "$(VERSION)" "$(SBOM)"

dist-test: dist peers
	@Tests/dist-test.sh "$(ARCHIVE)" "$(DEB)"
	Tests/sbom-test.py "$(SBOM)"

install-test: CONFIG = debug
install-test: build
	@Tests/install-test.sh "$(CONFIG)" "$(SAMPLE)"

# The bounds are those of the optimised program.
memory-test: release
	@Tests/memory-test.py .build/release/dossiertoets

# The optimised program, in Valgrind: other builds hide what the optimiser gets wrong.
memory-errors-test: release
	@Tests/memory-errors-test.py .build/release/dossiertoets

hostile-test: release
	@Tests/hostile-test.py .build/release/dossiertoets

# Takes a quiet machine and the better part of an hour. Not part of a check: speed is never asserted.
BENCH =
bench: release .build/peers/bench-ready
	@Benchmarks/run.py $(BENCH)

# Gives each reader bytes that nobody vouches for, so many seconds each; see Fuzzing/run.
SECONDS = 60
fuzz: deps
	@Fuzzing/run "$(SECONDS)"

clean:
	@rm -rf .build .build-fuzz .build-threads
