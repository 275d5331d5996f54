-- What happens on a day: courses, groups, meetings. As of all that is kept true: a draft until it is published; what is removed stays.
-- Times are what the clock on the wall in Norway shows.
create table event (
    municipality_id   uuid         not null references municipality,
    id                uuid         not null,
    version           bigint       not null,
    published         boolean      not null,
    removed           boolean      not null,
    owner_unit_id     uuid,
    check_every       integer      not null check (check_every between 1 and 24),
    checked_on        date,
    next_check        date,
    source_name       varchar(200) check (source_name <> ''),
    source_url        varchar(1000),
    source_read_on    date,
    changed_at        timestamptz,
    changed_by        varchar(200),
    slug              varchar(80)  not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    title             varchar(120) not null check (title <> ''),
    event_kind        varchar(8)   not null check (event_kind in ('COURSE', 'GROUP', 'DIALOGUE', 'OTHER')),
    starts            timestamp    not null,
    ends              timestamp    not null,
    about             text         not null,
    offer_id          uuid,
    place_id          uuid,
    online_url        varchar(1000) check (online_url <> ''),
    sign_up           varchar(300) check (sign_up <> ''),
    sign_up_url       varchar(1000) check (sign_up_url <> ''),
    sign_up_by        date,
    cancelled_because varchar(500) check (cancelled_because <> ''),
    sequence          integer      not null check (sequence >= 0),
    primary key (id),
    unique (municipality_id, id),
    unique (municipality_id, slug),
    foreign key (municipality_id, owner_unit_id) references org_unit (municipality_id, id),
    foreign key (municipality_id, offer_id) references offer (municipality_id, id),
    foreign key (municipality_id, place_id) references place (municipality_id, id),
    check ((checked_on is null) = (next_check is null)),
    check (source_name is not null or (source_url is null and source_read_on is null)),
    check (ends > starts),
    check (sign_up_by <= starts::date)
);

create index event_owner_unit on event (owner_unit_id);
create index event_next_check on event (municipality_id, next_check) where published and not removed;
create index event_ends on event (municipality_id, ends) where published and not removed;
create index event_starts on event (municipality_id, starts);
create index event_offer on event (offer_id);
create index event_place on event (place_id);

alter table event enable row level security;
create policy event_municipality on event using (municipality_id = current_municipality());
grant select, insert, update on event to ${applicationRole};
