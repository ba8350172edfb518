-- Who has approved an invoice, and when, also once it is paid.
alter table ad_invoice add column (
    approved_by binary(16),
    approved_at datetime(6)
);
