-- That an insertion did not run, and who at the paper has said so.
create table ad_lapse (
    id           binary(16)   not null,
    version      bigint       not null,
    insertion_id binary(16)   not null,
    words        varchar(500) not null,
    said_by      varchar(200),
    said_at      datetime(6),
    said_how     varchar(200),
    reported_by  binary(16)   not null,
    reported_at  datetime(6)  not null,
    primary key (id),
    constraint ad_lapse_of foreign key (insertion_id) references ad_insertion (id),
    constraint ad_lapse_once unique (insertion_id)
);
