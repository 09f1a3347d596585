"""The screen and the command line: they show and ask, and decide nothing."""
