-- What always holds of the tree of units, whoever writes: it is a tree, what has ended has ended for good, and nothing that is there
-- hangs under something that is not.
create function refuse_broken_tree() returns trigger
    language plpgsql set search_path = public, pg_temp as
$$
begin
    -- One change of the tree at a time: two moves could make a ring together that neither makes alone.
    perform 1 from org_unit where municipality_id = new.municipality_id and parent_id is null for update;
    if tg_op = 'UPDATE' then
        if (new.id, new.municipality_id) is distinct from (old.id, old.municipality_id)
            or (old.parent_id is null) <> (new.parent_id is null) then
            raise exception 'A unit stays itself, and the top stays the top' using errcode = 'integrity_constraint_violation';
        end if;
        if old.ended_on is not null
            and (new.name, new.parent_id, new.ended_on, new.successor_id)
                is distinct from (old.name, old.parent_id, old.ended_on, old.successor_id) then
            raise exception 'A unit that has ended does not change' using errcode = 'integrity_constraint_violation';
        end if;
        if old.ended_on is null and new.ended_on is not null then
            if exists (select 1 from org_unit u where u.parent_id = new.id and u.ended_on is null) then
                raise exception 'A unit does not end above one that is there' using errcode = 'integrity_constraint_violation';
            end if;
            if exists (select 1 from org_unit u where u.id = new.successor_id and u.ended_on is not null) then
                raise exception 'A successor is there' using errcode = 'integrity_constraint_violation';
            end if;
        end if;
    end if;
    if new.ended_on is null and exists (select 1 from org_unit u where u.id = new.parent_id and u.ended_on is not null) then
        raise exception 'A unit is not put under one that has ended' using errcode = 'integrity_constraint_violation';
    end if;
    if exists (
        with recursive above as (
            select new.parent_id as id
            union
            select u.parent_id from org_unit u join above a on u.id = a.id)
        select 1 from above where id = new.id) then
        raise exception 'A unit is not put below itself' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end
$$;

create trigger org_unit_tree before insert or update on org_unit for each row execute function refuse_broken_tree();

create function refuse_forgetting_units() returns trigger
    language plpgsql as
$$
begin
    raise exception 'A unit is never deleted: it ends' using errcode = 'integrity_constraint_violation';
end
$$;

create trigger org_unit_kept before delete or truncate on org_unit for each statement execute function refuse_forgetting_units();
