-- How the price of an insertion came about, as it was shown.
create table ad_order_line_price (
    line_id     binary(16)     not null,
    position_no int            not null,
    said        varchar(1000)  not null,
    amount      decimal(19, 4),
    primary key (line_id, position_no),
    constraint ad_order_line_price_of foreign key (line_id) references ad_order_line (id)
);
