update import_change
set chosen_by_hand = true
where (effect = 'ADDS' and not chosen or effect in ('REPLACES', 'CONFLICTS') and chosen)
    and import_id in (select id from sheet_import where state = 'CHECKED');
