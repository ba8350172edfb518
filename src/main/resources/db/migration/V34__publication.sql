-- Newspapers that sell space. What is known of one stands in rows of its own.
create table publication (
    id       binary(16)   not null,
    version  bigint       not null,
    name     varchar(200) not null,
    folded   varchar(700) not null,
    zone     varchar(64)  not null,
    country  varchar(2)   not null,
    currency varchar(3)   not null,
    added_by binary(16)   not null,
    added_at datetime(6)  not null,
    primary key (id),
    constraint publication_named unique (folded)
);
