-- All that were there are members of groups.
alter table affiliation add column kind varchar(20) default 'MEMBER' not null;
