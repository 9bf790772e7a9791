/**
 * What lies over a photo: marks, crop and turn as data, who can be recognised, and which photo shows how it was before. The picture
 * itself stays as it is; what is made of it lies beside it and can be made again.
 */
export const sql = `
-- layer: JSON of shared/photos/layer.ts, NULL for a picture as it was taken. edition counts the changes of the layer. persons: JSON list.
ALTER TABLE attachment ADD COLUMN layer TEXT;
ALTER TABLE attachment ADD COLUMN edition INTEGER NOT NULL DEFAULT 0;
ALTER TABLE attachment ADD COLUMN persons TEXT NOT NULL DEFAULT '[]';
ALTER TABLE attachment ADD COLUMN before_id TEXT REFERENCES attachment (id);

-- JPEGs made of a picture and its layer, of the edition named: flat is what documents print, small is for lists.
CREATE TABLE attachment_view (
  attachment_id TEXT NOT NULL REFERENCES attachment (id),
  kind TEXT NOT NULL CHECK (kind IN ('flat', 'small')),
  edition INTEGER NOT NULL,
  content BLOB NOT NULL,
  PRIMARY KEY (attachment_id, kind)
) STRICT;
`;
