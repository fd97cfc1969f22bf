"""Garbage collection: files that no job refers to any more, in the artifact store and on this machine."""
