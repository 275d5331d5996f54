-- That somebody has taken a course, as they say themselves. It only grows: what is said in one turn is taken back in the next, so the odd
-- turns say that it was done that day, the even ones that it was not. Two at once cannot say the same twice.
create table course_completion (
    municipality_id uuid        not null references municipality,
    id              uuid        not null,
    version         bigint      not null,
    account_id      uuid        not null,
    course_id       uuid        not null,
    done_on         date        not null check (done_on >= date '1950-01-01'),
    turn            integer     not null check (turn >= 1),
    follows         integer     check (follows = turn - 1),
    withdrawn       boolean     not null check (withdrawn = (turn % 2 = 0)),
    recorded_at     timestamptz not null,
    primary key (id),
    unique (municipality_id, account_id, course_id, done_on, turn),
    foreign key (municipality_id, account_id) references membership (municipality_id, account_id),
    foreign key (municipality_id, course_id) references course (municipality_id, id),
    foreign key (municipality_id, account_id, course_id, done_on, follows)
        references course_completion (municipality_id, account_id, course_id, done_on, turn),
    check ((turn = 1) = (follows is null)),
    -- Nobody has done what is still to come.
    check (done_on <= (recorded_at at time zone 'Europe/Oslo')::date)
);

create index course_completion_course on course_completion (municipality_id, course_id);

alter table course_completion enable row level security;
create policy course_completion_municipality on course_completion using (municipality_id = current_municipality());
grant select, insert on course_completion to ${applicationRole};

create function refuse_rewriting_completions() returns trigger
    language plpgsql as
$$
begin
    raise exception 'Completions are only added to' using errcode = 'integrity_constraint_violation';
end
$$;

create trigger course_completion_kept before update or delete or truncate on course_completion
    for each statement execute function refuse_rewriting_completions();
