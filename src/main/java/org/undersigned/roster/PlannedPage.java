package org.undersigned.roster;

import org.undersigned.signature.coverage.PlannedRun;

/** Names that are to be printed in a run. */
public record PlannedPage(PlannedRun run, PageNames names) {}
