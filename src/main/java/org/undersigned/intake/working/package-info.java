/**
 * Working sheets: what the pipeline shows as a workbook that staff work on outside, and know again when it comes back.
 *
 * <p>Decision: each row carries a key of its own, and what its cells held when the sheet was taken stays in the database.
 * A cell that is as it was then changes nothing, even where the directory has moved on since; one that was changed on both
 * sides is told as such. Comparing the file with the directory alone was refused: it would take back whatever somebody
 * else has done while the sheet was out. The cost is a copy of each row.
 */
@NullMarked
package org.undersigned.intake.working;

import org.jspecify.annotations.NullMarked;
