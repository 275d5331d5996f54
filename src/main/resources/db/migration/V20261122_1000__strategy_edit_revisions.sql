-- Editing: what is taken out of a draft stays there until the draft is frozen, and beyond, so that nobody wonders where it went. It has
-- a reason and no place. What was copied from the revision before says from which row.
do $$
declare
    name text;
begin
    foreach name in array array['chapter', 'source_reference', 'goal', 'approach']
    loop
        execute format('alter table %I add unique (municipality_id, id)', name);
    end loop;
    foreach name in array array['chapter', 'source_reference', 'strategy_area', 'goal', 'approach', 'measure_edition']
    loop
        execute format('alter table %I add removed_reason varchar(1000) check (removed_reason <> '''')', name);
        execute format('alter table %I add copied_from_id uuid', name);
        execute format('alter table %I add foreign key (municipality_id, copied_from_id) references %I (municipality_id, id)', name, name);
        execute format('create index %I on %I (copied_from_id)', name || '_copied_from', name);
    end loop;
    foreach name in array array['chapter', 'goal', 'approach', 'measure_edition']
    loop
        execute format('alter table %I alter position drop not null', name);
        execute format('alter table %I add check ((position is null) = (removed_reason is not null))', name);
    end loop;
    alter table strategy_area alter number drop not null;
    alter table strategy_area add check ((number is null) = (removed_reason is not null));
end
$$;

-- Places change by pairs and rows, so they are compared when the transaction ends.
alter table chapter drop constraint chapter_revision_id_parent_id_position_key;
alter table chapter add parent_key uuid generated always as (coalesce(parent_id, revision_id)) stored;
alter table chapter add unique (parent_key, position) deferrable initially deferred;
alter table strategy_area drop constraint strategy_area_revision_id_number_key;
alter table strategy_area add unique (revision_id, number) deferrable initially deferred;
alter table goal drop constraint goal_area_id_position_key;
alter table goal add unique (area_id, position) deferrable initially deferred;
alter table approach drop constraint approach_area_id_position_key;
alter table approach add unique (area_id, position) deferrable initially deferred;
alter table measure_edition drop constraint measure_edition_area_id_position_key;
alter table measure_edition add unique (area_id, position) deferrable initially deferred;
alter table responsibility drop constraint responsibility_edition_id_position_key;
alter table responsibility add unique (edition_id, position) deferrable initially deferred;
alter table responsibility drop constraint responsibility_edition_id_owner_id_key;
alter table responsibility add unique (edition_id, owner_id) deferrable initially deferred;

-- A dropped measure may have gone into another one; a new one may have come out of another one. One that the draft never took in has no area.
alter table measure_edition alter area_id drop not null;
alter table measure_edition add check (area_id is not null or removed_reason is not null);
alter table measure_edition add merged_into_id uuid;
alter table measure_edition add split_from_id uuid;
alter table measure_edition add foreign key (municipality_id, merged_into_id) references measure (municipality_id, id);
alter table measure_edition add foreign key (municipality_id, split_from_id) references measure (municipality_id, id);
alter table measure_edition add check (merged_into_id is null or removed_reason is not null);
alter table measure_edition add check (merged_into_id <> measure_id and split_from_id <> measure_id);

-- The revision that this one was made from.
alter table revision add based_on_id uuid;
alter table revision add foreign key (municipality_id, based_on_id) references revision (municipality_id, id);

-- The steps a revision has taken, for ever.
create table revision_step (
    municipality_id      uuid         not null,
    id                   uuid         not null,
    version              bigint       not null,
    revision_id          uuid         not null,
    number               integer      not null check (number > 0),
    step                 varchar(24)  not null,
    state                varchar(12)  not null
        check (state in ('DRAFT', 'HEARING', 'ASSESSMENT', 'PROPOSED', 'RETURNED', 'ADOPTED', 'SUPERSEDED', 'WITHDRAWN')),
    taken_at             timestamptz  not null,
    taken_by             varchar(200),
    reason               varchar(1000) check (reason <> ''),
    decision_body        varchar(200),
    decision_date        date,
    decision_case_number varchar(60),
    primary key (id),
    unique (revision_id, number),
    foreign key (municipality_id, revision_id) references revision (municipality_id, id),
    check (step not in ('TAKE_BACK', 'PROPOSE_WITHOUT_HEARING', 'WITHDRAW', 'SEND_BACK') or reason is not null),
    check (step not in ('ADOPT', 'SEND_BACK')
        or decision_body is not null and decision_date is not null and decision_case_number is not null)
);
alter table revision_step enable row level security;
create policy revision_step_municipality on revision_step using (municipality_id = current_municipality());
grant select, insert on revision_step to ${applicationRole};

create function refuse_change() returns trigger
    language plpgsql as
$$
begin
    raise exception 'What has happened is not changed (%)', tg_table_name using errcode = 'integrity_constraint_violation';
end
$$;
create trigger revision_step_kept before update or delete on revision_step for each row execute function refuse_change();
create trigger revision_step_whole before truncate on revision_step for each statement execute function refuse_truncate();

-- None vanishes: each measure of the revision that was in force is kept, or dropped with a reason, before another one is adopted.
create function refuse_lost_measures() returns trigger
    language plpgsql set search_path = public, pg_temp as
$$
declare
    former uuid;
begin
    select r.id into former from revision r
        where r.strategy_id = new.strategy_id and r.id <> new.id and r.state in ('ADOPTED', 'SUPERSEDED')
        order by r.number desc limit 1;
    if exists (select 1 from measure_edition e
               where e.revision_id = former and e.removed_reason is null
                 and not exists (select 1 from measure_edition n where n.revision_id = new.id and n.measure_id = e.measure_id)) then
        raise exception 'A measure of the former revision is neither kept nor dropped' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end
$$;
create trigger revision_keeps_measures before update on revision for each row
    when (new.state = 'ADOPTED' and old.state <> 'ADOPTED') execute function refuse_lost_measures();

-- An owner that is a unit of the municipality is one in its tree; its name here is the one that stands in the text.
alter table owner add unit_id uuid;
alter table owner add foreign key (municipality_id, unit_id) references org_unit (municipality_id, id);
create index owner_unit on owner (unit_id);

insert into org_unit (municipality_id, id, version, parent_id, name)
    select o.municipality_id, gen_random_uuid(), 0, t.id, o.name
    from owner o join org_unit t on t.municipality_id = o.municipality_id and t.parent_id is null
    where o.kind = 'UNIT'
      and not exists (select 1 from org_unit u where u.municipality_id = o.municipality_id and u.name = o.name and u.ended_on is null);
update owner o set unit_id = u.id
    from org_unit u where o.kind = 'UNIT' and u.municipality_id = o.municipality_id and u.name = o.name and u.ended_on is null;
