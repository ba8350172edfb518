create table ranked_party (
    ranking_id binary(16) not null,
    rank_no    int        not null,
    party_id   binary(16) not null,
    primary key (ranking_id, rank_no),
    constraint ranked_party_ranking foreign key (ranking_id) references ranking (id)
);

create index ranked_party_of on ranked_party (party_id);
