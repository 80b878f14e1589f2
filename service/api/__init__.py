"""The JSON API under ``/api/v1``, under the NL API Design Rules: an advice without anything being stored."""

from service.api.app import create_api

__all__ = ["create_api"]
