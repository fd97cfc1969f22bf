"""torchrun, which also reports the signals that ended processes: `python -m ... ITS-ARGUMENTS PROGRAM... FOLDER`.

Only their parent learns how processes ended that could not say anything themselves.
"""

from __future__ import annotations

import json
import os
import sys
from contextlib import suppress
from pathlib import Path

from torch.distributed.elastic.multiprocessing.errors import ChildFailedError
from torch.distributed.run import main

if __name__ == "__main__":
    try:
        main(sys.argv[1:])
    except ChildFailedError as error:
        # In the order in which torchrun saw them end: after the first come those that it ended itself.
        signals = [-failure.exitcode for failure in error.failures.values() if failure.exitcode < 0]
        with suppress(OSError):  # the job has ended, too
            reports = os.open(Path(sys.argv[-1]) / "reports", os.O_WRONLY | os.O_NONBLOCK)
            os.write(reports, json.dumps({"signals": signals}).encode() + b"\n")
        raise
