-- When something has to be with the paper: from its rules, or as it has said of this insertion.
create table ad_order_line_deadline (
    line_id binary(16)  not null,
    kind    varchar(20) not null,
    due_at  datetime(6) not null,
    stated  boolean     not null,
    primary key (line_id, kind),
    constraint ad_order_line_deadline_of foreign key (line_id) references ad_order_line (id),
    key ad_order_line_deadline_when (due_at)
);
