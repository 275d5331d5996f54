-- What an administrator sets. All may be missing but the two intervals.
alter table municipality
    add contact_name            varchar(80),
    add contact_phone           varchar(8) check (contact_phone ~ '^([2-9][0-9]{7}|116[0-9]{3}|0[0-9]{4}|1[0-9]{2})$'),
    add contact_email           varchar(254) check (contact_email ~ '^[^@\s]+@[^@\s]+$'),
    add contact_opening         varchar(120),
    add privacy_statement       varchar(500) check (privacy_statement ~ '^https://'),
    add accessibility_statement varchar(500) check (accessibility_statement ~ '^https://'),
    add term                    int not null default 4 check (term between 1 and 12),
    add revised_every           int not null default 2 check (revised_every between 1 and 12),
    add check (revised_every <= term);
