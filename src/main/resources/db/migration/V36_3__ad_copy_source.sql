-- A factual claim in a block of copy and where it comes from.
create table ad_copy_source (
    copy_version_id binary(16)    not null,
    position_no     int           not null,
    block_no        int           not null,
    claim           varchar(1000) not null,
    source          varchar(1000) not null,
    primary key (copy_version_id, position_no),
    constraint ad_copy_source_of foreign key (copy_version_id) references ad_copy_version (id)
);
