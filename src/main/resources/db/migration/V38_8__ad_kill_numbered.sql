-- Kills are counted within their order.
alter table ad_kill add constraint ad_kill_numbered unique (order_id, kill_no);
