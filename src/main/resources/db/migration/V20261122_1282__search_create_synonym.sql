-- The stems of each of several phrases, in one line each.
create function search_keys(phrases text[]) returns text[]
    language sql immutable parallel safe
    as $$
        select coalesce(array_agg(key), '{}') from (
            select (select string_agg(coalesce((ts_lexize('pg_catalog.norwegian_stem', word))[1], word), ' ' order by place)
                    from unnest(string_to_array(phrase, ' ')) with ordinality as words (word, place) where word <> '') as key
            from unnest(phrases) as phrase) keys
        where key is not null
    $$;

-- The words that lead to other words: who writes one of the first also finds the second.
create table search_synonym (
    municipality_id uuid         not null references municipality,
    id              uuid         not null,
    version         bigint       not null,
    words           text[]       not null check (cardinality(words) between 1 and 100),
    means           text[]       not null check (cardinality(means) between 1 and 100),
    -- The words as they are compared with a query: folded, the same in bokmål and nynorsk.
    forms           text[]       not null,
    means_forms     text[]       not null,
    origin          varchar(10)  not null check (origin in ('OWN', 'STARTER', 'LOS')),
    -- The concept of Los that it was made of.
    concept         varchar(300) check ((concept is null) = (origin <> 'LOS')),
    removed         boolean      not null,
    keys            text[]       not null generated always as (search_keys(forms)) stored,
    primary key (id),
    unique (municipality_id, id),
    unique (municipality_id, concept)
);

alter table search_synonym enable row level security;
create policy search_synonym_municipality on search_synonym using (municipality_id = current_municipality());
grant select, insert, update on search_synonym to ${applicationRole};
