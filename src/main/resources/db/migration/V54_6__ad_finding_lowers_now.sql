-- So far one invoice was lowered by the whole credit.
insert into ad_finding_lowers (finding_id, invoice_id, amount)
select id, lowered_id, credit from ad_finding where lowered_id is not null;
