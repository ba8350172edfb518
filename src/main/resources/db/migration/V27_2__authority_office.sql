alter table evidence add column authority_office varchar(300);
