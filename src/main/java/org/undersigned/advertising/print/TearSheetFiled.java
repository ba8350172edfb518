package org.undersigned.advertising.print;

import java.util.UUID;

/**
 * That a page on which an insertion ran is filed. Published in the transaction that files it.
 *
 * @param document the file of the page
 */
public record TearSheetFiled(UUID insertion, UUID document) {}
