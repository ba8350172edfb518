-- The copy of an ad; its words and names stand in versions.
create table ad_copy (
    id          binary(16)   not null,
    version     bigint       not null,
    campaign_id binary(16)   not null,
    title       varchar(200) not null,
    last_number int          not null,
    added_by    binary(16)   not null,
    added_at    datetime(6)  not null,
    primary key (id),
    key ad_copy_of (campaign_id, added_at)
);
