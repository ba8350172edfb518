-- Whether the first row of an import's sheets holds headings, which rows that were pasted need not.
alter table sheet_import add column headed boolean not null default true;
