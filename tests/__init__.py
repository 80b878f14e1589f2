"""The suite. ``make test`` runs what needs no browser, server or network."""
