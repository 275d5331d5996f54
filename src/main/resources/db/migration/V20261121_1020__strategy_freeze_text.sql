-- Rule zero: text on hearing, proposed, adopted or superseded does not change. Each trigger compares what is there with what is to be;
-- text is written while the revision is a draft, and the state moves after it.

-- Who writes text holds its revision until the end of the transaction, so that nobody freezes it in between: the one who freezes waits,
-- and the one who comes after sees that it is frozen.
create function state_while_writing(revision uuid) returns text
    language sql volatile set search_path = public, pg_temp as
$$
select r.state from revision r where r.id = $1 for share
$$;

create function is_frozen(state text) returns boolean
    language sql immutable
    return coalesce(state in ('HEARING', 'PROPOSED', 'ADOPTED', 'SUPERSEDED', 'WITHDRAWN'), false);

-- The revision that a row of text belongs to.
create function revision_of(line jsonb) returns uuid
    language sql stable set search_path = public, pg_temp
    return case
        when line ? 'revision_id' then (line ->> 'revision_id')::uuid
        when line ? 'edition_id' then (select e.revision_id from measure_edition e where e.id = (line ->> 'edition_id')::uuid)
        else (select a.revision_id from strategy_area a where a.id = (line ->> 'area_id')::uuid)
    end;

-- A measure that waited for the decision gets its day while the decision is recorded: that is what it promised, not another text.
create function is_dated_by_decision(old_line jsonb, new_line jsonb, state text) returns boolean
    language sql immutable
    return coalesce(state = 'PROPOSED'
        and old_line ->> 'timeline_kind' = 'AFTER_EVENT'
        and old_line ->> 'timeline_from' is null
        and old_line - array['version', 'timeline_from'] = new_line - array['version', 'timeline_from'], false);

create function refuse_frozen_text() returns trigger
    language plpgsql set search_path = public, pg_temp as
$$
declare
    old_line jsonb := to_jsonb(old);
    new_line jsonb := to_jsonb(new);
    line     jsonb;
    state    text;
begin
    -- Old and new, so that a row can be moved neither out of a frozen revision nor into one.
    foreach line in array array[old_line, new_line]
    loop
        continue when line is null;
        state := state_while_writing(revision_of(line));
        if is_frozen(state) and not is_dated_by_decision(old_line, new_line, state) then
            raise exception 'The text of this revision is frozen (%)', tg_table_name using errcode = 'integrity_constraint_violation';
        end if;
    end loop;
    return coalesce(new, old);
end
$$;

create function refuse_truncate() returns trigger
    language plpgsql as
$$
begin
    raise exception 'Text is never truncated (%)', tg_table_name using errcode = 'integrity_constraint_violation';
end
$$;

-- The ways from state to state. What was adopted before it came into the portal goes straight there.
create function refuse_other_states() returns trigger
    language plpgsql as
$$
begin
    if tg_op = 'INSERT' then
        if new.state <> 'DRAFT' then
            raise exception 'A revision begins as a draft' using errcode = 'integrity_constraint_violation';
        end if;
    elsif new.state <> old.state and (old.state, new.state) not in (
        ('DRAFT', 'HEARING'), ('DRAFT', 'PROPOSED'), ('DRAFT', 'WITHDRAWN'),
        ('HEARING', 'ASSESSMENT'), ('HEARING', 'DRAFT'), ('HEARING', 'WITHDRAWN'),
        ('ASSESSMENT', 'PROPOSED'), ('ASSESSMENT', 'WITHDRAWN'),
        ('PROPOSED', 'ADOPTED'), ('PROPOSED', 'RETURNED'), ('PROPOSED', 'WITHDRAWN'),
        ('RETURNED', 'DRAFT'), ('RETURNED', 'WITHDRAWN'),
        ('ADOPTED', 'SUPERSEDED'))
        and not (old.state = 'DRAFT' and new.state = 'ADOPTED' and old.source_id is not null) then
        raise exception 'A revision does not go from % to %', old.state, new.state using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end
$$;

create trigger revision_states before insert or update on revision for each row execute function refuse_other_states();

-- A revision's own text is frozen with it; its state, and the decision when it is recorded, are not text.
create function refuse_frozen_revision() returns trigger
    language plpgsql as
$$
declare
    not_text constant text[] := array['version', 'state', 'decided', 'decision_body', 'decision_date', 'decision_case_number'];
begin
    if tg_op = 'DELETE' then
        if is_frozen(old.state) then
            raise exception 'A frozen revision is not deleted' using errcode = 'integrity_constraint_violation';
        end if;
        return old;
    end if;
    if old.state in ('ADOPTED', 'SUPERSEDED', 'WITHDRAWN')
        and (new.decided, new.decision_body, new.decision_date, new.decision_case_number)
            is distinct from (old.decided, old.decision_body, old.decision_date, old.decision_case_number) then
        raise exception 'A decision is not changed' using errcode = 'integrity_constraint_violation';
    end if;
    if is_frozen(old.state) and to_jsonb(new) - not_text is distinct from to_jsonb(old) - not_text then
        raise exception 'The text of this revision is frozen' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end
$$;

-- The other areas that a measure belongs to are of its own revision.
create function refuse_other_revision() returns trigger
    language plpgsql set search_path = public, pg_temp as
$$
begin
    if not exists (select 1 from measure_edition e join strategy_area a on a.revision_id = e.revision_id
                   where e.id = new.edition_id and a.id = new.area_id) then
        raise exception 'An area of another revision' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end
$$;

create constraint trigger measure_edition_related_area_revision after insert or update on measure_edition_related_area
    for each row execute function refuse_other_revision();

-- An adopted text shows its owners' names. A unit that changes its name is a new owner.
create function refuse_renaming() returns trigger
    language plpgsql set search_path = public, pg_temp as
$$
begin
    if (new.name, new.address, new.kind, new.municipality_id) is distinct from (old.name, old.address, old.kind, old.municipality_id)
        and exists (select 1 from responsibility r
                        join measure_edition e on e.id = r.edition_id
                        join revision v on v.id = e.revision_id
                    where r.owner_id = old.id and is_frozen(v.state)) then
        raise exception 'The name of this owner stands in a frozen text' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end
$$;

create trigger owner_name before update on owner for each row execute function refuse_renaming();

do $$
declare
    name text;
begin
    foreach name in array array['chapter', 'source_reference', 'strategy_area', 'goal', 'approach', 'measure_edition',
        'measure_edition_related_area', 'responsibility']
    loop
        execute format('create trigger %I before insert or update or delete on %I for each row execute function refuse_frozen_text()',
            name || '_frozen', name);
    end loop;
    foreach name in array array['strategy', 'revision', 'chapter', 'source_reference', 'strategy_area', 'goal', 'approach', 'measure',
        'measure_edition', 'measure_edition_related_area', 'owner', 'responsibility']
    loop
        execute format('create trigger %I before truncate on %I for each statement execute function refuse_truncate()',
            name || '_kept', name);
    end loop;
end
$$;

create trigger revision_frozen before update or delete on revision for each row execute function refuse_frozen_revision();

-- A measure keeps its number and its strategy.
create function refuse_new_identity() returns trigger
    language plpgsql as
$$
begin
    if (new.id, new.number, new.strategy_id, new.municipality_id) is distinct from (old.id, old.number, old.strategy_id, old.municipality_id)
    then
        raise exception 'A measure keeps its number' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end
$$;

create trigger measure_identity before update on measure for each row execute function refuse_new_identity();
