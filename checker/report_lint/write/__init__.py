"""Writers: what was found goes back into the document, where its author works."""
