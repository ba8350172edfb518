package org.undersigned.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.undersigned.audit.Particular.Secrecy;

/**
 * What a service hands to the trail. Who did it and when is added there.
 *
 * @param verb what happened, {@code <feature>.<noun>.<past participle>}: {@code outreach.participation.moved}; its
 *     sentence is the text {@code trail.<verb>}
 * @param campaign the campaign in which it happened, if in one
 * @param reason why, in the words of the person who did it; always sealed, since such words may say anything
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
        return plus(name, null, value, Secrecy.OPEN);
    }

    /** A fact that changed; left out when it did not. */
    public Entry changed(String name, @Nullable Object before, @Nullable Object after) {
        return changed(name, before, after, Secrecy.OPEN);
    }

    /** A fact about a person that must be erasable and that readers of the record may know: a former name. */
    public Entry changedErasably(String name, @Nullable Object before, @Nullable Object after) {
        return changed(name, before, after, Secrecy.ERASABLE);
    }

    /** A fact about a person that must be erasable and is not shown: an address, a note. */
    public Entry changedPrivately(String name, @Nullable Object before, @Nullable Object after) {
        return changed(name, before, after, Secrecy.PRIVATE);
    }

    /** A fact of a thing that changed, came (nothing before) or went (nothing after). */
    public <D> Entry changed(String name, @Nullable D before, @Nullable D after, Function<D, @Nullable Object> fact) {
        return changed(name, fact(before, fact), fact(after, fact));
    }

    /** As above, for a fact about a person that must be erasable and is not shown. */
    public <D> Entry changedPrivately(
            String name, @Nullable D before, @Nullable D after, Function<D, @Nullable Object> fact) {
        return changedPrivately(name, fact(before, fact), fact(after, fact));
    }

    /** As {@link #changed}, for a fact about a person that must be erasable and that readers of the record may know. */
    public <D> Entry changedErasably(
            String name, @Nullable D before, @Nullable D after, Function<D, @Nullable Object> fact) {
        return changedErasably(name, fact(before, fact), fact(after, fact));
    }

    private static <D> @Nullable Object fact(@Nullable D thing, Function<D, @Nullable Object> fact) {
        return thing == null ? null : fact.apply(thing);
    }

    /** Whether anything of it is to be sealed. */
    boolean hasSecrets() {
        return reason != null || particulars.stream().anyMatch(p -> p.secrecy() != Secrecy.OPEN);
    }

    private Entry changed(String name, @Nullable Object before, @Nullable Object after, Secrecy secrecy) {
        return Objects.equals(before, after) ? this : plus(name, before, after, secrecy);
    }

    private Entry plus(String name, @Nullable Object before, @Nullable Object after, Secrecy secrecy) {
        var all = new ArrayList<>(particulars);
        all.add(new Particular(name, text(before), text(after), secrecy));
        return new Entry(verb, subject, campaign, all, reason);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
