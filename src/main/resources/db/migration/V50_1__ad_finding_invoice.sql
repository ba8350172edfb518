-- Which invoice bills a wrong sum, where the paper credits that.
alter table ad_finding add column invoice_id binary(16);
