-- The editions of a paper in which space is sold.
create table publication_edition (
    id             binary(16)   not null,
    version        bigint       not null,
    publication_id binary(16)   not null,
    name           varchar(200) not null,
    folded         varchar(700) not null,
    added_by       binary(16)   not null,
    added_at       datetime(6)  not null,
    primary key (id),
    constraint publication_edition_named unique (publication_id, folded),
    constraint publication_edition_of foreign key (publication_id) references publication (id)
);
