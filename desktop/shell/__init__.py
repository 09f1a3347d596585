"""The frame every page stands in: window, jobs, theme, language, crash path."""
