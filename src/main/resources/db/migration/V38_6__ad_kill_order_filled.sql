update ad_kill set order_id = (select i.order_id from ad_insertion i where i.id = ad_kill.insertion_id);
