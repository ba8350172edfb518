-- How the paper has said that an ad ran, where that was not on its day.
alter table ad_run add column (
    said_by  varchar(200),
    said_at  datetime(6),
    said_how varchar(200)
);
