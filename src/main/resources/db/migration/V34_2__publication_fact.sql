-- What is known of a paper or of one of its editions (scope), and from where. The highest number of a key holds; an empty
-- value says that it is unknown. A value is superseded by the next row, never edited.
create table publication_fact (
    id             binary(16)    not null,
    version        bigint        not null,
    publication_id binary(16)    not null,
    scope_id       binary(16)    not null,
    fact_key       varchar(40)   not null,
    fact_no        int           not null,
    fact_value     varchar(1000) not null,
    source         varchar(500)  not null,
    dated          varchar(60)   not null,
    checked_on     date,
    entered_by     binary(16)    not null,
    entered_at     datetime(6)   not null,
    primary key (id),
    constraint publication_fact_order unique (scope_id, fact_key, fact_no),
    constraint publication_fact_of foreign key (publication_id) references publication (id)
);
