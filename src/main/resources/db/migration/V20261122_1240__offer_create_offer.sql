-- What a carer can use, who is behind it, and where it is. As of all that is kept true: a draft until it is published; what is removed stays.
create table provider (
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
    name            varchar(200) not null check (name <> ''),
    provider_kind   varchar(20)  not null
        check (provider_kind in ('MUNICIPALITY', 'HOSPITAL', 'VOLUNTARY', 'STATE', 'INTERMUNICIPAL')),
    url             varchar(1000),
    primary key (id),
    unique (municipality_id, id),
    unique (municipality_id, slug),
    foreign key (municipality_id, owner_unit_id) references org_unit (municipality_id, id),
    check ((checked_on is null) = (next_check is null)),
    check (source_name is not null or (source_url is null and source_read_on is null))
);

create index provider_owner_unit on provider (owner_unit_id);
create index provider_next_check on provider (municipality_id, next_check) where published and not removed;

alter table provider enable row level security;
create policy provider_municipality on provider using (municipality_id = current_municipality());
grant select, insert, update on provider to ${applicationRole};

create table place (
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
    name            varchar(200) not null check (name <> ''),
    address         varchar(300) not null check (address <> ''),
    way_in          varchar(1000),
    url             varchar(1000),
    primary key (id),
    unique (municipality_id, id),
    unique (municipality_id, slug),
    foreign key (municipality_id, owner_unit_id) references org_unit (municipality_id, id),
    check ((checked_on is null) = (next_check is null)),
    check (source_name is not null or (source_url is null and source_read_on is null))
);

create index place_owner_unit on place (owner_unit_id);
create index place_next_check on place (municipality_id, next_check) where published and not removed;

alter table place enable row level security;
create policy place_municipality on place using (municipality_id = current_municipality());
grant select, insert, update on place to ${applicationRole};

create table offer (
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
    former_names    text         not null,
    summary         varchar(300) not null check (summary <> ''),
    for_whom        text         not null,
    what_you_get    text         not null,
    steps           text         not null,
    afterwards      text         not null,
    waiting         varchar(300),
    complaint       text         not null,
    schedule        varchar(300),
    staff_text      text         not null,
    words           text         not null,
    url             varchar(1000),
    access          varchar(12)  not null check (access in ('DROP_IN', 'SIGN_UP', 'REFERRAL', 'APPLICATION', 'LEGAL_RIGHT')),
    offer_kind      varchar(20)  not null check (offer_kind in ('CONVERSATION', 'GROUP', 'COURSE', 'RESPITE', 'MONEY', 'PRACTICAL',
        'COORDINATION', 'MEETING_PLACE', 'HELPLINE', 'INFORMATION')),
    price           varchar(7)   not null check (price in ('FREE', 'PAID', 'UNKNOWN')),
    price_text      varchar(200),
    audience        varchar(20)[] not null check (audience <@ array['ADULT', 'SPOUSE', 'PARENT', 'SIBLING', 'CHILD', 'YOUTH',
        'BEREAVED', 'PROFESSIONAL']::varchar[]),
    age_from        integer check (age_from between 0 and 120),
    age_to          integer check (age_to between 0 and 120),
    channels        varchar(20)[] not null check (channels <@ array['PHYSICAL', 'DIGITAL', 'PHONE', 'HOME']::varchar[]),
    times           varchar(20)[] not null check (times <@ array['DAYTIME', 'EVENING', 'WEEKEND']::varchar[]),
    languages       varchar(20)[] not null,
    interpreter     boolean,
    status          varchar(6)   not null check (status in ('OPEN', 'PAUSED', 'FULL', 'ENDED')),
    notice          varchar(500) check (notice <> ''),
    visible_from    date,
    visible_to      date,
    front_place     integer check (front_place > 0),
    primary key (id),
    unique (municipality_id, id),
    unique (municipality_id, slug),
    foreign key (municipality_id, owner_unit_id) references org_unit (municipality_id, id),
    check ((checked_on is null) = (next_check is null)),
    check (source_name is not null or (source_url is null and source_read_on is null)),
    check (age_from <= age_to),
    check (visible_from <= visible_to)
);

