-- What somebody at the paper has said about an order.
create table ad_paper_word (
    id          binary(16)    not null,
    version     bigint        not null,
    order_id    binary(16)    not null,
    said_by     varchar(200)  not null,
    said_to     binary(16)    not null,
    said_at     datetime(6)   not null,
    words       varchar(4000) not null,
    recorded_by binary(16)    not null,
    recorded_at datetime(6)   not null,
    primary key (id),
    constraint ad_paper_word_on foreign key (order_id) references ad_order (id)
);
