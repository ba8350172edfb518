alter table evidence add column authority_until date;
