# Everything is here: `make serve` to look at the site, `make dist` to deploy it, `make test` to check it.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

# The one place that pins tools. wasm-bindgen is what Cargo.lock says, npm's are in package.json.
export TRUNK_VERSION := 0.21.14
export FRICTIONLESS_VERSION := 5.21.0
export GECKODRIVER_VERSION := 0.37.1
export DENY_VERSION := 0.20.2
export BINDGEN_VERSION := $(shell awk '$$0 == "name = \"wasm-bindgen\"" { getline; gsub(/version = |"/, ""); print }' Cargo.lock)

export TARGET := $(abspath $(or $(CARGO_TARGET_DIR),target))
export PATH := $(TARGET)/tools/bin:$(CURDIR)/node_modules/.bin:$(PATH):$(HOME)/.cargo/bin
export PORT ?= 8080

# Facts come from seeds/ and the site goes to dist/, unless these name other folders.
export ATLAS_SEEDS ?= seeds
export ATLAS_DIST ?= dist

# What trunk compiles for browsers, or copies; and what pages are drawn with besides. A change of facts compiles nothing.
CODE := $(shell find src -name '*.rs' -not -path 'src/build/*') $(wildcard build.rs) index.html Cargo.toml Cargo.lock Trunk.toml package-lock.json $(shell find public -type f)
PAGES := $(shell find src style '$(ATLAS_SEEDS)' -type f)
MODULES := $(TARGET)/modules

.PHONY: help
help:
	@echo 'make serve   brings what is missing, builds the site and serves it on http://127.0.0.1:$(PORT)/ (PORT=… for another)'
	@echo 'make dist    builds the release into dist/; any static server can serve that folder, under any path'
	@echo '             ATLAS_SEEDS=… takes the facts from another folder than seeds/, ATLAS_DIST=… puts the site elsewhere'
	@echo 'make single  builds dist/atlas.html, the whole atlas in one file that opens by double click, and dist/desk.html, the desk'
	@echo 'make edition writes the facts of seeds/ to target/edition.json (EDITION=… for another path), for a site that stands already'
	@echo '             FROM=… takes a workbook or a table in the place of those in seeds/'
	@echo 'make doubts  lists what in the facts is worth a second look'
	@echo 'make workbook writes the tables to target/atlas.xlsx for a spreadsheet (WORKBOOK=… for another path)'
	@echo 'make import  FROM=… takes a workbook, a table, an edition or the JSON of a site back into seeds/'
	@echo 'make ledger  remembers the ids and names of pages in seeds/published.csv, from where on they must not change'
	@echo 'make package writes seeds/datapackage.json anew, after a table was told otherwise in src/atlas/'
	@echo 'make check-twins lists .br and .gz files that are not of the file beside them (SITE=… for a folder besides dist/)'
	@echo 'make check   formatting, lints, tests that need no browser: the short way while working on the code'
	@echo 'make test    brings what the tests need and runs everything'
	@echo 'make fuzz    feeds what reads tables, links and editions with what a fuzzer makes up, for ten minutes each (FUZZ_SECONDS=…)'
	@echo 'make tools   brings the build tools only (into target/ and node_modules/)'
	@echo 'make clean   removes what was built, but keeps the tools'

.PHONY: tools
tools:
	@tools/bring build

.PHONY: dist
dist: tools facts $(ATLAS_DIST)/index.html

# The tables are looked at before anything else is done, so that what is wrong with them is said alone, and last.
.PHONY: facts
facts: tools
	@echo 'checking the facts …'
	@cargo run --quiet --features ssr --bin prerender -- --check

# What breaks no rule and is likely wrong all the same.
.PHONY: doubts
doubts:
	@cargo run --quiet --features ssr --bin prerender -- --doubts

# What was published keeps its ids and addresses: run this once it is.
.PHONY: ledger
ledger:
	@cargo run --quiet --features ssr --bin ledger

