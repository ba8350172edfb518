package org.undersigned.directory.representation;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.Permission;

/** Answers whom to call for an ask. */
@Service
public class CallService {

    private final RepresentationQueries queries;
    private final BarredSpeakers barred;
    private final Clock clock;

    CallService(RepresentationQueries queries, BarredSpeakers barred, Clock clock) {
        this.queries = queries;
        this.barred = barred;
        this.clock = clock;
    }

    @RolesAllowed(Permission.DIRECTORY_READ)
    @Transactional(readOnly = true)
    public Advice advise(UUID client, Ask ask) {
        var known = queries.ofClients(List.of(client));
        return CallPolicy.advise(ask, known, barred.of(known), clock.instant());
    }
}
