package org.undersigned.audit;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the trail. */
@Service
public class TrailService {

    /** Entries are counted no further than one past so many, unless all of them are asked for. */
    public static final int COUNTED = TrailQueries.COUNTED;

    private final TrailQueries queries;
    private final TrailReach reach;
    private final TrailReading reading;
    private final RecordHistories histories;
    private final ActorSource actors;

    TrailService(
            TrailQueries queries,
            TrailReach reach,
            TrailReading reading,
            RecordHistories histories,
            ActorSource actors) {
        this.queries = queries;
        this.reach = reach;
        this.reading = reading;
        this.histories = histories;
        this.actors = actors;
    }

    /** Entries that the user may see, newest first: all, those of campaigns, or their own. */
    @RolesAllowed(TrailPermission.READ_OWN)
    @Transactional(readOnly = true)
    public List<TrailRow> rows(TrailFilter filter, int offset, int limit) {
        return reading.open(queries.rows(filter, reach.condition(), offset, limit));
    }

    /** The entry of a number, if there is one that the user may see. */
    @RolesAllowed(TrailPermission.READ_OWN)
    @Transactional(readOnly = true)
    public Optional<TrailRow> row(long seq) {
        return reading.open(queries.row(seq, reach.condition())).stream().findFirst();
    }

    @RolesAllowed(TrailPermission.READ_OWN)
    @Transactional(readOnly = true)
    public int count(TrailFilter filter) {
        return queries.count(filter, reach.condition());
    }

    /** Those whose entries can be asked for. */
    @RolesAllowed(TrailPermission.READ_CAMPAIGN)
    @Transactional(readOnly = true)
    public List<Actor> people() {
        return actors.everybody();
    }

    /**
     * The latest changes of one record, newest first, for whoever may read that record.
     *
     * @throws AccessDeniedException when the user may not read it, or nobody says who may
     */
    @RolesAllowed("STAFF:SIGNED_IN")
    @Transactional(readOnly = true)
    public List<TrailRow> history(String subjectKind, UUID subject, int limit) {
        if (!histories.areOpen(subjectKind)) {
            throw new AccessDeniedException("The history of a record that the user may not read");
        }
        var filter = TrailFilter.ALL.withSubjectKind(subjectKind).withSubject(subject);
        return reading.open(queries.rows(filter, TrailQueries.Condition.CHANGES, 0, limit), row -> true);
    }
}
