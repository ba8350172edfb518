-- What a list says of a party comes in without anybody having looked where it can be read.
alter table honour modify column checked_on date;
