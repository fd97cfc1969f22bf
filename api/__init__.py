"""How people reach it. Whoever imports this package gets the other ones that lie beside it, and no user's `db.py`."""

import runpy
from pathlib import Path

runpy.run_path(str(Path(__file__).parents[1] / "services" / "own_packages.py"))["put_first"]()
