-- That nothing is to be ordered from a paper, by whom and why, and when that was lifted. Numbered, so that of two at once
-- one is refused.
create table publication_block (
    id             binary(16)    not null,
    version        bigint        not null,
    publication_id binary(16)    not null,
    block_no       int           not null,
    reason         varchar(2000) not null,
    blocked_by     binary(16)    not null,
    blocked_at     datetime(6)   not null,
    lifted_by      binary(16),
    lifted_at      datetime(6),
    lifted_because varchar(2000),
    primary key (id),
    constraint publication_block_order unique (publication_id, block_no),
    constraint publication_block_publication foreign key (publication_id) references publication (id)
);
