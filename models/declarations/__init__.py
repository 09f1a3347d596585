"""End-use declarations: versions, lines, undertakings, signature, receipt, authenticity, validity."""
