-- That a page was not the one on which the ad ran, by whom and why. It stays to be read.
create table ad_tear_sheet_taken_back (
    id            binary(16)   not null,
    version       bigint       not null,
    tear_sheet_id binary(16)   not null,
    reason        varchar(500) not null,
    taken_back_by binary(16)   not null,
    taken_back_at datetime(6)  not null,
    primary key (id),
    constraint ad_tear_sheet_taken_back_of foreign key (tear_sheet_id) references ad_tear_sheet (id),
    constraint ad_tear_sheet_taken_back_once unique (tear_sheet_id)
);
