-- Somebody who is named in a step of a review.
create table ad_review_person (
    review_id binary(16) not null,
    step_no   int        not null,
    user_id   binary(16) not null,
    deputy    boolean    not null,
    primary key (review_id, step_no, user_id),
    constraint ad_review_person_of foreign key (review_id) references ad_review (id)
);
