-- Rule zero: text on hearing, proposed, adopted or superseded does not change. Each trigger compares what is there with what is to be;
-- text is written while the revision is a draft, and the state moves after it.

create function revision_is_frozen(id uuid) returns boolean
    language sql stable
    return (select r.state in ('HEARING', 'PROPOSED', 'ADOPTED', 'SUPERSEDED', 'WITHDRAWN') from revision r where r.id = $1);

create function refuse_frozen_text() returns trigger
    language plpgsql as
$$
declare
    line   jsonb;
    frozen boolean := false;
begin
    -- Old and new, so that a row can be moved neither out of a frozen revision nor into one.
    foreach line in array array[to_jsonb(old), to_jsonb(new)]
    loop
        continue when line is null;
        frozen := frozen or coalesce(case
            when line ? 'revision_id' then revision_is_frozen((line ->> 'revision_id')::uuid)
            when line ? 'edition_id' then (select revision_is_frozen(e.revision_id) from measure_edition e
                                           where e.id = (line ->> 'edition_id')::uuid)
            else (select revision_is_frozen(a.revision_id) from strategy_area a where a.id = (line ->> 'area_id')::uuid)
        end, false);
    end loop;
    if frozen then
        raise exception 'The text of this revision is frozen (%)', tg_table_name using errcode = 'integrity_constraint_violation';
    end if;
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

-- A revision's own text is frozen with it; its state, and the decision when it is recorded, are not text.
create function refuse_frozen_revision() returns trigger
    language plpgsql as
$$
declare
    state_columns constant text[] := array['version', 'state', 'decided', 'decision_body', 'decision_date', 'decision_case_number'];
begin
    if tg_op = 'DELETE' then
        if revision_is_frozen(old.id) then
            raise exception 'A frozen revision is not deleted' using errcode = 'integrity_constraint_violation';
        end if;
        return old;
    end if;
    if old.state in ('ADOPTED', 'SUPERSEDED', 'WITHDRAWN')
        and (new.decided, new.decision_body, new.decision_date, new.decision_case_number)
            is distinct from (old.decided, old.decision_body, old.decision_date, old.decision_case_number) then
        raise exception 'A decision is not changed' using errcode = 'integrity_constraint_violation';
    end if;
    if (old.state = 'ADOPTED' and new.state not in ('ADOPTED', 'SUPERSEDED'))
        or (old.state in ('SUPERSEDED', 'WITHDRAWN') and new.state <> old.state) then
        raise exception 'A revision does not go from % to %', old.state, new.state using errcode = 'integrity_constraint_violation';
    end if;
    if revision_is_frozen(old.id) and to_jsonb(new) - state_columns is distinct from to_jsonb(old) - state_columns then
        raise exception 'The text of this revision is frozen' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end
$$;

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
