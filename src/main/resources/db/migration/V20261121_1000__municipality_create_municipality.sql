-- Which municipality a transaction works for. Not set: null, and no policy lets anything through.
create function current_municipality() returns uuid
    language sql stable
    return nullif(current_setting('portal.municipality', true), '')::uuid;

create table municipality (
    id      uuid primary key,
    version bigint      not null,
    address varchar(40) not null unique check (address ~ '^[a-z][a-z0-9-]{1,39}$'),
    name    varchar(80) not null check (name <> ''),
    number  varchar(4)  not null unique check (number ~ '^[0-9]{4}$'),
    palette varchar(10) not null check (palette in ('FJORD', 'SKOG', 'BRE', 'LYNG', 'ROGN', 'HAV'))
);

grant select, insert, update on municipality to ${applicationRole};

-- Everybody may know which municipalities there are; a municipality is changed only from within.
alter table municipality enable row level security;
create policy municipality_read on municipality for select using (true);
create policy municipality_add on municipality for insert with check (id = current_municipality());
create policy municipality_change on municipality for update using (id = current_municipality());
