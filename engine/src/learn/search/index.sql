CREATE VIRTUAL TABLE page USING fts5(title, names, gist, body, content = '', tokenize = 'porter unicode61');
-- Every word once, to ask which words have the same stem.
CREATE VIRTUAL TABLE word USING fts5(text, content = '', tokenize = 'porter unicode61');
CREATE VIRTUAL TABLE stem USING fts5vocab(word, instance);
