-- Pages lead to what they hang together with by what it is, of whatever kind.
create index search_entry_subject on search_entry (subject_id);
