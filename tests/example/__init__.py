"""The example workspace and its story."""
