-- What a campaign may spend on ads, a row for each currency. asked_no moves whenever somebody asks whether a sum is within
-- it, so that two who ask at once, on whatever machine, are not both told yes.
create table budget (
    id          binary(16)     not null,
    version     bigint         not null,
    campaign_id binary(16)     not null,
    currency    varchar(3)     not null,
    authorised  decimal(19, 4) not null,
    asked_no    bigint         not null,
    primary key (id),
    constraint budget_of unique (campaign_id, currency)
);
