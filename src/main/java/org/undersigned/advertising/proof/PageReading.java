package org.undersigned.advertising.proof;

import java.util.List;

/**
 * What was read on a page that came back.
 *
 * @param names how many the ad has
 * @param found how many of them stand as they should
 */
record PageReading(int names, int found, int pages, List<PageFinding> findings) {

    /** Of a page that could not be read. */
    static PageReading none(int names) {
        return new PageReading(names, 0, 0, List.of());
    }
}
