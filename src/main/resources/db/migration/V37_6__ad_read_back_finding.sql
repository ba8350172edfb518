-- A name that is missing, added or changed on a page that came back, and where on it, in thousandths of its width and depth.
create table ad_read_back_finding (
    read_back_id binary(16)    not null,
    position_no  int           not null,
    kind         varchar(20)   not null,
    expected     varchar(1000) not null,
    found        varchar(1000) not null,
    page_no      int           not null,
    box_left     int           not null,
    box_top      int           not null,
    box_width    int           not null,
    box_height   int           not null,
    primary key (read_back_id, position_no),
    constraint ad_read_back_finding_of foreign key (read_back_id) references ad_read_back (id)
);
