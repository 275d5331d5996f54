-- Something to read, for one sort of reader, tied to the situations and rights that it is about. Kept true as a situation is.
create table article (
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
    body            text         not null,
    reader          varchar(20)  not null check (reader in ('ADULT', 'CHILD', 'PARENT', 'PROFESSIONAL')),
    age_from        integer      check (age_from between 0 and 120),
    age_to          integer      check (age_to between 0 and 120),
    words           text         not null,
    primary key (id),
    unique (municipality_id, id),
    unique (municipality_id, slug),
    foreign key (municipality_id, owner_unit_id) references org_unit (municipality_id, id),
    check ((checked_on is null) = (next_check is null)),
    check (source_name is not null or (source_url is null and source_read_on is null)),
    check (age_from <= age_to)
);

create index article_owner_unit on article (owner_unit_id);
create index article_next_check on article (municipality_id, next_check) where published and not removed;
create index article_reader on article (municipality_id, reader) where published and not removed;

create table article_situation (
    municipality_id uuid not null default current_municipality(),
    article_id uuid not null,
    situation_id uuid not null,
    primary key (article_id, situation_id),
    foreign key (municipality_id, article_id) references article (municipality_id, id),
    foreign key (municipality_id, situation_id) references situation (municipality_id, id)
);

create index article_situation_situation on article_situation (situation_id);

create table article_right (
    municipality_id uuid not null default current_municipality(),
    article_id uuid not null,
    right_id uuid not null,
    primary key (article_id, right_id),
    foreign key (municipality_id, article_id) references article (municipality_id, id),
    foreign key (municipality_id, right_id) references legal_right (municipality_id, id)
);

create index article_right_right on article_right (right_id);

alter table article enable row level security;
create policy article_municipality on article using (municipality_id = current_municipality());
grant select, insert, update on article to ${applicationRole};

alter table article_situation enable row level security;
create policy article_situation_municipality on article_situation using (municipality_id = current_municipality());
grant select, insert, delete on article_situation to ${applicationRole};

alter table article_right enable row level security;
create policy article_right_municipality on article_right using (municipality_id = current_municipality());
grant select, insert, delete on article_right to ${applicationRole};
