-- A block of a version of copy, in the order of the page.
create table ad_copy_block (
    copy_version_id   binary(16)  not null,
    position_no       int         not null,
    kind              varchar(20) not null,
    words             longtext    not null,
    letter_version_id binary(16),
    states_nothing    boolean     not null,
    primary key (copy_version_id, position_no),
    constraint ad_copy_block_of foreign key (copy_version_id) references ad_copy_version (id)
);
