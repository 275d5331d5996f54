-- Staff find their routines, checklists and people in the same index; the public does not.
alter table search_entry drop constraint search_entry_kind_check;
alter table search_entry add constraint search_entry_kind_check
    check (kind in ('OFFER', 'ARTICLE', 'CONTACT', 'RIGHT', 'SITUATION', 'HOWTO', 'EVENT', 'MEASURE',
        'ROUTINE', 'CHECKLIST', 'GUIDE', 'COURSE', 'CONTACT_ROLE', 'NETWORK'));
