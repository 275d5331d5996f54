-- What a network keeps for its members.
create table network_document (
    municipality_id uuid not null default current_municipality(),
    network_id      uuid not null,
    attachment_id   uuid not null,
    primary key (network_id, attachment_id),
    foreign key (municipality_id, network_id) references network (municipality_id, id),
    foreign key (municipality_id, attachment_id) references attachment (municipality_id, id)
);

create index network_document_attachment on network_document (attachment_id);

alter table network_document enable row level security;
create policy network_document_municipality on network_document using (municipality_id = current_municipality());
grant select, insert, delete on network_document to ${applicationRole};
