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

kind=${1:?browser or latex}
case "$kind" in
  browser)
    tests=(tests/documents/test_browser.py tests/api/pages/test_in_browser.py tests/api/pages/test_site_in_browser.py)
    command -v chromium >/dev/null || install chromium || not_run 'Chromium cannot be installed here'
    "$python" -m pip install --quiet --constraint constraints.txt playwright || not_run 'playwright cannot be installed here'
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
