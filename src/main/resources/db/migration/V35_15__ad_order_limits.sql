-- How much whom may approve in a campaign, and how far an invoice may be off. The latest decision holds.
create table ad_order_limits (
    id                binary(16)     not null,
    version           bigint         not null,
    campaign_id       binary(16)     not null,
    decision_no       int            not null,
    currency          varchar(3)     not null,
    approver_limit    decimal(19, 4),
    coordinator_limit decimal(19, 4),
    tolerance         decimal(19, 4) not null,
    decided_by        binary(16)     not null,
    decided_at        datetime(6)    not null,
    primary key (id),
    constraint ad_order_limits_numbered unique (campaign_id, decision_no)
);
