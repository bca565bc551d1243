"""Pure rules and values of a seminar. Standard library only: no Qt, no SQL, no files."""
