-- That an insertion ran: when, where, and with the names of which edition.
create table ad_run (
    id           binary(16)   not null,
    version      bigint       not null,
    insertion_id binary(16)   not null,
    ran_on       date         not null,
    page_no      varchar(40)  not null,
    position     varchar(200) not null,
    placement_id binary(16)   not null,
    edition_id   binary(16)   not null,
    copy_label   varchar(200) not null,
    reported_by  binary(16)   not null,
    reported_at  datetime(6)  not null,
    primary key (id),
    constraint ad_run_of foreign key (insertion_id) references ad_insertion (id),
    constraint ad_run_once unique (insertion_id),
    key ad_run_carries (edition_id)
);
