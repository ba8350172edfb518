-- A press release; its words stand in versions.
create table press_release (
    id          binary(16)   not null,
    version     bigint       not null,
    campaign_id binary(16)   not null,
    title       varchar(200) not null,
    last_number int          not null,
    added_by    binary(16)   not null,
    added_at    datetime(6)  not null,
    primary key (id)
);

create index press_release_of on press_release (campaign_id, added_at);
