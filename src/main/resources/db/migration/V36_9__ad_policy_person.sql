-- Somebody who is named in a step of a policy.
create table ad_policy_person (
    policy_id binary(16) not null,
    step_no   int        not null,
    user_id   binary(16) not null,
    deputy    boolean    not null,
    primary key (policy_id, step_no, user_id),
    constraint ad_policy_person_of foreign key (policy_id) references ad_policy (id)
);
