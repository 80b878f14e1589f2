"""Fictional families to try Schakel with; no real person stands in them."""

from service.demo.loading import load_demo

__all__ = ["load_demo"]
