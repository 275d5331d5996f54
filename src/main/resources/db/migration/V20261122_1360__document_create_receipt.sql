-- That somebody has read a version and understood it. Said by oneself, only ever added.
create table read_receipt (
    municipality_id uuid        not null references municipality,
    id              uuid        not null,
    version         bigint      not null,
    document_id     uuid        not null,
    number          integer     not null,
    account_id      uuid        not null references account,
    read_at         timestamptz not null,
    primary key (id),
    unique (municipality_id, id),
    unique (document_id, account_id, number),
    foreign key (municipality_id, document_id) references document (municipality_id, id),
    foreign key (municipality_id, document_id, number) references document_version (municipality_id, document_id, number)
);

create index read_receipt_account on read_receipt (account_id);

alter table read_receipt enable row level security;
create policy read_receipt_municipality on read_receipt using (municipality_id = current_municipality());
grant select, insert on read_receipt to ${applicationRole};
