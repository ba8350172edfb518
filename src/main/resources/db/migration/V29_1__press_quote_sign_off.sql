-- That a speaker agreed to be quoted with these words, and perhaps that they took it back. Rows are never removed.
create table press_quote_sign_off (
    id                binary(16)   not null,
    version           bigint       not null,
    quote_id          binary(16)   not null,
    said_by           varchar(200) not null,
    channel           varchar(20)  not null,
    said_on           date         not null,
    recorded_by       binary(16)   not null,
    recorded_at       datetime(6)  not null,
    taken_back_reason varchar(2000),
    taken_back_by     binary(16),
    taken_back_at     datetime(6),
    primary key (id),
    constraint press_quote_sign_off_of foreign key (quote_id) references press_quote (id)
);
