package org.undersigned.audit;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of the trail to show.
 *
 * @param people the users who acted; empty for everybody
 * @param subjectKind the word for the kind of record
 * @param subject one record
 * @param features the features whose verbs are meant; empty for all
 * @param label a part of what the record is called
 * @param from the earliest instant, included
 * @param until the latest instant, not included
 */
public record TrailFilter(
        Set<UUID> people,
        @Nullable String subjectKind,
        @Nullable UUID subject,
        Set<String> features,
        String label,
        @Nullable Instant from,
        @Nullable Instant until) {

    public static final TrailFilter ALL = new TrailFilter(Set.of(), null, null, Set.of(), "", null, null);

    public TrailFilter {
        people = Set.copyOf(people);
        features = Set.copyOf(features);
    }

    public TrailFilter withPeople(Set<UUID> people) {
        return new TrailFilter(people, subjectKind, subject, features, label, from, until);
    }

    public TrailFilter withSubjectKind(@Nullable String subjectKind) {
        return new TrailFilter(people, subjectKind, subject, features, label, from, until);
    }

    public TrailFilter withSubject(@Nullable UUID subject) {
        return new TrailFilter(people, subjectKind, subject, features, label, from, until);
    }

    public TrailFilter withFeatures(Set<String> features) {
        return new TrailFilter(people, subjectKind, subject, features, label, from, until);
    }

    public TrailFilter withLabel(String label) {
        return new TrailFilter(people, subjectKind, subject, features, label, from, until);
    }

    public TrailFilter withPeriod(@Nullable Instant from, @Nullable Instant until) {
        return new TrailFilter(people, subjectKind, subject, features, label, from, until);
    }
}
