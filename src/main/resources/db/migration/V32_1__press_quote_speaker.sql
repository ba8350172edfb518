-- Whose words a quote is: a signature of the campaign or a spokesperson. A quote of before has neither, since a name as
-- text tells nobody apart; it keeps its sign-off and is offered again once somebody has said whose it is.
alter table press_quote add (signature_id binary(16), spokesperson_id binary(16));
