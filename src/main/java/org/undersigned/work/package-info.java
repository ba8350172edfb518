/**
 * Mechanisms that features share: stored files, background jobs, and drafts of forms.
 *
 * <p>Decision: files live in the database, in pieces of one megabyte. A backup of the database is then whole, and a
 * second node has every file. The cost is a larger database and slower reading than from a disk.
 *
 * <p>Decision: a file that is only on its way in is sealed, piece by piece, and dropped before long; evidence and the
 * files of editions are kept as they came. To seal all was refused: these prove something for years, and a lost key would
 * take the proof along. The cost is that whoever reads the database reads them.
 *
 * <p>Decision: a process that works on a job moves the job's beat every ten seconds, and whoever sees a beat stand still
 * for six looks in a row ends the job. Nobody compares clocks, which differ between nodes, and no node needs a name; a
 * command beside the server neither beats nor looks. The cost is that after a crash a job is shown as running for one
 * more minute before it can be started again.
 *
 * <p>Decision: what is typed into a long form is kept a moment after the last key, sealed, in a row of the one who types,
 * as text by the labels of the fields. It is no change of a record, so the trail says nothing of it. Keeping the record
 * that the form edits was refused, because a form that is half filled in is none yet; so was the browser's own store,
 * which others may sit in front of. The cost is that a field that is renamed loses its part of a draft.
 */
@NullMarked
package org.undersigned.work;

import org.jspecify.annotations.NullMarked;
