-- Who made a link to choose a password with could have chosen it instead of the person. So the link says who that was, and the account how its
-- password came about: what an administrator of one municipality may know is no way into another.
alter table password_link
    -- As the previous version of the portal makes them, and as little trusted as any: an administrator's of nobody knows where.
    add column made_by varchar(20) not null default 'ADMINISTRATOR' check (made_by in ('MAIL', 'OPERATOR', 'ADMINISTRATOR')),
    add column made_in uuid references municipality,
    add check (made_in is null or made_by = 'ADMINISTRATOR');

alter table account
    -- Null with a password: not known, and trusted nowhere that the person comes new to.
    add column password_by varchar(20) check (password_by in ('MAIL', 'OPERATOR', 'ADMINISTRATOR')),
    add column password_in uuid references municipality,
    add check (password_in is null or password_by = 'ADMINISTRATOR');

-- What is there already was made in the person's only municipality, where there is but one.
update password_link l set made_in = m.only_one
    from (select account_id, (array_agg(municipality_id))[1] as only_one from membership group by account_id having count(*) = 1) m
    where m.account_id = l.account_id;
update account a set password_by = 'ADMINISTRATOR', password_in = m.only_one
    from (select account_id, (array_agg(municipality_id))[1] as only_one from membership group by account_id having count(*) = 1) m
    where m.account_id = a.id and a.password_hash is not null;

-- Where somebody no longer has access, nobody's say about them is needed.
create or replace function belongs_elsewhere(account uuid) returns boolean
    language sql stable security definer set search_path = public, pg_temp
    as $$ select exists (select from membership m
        where m.account_id = account and m.active and m.municipality_id is distinct from current_municipality()) $$;
