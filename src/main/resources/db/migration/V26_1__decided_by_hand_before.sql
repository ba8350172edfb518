update import_line
set decided_by_hand = true
where decision is not null
    and not (proposal = 'CREATE' and decision = 'CREATE')
    and import_id in (select id from sheet_import where state = 'CHECKED');
