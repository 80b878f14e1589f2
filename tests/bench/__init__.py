"""Measurements: ``python -m tests.bench`` runs every section and writes docs/metingen.md."""
