"""Plug-ins that are not part of this software: files in a folder of the user's, and installed packages.

`find` finds them by kind and name and imports nothing. `services.settings` says which folder; packages are those of
this Python, by their entry points.
"""

from services.outside.find import find, names
from services.outside.folder import folder_in_use, use_folder
from services.outside.source import PluginRefused, Source, classes_in, find_mistake, shortened

__all__ = [
    "PluginRefused",
    "Source",
    "classes_in",
    "find",
    "find_mistake",
    "folder_in_use",
    "names",
    "shortened",
    "use_folder",
]
