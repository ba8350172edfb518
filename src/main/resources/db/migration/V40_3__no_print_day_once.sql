create unique index publication_no_print_day_once on publication_no_print_day (standing, on_date);
