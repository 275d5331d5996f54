-- A unit may be called what another one was called before: the name alone no longer says who an owner is.
alter table owner drop constraint owner_municipality_id_name_key;
alter table owner add unique nulls not distinct (municipality_id, name, unit_id);
