package org.undersigned.directory.representation;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** What taking a move to another agency back needs beside the rows. */
record AgencyMoveMemo(AgencyMove move, List<Moved> moved) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /**
     * A representation that went along.
     *
     * @param before what it was
     * @param renewed the one that follows it
     * @param after what that one is
     */
    record Moved(UUID client, UUID ended, RepresentationDetails before, UUID renewed, RepresentationDetails after) {

        boolean concerns(UUID representation) {
            return representation.equals(ended) || representation.equals(renewed);
        }
    }

    static AgencyMoveMemo read(String written) {
        return JSON.readValue(written, AgencyMoveMemo.class);
    }

    String written() {
        return JSON.writeValueAsString(this);
    }

    Stream<UUID> clients() {
        return moved.stream().map(Moved::client).distinct();
    }

    List<Moved> of(UUID client) {
        return moved.stream().filter(one -> one.client().equals(client)).toList();
    }
}
