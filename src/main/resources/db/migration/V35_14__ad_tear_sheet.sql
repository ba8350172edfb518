-- The page on which an insertion ran, as it was kept. The latest one counts.
create table ad_tear_sheet (
    id           binary(16)   not null,
    version      bigint       not null,
    insertion_id binary(16)   not null,
    document_id  binary(16)   not null,
    paper_name   varchar(200) not null,
    ran_on       date         not null,
    page_no      varchar(40)  not null,
    position     varchar(200) not null,
    width_um     bigint       not null,
    depth_um     bigint       not null,
    colour       varchar(20)  not null,
    filed_by     binary(16)   not null,
    filed_at     datetime(6)  not null,
    primary key (id),
    constraint ad_tear_sheet_of foreign key (insertion_id) references ad_insertion (id),
    constraint ad_tear_sheet_with foreign key (document_id) references ad_document (id)
);
