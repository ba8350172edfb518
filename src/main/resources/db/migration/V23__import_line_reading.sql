-- How the name of a line was taken apart: names of rules with a comma before, between and behind them.
alter table import_line add column name_rules varchar(200) default '' not null;
