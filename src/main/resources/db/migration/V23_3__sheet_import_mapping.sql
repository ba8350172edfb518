-- By which kept mapping the sheet was proposed to be read; the mapping may have been deleted since.
alter table sheet_import add column mapping_id binary(16);
