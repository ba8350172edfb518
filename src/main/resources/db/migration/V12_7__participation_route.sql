-- The representative through whom a party is asked.
alter table participation add column route_id binary(16);
