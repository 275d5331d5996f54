-- The competence plan: a unit with those below it, or those who have a contact role, are to have taken a course by a day.
create table competence_plan_row (
    municipality_id uuid        not null references municipality,
    id              uuid        not null,
    version         bigint      not null,
    course_id       uuid        not null,
    unit_id         uuid,
    role_id         uuid,
    due_on          date        not null check (due_on between date '2000-01-01' and date '2100-12-31'),
    repeat_years    integer     check (repeat_years between 1 and 10),
    measure_number  integer,
    removed         boolean     not null,
    changed_at      timestamptz not null,
    changed_by      varchar(200),
    primary key (id),
    unique (municipality_id, id),
    foreign key (municipality_id, course_id) references course (municipality_id, id),
    foreign key (municipality_id, unit_id) references org_unit (municipality_id, id),
    foreign key (municipality_id, role_id) references contact_role (municipality_id, id),
    foreign key (municipality_id, measure_number) references measure (municipality_id, number),
    check ((unit_id is null) <> (role_id is null))
);

-- The same ones are told once.
create unique index competence_plan_row_unit on competence_plan_row (municipality_id, course_id, unit_id) where not removed;
create unique index competence_plan_row_role on competence_plan_row (municipality_id, course_id, role_id) where not removed;

alter table competence_plan_row enable row level security;
create policy competence_plan_row_municipality on competence_plan_row using (municipality_id = current_municipality());
grant select, insert, update on competence_plan_row to ${applicationRole};
