-- A file that belongs to an order: made once by us, or received. Its hash says whether it is still what it was.
create table ad_document (
    id           binary(16)   not null,
    version      bigint       not null,
    order_id     binary(16)   not null,
    insertion_id binary(16),
    revision_id  binary(16),
    kind         varchar(20)  not null,
    name         varchar(200) not null,
    file_id      binary(16)   not null,
    sha256       varchar(64)  not null,
    added_by     binary(16)   not null,
    added_at     datetime(6)  not null,
    primary key (id),
    constraint ad_document_of foreign key (order_id) references ad_order (id),
    constraint ad_document_made_once unique (revision_id)
);
