-- What may be quoted. The words never change; a quote is quotable while it has a sign-off that was not taken back.
create table press_quote (
    id          binary(16)    not null,
    version     bigint        not null,
    campaign_id binary(16)    not null,
    speaker     varchar(200)  not null,
    speaks_as   varchar(200)  not null,
    words       varchar(4000) not null,
    added_by    binary(16)    not null,
    added_at    datetime(6)   not null,
    sign_off_id binary(16),
    primary key (id)
);

create index press_quote_of on press_quote (campaign_id, added_at);
