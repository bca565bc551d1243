"""One function per user action and one transaction each; every write returns what it made and what it changed."""
