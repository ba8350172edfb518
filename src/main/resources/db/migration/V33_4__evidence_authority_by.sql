-- Who of a group authorised its yes, by name.
alter table evidence add column authority_by varchar(500);
