-- A checklist that a unit works through together. There is no field for free text anywhere: a run is called by a word from a list, and what is
-- not relevant has a reason from a list.
create table checklist_run (
    municipality_id uuid        not null references municipality,
    id              uuid        not null,
    version         bigint      not null,
    -- The version of the checklist that it began with, and keeps.
    version_id      uuid        not null,
    unit_id         uuid        not null,
    label           varchar(12) not null check (label ~ '^[A-Z]+$'),
    responsible_id  uuid        references account,
    starts          date        not null,
    ends            date        not null,
    state           varchar(6)  not null check (state in ('OPEN', 'CLOSED')),
    primary key (id),
    unique (municipality_id, id),
    foreign key (municipality_id, version_id) references document_version (municipality_id, id),
    foreign key (municipality_id, unit_id) references org_unit (municipality_id, id),
    check (ends >= starts)
);

-- Nobody in a unit is to wonder which of two is meant.
create unique index checklist_run_label on checklist_run (unit_id, label) where state = 'OPEN';
create index checklist_run_unit on checklist_run (unit_id, state);
create index checklist_run_version on checklist_run (version_id);
create index checklist_run_responsible on checklist_run (responsible_id);

-- What was said of each point, turn by turn; the last turn holds. Only ever added to.
create table checklist_tick (
    municipality_id uuid        not null default current_municipality(),
    run_id          uuid        not null,
    point           uuid        not null,
    turn            integer     not null check (turn > 0),
    state           varchar(14) not null check (state in ('OPEN', 'DONE', 'NOT_APPLICABLE')),
    reason          varchar(15) check (reason in ('NOT_RELEVANT', 'DONE_ELSEWHERE', 'NOT_WANTED', 'TOO_EARLY', 'SOMEBODY_ELSE')),
    account_id      uuid        references account,
    by_whom         varchar(200),
    at              timestamptz not null,
    primary key (run_id, point, turn),
    foreign key (municipality_id, run_id) references checklist_run (municipality_id, id),
    check ((state = 'NOT_APPLICABLE') = (reason is not null))
);

create index checklist_tick_account on checklist_tick (account_id);

-- What was done with the run itself. Only ever added to.
create table checklist_run_event (
    municipality_id uuid        not null references municipality,
    id              uuid        not null,
    version         bigint      not null,
    run_id          uuid        not null,
    at              timestamptz not null,
    act             varchar(11) not null check (act in ('STARTED', 'HANDED_OVER', 'CLOSED', 'REOPENED')),
    account_id      uuid        references account,
    by_whom         varchar(200),
    -- Whose it was from then on, and what it was called.
    unit_id         uuid        not null,
    responsible_id  uuid        references account,
    label           varchar(12) not null,
    primary key (id),
    unique (municipality_id, id),
    foreign key (municipality_id, run_id) references checklist_run (municipality_id, id),
    foreign key (municipality_id, unit_id) references org_unit (municipality_id, id)
);

create index checklist_run_event_run on checklist_run_event (run_id, at);
create index checklist_run_event_unit on checklist_run_event (unit_id);
create index checklist_run_event_account on checklist_run_event (account_id);
create index checklist_run_event_responsible on checklist_run_event (responsible_id);

-- What was said is never rewritten, by whoever asks, and the version a run began with stays.
create function refuse_rewriting_checklists() returns trigger
    language plpgsql set search_path = public, pg_temp as
$$
begin
    raise exception 'What was said in a run stays (%)', tg_table_name using errcode = 'integrity_constraint_violation';
end
$$;

create trigger checklist_tick_kept before update or delete or truncate on checklist_tick
    for each statement execute function refuse_rewriting_checklists();
create trigger checklist_run_event_kept before update or delete or truncate on checklist_run_event
    for each statement execute function refuse_rewriting_checklists();
create trigger checklist_run_kept before delete or truncate on checklist_run
    for each statement execute function refuse_rewriting_checklists();

create function refuse_another_version() returns trigger
    language plpgsql set search_path = public, pg_temp as
$$
begin
    if (new.id, new.municipality_id, new.version_id) is distinct from (old.id, old.municipality_id, old.version_id) then
        raise exception 'A run keeps the version it began with' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end
$$;

create trigger checklist_run_version_kept before update on checklist_run for each row execute function refuse_another_version();

alter table checklist_run enable row level security;
create policy checklist_run_municipality on checklist_run using (municipality_id = current_municipality());
grant select, insert, update on checklist_run to ${applicationRole};
alter table checklist_tick enable row level security;
create policy checklist_tick_municipality on checklist_tick using (municipality_id = current_municipality());
grant select, insert on checklist_tick to ${applicationRole};
alter table checklist_run_event enable row level security;
create policy checklist_run_event_municipality on checklist_run_event using (municipality_id = current_municipality());
grant select, insert on checklist_run_event to ${applicationRole};
