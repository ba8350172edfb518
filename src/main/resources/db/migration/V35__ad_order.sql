-- What a campaign orders of one paper; what the order says stands in revisions.
create table ad_order (
    id                binary(16)   not null,
    version           bigint       not null,
    campaign_id       binary(16)   not null,
    order_no          int          not null,
    paper_id          binary(16)   not null,
    paper_name        varchar(200) not null,
    folded            varchar(1000) not null,
    currency          varchar(3)   not null,
    last_number       int          not null,
    shown_number      int          not null,
    standing_number   int          not null,
    last_insertion_no int          not null,
    added_by          binary(16)   not null,
    added_at          datetime(6)  not null,
    primary key (id),
    constraint ad_order_numbered unique (campaign_id, order_no)
);
