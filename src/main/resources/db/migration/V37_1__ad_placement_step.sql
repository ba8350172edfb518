-- What happened to a placement, at the paper and with us, in its order. Rows are only added.
create table ad_placement_step (
    id           binary(16)   not null,
    version      bigint       not null,
    placement_id binary(16)   not null,
    step_no      int          not null,
    kind         varchar(20)  not null,
    said_by      varchar(200) not null,
    words        longtext     not null,
    made_by      binary(16)   not null,
    made_at      datetime(6)  not null,
    primary key (id),
    constraint ad_placement_step_of foreign key (placement_id) references ad_placement (id),
    constraint ad_placement_step_numbered unique (placement_id, step_no)
);
