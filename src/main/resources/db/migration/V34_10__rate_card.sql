-- What an edition asks for its space, from a day on. A card is never changed or removed: the next one of its class takes its
-- place. figures are sums in the currency of the card, or per cent, as the kind beside them says.
create table rate_card (
    id            binary(16)     not null,
    version       bigint         not null,
    edition_id    binary(16)     not null,
    rate_class    varchar(20)    not null,
    card_no       int            not null,
    from_date     date           not null,
    unit          varchar(20)    not null,
    currency      varchar(3)     not null,
    black         decimal(19, 4),
    colour_kind   varchar(20),
    colour_figure decimal(19, 4),
    non_standard  decimal(7, 3),
    basis         varchar(20)    not null,
    commission    decimal(7, 3),
    conditions    varchar(500)   not null,
    source        varchar(500)   not null,
    dated         varchar(60)    not null,
    checked_on    date,
    entered_by    binary(16)     not null,
    entered_at    datetime(6)    not null,
    primary key (id),
    constraint rate_card_order unique (edition_id, rate_class, card_no),
    constraint rate_card_edition foreign key (edition_id) references publication_edition (id)
);
