"""The papers: content of each document as plain values, its page design, and the packs they are bound into."""
