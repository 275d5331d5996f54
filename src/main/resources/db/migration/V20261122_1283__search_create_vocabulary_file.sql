-- A file of Los that somebody has sent, between being looked at and being taken in. One a municipality; the next one replaces it.
create table search_vocabulary_file (
    municipality_id uuid        primary key references municipality,
    id              uuid        not null,
    sent_at         timestamptz not null,
    content         bytea       not null check (length(content) <= 2000000),
    unique (municipality_id, id)
);

alter table search_vocabulary_file enable row level security;
create policy search_vocabulary_file_municipality on search_vocabulary_file using (municipality_id = current_municipality());
grant select, insert, delete on search_vocabulary_file to ${applicationRole};
