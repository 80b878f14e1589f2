"""Rule mutation: change a rule on purpose and see whether a scenario notices."""
