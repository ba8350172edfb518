-- By which rate card a line is priced, as it was when it was written.
alter table ad_order_line add column (
    card_no     int,
    card_from   date,
    card_basis  varchar(20),
    card_source varchar(500),
    card_dated  varchar(60)
);
