-- A page that came back from the paper, compared with the names of the ad. Rows are only added.
create table ad_read_back (
    id           binary(16)   not null,
    version      bigint       not null,
    placement_id binary(16)   not null,
    file_id      binary(16)   not null,
    file_name    varchar(255) not null,
    sha256       varchar(64)  not null,
    name_count   int          not null,
    found_count  int          not null,
    page_count   int          not null,
    read_by      binary(16)   not null,
    read_at      datetime(6)  not null,
    primary key (id),
    constraint ad_read_back_of foreign key (placement_id) references ad_placement (id),
    key ad_read_back_file (file_id)
);
