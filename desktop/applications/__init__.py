"""The licence applications: list, form, evidence, questions, authority, papers, decision."""
