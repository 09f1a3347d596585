"""How each paper is laid out: from its content to sections on a sheet."""