# The native half (which draws the pages) is compiled while trunk compiles the modules.
# A failure there is not lost: drawing runs the same build again and shows it.
$(MODULES)/index.html: $(CODE)
	@echo 'building the modules (a first build takes some minutes) …'
	@cargo build --quiet --features ssr --bin prerender --bin serve 2>/dev/null & \
	 trap 'wait' EXIT; NO_COLOR=true trunk build --release --dist '$(MODULES)'
	@touch $@

# Drawn beside the folder and then put in its place: where something is wrong, the site of before stays whole.
# Only a site is replaced, because the folder may be any.
$(ATLAS_DIST)/index.html: $(MODULES)/index.html $(PAGES) $(TARGET)/facts-from
	@if [ -e '$(ATLAS_DIST)' ] && ! [ -e '$(ATLAS_DIST)/sw.js' ]; then \
	   echo '$(ATLAS_DIST)/ holds something else than the site; name another folder or remove it'; exit 1; fi
	@echo 'drawing the site …'
	@rm -rf '$(TARGET)/site' && cp -R '$(MODULES)' '$(TARGET)/site'
	@cargo run --quiet --features ssr --bin prerender -- '$(TARGET)/site'
	@rm -rf '$(ATLAS_DIST)' && mv '$(TARGET)/site' '$(ATLAS_DIST)'
	@touch $@
	@echo "the site is in $(ATLAS_DIST)/: $$(find '$(ATLAS_DIST)' -name '*.html' | wc -l) pages"

# Facts from another folder than the last time are a change too.
$(TARGET)/facts-from: FORCE
	@mkdir -p $(@D); echo '$(ATLAS_SEEDS)' | cmp -s - $@ || echo '$(ATLAS_SEEDS)' > $@
.PHONY: FORCE
FORCE:

# The same modules with the facts of an invented city, for the browser tests.
CITY := $(TARGET)/city
CITY_FACTS := tests/fixtures/city
.PHONY: city
city: tools $(CITY)/index.html
$(CITY)/index.html: $(MODULES)/index.html $(shell find src style '$(CITY_FACTS)' -type f)
	@rm -rf '$(TARGET)/city-site' && cp -R '$(MODULES)' '$(TARGET)/city-site'
	@ATLAS_SEEDS='$(CITY_FACTS)' cargo run --quiet --features ssr --bin prerender -- '$(TARGET)/city-site'
	@rm -rf '$(CITY)' && mv '$(TARGET)/city-site' '$(CITY)'
	@touch $@

.PHONY: single
single: dist
	@cargo run --quiet --features ssr --bin single

# The tables for a spreadsheet, and back. FROM may be a workbook, a table, an edition or the JSON of a site.
WORKBOOK ?= $(TARGET)/atlas.xlsx
.PHONY: workbook import
workbook:
	@cargo run --quiet --features ssr --bin workbook -- '$(WORKBOOK)'
import:
	@cargo run --quiet --features ssr --bin import -- '$(FROM)'

# Newer facts for a site that stands already, without building it anew.
# Not into dist/: that folder holds the facts of its own build, and would carry them twice.
EDITION ?= $(TARGET)/edition.json
.PHONY: edition
edition:
	@cargo run --quiet --features ssr --bin edition -- '$(EDITION)' '$(FROM)'

# The descriptor of the tables, for frictionless and other tools: written anew when a table is told otherwise.
.PHONY: package
package:
	@cargo run --quiet --features ssr --bin package

# Where a file was edited by hand, the .br and .gz beside it are of the old one, and servers send these.
SITE ?= $(ATLAS_DIST)
.PHONY: check-twins
check-twins:
	@cargo run --quiet --features ssr --bin twins -- '$(SITE)'

.PHONY: serve
serve: dist
	@cargo run --quiet --features ssr --bin serve

.PHONY: check
check: tools
	@tools/bring check
	@tools/test quick

.PHONY: test
test: tools
	@tools/bring test
	@tools/test

FUZZ_SECONDS ?= 600
.PHONY: fuzz
fuzz:
	@tools/fuzz '$(FUZZ_SECONDS)'

.PHONY: clean
clean:
	@rm -rf dist
	@find '$(TARGET)' -mindepth 1 -maxdepth 1 ! -name tools ! -name venv -exec rm -rf {} + 2>/dev/null || true
