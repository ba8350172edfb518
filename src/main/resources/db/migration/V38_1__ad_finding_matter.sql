-- What an error of a printed ad concerns.
create table ad_finding_matter (
    finding_id binary(16)  not null,
    matter     varchar(20) not null,
    primary key (finding_id, matter),
    constraint ad_finding_matter_of foreign key (finding_id) references ad_finding (id)
);
