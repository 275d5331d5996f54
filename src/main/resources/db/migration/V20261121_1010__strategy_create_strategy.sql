-- Foreign keys carry the municipality, so that no row can point into another's; within a revision's text they carry the revision too.

create table strategy (
    municipality_id uuid         not null references municipality,
    id              uuid         not null,
    version         bigint       not null,
    title           varchar(200) not null check (title <> ''),
    primary key (id),
    unique (municipality_id, id),
    unique (municipality_id)
);

create table revision (
    municipality_id       uuid         not null,
    id                    uuid         not null,
    version               bigint       not null,
    strategy_id           uuid         not null,
    number                integer      not null check (number > 0),
    title                 varchar(200) not null check (title <> ''),
    epigraph              text,
    state                 varchar(12)  not null
        check (state in ('DRAFT', 'HEARING', 'ASSESSMENT', 'PROPOSED', 'RETURNED', 'ADOPTED', 'SUPERSEDED', 'WITHDRAWN')),
    period_from           integer check (period_from between 1900 and 2200),
    period_to             integer check (period_to between 1900 and 2200),
    term_years            integer check (term_years between 1 and 20),
    revised_every_years   integer check (revised_every_years between 1 and 20),
    decided               boolean      not null,
    decision_body         varchar(200),
    decision_date         date,
    decision_case_number  varchar(60),
    area_word             varchar(40)  not null check (area_word <> ''),
    areas_title           varchar(200) not null,
    areas_printed_number  varchar(10),
    plan_title            varchar(200) not null,
    plan_printed_number   varchar(10),
    source_id             varchar(80),
    source_checksum       varchar(64),
    primary key (id),
    unique (municipality_id, id),
    unique (strategy_id, number),
    foreign key (municipality_id, strategy_id) references strategy (municipality_id, id),
    check ((period_from is null) = (period_to is null)),
    check (period_from <= period_to),
    -- No adoption without a decision.
    check (state not in ('ADOPTED', 'SUPERSEDED') or decided),
    check ((source_id is null) = (source_checksum is null))
);

create unique index revision_one_adopted on revision (strategy_id) where state = 'ADOPTED';
create unique index revision_one_worked_on on revision (strategy_id)
    where state in ('DRAFT', 'HEARING', 'ASSESSMENT', 'PROPOSED', 'RETURNED');

create table chapter (
    municipality_id uuid         not null,
    id              uuid         not null,
    version         bigint       not null,
    revision_id     uuid         not null,
    parent_id       uuid,
    position        integer      not null check (position > 0),
    printed_number  varchar(10),
    title           varchar(200) not null check (title <> ''),
    address         varchar(80)  not null check (address ~ '^[a-z0-9-]+$'),
    body            text         not null,
    primary key (id),
    unique (municipality_id, revision_id, id),
    unique (revision_id, address),
    unique nulls not distinct (revision_id, parent_id, position),
    foreign key (municipality_id, revision_id) references revision (municipality_id, id),
    foreign key (municipality_id, revision_id, parent_id) references chapter (municipality_id, revision_id, id)
);

create table source_reference (
    municipality_id uuid    not null,
    id              uuid    not null,
    version         bigint  not null,
    revision_id     uuid    not null,
    number          integer not null check (number > 0),
    body            text    not null check (body <> ''),
    primary key (id),
    unique (revision_id, number),
    foreign key (municipality_id, revision_id) references revision (municipality_id, id)
);

create table strategy_area (
    municipality_id uuid         not null,
    id              uuid         not null,
    version         bigint       not null,
    revision_id     uuid         not null,
    number          integer      not null check (number > 0),
    printed_number  varchar(10),
    title           varchar(200) not null check (title <> ''),
    body            text         not null,
    primary key (id),
    unique (municipality_id, id),
    unique (municipality_id, revision_id, id),
    unique (revision_id, number),
    foreign key (municipality_id, revision_id) references revision (municipality_id, id)
);

create table goal (
    municipality_id uuid    not null,
    id              uuid    not null,
    version         bigint  not null,
    area_id         uuid    not null,
    position        integer not null check (position > 0),
    table_text      text,
    prose_text      text,
    primary key (id),
    unique (area_id, position),
    foreign key (municipality_id, area_id) references strategy_area (municipality_id, id),
    check (table_text is not null or prose_text is not null)
);

create table approach (
    municipality_id uuid    not null,
    id              uuid    not null,
    version         bigint  not null,
    area_id         uuid    not null,
    position        integer not null check (position > 0),
    table_text      text,
    prose_text      text,
    primary key (id),
    unique (municipality_id, area_id, id),
    unique (area_id, position),
    foreign key (municipality_id, area_id) references strategy_area (municipality_id, id),
    check (table_text is not null or prose_text is not null)
);

