-- The words of what staff alone can find stand apart: a misspelled word of the public is never held against them. A word that stands in both
-- has a row in each.
alter table search_word
    add column for_staff boolean not null default false,
    drop constraint search_word_pkey,
    add primary key (municipality_id, for_staff, word);
