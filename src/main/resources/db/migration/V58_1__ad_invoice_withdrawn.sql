-- Why the paper has taken an invoice back.
alter table ad_invoice add column withdrawn varchar(500);
