-- The directory. A party keeps a copy of the name, sort key and first discipline by which lists show and order it.
create table discipline (
    code        varchar(40) not null,
    position_no int         not null,
    primary key (code)
);

insert into discipline (code, position_no)
values ('acting', 1),
       ('film-television', 2),
       ('music', 3),
       ('writing', 4),
       ('journalism', 5),
       ('visual-arts', 6),
       ('photography', 7),
       ('games', 8),
       ('voice', 9),
       ('stage', 10),
       ('sport', 11);

-- Words that people write for a discipline in their own lists.
create table discipline_word (
    word            varchar(40) not null,
    discipline_code varchar(40) not null,
    primary key (word),
    constraint discipline_word_code foreign key (discipline_code) references discipline (code)
);

insert into discipline_word (word, discipline_code)
values ('actor', 'acting'),
       ('actress', 'acting'),
       ('actors', 'acting'),
       ('performer', 'acting'),
       ('film', 'film-television'),
       ('films', 'film-television'),
       ('movies', 'film-television'),
       ('cinema', 'film-television'),
       ('television', 'film-television'),
       ('tv', 'film-television'),
       ('film and tv', 'film-television'),
       ('filmmaker', 'film-television'),
       ('film maker', 'film-television'),
       ('director', 'film-television'),
       ('producer', 'film-television'),
       ('showrunner', 'film-television'),
       ('musician', 'music'),
       ('musicians', 'music'),
       ('singer', 'music'),
       ('songwriter', 'music'),
       ('singer-songwriter', 'music'),
       ('composer', 'music'),
       ('band', 'music'),
       ('rapper', 'music'),
       ('dj', 'music'),
       ('writer', 'writing'),
       ('writers', 'writing'),
       ('author', 'writing'),
       ('authors', 'writing'),
       ('novelist', 'writing'),
       ('poet', 'writing'),
       ('screenwriter', 'writing'),
       ('playwright', 'writing'),
       ('literature', 'writing'),
       ('books', 'writing'),
       ('journalist', 'journalism'),
       ('journalists', 'journalism'),
       ('reporter', 'journalism'),
       ('news', 'journalism'),
       ('press', 'journalism'),
       ('visual art', 'visual-arts'),
       ('art', 'visual-arts'),
       ('arts', 'visual-arts'),
       ('artist', 'visual-arts'),
       ('painter', 'visual-arts'),
       ('sculptor', 'visual-arts'),
       ('illustrator', 'visual-arts'),
       ('illustration', 'visual-arts'),
       ('designer', 'visual-arts'),
       ('design', 'visual-arts'),
       ('photographer', 'photography'),
       ('photographers', 'photography'),
       ('photo', 'photography'),
       ('photos', 'photography'),
       ('photojournalist', 'photography'),
       ('game', 'games'),
       ('gaming', 'games'),
       ('video games', 'games'),
       ('game developer', 'games'),
       ('voice actor', 'voice'),
       ('voice acting', 'voice'),
       ('voice artist', 'voice'),
       ('voice-over', 'voice'),
       ('narrator', 'voice'),
       ('theatre', 'stage'),
       ('theater', 'stage'),
       ('stage actor', 'stage'),
       ('dance', 'stage'),
       ('dancer', 'stage'),
       ('broadway', 'stage'),
       ('sports', 'sport'),
       ('athlete', 'sport'),
       ('athletes', 'sport'),
       ('athletics', 'sport'),
       ('football', 'sport'),
       ('footballer', 'sport');

create table party (
    id              binary(16)   not null,
    version         bigint       not null,
    kind            varchar(20)  not null,
    name            varchar(200) not null,
    sort_key        varchar(200) not null,
    main_discipline varchar(40),
    note            longtext,
    created_at      datetime(6)  not null,
    changed_at      datetime(6)  not null,
    primary key (id)
);

create index party_sort_key on party (sort_key, id);

create index party_kind on party (kind, sort_key, id);

create index party_changed_at on party (changed_at, id);

-- compact: the folded name run together; terms: its search terms, each with a space in front of it.
create table party_name (
    id             binary(16)    not null,
    party_id       binary(16)    not null,
    position_no    int           not null,
    kind           varchar(20)   not null,
    text           varchar(200)  not null,
    sort_key       varchar(200)  not null,
    compact        varchar(600)  not null,
    compact_length int           not null,
    terms          varchar(3200) not null,
    primary key (id),
    constraint party_name_of_party foreign key (party_id) references party (id)
);

create index party_name_party on party_name (party_id, position_no);

create index party_name_compact on party_name (compact, party_id);

-- The two search tables are made of party_name and nothing else, and are written in bulk: no foreign keys.
create table party_token (
    token          varchar(64) not null,
    compact_length int         not null,
    name_id        binary(16)  not null,
    party_id       binary(16)  not null,
    primary key (token, compact_length, name_id, party_id)
);

create table party_trigram (
    gram           varchar(3) not null,
    compact_length int        not null,
    name_id        binary(16) not null,
    party_id       binary(16) not null,
    primary key (gram, compact_length, name_id, party_id)
);

create table party_discipline (
    party_id        binary(16)  not null,
    position_no     int         not null,
    discipline_code varchar(40) not null,
    primary key (party_id, position_no),
    constraint party_discipline_party foreign key (party_id) references party (id),
    constraint party_discipline_code foreign key (discipline_code) references discipline (code)
);

create index party_discipline_by_code on party_discipline (discipline_code, party_id);

create table party_tag (
    party_id binary(16)  not null,
    tag      varchar(40) not null,
    primary key (party_id, tag),
    constraint party_tag_party foreign key (party_id) references party (id)
);

create index party_tag_by_tag on party_tag (tag, party_id);

create table representative (
    id       binary(16)   not null,
    version  bigint       not null,
    party_id binary(16)   not null,
    name     varchar(200) not null,
    agency   varchar(200),
    email    varchar(254),
    phone    varchar(40),
    primary key (id),
    constraint representative_party foreign key (party_id) references party (id)
);

create unique index representative_of_party on representative (party_id);

create table contact_point (
    id         binary(16)   not null,
    version    bigint       not null,
    party_id   binary(16)   not null,
    kind       varchar(20)  not null,
    route      varchar(20)  not null,
    visibility varchar(20)  not null,
    address    varchar(500) not null,
    primary key (id),
    constraint contact_point_party foreign key (party_id) references party (id)
);

create index contact_point_of_party on contact_point (party_id);

create table honour (
    id         binary(16)   not null,
    version    bigint       not null,
    party_id   binary(16)   not null,
    text       varchar(200) not null,
    source     varchar(500) not null,
    checked_on date         not null,
    primary key (id),
    constraint honour_party foreign key (party_id) references party (id)
);

create index honour_of_party on honour (party_id);

create table group_member (
    id        binary(16)   not null,
    version   bigint       not null,
    group_id  binary(16)   not null,
    member_id binary(16)   not null,
    part      varchar(100),
    from_year int,
    to_year   int,
    primary key (id),
    constraint group_member_group foreign key (group_id) references party (id),
    constraint group_member_member foreign key (member_id) references party (id)
);

create index group_member_of_group on group_member (group_id);

create index group_member_is_member on group_member (member_id);

create table coalition_role (
    id           binary(16)  not null,
    version      bigint      not null,
    campaign_id  binary(16)  not null,
    party_id     binary(16)  not null,
    role         varchar(20) not null,
    logo_consent boolean     not null,
    primary key (id),
    constraint coalition_role_party foreign key (party_id) references party (id)
);

create unique index coalition_role_once on coalition_role (campaign_id, party_id);

create index coalition_role_of_party on coalition_role (party_id);
