-- The zone of the campaign, in which times are told to those who are asked.
alter table ad_review add column zone varchar(60) not null default 'UTC';
