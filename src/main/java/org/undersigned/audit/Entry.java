package org.undersigned.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a service hands to the trail. Who did it and when is added there.
 *
 * @param verb what happened, {@code <feature>.<noun>.<past participle>}: {@code outreach.participation.moved}; its
 *     sentence is the text {@code trail.<verb>}
 * @param campaign the campaign in which it happened, if in one
 * @param reason why, in the words of the person who did it
 */
public record Entry(
        String verb,
        Subject subject,
        @Nullable UUID campaign,
        List<Particular> particulars,
        @Nullable String reason) {

    public Entry {
        particulars = List.copyOf(particulars);
    }

    public static Entry of(String verb, String kind, UUID id, String label) {
        return new Entry(verb, new Subject(kind, id, label), null, List.of(), null);
    }

    public Entry in(@Nullable UUID campaign) {
        return new Entry(verb, subject, campaign, particulars, reason);
    }

    public Entry because(@Nullable String reason) {
        return new Entry(verb, subject, campaign, particulars, reason);
    }

    /** A fact that is new with this entry. */
    public Entry with(String name, @Nullable Object value) {
        return plus(new Particular(name, null, text(value), false));
    }

    /** A fact that changed; left out when it did not. */
    public Entry changed(String name, @Nullable Object before, @Nullable Object after) {
        return Objects.equals(before, after) ? this : plus(new Particular(name, text(before), text(after), false));
    }

    /** A fact about a person that must be erasable: an address, a note. Left out when it did not change. */
    public Entry changedPrivately(String name, @Nullable Object before, @Nullable Object after) {
        return Objects.equals(before, after) ? this : plus(new Particular(name, text(before), text(after), true));
    }

    private Entry plus(Particular particular) {
        var all = new ArrayList<>(particulars);
        all.add(particular);
        return new Entry(verb, subject, campaign, all, reason);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
