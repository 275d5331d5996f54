-- What is attached is there.
alter table document_attachment add foreign key (municipality_id, attachment_id) references attachment (municipality_id, id);
