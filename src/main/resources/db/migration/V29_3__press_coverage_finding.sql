-- What was found in a logged article, in its order, but for signers who are named rightly.
create table press_coverage_finding (
    coverage_id binary(16)    not null,
    position_no int           not null,
    kind        varchar(30)   not null,
    sentence    varchar(1000) not null,
    primary key (coverage_id, position_no),
    constraint press_coverage_finding_of foreign key (coverage_id) references press_coverage (id)
);
