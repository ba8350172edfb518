-- A sum that was proposed, and what somebody else decided on it. Numbered, so that of two at once one is refused.
create table budget_proposal (
    id              binary(16)     not null,
    version         bigint         not null,
    campaign_id     binary(16)     not null,
    currency        varchar(3)     not null,
    proposal_no     int            not null,
    amount          decimal(19, 4) not null,
    reason          varchar(2000)  not null,
    state           varchar(20)    not null,
    proposed_by     binary(16)     not null,
    proposed_at     datetime(6)    not null,
    decided_by      binary(16),
    decided_at      datetime(6),
    decided_because varchar(2000),
    primary key (id),
    constraint budget_proposal_order unique (campaign_id, currency, proposal_no)
);
