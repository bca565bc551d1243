"""Seminar Desktop: run a seminar on site, offline, from one or many desks."""

__version__ = "0.1.0"
APPLICATION_ID = "seminar-desktop"
