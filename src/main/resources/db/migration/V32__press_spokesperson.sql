-- People who speak for a campaign, and how the press reaches them. Rows are never removed: they end.
create table press_spokesperson (
    id          binary(16)   not null,
    version     bigint       not null,
    campaign_id binary(16)   not null,
    party_id    binary(16),
    name        varchar(200) not null,
    speaks_as   varchar(200) not null,
    phone       varchar(60)  not null,
    email       varchar(254) not null,
    hours       varchar(200) not null,
    zone        varchar(60)  not null,
    languages   varchar(200) not null,
    topics      varchar(500) not null,
    position_no int          not null,
    until_on    date,
    primary key (id)
);

create index press_spokesperson_of on press_spokesperson (campaign_id, position_no);

create index press_spokesperson_party on press_spokesperson (party_id);
