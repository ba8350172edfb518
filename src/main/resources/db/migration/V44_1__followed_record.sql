-- Records that were new when a step changed them that can be taken back: what they came as, and to which version such
-- steps alone have brought them. Whoever edits one moves its version past the one noted here.
create table followed_record (
    record_id binary(16)  not null,
    version   bigint      not null,
    came_as   char(64)    not null,
    as_came   boolean     not null,
    noted_at  datetime(6) not null,
    primary key (record_id)
);
