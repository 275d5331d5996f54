-- What the public can find. A feature writes its own rows in the transaction that changes what they say.
create table search_entry (
    municipality_id uuid         not null references municipality,
    subject_id      uuid         not null,
    kind            varchar(20)  not null
        check (kind in ('OFFER', 'ARTICLE', 'CONTACT', 'RIGHT', 'SITUATION', 'HOWTO', 'EVENT', 'MEASURE')),
    path            varchar(300) not null check (path like '/%'),
    title           text         not null check (title <> ''),
    other_names     text[]       not null,
    summary         text         not null,
    body            text         not null,
    words           text[]       not null,
    -- Title and other names as they are compared with what somebody types.
    names           text[]       not null,
    -- The words that stand in it, folded; what it is found by, weighted: A names, B everyday words, C summary and parts of compounds, D body.
    vocabulary      text[]       not null,
    terms           tsvector     not null,
    primary key (municipality_id, kind, subject_id)
);

alter table search_entry enable row level security;
create policy search_entry_municipality on search_entry using (municipality_id = current_municipality());
grant select, insert, update, delete on search_entry to ${applicationRole};
