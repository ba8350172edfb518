-- When the file and the cells of its rows were dropped; empty while they are kept.
alter table sheet_import add column rows_gone_at datetime(6);
