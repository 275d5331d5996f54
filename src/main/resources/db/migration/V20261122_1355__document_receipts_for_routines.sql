-- Routines alone ask whether they have been read: a checklist is used, not learnt.
update document set receipt = false where kind = 'CHECKLIST' and receipt;
alter table document add constraint document_receipt_of_routine check (kind = 'ROUTINE' or not receipt);
