-- What a participant is shown of a file belongs to the unit that began the file, as the file does, whoever
-- invited the participant.

update dossier_face f set opened_by = d.opened_by
  from dossier d where d.key = f.dossier and d.opened_by <> f.opened_by;
comment on column dossier_face.opened_by is 'The unit that began the file.';
