-- A name of the edition that a version of copy leaves out, by its place in the edition.
create table ad_copy_strike (
    copy_version_id binary(16) not null,
    line_no         int        not null,
    primary key (copy_version_id, line_no),
    constraint ad_copy_strike_of foreign key (copy_version_id) references ad_copy_version (id)
);
