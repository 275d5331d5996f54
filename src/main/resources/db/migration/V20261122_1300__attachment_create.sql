-- Files that editors attach. What a file is and how large, and the sum by which it is known again, follow from its content; none of it changes.
create table attachment (
    municipality_id uuid         not null references municipality,
    id              uuid         not null,
    name            varchar(120) not null check (name <> ''),
    file_type       varchar(4)   not null check (file_type in ('PDF', 'PNG', 'JPEG', 'DOCX', 'XLSX', 'PPTX', 'ODT', 'ODS')),
    content         bytea        not null check (length(content) between 1 and 10485760),
    size            integer      not null generated always as (length(content)) stored,
    sha256          bytea        not null generated always as (sha256(content)) stored,
    kept_at         timestamptz  not null,
    primary key (id),
    unique (municipality_id, id)
);

-- Packed already, each in its own way.
alter table attachment alter column content set storage external;

alter table attachment enable row level security;
create policy attachment_municipality on attachment using (municipality_id = current_municipality());

-- Not even asked for: update and delete.
grant select, insert on attachment to ${applicationRole};

-- And changing one is refused to whoever has the right all the same: an approved text says what is attached to it.
create function refuse_changing_attachment() returns trigger
    language plpgsql as
$$
begin
    raise exception 'An attached file does not change' using errcode = 'integrity_constraint_violation';
end
$$;

create trigger attachment_kept before update or truncate on attachment
    for each statement execute function refuse_changing_attachment();
