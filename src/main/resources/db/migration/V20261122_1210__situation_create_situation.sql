-- The situations that carers recognise themselves in. As of all that is kept true: a draft until it is published; what is removed stays, so
-- that it can be taken back, and keeps its address.
create table situation (
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
    title           varchar(120) not null check (title <> ''),
    heading         varchar(200) not null check (heading <> ''),
    lead            varchar(500) not null,
    body            text         not null,
    words           text         not null,
    child           boolean      not null,
    place           integer      not null,
    primary key (id),
    unique (municipality_id, id),
    unique (municipality_id, slug),
    foreign key (municipality_id, owner_unit_id) references org_unit (municipality_id, id),
    check ((checked_on is null) = (next_check is null)),
    check (source_name is not null or (source_url is null and source_read_on is null))
);

create index situation_owner_unit on situation (owner_unit_id);
create index situation_next_check on situation (municipality_id, next_check) where published and not removed;

alter table situation enable row level security;
create policy situation_municipality on situation using (municipality_id = current_municipality());
grant select, insert, update on situation to ${applicationRole};
