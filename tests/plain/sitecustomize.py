"""Read by processes that a test starts with this folder in PYTHONPATH: what only `dev` and `nnunet` install is absent.

MONAI imports whatever it finds, a quarter of the time that a runner takes to start; users of the `worker` extra, who
have none of it, start as quickly.
"""

import sys

sys.modules |= dict.fromkeys(("matplotlib", "pandas", "pydicom", "skimage", "sklearn"))  # None: cannot be imported
