-- The contact roles that a course is for.
create table course_role (
    municipality_id uuid not null default current_municipality(),
    course_id       uuid not null,
    role_id         uuid not null,
    primary key (course_id, role_id),
    foreign key (municipality_id, course_id) references course (municipality_id, id),
    foreign key (municipality_id, role_id) references contact_role (municipality_id, id)
);

create index course_role_role on course_role (role_id);

alter table course_role enable row level security;
create policy course_role_municipality on course_role using (municipality_id = current_municipality());
grant select, insert, delete on course_role to ${applicationRole};
