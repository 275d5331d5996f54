-- How much two words look alike. Trusted: the owner of a database may add it.
create extension if not exists pg_trgm;

-- The stem of a word that has been folded; a word without one is its own. The same one that to_tsvector('norwegian', …) gives.
create function search_stem(word text) returns text
    language sql immutable parallel safe
    as $$ select coalesce((ts_lexize('pg_catalog.norwegian_stem', word))[1], word) $$;

-- The words that stand in what the public can find, for misspelled ones to be held against. Not indexed by trigrams: behind row-level
-- security such an index is never used (ADR 18), and a municipality's words are few.
create table search_word (
    municipality_id uuid not null references municipality,
    -- Folded, and the same in bokmål and nynorsk.
    word            text not null check (word <> ''),
    -- As it is written.
    shown           text not null check (shown <> ''),
    stem            text not null,
    primary key (municipality_id, word)
);

alter table search_word enable row level security;
create policy search_word_municipality on search_word using (municipality_id = current_municipality());
grant select, insert, delete on search_word to ${applicationRole};
