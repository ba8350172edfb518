-- Its rows are representations by parties now.
drop table representative;
