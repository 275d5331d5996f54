-- What the law gives carers, and until when: one record each, used by all offers. Kept true as a situation is.
create table legal_right (
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
    law             varchar(200) not null check (law <> ''),
    section         varchar(100) not null,
    law_url         varchar(1000) check (law_url like 'https://%'),
    gives           text         not null,
    who             varchar(500) not null,
    deadline        varchar(500) check (deadline <> ''),
    primary key (id),
    unique (municipality_id, id),
    unique (municipality_id, slug),
    foreign key (municipality_id, owner_unit_id) references org_unit (municipality_id, id),
    check ((checked_on is null) = (next_check is null)),
    check (source_name is not null or (source_url is null and source_read_on is null))
);

create index legal_right_owner_unit on legal_right (owner_unit_id);
create index legal_right_next_check on legal_right (municipality_id, next_check) where published and not removed;

alter table legal_right enable row level security;
create policy legal_right_municipality on legal_right using (municipality_id = current_municipality());
grant select, insert, update on legal_right to ${applicationRole};
