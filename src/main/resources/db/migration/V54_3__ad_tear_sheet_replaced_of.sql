alter table ad_tear_sheet add constraint ad_tear_sheet_replaced foreign key (replaced_id) references ad_tear_sheet (id);
