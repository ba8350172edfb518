-- An answer to a comment.
create table ad_comment_reply (
    id         binary(16)    not null,
    version    bigint        not null,
    comment_id binary(16)    not null,
    words      varchar(2000) not null,
    written_by binary(16)    not null,
    written_at datetime(6)   not null,
    primary key (id),
    constraint ad_comment_reply_to foreign key (comment_id) references ad_comment (id)
);
