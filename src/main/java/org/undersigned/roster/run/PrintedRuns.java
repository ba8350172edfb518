package org.undersigned.roster.run;

import java.util.List;
import java.util.UUID;

/** Knows the pages on which the names of an edition were printed. Implemented by what orders pages. */
public interface PrintedRuns {

    /** By day. */
    List<PrintedRun> of(UUID edition);
}
