create index followed_record_age on followed_record (noted_at);
