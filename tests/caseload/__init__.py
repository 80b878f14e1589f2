"""The caseload: every row answers as its case alone would."""
