-- What somebody in a unit answers for towards carers: barneansvarlig, pårørendekontakt. Kept true as an offer is; shown to staff once published.
create table contact_role (
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
    slug            varchar(80)  not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    title           varchar(120) not null check (title <> ''),
    plural          varchar(120) not null check (plural <> ''),
    summary         varchar(300) not null check (summary <> ''),
    tasks           text         not null,
    law             varchar(500) not null,
    service_areas   varchar(20)[] not null check (service_areas <@ array['HOME_CARE', 'NURSING_HOME', 'MENTAL_HEALTH', 'CHILD_HEALTH',
        'SCHOOL', 'KINDERGARTEN', 'PPT', 'CHILD_WELFARE', 'ASSESSMENT', 'DISABILITY', 'SOCIAL', 'GP']::varchar[]),
    words           text         not null,
    unique (municipality_id, slug),
    primary key (id),
    unique (municipality_id, id),
    foreign key (municipality_id, owner_unit_id) references org_unit (municipality_id, id),
    check ((checked_on is null) = (next_check is null)),
    check (source_name is not null or (source_url is null and source_read_on is null))
);

create index contact_role_owner_unit on contact_role (owner_unit_id);
create index contact_role_next_check on contact_role (municipality_id, next_check) where published and not removed;

-- The units that are to have somebody in the role.
create table contact_role_unit (
    municipality_id uuid not null default current_municipality(),
    contact_role_id uuid not null,
    unit_id         uuid not null,
    primary key (contact_role_id, unit_id),
    foreign key (municipality_id, contact_role_id) references contact_role (municipality_id, id),
    foreign key (municipality_id, unit_id) references org_unit (municipality_id, id)
);

create index contact_role_unit_unit on contact_role_unit (unit_id);

-- The promise that the role fulfils.
create table contact_role_measure (
    municipality_id uuid    not null default current_municipality(),
    contact_role_id uuid    not null,
    measure_number  integer not null,
    primary key (contact_role_id, measure_number),
    foreign key (municipality_id, contact_role_id) references contact_role (municipality_id, id),
    foreign key (municipality_id, measure_number) references measure (municipality_id, number)
);

create index contact_role_measure_measure on contact_role_measure (municipality_id, measure_number);

alter table contact_role enable row level security;
create policy contact_role_municipality on contact_role using (municipality_id = current_municipality());
grant select, insert, update on contact_role to ${applicationRole};
alter table contact_role_unit enable row level security;
create policy contact_role_unit_municipality on contact_role_unit using (municipality_id = current_municipality());
grant select, insert, delete on contact_role_unit to ${applicationRole};
alter table contact_role_measure enable row level security;
create policy contact_role_measure_municipality on contact_role_measure using (municipality_id = current_municipality());
grant select, insert, delete on contact_role_measure to ${applicationRole};
