package org.undersigned.audit;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the trail. */
@Service
public class TrailService {

    private final TrailQueries queries;
    private final TrailReach reach;
    private final ActorSource actors;

    TrailService(TrailQueries queries, TrailReach reach, ActorSource actors) {
        this.queries = queries;
        this.reach = reach;
        this.actors = actors;
    }

    /** Entries that the user may see, newest first: all, those of campaigns, or their own. */
    @RolesAllowed(TrailPermission.READ_OWN)
    @Transactional(readOnly = true)
    public List<TrailRow> rows(TrailFilter filter, int offset, int limit) {
        return queries.rows(filter, reach.condition(), offset, limit);
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

    /** The latest changes of one record, newest first, for whoever looks at that record. */
    @RolesAllowed("STAFF:SIGNED_IN")
    @Transactional(readOnly = true)
    public List<TrailRow> history(String subjectKind, UUID subject, int limit) {
        var filter = TrailFilter.ALL.withSubjectKind(subjectKind).withSubject(subject);
        return queries.rows(filter, TrailQueries.Condition.CHANGES, 0, limit);
    }
}
