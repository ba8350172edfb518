/**
 * Mechanisms that features share: stored files and background jobs.
 *
 * <p>Decision: files live in the database, in pieces of one megabyte. A backup of the database is then whole, and a
 * second node has every file. The cost is a larger database and slower reading than from a disk.
 *
 * <p>Decision: a process that works on a job moves the job's beat every ten seconds, and whoever sees a beat stand still
 * for six looks in a row ends the job. Nobody compares clocks, which differ between nodes, and no node needs a name; a
 * command beside the server neither beats nor looks. The cost is that after a crash a job is shown as running for one
 * more minute before it can be started again.
 */
@NullMarked
package org.undersigned.work;

import org.jspecify.annotations.NullMarked;
