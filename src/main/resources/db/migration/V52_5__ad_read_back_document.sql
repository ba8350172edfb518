-- The tear sheet that was read by itself when it was filed; none for a page that somebody gave to be compared.
alter table ad_read_back add column document_id binary(16);
