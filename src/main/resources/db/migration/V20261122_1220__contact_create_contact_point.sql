-- Whom carers can ring, write to or visit, and when.

-- For ranges beside an equal column in one exclusion constraint; trusted, so that the owner of the database can create it.
create extension if not exists btree_gist;

create table contact_point (
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
    source_url      varchar(1000),
    source_read_on  date,
    changed_at      timestamptz,
    changed_by      varchar(200),
    slug            varchar(80)  not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    name            varchar(120) not null check (name <> ''),
    rings           varchar(200) not null check (rings <> ''),
    kind            varchar(9)   not null check (kind in ('LINE', 'OFFICE', 'CHAT', 'EMERGENCY', 'WEB')),
    about           varchar(500) not null,
    phone           varchar(8)   check (phone ~ '^([2-9][0-9]{7}|116[0-9]{3}|0[0-9]{4}|1[0-9]{2})$'),
    email           varchar(254) check (email like '_%@_%'),
    chat            varchar(500) check (chat ~ '^https?://.'),
    url             varchar(500) check (url ~ '^https?://.'),
    address         varchar(300) check (address <> ''),
    unit_id         uuid,
    hours           varchar(7)   not null check (hours in ('ALWAYS', 'WEEKLY', 'UNKNOWN')),
    holidays        varchar(7)   not null check (holidays in ('CLOSED', 'OPEN', 'UNKNOWN')),
    hours_note      varchar(300) not null,
    anonymous       boolean      not null,
    free            boolean      not null,
    audience        varchar(200) not null,
    languages       varchar(200) not null,
    front           integer      check (front > 0),
    primary key (id),
    unique (municipality_id, id),
    unique (municipality_id, slug),
    foreign key (municipality_id, owner_unit_id) references org_unit (municipality_id, id),
    foreign key (municipality_id, unit_id) references org_unit (municipality_id, id),
    check ((checked_on is null) = (next_check is null)),
    check (source_name is not null or (source_url is null and source_read_on is null)),
    check (num_nonnulls(phone, email, chat, url, address) > 0)
);

create index contact_point_owner_unit on contact_point (owner_unit_id);
create index contact_point_unit on contact_point (unit_id);
create index contact_point_next_check on contact_point (municipality_id, next_check) where published and not removed;

-- With a weekday: open on that day of each week, all year or in a period with hours of its own. Without: days that are not as others.
-- Minutes of the day, so that it can end at midnight.
create table contact_hours (
    municipality_id uuid         not null default current_municipality(),
    contact_id      uuid         not null,
    weekday         integer      check (weekday between 1 and 7),
    first_day       date,
    last_day        date,
    opens           integer      not null check (opens >= 0),
    closes          integer      not null check (closes <= 1440),
    closed          boolean      not null,
    reason          varchar(120) not null,
    foreign key (municipality_id, contact_id) references contact_point (municipality_id, id),
    check (opens < closes),
    check (first_day <= last_day),
    check (weekday is not null or (first_day is not null and last_day is not null)),
    check (weekday is null or (not closed and reason = '')),
    check (not closed or (opens = 0 and closes = 1440)),
    exclude using gist (
        contact_id with =,
        weekday with =,
        (((first_day is null and last_day is null)::integer)) with =,
        (daterange(first_day, last_day, '[]')) with &&,
        (int4range(opens, closes)) with &&
    ) where (weekday is not null),
    exclude using gist (
        contact_id with =,
        (daterange(first_day, last_day, '[]')) with &&,
        (int4range(opens, closes)) with &&
    ) where (weekday is null)
);

create index contact_hours_contact on contact_hours (contact_id);

create table contact_situation (
    municipality_id uuid not null default current_municipality(),
    contact_id      uuid not null,
    situation_id    uuid not null,
    primary key (contact_id, situation_id),
    foreign key (municipality_id, contact_id) references contact_point (municipality_id, id),
    foreign key (municipality_id, situation_id) references situation (municipality_id, id)
);

create index contact_situation_situation on contact_situation (situation_id);

alter table contact_point enable row level security;
alter table contact_hours enable row level security;
alter table contact_situation enable row level security;
create policy contact_point_municipality on contact_point using (municipality_id = current_municipality());
create policy contact_hours_municipality on contact_hours using (municipality_id = current_municipality());
create policy contact_situation_municipality on contact_situation using (municipality_id = current_municipality());
grant select, insert, update on contact_point to ${applicationRole};
grant select, insert, update, delete on contact_hours, contact_situation to ${applicationRole};
