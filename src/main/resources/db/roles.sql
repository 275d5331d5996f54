-- Run once as a superuser, before the portal's first start. Two roles: the owner migrates and owns the tables; the application
-- connects as a role that owns nothing, so that row-level security holds it.
create role portal_owner login;
create role portal_app login;
create database portal owner portal_owner template template0 encoding 'UTF8';
revoke all on database portal from public;
grant connect on database portal to portal_app;
