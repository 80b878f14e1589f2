"""Welke wet? One need, a few questions, an answer; nothing is stored and nothing personal stands in the address."""

from service.web.quick.ages import AGE_FACTS, BANDS, Band, born_in
from service.web.quick.coding import START, Given, decode, encode, values_of
from service.web.quick.inquiry import MOST_QUESTIONS, Inquirer, Inquiry

__all__ = [
    "AGE_FACTS",
    "BANDS",
    "MOST_QUESTIONS",
    "START",
    "Band",
    "Given",
    "Inquirer",
    "Inquiry",
    "born_in",
    "decode",
    "encode",
    "values_of",
]
