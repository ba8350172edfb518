package org.undersigned.directory.representation;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is entered about a representation.
 *
 * @param agency the organisation at which the representative does it; null for none, or when the agency itself represents
 * @param role null while nobody knows
 * @param field the code of a discipline; null for all
 * @param territory where it holds, in words ("US", "Germany, Austria"); null for everywhere
 * @param from the first day, if known
 * @param to the last day; null while it lasts
 * @param routing the asks that go to this representative; empty while nobody has said
 */
public record RepresentationDetails(
        @Nullable UUID agency,
        @Nullable RepresentativeRole role,
        @Nullable String field,
        @Nullable String territory,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Set<Routing> routing) {

    public RepresentationDetails {
        territory = territory == null || territory.isBlank() ? null : territory.strip();
        routing = Set.copyOf(routing);
    }

    /** For everything and everywhere, from no known day on. */
    public static RepresentationDetails of(
            @Nullable RepresentativeRole role, @Nullable UUID agency, Routing... routing) {
        return new RepresentationDetails(agency, role, null, null, null, null, Set.of(routing));
    }

    /** The same in another role, or in one that nobody knows. */
    public RepresentationDetails as(@Nullable RepresentativeRole role) {
        return new RepresentationDetails(agency, role, field, territory, from, to, routing);
    }

    public RepresentationDetails in(@Nullable String field, @Nullable String territory) {
        return new RepresentationDetails(agency, role, field, territory, from, to, routing);
    }

    public RepresentationDetails during(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new RepresentationDetails(agency, role, field, territory, from, to, routing);
    }

    /** The same at another agency, or at none. */
    public RepresentationDetails at(@Nullable UUID agency) {
        return new RepresentationDetails(agency, role, field, territory, from, to, routing);
    }

    /** Whether it holds on a day. */
    public boolean holdsOn(LocalDate day) {
        return (from == null || !from.isAfter(day)) && !endsBefore(day);
    }

    public boolean endsBefore(LocalDate day) {
        return to != null && to.isBefore(day);
    }

    /** Whether both say the same of an overlapping time. */
    boolean repeats(RepresentationDetails other) {
        return during(null, null)
                        .withRouting(Set.of())
                        .equals(other.during(null, null).withRouting(Set.of()))
                && (from == null || !other.endsBefore(from))
                && (other.from == null || !endsBefore(other.from));
    }

    private RepresentationDetails withRouting(Set<Routing> routing) {
        return new RepresentationDetails(agency, role, field, territory, from, to, routing);
    }
}
