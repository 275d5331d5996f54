-- How something is applied for: steps in order, what one needs at hand, and the rights that hold on the way. Kept true as a situation is.
create table how_to (
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
    lead            varchar(500) not null,
    needs           text         not null,
    primary key (id),
    unique (municipality_id, id),
    unique (municipality_id, slug),
    foreign key (municipality_id, owner_unit_id) references org_unit (municipality_id, id),
    check ((checked_on is null) = (next_check is null)),
    check (source_name is not null or (source_url is null and source_read_on is null))
);

create index how_to_owner_unit on how_to (owner_unit_id);
create index how_to_next_check on how_to (municipality_id, next_check) where published and not removed;

create table how_to_step (
    municipality_id uuid         not null default current_municipality(),
    how_to_id       uuid         not null,
    position        integer      not null check (position >= 0),
    title           varchar(200) not null check (title <> ''),
    body            text         not null,
    primary key (how_to_id, position),
    foreign key (municipality_id, how_to_id) references how_to (municipality_id, id)
);

create table how_to_right (
    municipality_id uuid not null default current_municipality(),
    how_to_id uuid not null,
    right_id uuid not null,
    primary key (how_to_id, right_id),
    foreign key (municipality_id, how_to_id) references how_to (municipality_id, id),
    foreign key (municipality_id, right_id) references legal_right (municipality_id, id)
);

create index how_to_right_right on how_to_right (right_id);

alter table how_to enable row level security;
create policy how_to_municipality on how_to using (municipality_id = current_municipality());
grant select, insert, update on how_to to ${applicationRole};

alter table how_to_step enable row level security;
create policy how_to_step_municipality on how_to_step using (municipality_id = current_municipality());
grant select, insert, update, delete on how_to_step to ${applicationRole};

alter table how_to_right enable row level security;
create policy how_to_right_municipality on how_to_right using (municipality_id = current_municipality());
grant select, insert, delete on how_to_right to ${applicationRole};
