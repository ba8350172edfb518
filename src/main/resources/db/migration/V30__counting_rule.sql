-- The rule by which a campaign counts, and which names of an edition counted when it was sealed.
alter table campaign add counting_rule varchar(40) default 'EACH_NAME_ONCE' not null;

alter table edition_line add counted boolean default true not null;
