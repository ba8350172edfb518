-- When a check of the sheet that is read now has begun; empty while none has.
alter table sheet_import add column check_begun_at datetime(6);
