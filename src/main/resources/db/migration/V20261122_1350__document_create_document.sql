-- Controlled documents: routines and checklists. A document lives for ever; what it says is in its versions. What has left the draft does not
-- change any more, and one version at most is in force on a day.
create extension if not exists btree_gist;

create table document (
    municipality_id uuid         not null references municipality,
    id              uuid         not null,
    version         bigint       not null,
    kind            varchar(9)   not null check (kind in ('ROUTINE', 'CHECKLIST')),
    slug            varchar(80)  not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    owner_unit_id   uuid,
    -- Who is to approve it; null while nobody is named.
    approver_id     uuid references account,
    service_areas   varchar(20)[] not null,
    receipt         boolean      not null,
    revision_months integer      not null check (revision_months between 1 and 60),
    -- Where it came from, in words: another municipality, the starter set.
    origin          varchar(300) check (origin <> ''),
    primary key (id),
    unique (municipality_id, id),
    unique (municipality_id, kind, slug),
    foreign key (municipality_id, owner_unit_id) references org_unit (municipality_id, id)
);

create index document_owner_unit on document (owner_unit_id);
create index document_approver on document (approver_id);

-- The units that it is for, with those below them; none: for all.
create table document_unit (
    municipality_id uuid not null default current_municipality(),
    document_id     uuid not null,
    unit_id         uuid not null,
    primary key (document_id, unit_id),
    foreign key (municipality_id, document_id) references document (municipality_id, id),
    foreign key (municipality_id, unit_id) references org_unit (municipality_id, id)
);

create index document_unit_unit on document_unit (unit_id);

-- The promises that it fulfils.
create table document_measure (
    municipality_id uuid    not null default current_municipality(),
    document_id     uuid    not null,
    measure_number  integer not null,
    primary key (document_id, measure_number),
    foreign key (municipality_id, document_id) references document (municipality_id, id),
    foreign key (municipality_id, measure_number) references measure (municipality_id, number)
);

create index document_measure_measure on document_measure (municipality_id, measure_number);

create table document_version (
    municipality_id uuid         not null references municipality,
    id              uuid         not null,
    version         bigint       not null,
    document_id     uuid         not null,
    number          integer      not null check (number > 0),
    state           varchar(9)   not null check (state in ('DRAFT', 'REVIEW', 'APPROVED', 'DISCARDED')),
    title           varchar(120) not null check (title <> ''),
    purpose         text         not null,
    applies_to      varchar(300) not null,
    legal_basis     text         not null,
    words           text         not null,
    -- What is new since the last one, for those who know it.
    change_note     varchar(500) not null,
    read_again      boolean      not null,
    example         boolean      not null,
    changed_by      varchar(200),
    sent_by         uuid references account,
    approved_by     varchar(200),
    valid_from      date,
    -- The first day that it is no longer in force; null while nothing has taken over.
    valid_until     date,
    review_by       date,
    primary key (id),
    unique (municipality_id, id),
    unique (document_id, number),
    unique (municipality_id, document_id, number),
    foreign key (municipality_id, document_id) references document (municipality_id, id),
    check ((state = 'APPROVED') = (valid_from is not null)),
    check ((valid_from is null) = (review_by is null)),
    check (valid_until is null or valid_until >= valid_from),
    constraint document_version_one_in_force exclude using gist (document_id with =, daterange(valid_from, valid_until) with &&)
        where (state = 'APPROVED') deferrable initially deferred
);

create unique index document_version_one_in_work on document_version (document_id) where state in ('DRAFT', 'REVIEW');
create index document_version_in_force on document_version (municipality_id, valid_from, valid_until) where state = 'APPROVED';
create index document_version_review_by on document_version (municipality_id, review_by) where state = 'APPROVED';

-- A step of a routine, a point of a checklist.
create table document_step (
    municipality_id uuid         not null default current_municipality(),
    version_id      uuid         not null,
    position        integer      not null check (position >= 0),
    -- The same through all versions.
    point           uuid         not null,
    section         varchar(200) not null,
    title           varchar(300) not null check (title <> ''),
    body            text         not null,
    who             varchar(200) not null,
    phase           varchar(6) check (phase in ('START', 'DURING', 'CHANGE', 'END')),
    deadline        varchar(200) not null,
    bti_level       integer check (bti_level between 0 and 3),
    shared_point_id uuid,
    primary key (version_id, position),
    unique (version_id, point) deferrable initially deferred,
    foreign key (municipality_id, version_id) references document_version (municipality_id, id)
);

create index document_step_shared_point on document_step (shared_point_id) where shared_point_id is not null;

-- What a step, or with no step the whole, leads to. Found among what can be found in the municipality; the words are kept for when it is gone.
create table document_link (
    municipality_id uuid         not null default current_municipality(),
    version_id      uuid         not null,
    position        integer      not null check (position >= 0),
    point           uuid,
    kind            varchar(12)  not null check (kind in ('ROUTINE', 'CHECKLIST', 'GUIDE', 'OFFER', 'CONTACT', 'RIGHT', 'HOWTO',
        'COURSE', 'CONTACT_ROLE', 'NETWORK')),
    target_id       uuid         not null,
    label           varchar(200) not null check (label <> ''),
    primary key (version_id, position),
    foreign key (municipality_id, version_id) references document_version (municipality_id, id)
);

create index document_link_target on document_link (municipality_id, target_id);

create table document_attachment (
    municipality_id uuid    not null default current_municipality(),
    version_id      uuid    not null,
    position        integer not null check (position >= 0),
    attachment_id   uuid    not null,
    primary key (version_id, position),
    foreign key (municipality_id, version_id) references document_version (municipality_id, id)
);