-- Lives for ever; its number is the last part of its address and is never used again.
create table measure (
    municipality_id uuid    not null,
    id              uuid    not null,
    version         bigint  not null,
    strategy_id     uuid    not null,
    number          integer not null check (number > 0),
    primary key (id),
    unique (municipality_id, id),
    unique (municipality_id, number),
    foreign key (municipality_id, strategy_id) references strategy (municipality_id, id)
);

-- A measure as one revision has it.
create table measure_edition (
    municipality_id uuid        not null,
    id              uuid        not null,
    version         bigint      not null,
    measure_id      uuid        not null,
    revision_id     uuid        not null,
    area_id         uuid        not null,
    approach_id     uuid,
    position        integer     not null check (position > 0),
    body            text check (body <> ''),
    plain_language  text check (plain_language <> ''),
    owners_text     varchar(500),
    timeline_kind   varchar(12) not null
        check (timeline_kind in ('PERIOD', 'DEADLINE', 'CONTINUOUS', 'RECURRING', 'AFTER_EVENT', 'ONGOING', 'NOT_STATED')),
    timeline_text   varchar(200),
    timeline_from   date,
    timeline_to     date,
    origin          varchar(12) not null check (origin in ('PLAN', 'DECISION')),
    primary key (id),
    unique (municipality_id, id),
    unique (revision_id, measure_id),
    unique (area_id, position),
    foreign key (municipality_id, measure_id) references measure (municipality_id, id),
    foreign key (municipality_id, revision_id) references revision (municipality_id, id),
    foreign key (municipality_id, revision_id, area_id) references strategy_area (municipality_id, revision_id, id),
    foreign key (municipality_id, area_id, approach_id) references approach (municipality_id, area_id, id),
    check (case timeline_kind
        when 'PERIOD' then timeline_from is not null and timeline_to is not null and timeline_from <= timeline_to
        when 'DEADLINE' then timeline_from is null and timeline_to is not null
        when 'AFTER_EVENT' then timeline_to is null
        else timeline_from is null and timeline_to is null
    end),
    check (timeline_kind <> 'NOT_STATED' or timeline_text is null)
);

create index measure_edition_measure on measure_edition (measure_id);

create table measure_edition_related_area (
    municipality_id uuid not null default current_municipality(),
    edition_id      uuid not null,
    area_id         uuid not null,
    primary key (edition_id, area_id),
    foreign key (municipality_id, edition_id) references measure_edition (municipality_id, id),
    foreign key (municipality_id, area_id) references strategy_area (municipality_id, id)
);

create table owner (
    municipality_id uuid         not null references municipality,
    id              uuid         not null,
    version         bigint       not null,
    kind            varchar(4)   not null check (kind in ('UNIT', 'ROLE')),
    name            varchar(120) not null check (name <> ''),
    address         varchar(80)  not null check (address ~ '^[a-z0-9-]+$'),
    primary key (id),
    unique (municipality_id, id),
    unique (municipality_id, name),
    unique (municipality_id, address)
);

create table responsibility (
    municipality_id uuid        not null,
    id              uuid        not null,
    version         bigint      not null,
    edition_id      uuid        not null,
    owner_id        uuid        not null,
    position        integer     not null check (position > 0),
    role            varchar(12) not null check (role in ('RESPONSIBLE', 'CO', 'ON_BEHALF_OF')),
    primary key (id),
    unique (edition_id, position),
    unique (edition_id, owner_id),
    foreign key (municipality_id, edition_id) references measure_edition (municipality_id, id),
    foreign key (municipality_id, owner_id) references owner (municipality_id, id)
);

create index responsibility_owner on responsibility (owner_id);

-- The walls: each table shows and takes only rows of the municipality the transaction works for.
do $$
declare
    name text;
begin
    foreach name in array array['strategy', 'revision', 'chapter', 'source_reference', 'strategy_area', 'goal', 'approach', 'measure',
        'measure_edition', 'measure_edition_related_area', 'owner', 'responsibility']
    loop
        execute format('alter table %I enable row level security', name);
        execute format('create policy %I on %I using (municipality_id = current_municipality())', name || '_municipality', name);
        execute format('grant select, insert, update, delete on %I to ${applicationRole}', name);
    end loop;
end
$$;
-- What lives for ever is not deleted.
revoke delete on strategy, measure from ${applicationRole};
