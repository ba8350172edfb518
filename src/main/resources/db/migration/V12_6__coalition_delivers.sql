alter table coalition_role add column delivers varchar(500);
