"""The end-use declarations: list, form, signature, versions, paper."""
