#!/usr/bin/env bash
# Runs the tests of this folder, and of the pages, that need a program which pip does not have: browser (Chromium) or latex (TeX).
# Installs it where that is possible, and says NOT RUN where it is not.
set -euo pipefail
cd "$(dirname "$0")/../.."
python=${PYTHON_OF_TESTS:-.venv/bin/python}

not_run() {
  printf '== NOT RUN: make test-%s, because %s\n' "$kind" "$1"
  exit 0
}

# As root only, as in a container: nobody's machine is changed with sudo.
install() {
  if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then return 1; fi
  { apt-get update && apt-get install -y --no-install-recommends "$@"; } >/dev/null 2>&1
}

# Looks for what keeps somebody from reading or using a page; used by tests alone, and committed nowhere.
axe_core=4.14.1
install_axe_core() {
  grep -qs "\"version\": \"$axe_core\"" build/axe/node_modules/axe-core/package.json && return
  command -v npm >/dev/null || return 1
  mkdir -p build/axe
  npm install --prefix build/axe --no-save --no-package-lock --no-audit --no-fund --ignore-scripts "axe-core@$axe_core" \
    >/dev/null 2>&1
}

kind=${1:?browser or latex}
case "$kind" in
  browser)
    tests=(tests/documents/test_browser.py tests/api/pages/test_in_browser.py tests/api/pages/test_every_page.py)
    tests+=(tests/api/pages/test_site_in_browser.py)
    command -v chromium >/dev/null || install chromium || not_run 'Chromium cannot be installed here'
    "$python" -m pip install --quiet --constraint constraints.txt playwright || not_run 'playwright cannot be installed here'
    install_axe_core || printf '== NOT RUN: axe-core on the pages, because npm is not here or cannot install it\n'
    ;;
  latex)
    tests=(tests/documents/test_latex.py)
    command -v pdflatex >/dev/null || install texlive-latex-base texlive-latex-recommended \
      || not_run 'TeX cannot be installed here'
    ;;
  *)
    echo "tests/documents/run.sh: browser or latex, not $kind" >&2
    exit 2
    ;;
esac
OMP_NUM_THREADS=1 "$python" -m pytest -p no:xdist -m long "${tests[@]}"
