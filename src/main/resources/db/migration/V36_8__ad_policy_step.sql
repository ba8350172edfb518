-- A step of a policy, in the order in which they are taken.
create table ad_policy_step (
    policy_id   binary(16)   not null,
    position_no int          not null,
    name        varchar(100) not null,
    held_role   varchar(20),
    quorum      int          not null,
    due_hours   int,
    names_only  boolean      not null,
    primary key (policy_id, position_no),
    constraint ad_policy_step_of foreign key (policy_id) references ad_policy (id)
);
