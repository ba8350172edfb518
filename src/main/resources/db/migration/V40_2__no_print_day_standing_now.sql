-- Of days that stand twice, the one that was entered last is passed over.
update publication_no_print_day set standing = edition_id
where taken_back_at is null and id in (
    select id from (
        select min(id) as id from publication_no_print_day where taken_back_at is null group by edition_id, on_date
    ) first_ones
);
