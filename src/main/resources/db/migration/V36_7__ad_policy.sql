-- Who approves the copy of a campaign.
create table ad_policy (
    id          binary(16)  not null,
    version     bigint      not null,
    campaign_id binary(16)  not null,
    kept_by     binary(16)  not null,
    kept_at     datetime(6) not null,
    primary key (id),
    constraint ad_policy_of unique (campaign_id)
);
