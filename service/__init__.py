"""The only place with I/O: pages and API, command line, store, identity and jobs."""
