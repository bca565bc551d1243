"""The parts of the designer: a document with its history, the canvas that shows it, and what is around."""
