-- Of those that are paid nobody has kept it.
update ad_invoice set approved_by = state_by, approved_at = state_since where state = 'APPROVED';