create index offer_owner_unit on offer (owner_unit_id);
create index offer_next_check on offer (municipality_id, next_check) where published and not removed;

alter table offer enable row level security;
create policy offer_municipality on offer using (municipality_id = current_municipality());
grant select, insert, update on offer to ${applicationRole};

create index offer_title on offer (municipality_id, title) where published and not removed;
create index offer_front on offer (municipality_id, front_place) where front_place is not null;

create table offer_situation (
    municipality_id uuid not null default current_municipality(),
    offer_id        uuid not null,
    situation_id    uuid not null,
    primary key (offer_id, situation_id),
    foreign key (municipality_id, offer_id) references offer (municipality_id, id),
    foreign key (municipality_id, situation_id) references situation (municipality_id, id)
);

create index offer_situation_situation on offer_situation (situation_id);

create table offer_provider (
    municipality_id uuid not null default current_municipality(),
    offer_id        uuid not null,
    provider_id     uuid not null,
    primary key (offer_id, provider_id),
    foreign key (municipality_id, offer_id) references offer (municipality_id, id),
    foreign key (municipality_id, provider_id) references provider (municipality_id, id)
);

create index offer_provider_provider on offer_provider (provider_id);

create table offer_contact (
    municipality_id uuid not null default current_municipality(),
    offer_id        uuid not null,
    contact_id      uuid not null,
    primary key (offer_id, contact_id),
    foreign key (municipality_id, offer_id) references offer (municipality_id, id),
    foreign key (municipality_id, contact_id) references contact_point (municipality_id, id)
);

create index offer_contact_contact on offer_contact (contact_id);

create table offer_place (
    municipality_id uuid not null default current_municipality(),
    offer_id        uuid not null,
    place_id        uuid not null,
    primary key (offer_id, place_id),
    foreign key (municipality_id, offer_id) references offer (municipality_id, id),
    foreign key (municipality_id, place_id) references place (municipality_id, id)
);

create index offer_place_place on offer_place (place_id);

create table offer_right (
    municipality_id uuid not null default current_municipality(),
    offer_id        uuid not null,
    right_id        uuid not null,
    primary key (offer_id, right_id),
    foreign key (municipality_id, offer_id) references offer (municipality_id, id),
    foreign key (municipality_id, right_id) references legal_right (municipality_id, id)
);

create index offer_right_right on offer_right (right_id);

-- The promise that the offer fulfils: a measure by its number for life, not its text in one revision.
create table offer_measure (
    municipality_id uuid    not null default current_municipality(),
    offer_id        uuid    not null,
    measure_number  integer not null,
    primary key (offer_id, measure_number),
    foreign key (municipality_id, offer_id) references offer (municipality_id, id),
    foreign key (municipality_id, measure_number) references measure (municipality_id, number)
);

create index offer_measure_measure on offer_measure (municipality_id, measure_number);

alter table offer_situation enable row level security;
create policy offer_situation_municipality on offer_situation using (municipality_id = current_municipality());
grant select, insert, delete on offer_situation to ${applicationRole};
alter table offer_provider enable row level security;
create policy offer_provider_municipality on offer_provider using (municipality_id = current_municipality());
grant select, insert, delete on offer_provider to ${applicationRole};
alter table offer_contact enable row level security;
create policy offer_contact_municipality on offer_contact using (municipality_id = current_municipality());
grant select, insert, delete on offer_contact to ${applicationRole};
alter table offer_place enable row level security;
create policy offer_place_municipality on offer_place using (municipality_id = current_municipality());
grant select, insert, delete on offer_place to ${applicationRole};
alter table offer_right enable row level security;
create policy offer_right_municipality on offer_right using (municipality_id = current_municipality());
grant select, insert, delete on offer_right to ${applicationRole};
alter table offer_measure enable row level security;
create policy offer_measure_municipality on offer_measure using (municipality_id = current_municipality());
grant select, insert, delete on offer_measure to ${applicationRole};
