-- What staff can learn, kept true as an article is. For staff alone: published means that they see it.
create table course (
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
    slug            varchar(80)  not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and slug not in ('min-enhet')),
    title           varchar(200) not null check (title <> ''),
    provider        varchar(200) not null check (provider <> ''),
    summary         varchar(500) not null check (summary <> ''),
    form            varchar(20)  not null check (form in ('E_LEARNING', 'COURSE', 'PROGRAMME', 'VIDEO', 'READING')),
    url             varchar(1000) check (url ~ '^https?://.'),
    minutes         integer      check (minutes between 1 and 60000),
    service_areas   varchar(20)[] not null check (service_areas <@ array['HOME_CARE', 'NURSING_HOME', 'MENTAL_HEALTH', 'CHILD_HEALTH',
        'SCHOOL', 'KINDERGARTEN', 'PPT', 'CHILD_WELFARE', 'ASSESSMENT', 'DISABILITY', 'SOCIAL', 'GP']::varchar[]),
    for_whom        varchar(500) not null,
    words           text         not null,
    -- The first day that staff could see it; the portal writes it once.
    shown_since     date,
    primary key (id),
    unique (municipality_id, id),
    unique (municipality_id, slug),
    foreign key (municipality_id, owner_unit_id) references org_unit (municipality_id, id),
    check ((checked_on is null) = (next_check is null)),
    check (source_name is not null or (source_url is null and source_read_on is null))
);

create index course_owner_unit on course (owner_unit_id);
create index course_next_check on course (municipality_id, next_check) where published and not removed;

alter table course enable row level security;
create policy course_municipality on course using (municipality_id = current_municipality());
grant select, insert, update on course to ${applicationRole};

create table course_measure (
    municipality_id uuid    not null default current_municipality(),
    course_id       uuid    not null,
    measure_number  integer not null,
    primary key (course_id, measure_number),
    foreign key (municipality_id, course_id) references course (municipality_id, id),
    foreign key (municipality_id, measure_number) references measure (municipality_id, number)
);

create index course_measure_measure on course_measure (municipality_id, measure_number);

alter table course_measure enable row level security;
create policy course_measure_municipality on course_measure using (municipality_id = current_municipality());
grant select, insert, delete on course_measure to ${applicationRole};
