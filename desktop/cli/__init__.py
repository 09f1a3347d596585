"""The command line: everything the window does, for scripts and for machines without a screen."""
