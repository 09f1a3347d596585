"""The screening answers: which parties were compared with lists, and what came out."""
