-- Private addresses are sealed. A row has either its address in the clear, or what is sealed, with the id of the master
-- key and a keyed fingerprint by which equal ones are found.
alter table contact_point modify column address varchar(500);

alter table contact_point add column sealed varbinary(2100);

alter table contact_point add column fingerprint varbinary(32);

alter table contact_point add column key_id varchar(16);

create index contact_point_fingerprint on contact_point (fingerprint);

create index contact_point_key on contact_point (key_id, id);

-- Who looked at which address of the vault, for what is usual and what is not. Why they did is on the trail.
create table vault_look (
    id               binary(16)  not null,
    version          bigint      not null,
    contact_point_id binary(16)  not null,
    by_user          binary(16)  not null,
    at               datetime(6) not null,
    primary key (id)
);

create index vault_look_at on vault_look (at, by_user);
