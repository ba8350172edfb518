alter table evidence add column authority_basis varchar(30);
