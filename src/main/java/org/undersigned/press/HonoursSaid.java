package org.undersigned.press;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An honour and who of a published list has it. */
public record HonoursSaid(String honour, List<Holder> holders) {

    public HonoursSaid {
        holders = List.copyOf(holders);
    }

    /**
     * Somebody who has it.
     *
     * @param source where that can be read
     * @param checkedOn null where nobody has looked there yet, so that it may not be said
     */
    public record Holder(
            String credited, String source, @Nullable LocalDate checkedOn) {}

    /** Those of whom it may be said. */
    public List<Holder> checked() {
        return holders.stream().filter(holder -> holder.checkedOn() != null).toList();
    }
}
