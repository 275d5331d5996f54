-- Points that checklists have in common.
create table shared_point (
    municipality_id uuid         not null references municipality,
    id              uuid         not null,
    version         bigint       not null,
    slug            varchar(80)  not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    title           varchar(300) not null check (title <> ''),
    body            text         not null,
    who             varchar(200) not null,
    phase           varchar(6) check (phase in ('START', 'DURING', 'CHANGE', 'END')),
    primary key (id),
    unique (municipality_id, id),
    unique (municipality_id, slug)
);

alter table shared_point enable row level security;
create policy shared_point_municipality on shared_point using (municipality_id = current_municipality());
grant select, insert, update on shared_point to ${applicationRole};

alter table document_step add foreign key (municipality_id, shared_point_id) references shared_point (municipality_id, id);
