-- Days on which an edition that prints on that weekday does not appear. One that was entered wrongly is taken back and stays.
create table publication_no_print_day (
    id            binary(16)   not null,
    version       bigint       not null,
    edition_id    binary(16)   not null,
    on_date       date         not null,
    name          varchar(200) not null,
    source        varchar(500) not null,
    dated         varchar(60)  not null,
    checked_on    date,
    entered_by    binary(16)   not null,
    entered_at    datetime(6)  not null,
    taken_back_by binary(16),
    taken_back_at datetime(6),
    primary key (id),
    index publication_no_print_day_of (edition_id, on_date),
    constraint publication_no_print_day_edition foreign key (edition_id) references publication_edition (id)
);
