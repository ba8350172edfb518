-- That a finding was none. Where the invoice that it has lowered was paid so and the paper bills the rest anew, that stays.
create table ad_finding_taken_back (
    id            binary(16)   not null,
    version       bigint       not null,
    finding_id    binary(16)   not null,
    reason        varchar(500) not null,
    billed_anew   boolean      not null,
    taken_back_by binary(16)   not null,
    taken_back_at datetime(6)  not null,
    primary key (id),
    constraint ad_finding_taken_back_of foreign key (finding_id) references ad_finding (id),
    constraint ad_finding_taken_back_once unique (finding_id)
);
