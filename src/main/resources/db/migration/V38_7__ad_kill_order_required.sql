alter table ad_kill modify column order_id binary(16) not null;
