package org.undersigned.advertising.proof;

import java.util.UUID;

/** What was read on a page that is filed for an insertion. */
record ReadTearSheet(UUID insertion, ReadBack back) {}
