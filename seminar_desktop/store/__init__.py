"""The journal in SQLite and the tables projected from it. The only package that knows SQL."""
