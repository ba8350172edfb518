-- What was found in an article is kept by ids, figures and its paragraph, and the sentence is made when it is read: it may
-- name somebody who has withdrawn since. The sentences of before are dropped. They are cut and put together from the
-- words of articles, so that no name can be found in them safely; of these findings the kind stays.
alter table press_coverage_finding drop column sentence;
