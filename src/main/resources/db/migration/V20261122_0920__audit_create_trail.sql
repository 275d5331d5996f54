-- The trail: who changed what and when, kept in the transaction that changed it. It only grows.
create table trail_entry (
    municipality_id uuid        not null references municipality,
    id              uuid        not null,
    version         bigint      not null,
    at              timestamptz not null,
    -- The name as it was. Both null: the operator or the portal itself.
    account_id      uuid,
    account_name    text,
    act             varchar(80) not null check (act ~ '^[a-zA-Z_-]+([.][a-zA-Z_-]+)*$'),
    subject_id      uuid        not null,
    subject_label   text        not null,
    reason          text,
    primary key (id),
    unique (municipality_id, id),
    check ((account_id is null) = (account_name is null))
);

create index trail_entry_newest on trail_entry (municipality_id, at desc, id desc);
create index trail_entry_subject on trail_entry (subject_id, at desc);

create table trail_change (
    municipality_id uuid        not null references municipality,
    id              uuid        not null,
    version         bigint      not null,
    entry_id        uuid        not null,
    position        int         not null,
    field           varchar(80) not null check (field <> ''),
    before_text     text,
    after_text      text,
    primary key (id),
    unique (entry_id, position),
    foreign key (municipality_id, entry_id) references trail_entry (municipality_id, id)
);

alter table trail_entry enable row level security;
create policy trail_entry_municipality on trail_entry using (municipality_id = current_municipality());
alter table trail_change enable row level security;
create policy trail_change_municipality on trail_change using (municipality_id = current_municipality());

-- Not even asked for: update and delete.
grant select, insert on trail_entry, trail_change to ${applicationRole};

-- And refused to whoever has the right all the same.
create function refuse_rewriting_the_trail() returns trigger
    language plpgsql as
$$
begin
    raise exception 'The trail is only added to (%)', tg_table_name using errcode = 'integrity_constraint_violation';
end
$$;

create trigger trail_entry_kept before update or delete or truncate on trail_entry
    for each statement execute function refuse_rewriting_the_trail();
create trigger trail_change_kept before update or delete or truncate on trail_change
    for each statement execute function refuse_rewriting_the_trail();
