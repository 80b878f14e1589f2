"""Tests of the service: store, pages, API, and the pages in a real browser."""
