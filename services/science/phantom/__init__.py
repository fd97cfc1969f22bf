"""Phantoms: brain MRI with a tumor, drawn from a generator. `make_phantom` in `scan.py` is the entrance."""

from services.science.phantom.scan import PHANTOM_VERSION, PhantomVolumes, make_phantom

__all__ = ["PHANTOM_VERSION", "PhantomVolumes", "make_phantom"]
