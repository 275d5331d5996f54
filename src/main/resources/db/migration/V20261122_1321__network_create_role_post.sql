-- Who has a role in a unit, from when until when. One that ends stays: the next is a row of its own. The person is for staff alone; the number and the
-- address are the role's, and may be told to everybody.
create table role_post (
    municipality_id uuid         not null references municipality,
    id              uuid         not null,
    version         bigint       not null,
    published       boolean      not null,
    removed         boolean      not null,
    owner_unit_id   uuid,
    check_every     integer      not null check (check_every between 1 and 24),
    checked_on      date,
    next_check      date,
    source_name     varchar(200) check (source_name <> ''),
    source_url      varchar(1000) check (source_url ~ '^https?://.'),
    source_read_on  date,
    changed_at      timestamptz,
    changed_by      varchar(200),
    contact_role_id uuid         not null,
    unit_id         uuid         not null,
    deputy          boolean      not null,
    covers_below    boolean      not null,
    person          varchar(120) check (person <> ''),
    account_id      uuid,
    phone           varchar(8)   check (phone ~ '^([2-9][0-9]{7}|116[0-9]{3}|0[0-9]{4}|1[0-9]{2})$'),
    email           varchar(254) check (email ~ '^[^@\s]+@[^@\s]+$'),
    contact_note    varchar(200) not null,
    since           date,
    until           date,
    foreign key (municipality_id, contact_role_id) references contact_role (municipality_id, id),
    foreign key (municipality_id, unit_id) references org_unit (municipality_id, id),
    foreign key (municipality_id, account_id) references membership (municipality_id, account_id),
    check (since <= until),
    constraint role_post_somebody check (person is not null or phone is not null or email is not null),
    constraint role_post_account_named check (account_id is null or person is not null),
    constraint role_post_contact_noted check (contact_note = '' or phone is not null or email is not null),
    constraint role_post_one_holder
        exclude using gist (
            municipality_id with =, contact_role_id with =, unit_id with =, daterange(since, until, '[]') with &&
        ) where (not deputy and not removed),
    primary key (id),
    unique (municipality_id, id),
    foreign key (municipality_id, owner_unit_id) references org_unit (municipality_id, id),
    check ((checked_on is null) = (next_check is null)),
    check (source_name is not null or (source_url is null and source_read_on is null))
);

create index role_post_owner_unit on role_post (owner_unit_id);
create index role_post_next_check on role_post (municipality_id, next_check) where published and not removed;
create index role_post_role on role_post (contact_role_id);
create index role_post_unit on role_post (unit_id);
create index role_post_account on role_post (account_id);

alter table role_post enable row level security;
create policy role_post_municipality on role_post using (municipality_id = current_municipality());
grant select, insert, update on role_post to ${applicationRole};
