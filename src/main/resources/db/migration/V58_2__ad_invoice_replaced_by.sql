-- The number of the invoice that comes in its place; null where none does.
alter table ad_invoice add column replaced_by varchar(100);
