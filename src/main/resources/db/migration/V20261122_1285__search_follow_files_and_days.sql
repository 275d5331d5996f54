-- What a file brought is told from what editors have done with it since.
alter table search_synonym
    -- What a content file said, in short: known again however it has been changed here, or removed. Null for what came before this was kept.
    add column file_key        uuid,
    -- Whether an editor has changed what a file brought: newer files leave it alone.
    add column edited          boolean not null default false,
    -- Whether it was removed for not being in a file any longer: it comes back with a file that has it.
    add column removed_by_file boolean not null default false,
    add unique (municipality_id, file_key),
    add check (file_key is null or origin = 'STARTER'),
    add check (removed or not removed_by_file);

-- The first and the last day that an entry is found; null for no limit.
alter table search_entry
    add column found_from date,
    add column found_to   date;

-- Made anew, with its days, when the portal starts: an index without entries is.
delete from search_entry;
