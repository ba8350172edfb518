-- Of which order an insertion was called off.
alter table ad_kill add column order_id binary(16);
