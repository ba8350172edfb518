-- That somebody who may approve let a sum go above what is authorised, and why.
create table budget_override (
    id          binary(16)     not null,
    version     bigint         not null,
    campaign_id binary(16)     not null,
    currency    varchar(3)     not null,
    amount      decimal(19, 4) not null,
    committed   decimal(19, 4) not null,
    authorised  decimal(19, 4) not null,
    reason      varchar(2000)  not null,
    approved_by binary(16)     not null,
    approved_at datetime(6)    not null,
    primary key (id),
    index budget_override_of (campaign_id, approved_at)
);
