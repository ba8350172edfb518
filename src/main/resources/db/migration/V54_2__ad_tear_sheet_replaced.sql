-- In whose place a page is kept, and why.
alter table ad_tear_sheet add column (
    replaced_id  binary(16),
    replaced_why varchar(500) not null default ''
);
