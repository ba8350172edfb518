package org.undersigned.directory.representation;

import static org.undersigned.directory.representation.RepresentativeRole.AGENT;
import static org.undersigned.directory.representation.RepresentativeRole.ASSISTANT;
import static org.undersigned.directory.representation.RepresentativeRole.LAWYER;
import static org.undersigned.directory.representation.RepresentativeRole.MANAGER;
import static org.undersigned.directory.representation.RepresentativeRole.PUBLICIST;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A kind of ask, and which roles usually deal with it where nobody has said who does. */
public enum Routing {
    /** To sign, to be quoted, to appear. */
    PRESS_ASKS(PUBLICIST, MANAGER, AGENT, ASSISTANT, LAWYER),
    /** Contracts, rights, a use of the name that somebody objects to. */
    LEGAL(LAWYER, MANAGER, AGENT, PUBLICIST, ASSISTANT),
    /** When, where, for how long. */
    SCHEDULING(ASSISTANT, MANAGER, PUBLICIST, AGENT, LAWYER);

    private final List<RepresentativeRole> roles;

    Routing(RepresentativeRole... roles) {
        this.roles = List.of(roles);
    }

    /** The smaller, the rather; a role that nobody knows comes last. */
    int rank(@Nullable RepresentativeRole role) {
        return role == null ? roles.size() : roles.indexOf(role);
    }
}