create index document_attachment_attachment on document_attachment (attachment_id);

-- Who did what to a version, in order. Only ever added to.
create table document_event (
    municipality_id uuid         not null references municipality,
    id              uuid         not null,
    version         bigint       not null,
    version_id      uuid         not null,
    at              timestamptz  not null,
    act             varchar(10)  not null check (act in ('BEGUN', 'SENT', 'RETURNED', 'APPROVED', 'CONFIRMED', 'WITHDRAWN', 'DISCARDED',
        'TAKEN_BACK')),
    by_whom         varchar(200),
    reason          varchar(1000) check (reason <> ''),
    primary key (id),
    unique (municipality_id, id),
    foreign key (municipality_id, version_id) references document_version (municipality_id, id),
    check (act not in ('RETURNED', 'WITHDRAWN') or reason is not null)
);

create index document_event_version on document_event (version_id, at);

create function refuse_approved_document() returns trigger
    language plpgsql set search_path = public, pg_temp as
$$
begin
    if tg_op = 'DELETE' then
        raise exception 'A version is never deleted' using errcode = 'integrity_constraint_violation';
    end if;
    if tg_op = 'INSERT' then
        if new.state <> 'DRAFT' then
            raise exception 'A version begins as a draft' using errcode = 'integrity_constraint_violation';
        end if;
        return new;
    end if;
    if new.state <> old.state and (old.state, new.state) not in (('DRAFT', 'REVIEW'), ('REVIEW', 'DRAFT'), ('REVIEW', 'APPROVED'),
        ('DRAFT', 'DISCARDED'), ('DISCARDED', 'DRAFT')) then
        raise exception 'A version does not go from % to %', old.state, new.state using errcode = 'integrity_constraint_violation';
    end if;
    if (new.document_id, new.number, new.example) is distinct from (old.document_id, old.number, old.example) then
        raise exception 'A version stays what it is' using errcode = 'integrity_constraint_violation';
    end if;
    if old.state <> 'DRAFT' and (new.title, new.purpose, new.applies_to, new.legal_basis, new.words, new.change_note, new.read_again)
        is distinct from (old.title, old.purpose, old.applies_to, old.legal_basis, old.words, old.change_note, old.read_again) then
        raise exception 'The text of this version is frozen' using errcode = 'integrity_constraint_violation';
    end if;
    if old.state = 'APPROVED' and ((new.valid_from, new.approved_by) is distinct from (old.valid_from, old.approved_by)
        or old.valid_until is not null and new.valid_until is distinct from least(old.valid_until, new.valid_until)) then
        raise exception 'What has been in force has been' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end
$$;

create trigger document_version_frozen before insert or update or delete on document_version
    for each row execute function refuse_approved_document();

-- Steps, links and attachments are written while their version is a draft; who writes holds it, so that nobody sends it in between.
create function refuse_frozen_document_part() returns trigger
    language plpgsql set search_path = public, pg_temp as
$$
declare
    line  jsonb;
    state text;
begin
    foreach line in array array[to_jsonb(old), to_jsonb(new)]
    loop
        continue when line is null;
        select v.state into state from document_version v where v.id = (line ->> 'version_id')::uuid for share;
        if state <> 'DRAFT' then
            raise exception 'The text of this version is frozen (%)', tg_table_name using errcode = 'integrity_constraint_violation';
        end if;
    end loop;
    return coalesce(new, old);
end
$$;

create trigger document_step_frozen before insert or update or delete on document_step
    for each row execute function refuse_frozen_document_part();
create trigger document_link_frozen before insert or update or delete on document_link
    for each row execute function refuse_frozen_document_part();
create trigger document_attachment_frozen before insert or update or delete on document_attachment
    for each row execute function refuse_frozen_document_part();

create trigger document_version_no_truncate before truncate on document_version execute function refuse_truncate();
create trigger document_step_no_truncate before truncate on document_step execute function refuse_truncate();
create trigger document_link_no_truncate before truncate on document_link execute function refuse_truncate();
create trigger document_attachment_no_truncate before truncate on document_attachment execute function refuse_truncate();

alter table document enable row level security;
create policy document_municipality on document using (municipality_id = current_municipality());
grant select, insert, update on document to ${applicationRole};
alter table document_unit enable row level security;
create policy document_unit_municipality on document_unit using (municipality_id = current_municipality());
grant select, insert, delete on document_unit to ${applicationRole};
alter table document_measure enable row level security;
create policy document_measure_municipality on document_measure using (municipality_id = current_municipality());
grant select, insert, delete on document_measure to ${applicationRole};
alter table document_version enable row level security;
create policy document_version_municipality on document_version using (municipality_id = current_municipality());
grant select, insert, update on document_version to ${applicationRole};
alter table document_step enable row level security;
create policy document_step_municipality on document_step using (municipality_id = current_municipality());
grant select, insert, update, delete on document_step to ${applicationRole};
alter table document_link enable row level security;
create policy document_link_municipality on document_link using (municipality_id = current_municipality());
grant select, insert, update, delete on document_link to ${applicationRole};
alter table document_attachment enable row level security;
create policy document_attachment_municipality on document_attachment using (municipality_id = current_municipality());
grant select, insert, update, delete on document_attachment to ${applicationRole};
alter table document_event enable row level security;
create policy document_event_municipality on document_event using (municipality_id = current_municipality());
grant select, insert on document_event to ${applicationRole};
