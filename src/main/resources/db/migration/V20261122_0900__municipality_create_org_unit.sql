-- The municipality's own tree of units, used by owners, accounts and contacts alike. A unit is never deleted: it ends, perhaps with a successor.
create table org_unit (
    municipality_id uuid         not null references municipality,
    id              uuid         not null,
    version         bigint       not null,
    parent_id       uuid,
    name            varchar(120) not null check (name <> ''),
    ended_on        date,
    successor_id    uuid,
    primary key (id),
    unique (municipality_id, id),
    foreign key (municipality_id, parent_id) references org_unit (municipality_id, id),
    foreign key (municipality_id, successor_id) references org_unit (municipality_id, id),
    check (parent_id <> id),
    check (successor_id <> id),
    check (successor_id is null or ended_on is not null),
    -- The top of the tree does not end.
    check (parent_id is not null or ended_on is null)
);

create unique index org_unit_one_top on org_unit (municipality_id) where parent_id is null;
create unique index org_unit_name on org_unit (municipality_id, name) where ended_on is null;
create index org_unit_parent on org_unit (parent_id);

insert into org_unit (municipality_id, id, version, name) select id, gen_random_uuid(), 0, name || ' kommune' from municipality;

alter table org_unit enable row level security;
create policy org_unit_municipality on org_unit using (municipality_id = current_municipality());
grant select, insert, update on org_unit to ${applicationRole};
