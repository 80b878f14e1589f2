"""Fictional families to try Schakel with; no real person stands in them."""

from service.demo.changes import make_changes
from service.demo.loading import load_demo
from service.demo.young import load_young

__all__ = ["load_demo", "load_young", "make_changes"]
