-- Which record a letter's news is about, so that whoever answers for it learns that the letter did not arrive. Letters of
-- before do not say.

alter table notifications.outgoing_mail add record_id uuid;
