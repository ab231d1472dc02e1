-- The line of an asset names up to seven names of 200 characters and eight identifiers of 120; in most scripts a
-- character is two or three bytes, and in JSON some are six.
alter table compartment_label drop constraint compartment_label_sealed_check;
alter table compartment_label add constraint compartment_label_sealed_check check (octet_length(sealed) <= 16384);
