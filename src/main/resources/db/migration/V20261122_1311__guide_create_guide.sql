-- How to lead a conversation: an opening, parts in order, and what comes next. For staff. Kept true as a situation is; published, staff see it.
create table guide (
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
    title           varchar(200) not null check (title <> ''),
    summary         varchar(300) not null check (summary <> ''),
    guide_kind      varchar(12)  not null check (guide_kind in ('CONVERSATION', 'REFLECTION')),
    -- Empty: all of them.
    service_areas   varchar(20)[] not null,
    opening         text         not null,
    what_next       text         not null,
    words           text         not null,
    -- The first day that staff could use it; nobody writes it.
    in_use_since    date,
    primary key (id),
    unique (municipality_id, id),
    unique (municipality_id, slug),
    foreign key (municipality_id, owner_unit_id) references org_unit (municipality_id, id),
    check ((checked_on is null) = (next_check is null)),
    check (source_name is not null or (source_url is null and source_read_on is null))
);

create index guide_owner_unit on guide (owner_unit_id);
create index guide_next_check on guide (municipality_id, next_check) where published and not removed;

create table guide_part (
    municipality_id uuid         not null default current_municipality(),
    guide_id        uuid         not null,
    position        integer      not null check (position >= 0),
    title           varchar(200) not null check (title <> ''),
    say             text         not null,
    listen          text         not null,
    primary key (guide_id, position),
    foreign key (municipality_id, guide_id) references guide (municipality_id, id)
);

-- What it leads to is of many kinds: it is found in the search index, and where it is gone the label is left.
create table guide_link (
    municipality_id uuid         not null default current_municipality(),
    guide_id        uuid         not null,
    position        integer      not null check (position >= 0),
    target_kind     varchar(20)  not null,
    target_id       uuid         not null,
    label           varchar(200) not null check (label <> ''),
    primary key (guide_id, position),
    foreign key (municipality_id, guide_id) references guide (municipality_id, id)
);

-- The promise that it fulfils: a measure by its number for life, not its text in one revision.
create table guide_measure (
    municipality_id uuid    not null default current_municipality(),
    guide_id        uuid    not null,
    measure_number  integer not null,
    primary key (guide_id, measure_number),
    foreign key (municipality_id, guide_id) references guide (municipality_id, id),
    foreign key (municipality_id, measure_number) references measure (municipality_id, number)
);

create index guide_measure_measure on guide_measure (municipality_id, measure_number);

alter table guide enable row level security;
create policy guide_municipality on guide using (municipality_id = current_municipality());
grant select, insert, update on guide to ${applicationRole};

alter table guide_part enable row level security;
create policy guide_part_municipality on guide_part using (municipality_id = current_municipality());
grant select, insert, update, delete on guide_part to ${applicationRole};

alter table guide_link enable row level security;
create policy guide_link_municipality on guide_link using (municipality_id = current_municipality());
grant select, insert, update, delete on guide_link to ${applicationRole};

alter table guide_measure enable row level security;
create policy guide_measure_municipality on guide_measure using (municipality_id = current_municipality());
grant select, insert, delete on guide_measure to ${applicationRole};
