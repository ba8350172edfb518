-- That an insertion which the paper has was called off, with the document that says so.
create table ad_kill (
    id           binary(16)   not null,
    version      bigint       not null,
    insertion_id binary(16)   not null,
    kill_no      int          not null,
    late         boolean      not null,
    deadline     datetime(6),
    told         varchar(200) not null,
    reason       varchar(500) not null,
    document_id  binary(16)   not null,
    killed_by    binary(16)   not null,
    killed_at    datetime(6)  not null,
    primary key (id),
    constraint ad_kill_of foreign key (insertion_id) references ad_insertion (id),
    constraint ad_kill_with foreign key (document_id) references ad_document (id),
    constraint ad_kill_once unique (insertion_id)
);
