-- The portal's receipt for a submission (docs/formats/receipt-v1.md). Submissions that were taken before
-- there were signed receipts have none.

alter table submission
  add column receipt bytea,
  add column receipt_signature bytea,
  add check ((receipt is null) = (receipt_signature is null));
comment on column submission.receipt is 'Exact bytes that the portal signed; in clear, says no more than the manifest and the time.';
