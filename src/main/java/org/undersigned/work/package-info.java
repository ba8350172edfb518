/**
 * Mechanisms that features share: stored files and background jobs.
 *
 * <p>Decision: files live in the database, in pieces of one megabyte. A backup of the database is then whole, and a
 * second node has every file. The cost is a larger database and slower reading than from a disk.
 */
@NullMarked
package org.undersigned.work;

import org.jspecify.annotations.NullMarked;
