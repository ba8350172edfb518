package org.undersigned.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of the trail to show.
 *
 * @param person the user who acted
 * @param subjectKind the word for the kind of record
 * @param subject one record
 * @param verb the beginning of the verb: a feature ({@code outreach.}) or a whole verb
 * @param from the earliest instant, included
 * @param until the latest instant, not included
 */
public record TrailFilter(
        @Nullable UUID person,
        @Nullable String subjectKind,
        @Nullable UUID subject,
        @Nullable String verb,
        @Nullable Instant from,
        @Nullable Instant until) {

    public static final TrailFilter ALL = new TrailFilter(null, null, null, null, null, null);

    public TrailFilter withPerson(@Nullable UUID person) {
        return new TrailFilter(person, subjectKind, subject, verb, from, until);
    }

    public TrailFilter withSubjectKind(@Nullable String subjectKind) {
        return new TrailFilter(person, subjectKind, subject, verb, from, until);
    }

    public TrailFilter withSubject(@Nullable UUID subject) {
        return new TrailFilter(person, subjectKind, subject, verb, from, until);
    }

    public TrailFilter withVerb(@Nullable String verb) {
        return new TrailFilter(person, subjectKind, subject, verb, from, until);
    }

    public TrailFilter withPeriod(@Nullable Instant from, @Nullable Instant until) {
        return new TrailFilter(person, subjectKind, subject, verb, from, until);
    }
}
