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
    private final Clock clock;

    CallService(RepresentationQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    @RolesAllowed(Permission.DIRECTORY_READ)
    @Transactional(readOnly = true)
    public Advice advise(UUID client, Ask ask) {
        return CallPolicy.advise(ask, queries.ofClients(List.of(client)), clock.instant());
    }
}
