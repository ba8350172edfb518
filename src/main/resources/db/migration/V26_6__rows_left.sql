-- Whether cells of rows are still to be dropped of an import of which this has begun.
alter table sheet_import add column rows_left boolean not null default false;
