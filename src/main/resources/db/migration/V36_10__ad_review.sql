-- That a version of copy was put before those who approve; its steps are those of the policy at that moment.
create table ad_review (
    id              binary(16)  not null,
    version         bigint      not null,
    campaign_id     binary(16)  not null,
    copy_version_id binary(16)  not null,
    words_hash      varchar(64) not null,
    content_hash    varchar(64) not null,
    kept_from       binary(16),
    submitted_by    binary(16)  not null,
    submitted_at    datetime(6) not null,
    open_step       int         not null,
    opened_at       datetime(6) not null,
    due_at          datetime(6),
    decided         int         not null,
    primary key (id),
    constraint ad_review_of foreign key (copy_version_id) references ad_copy_version (id),
    constraint ad_review_once unique (copy_version_id)
);
