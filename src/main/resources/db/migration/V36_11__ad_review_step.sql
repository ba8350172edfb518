-- A step of a review, as it was copied from the policy.
create table ad_review_step (
    review_id   binary(16)   not null,
    position_no int          not null,
    name        varchar(100) not null,
    held_role   varchar(20),
    quorum      int          not null,
    due_hours   int,
    names_only  boolean      not null,
    primary key (review_id, position_no),
    constraint ad_review_step_of foreign key (review_id) references ad_review (id)
);
