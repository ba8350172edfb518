-- The ledger of a campaign: how far each sum has come, by paper and month of the run. Rows are only ever added; what was
-- wrong is taken back by a negative one. The index holds all that the sums are made of.
create table budget_entry (
    id             binary(16)     not null,
    version        bigint         not null,
    campaign_id    binary(16)     not null,
    kind           varchar(20)    not null,
    publication_id binary(16)     not null,
    run_month      date           not null,
    currency       varchar(3)     not null,
    amount         decimal(19, 4) not null,
    reference_id   binary(16)     not null,
    about          varchar(300)   not null,
    posted_by      binary(16)     not null,
    posted_at      datetime(6)    not null,
    primary key (id),
    index budget_entry_sums (campaign_id, currency, kind, publication_id, run_month, amount),
    index budget_entry_reference (reference_id, kind)
);
