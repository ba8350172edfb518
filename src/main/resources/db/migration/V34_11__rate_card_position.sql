-- What places in the paper cost more.
create table rate_card_position (
    rate_card_id binary(16)     not null,
    position_no  int            not null,
    name         varchar(200)   not null,
    kind         varchar(20)    not null,
    figure       decimal(19, 4) not null,
    primary key (rate_card_id, position_no),
    constraint rate_card_position_of foreign key (rate_card_id) references rate_card (id)
);
