-- People who speak for a campaign, and how the press reaches them. Rows are never removed: they end.
create table press_spokesperson (
    id          binary(16)   not null,
    version     bigint       not null,
    campaign_id binary(16)   not null,
    party_id    binary(16),
    name        varchar(200) not null,
    speaks_as   varchar(200) not null,
    phone       varchar(60)  not null,
    email       varchar(254) not null,
    hours       varchar(200) not null,
    zone        varchar(60)  not null,
    languages   varchar(200) not null,
    topics      varchar(500) not null,
    position_no int          not null,
    until_on    date,
    primary key (id)
);

create index press_spokesperson_of on press_spokesperson (campaign_id, position_no);

create index press_spokesperson_party on press_spokesperson (party_id);

-- Whose words a quote is: a signature of the campaign or a spokesperson. A quote of before has neither, since a name as
-- text tells nobody apart; it keeps its sign-off and is offered again once somebody has said whose it is.
alter table press_quote add signature_id binary(16);

alter table press_quote add spokesperson_id binary(16);

create index press_quote_signature on press_quote (signature_id);

-- What was found in an article is kept by ids, figures and its paragraph, and the sentence is made when it is read: it may
-- name somebody who has withdrawn since. The sentences of before are dropped. They are cut and put together from the
-- words of articles, so that no name can be found in them safely; of these findings the kind stays.
alter table press_coverage_finding drop column sentence;

alter table press_coverage_finding add paragraph_no int;

alter table press_coverage_finding add signature_id binary(16);

alter table press_coverage_finding add quote_id binary(16);

alter table press_coverage_finding add said int;

alter table press_coverage_finding add listed int;

-- How many names of an edition have which honour and belong to which body, as JSON; none of editions of before, which
-- stay as they were sealed.
alter table edition add tallies longtext;
