-- The names that stand first on a list by rank, one ranking for each campaign.
create table ranking (
    id          binary(16) not null,
    version     bigint     not null,
    campaign_id binary(16) not null,
    primary key (id),
    constraint ranking_campaign unique (campaign_id)
);
