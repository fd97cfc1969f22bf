"""Read by processes that a test starts with this folder in PYTHONPATH: what only `dev` and `nnunet` install is absent.

So is matplotlib, which only draws the pictures of trials. MONAI imports whatever it finds, a quarter of the time that a
runner takes to start; users of the `worker` extra, who have little of it, start almost as quickly.
"""

import sys

sys.modules |= dict.fromkeys(("matplotlib", "pandas", "pydicom", "skimage", "sklearn"))  # None: cannot be imported
