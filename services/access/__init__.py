"""Who may do what over the network: tokens, sessions, links that share a sweep, owners, models that may be brought.

Whoever has the login of the database, or may write its file, needs none of this: he can do everything anyway.
"""

from services.access.caller import ROLES, Caller, NotAllowed, NotSignedIn, NotThere, Role, require_role

__all__ = ["ROLES", "Caller", "NotAllowed", "NotSignedIn", "NotThere", "Role", "require_role"]
