-- What somebody has to say about a version of copy: about a block, about a name by its place in the edition, or about all.
create table ad_comment (
    id              binary(16)    not null,
    version         bigint        not null,
    copy_id         binary(16)    not null,
    copy_version_id binary(16)    not null,
    version_no      int           not null,
    block_no        int,
    line_no         int,
    pinned_to       varchar(400)  not null,
    words           varchar(2000) not null,
    written_by      binary(16)    not null,
    written_at      datetime(6)   not null,
    resolved_by     binary(16),
    resolved_at     datetime(6),
    primary key (id),
    constraint ad_comment_on foreign key (copy_version_id) references ad_copy_version (id),
    key ad_comment_of (copy_id, resolved_at)
);
