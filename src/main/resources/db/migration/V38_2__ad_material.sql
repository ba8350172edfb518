-- Which ad a paper has taken for an insertion; of several the last one is printed.
create table ad_material (
    id           binary(16)   not null,
    version      bigint       not null,
    insertion_id binary(16)   not null,
    material_no  int          not null,
    placement_id binary(16)   not null,
    edition_id   binary(16)   not null,
    copy_label   varchar(200) not null,
    accepted_by  binary(16)   not null,
    accepted_at  datetime(6)  not null,
    primary key (id),
    constraint ad_material_of foreign key (insertion_id) references ad_insertion (id),
    constraint ad_material_numbered unique (insertion_id, material_no)
);
