-- What readers say is wrong. Nothing tells who they are; the day is all there is of when. What the thing was called and where it stood is
-- kept as it was then. Some time after it is closed the reader's words go too.
create table error_report (
    municipality_id uuid         not null references municipality,
    id              uuid         not null,
    version         bigint       not null,
    kind            varchar(20)  not null,
    thing_id        uuid         not null,
    title           varchar(300) not null check (title <> ''),
    path            varchar(300),
    message         varchar(1000) check (message <> ''),
    received_on     date         not null,
    state           varchar(10)  not null check (state in ('OPEN', 'ANSWERED', 'CLOSED')),
    closed_on       date,
    closed_by       varchar(200),
    note            varchar(1000) check (note <> ''),
    primary key (id),
    unique (municipality_id, id),
    check ((state = 'OPEN') = (closed_on is null)),
    check (state = 'OPEN' or note is not null),
    check (state <> 'OPEN' or message is not null)
);

create index error_report_state on error_report (municipality_id, state, received_on);
create index error_report_thing on error_report (municipality_id, thing_id);
create index error_report_closed_on on error_report (municipality_id, closed_on) where message is not null;

alter table error_report enable row level security;
create policy error_report_municipality on error_report using (municipality_id = current_municipality());
grant select, insert, update on error_report to ${applicationRole};
