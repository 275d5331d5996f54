-- Who can sign in. A person has one account, whatever municipalities they work for; what they may do there is said by their memberships.
create table account (
    id            uuid         primary key,
    version       bigint       not null,
    email         varchar(254) not null unique check (email = lower(email) and email ~ '^[^@\s]+@[^@\s]+$'),
    name          varchar(120) not null check (name <> ''),
    -- Null until the person has chosen one.
    password_hash varchar(200),
    -- A session that was begun with another stamp has ended.
    session_stamp bigint       not null
);

grant select, insert, update on account to ${applicationRole};

create table membership (
    municipality_id uuid        not null references municipality,
    id              uuid        not null,
    version         bigint      not null,
    account_id      uuid        not null references account,
    role            varchar(20) not null check (role in ('ADMINISTRATOR', 'EDITOR', 'LEADER', 'STAFF')),
    unit_id         uuid,
    active          boolean     not null,
    primary key (id),
    unique (municipality_id, id),
    unique (municipality_id, account_id),
    foreign key (municipality_id, unit_id) references org_unit (municipality_id, id)
);

create index membership_account on membership (account_id);
create index membership_unit on membership (unit_id);

alter table membership enable row level security;
create policy membership_municipality on membership using (municipality_id = current_municipality());
grant select, insert, update on membership to ${applicationRole};

-- A way to choose a password once. Only the hash of what stands in the link is kept.
create table password_link (
    token_hash bytea       primary key,
    account_id uuid        not null references account,
    expires_at timestamptz not null,
    used_at    timestamptz
);

create index password_link_account on password_link (account_id);

grant select, insert, update, delete on password_link to ${applicationRole};

-- The two questions about one person that are asked across municipalities. They run as the owner, whom row-level security does not hold,
-- so that the policy itself need not be widened.
create function memberships_of(account uuid) returns table (municipality_id uuid, role varchar, unit_id uuid)
    language sql stable security definer set search_path = public, pg_temp
    as $$ select m.municipality_id, m.role, m.unit_id from membership m where m.account_id = account and m.active $$;

create function belongs_elsewhere(account uuid) returns boolean
    language sql stable security definer set search_path = public, pg_temp
    as $$ select exists (select from membership m where m.account_id = account and m.municipality_id is distinct from current_municipality()) $$;

revoke execute on function memberships_of(uuid), belongs_elsewhere(uuid) from public;
grant execute on function memberships_of(uuid), belongs_elsewhere(uuid) to ${applicationRole};
