-- Who writes text holds its revision until the end of the transaction, so that nobody freezes it in between: the one who freezes waits,
-- and the one who comes after it sees that it is frozen.
create or replace function revision_is_frozen(id uuid) returns boolean
    language sql volatile
as
$$
select r.state in ('HEARING', 'PROPOSED', 'ADOPTED', 'SUPERSEDED', 'WITHDRAWN') from revision r where r.id = $1 for share
$$;
