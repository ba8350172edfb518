-- What somebody decided in a step of a review, for good. Approvals of the words that were kept from another version say so.
create table ad_decision (
    id           binary(16)    not null,
    version      bigint        not null,
    review_id    binary(16)    not null,
    step_no      int           not null,
    verdict      varchar(20)   not null,
    reason       varchar(2000) not null,
    content_hash varchar(64)   not null,
    decided_by   binary(16)    not null,
    decided_at   datetime(6)   not null,
    kept_from    binary(16),
    primary key (id),
    constraint ad_decision_in foreign key (review_id) references ad_review (id),
    constraint ad_decision_once unique (review_id, step_no, decided_by)
);
