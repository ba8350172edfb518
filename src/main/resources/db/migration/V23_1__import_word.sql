-- What a word that stands in files means, as somebody has said it once for all files to come.
create table import_word (
    id         binary(16)   not null,
    version    bigint       not null,
    field_name varchar(30)  not null,
    folded     varchar(200) not null,
    said       varchar(200) not null,
    meaning    varchar(100) not null,
    mapped_by  binary(16)   not null,
    mapped_at  datetime(6)  not null,
    primary key (id)
);

create unique index import_word_once on import_word (field_name, folded);
