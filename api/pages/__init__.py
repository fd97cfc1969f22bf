"""How people reach it in a browser: pages that call the services which the command line calls."""
