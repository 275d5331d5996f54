-- Where those who have the same role meet. Kept true as an offer is; shown to staff once published.
create table network (
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
    summary         varchar(300) not null check (summary <> ''),
    purpose         text         not null,
    words           text         not null,
    started         date,
    unique (municipality_id, slug),
    primary key (id),
    unique (municipality_id, id),
    foreign key (municipality_id, owner_unit_id) references org_unit (municipality_id, id),
    check ((checked_on is null) = (next_check is null)),
    check (source_name is not null or (source_url is null and source_read_on is null))
);

create index network_owner_unit on network (owner_unit_id);
create index network_next_check on network (municipality_id, next_check) where published and not removed;

-- Whoever has one of these roles is a member.
create table network_role (
    municipality_id uuid not null default current_municipality(),
    network_id      uuid not null,
    contact_role_id uuid not null,
    primary key (network_id, contact_role_id),
    foreign key (municipality_id, network_id) references network (municipality_id, id),
    foreign key (municipality_id, contact_role_id) references contact_role (municipality_id, id)
);

create index network_role_role on network_role (contact_role_id);

-- The other members, in order.
create table network_member (
    municipality_id uuid         not null default current_municipality(),
    network_id      uuid         not null,
    position        integer      not null check (position >= 0),
    name            varchar(120) not null check (name <> ''),
    account_id      uuid,
    unit_id         uuid,
    note            varchar(200) not null,
    primary key (network_id, position),
    foreign key (municipality_id, network_id) references network (municipality_id, id),
    foreign key (municipality_id, account_id) references membership (municipality_id, account_id),
    foreign key (municipality_id, unit_id) references org_unit (municipality_id, id)
);

create index network_member_account on network_member (account_id);
create index network_member_unit on network_member (unit_id);

create table network_measure (
    municipality_id uuid    not null default current_municipality(),
    network_id      uuid    not null,
    measure_number  integer not null,
    primary key (network_id, measure_number),
    foreign key (municipality_id, network_id) references network (municipality_id, id),
    foreign key (municipality_id, measure_number) references measure (municipality_id, number)
);

create index network_measure_measure on network_measure (municipality_id, measure_number);

-- When a network meets. Times are what the clock on the wall in Norway shows. What is called off stays, and says so.
create table network_meeting (
    municipality_id   uuid          not null references municipality,
    id                uuid          not null,
    version           bigint        not null,
    network_id        uuid          not null,
    starts            timestamp     not null,
    ends              timestamp     not null,
    place             varchar(300)  check (place <> ''),
    video_url         varchar(1000) check (video_url ~ '^https?://.'),
    agenda            text          not null,
    cancelled_because varchar(500)  check (cancelled_because <> ''),
    sequence          integer       not null check (sequence >= 0),
    changed_at        timestamptz   not null,
    changed_by        varchar(200),
    primary key (id),
    unique (municipality_id, id),
    foreign key (municipality_id, network_id) references network (municipality_id, id),
    check (ends > starts)
);

create index network_meeting_network on network_meeting (network_id, starts);
create index network_meeting_ends on network_meeting (municipality_id, ends);

alter table network enable row level security;
create policy network_municipality on network using (municipality_id = current_municipality());
grant select, insert, update on network to ${applicationRole};
alter table network_role enable row level security;
create policy network_role_municipality on network_role using (municipality_id = current_municipality());
grant select, insert, delete on network_role to ${applicationRole};
alter table network_member enable row level security;
create policy network_member_municipality on network_member using (municipality_id = current_municipality());
grant select, insert, update, delete on network_member to ${applicationRole};
alter table network_measure enable row level security;
create policy network_measure_municipality on network_measure using (municipality_id = current_municipality());
grant select, insert, delete on network_measure to ${applicationRole};
alter table network_meeting enable row level security;
create policy network_meeting_municipality on network_meeting using (municipality_id = current_municipality());
grant select, insert, update on network_meeting to ${applicationRole};
