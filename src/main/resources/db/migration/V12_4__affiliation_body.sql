alter table affiliation rename column group_id to body_id;
