-- The account that wrote last: who wrote last does not approve. Null where nobody was signed in, and for what was written before.
alter table document_version add column changed_by_id uuid references account;
create index document_version_changed_by_id on document_version (changed_by_id);
