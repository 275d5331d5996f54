-- What the public follows as a link leads to the web, and nowhere else, whoever wrote it.
alter table article add check (source_url ~ '^https?://.');
alter table contact_point add check (source_url ~ '^https?://.');
alter table event add check (source_url ~ '^https?://.');
alter table how_to add check (source_url ~ '^https?://.');
alter table legal_right add check (source_url ~ '^https?://.');
alter table offer add check (source_url ~ '^https?://.');
alter table place add check (source_url ~ '^https?://.');
alter table provider add check (source_url ~ '^https?://.');
alter table situation add check (source_url ~ '^https?://.');
alter table offer add check (url ~ '^https?://.');
alter table provider add check (url ~ '^https?://.');
alter table place add check (url ~ '^https?://.');
alter table event add check (online_url ~ '^https?://.'), add check (sign_up_url ~ '^https?://.');
