package org.undersigned.advertising.print;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Where an insertion ran.
 *
 * @param order the number of its order within the campaign
 */
record PrintedPage(UUID insertion, LocalDate on, String paper, String page, int order) {}
