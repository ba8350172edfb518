package org.undersigned.press;

import java.time.LocalDate;
import java.util.List;

/** An honour and who of a published list has it. */
public record HonoursSaid(String honour, List<Holder> holders) {

    public HonoursSaid {
        holders = List.copyOf(holders);
    }

    /**
     * Somebody who has it.
     *
     * @param source where that can be read
     */
    public record Holder(String credited, String source, LocalDate checkedOn) {}
}
