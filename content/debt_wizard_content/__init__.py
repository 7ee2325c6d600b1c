"""All that the program says: sentences, guidance, catalogues, facts and letters, in every language.

Each kind has a module of its own, which reads its files when it is first asked for something.
"""
