"""Phantoms: brain MRI with a tumor, drawn from a generator; `scan.py` puts them together."""

from services.science.imaging.phantom.scan import PHANTOM_VERSION, PhantomVolumes, make_phantom

__all__ = ["PHANTOM_VERSION", "PhantomVolumes", "make_phantom"]
